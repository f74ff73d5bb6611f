"""Some things succeed only if enough people join: then hope and fear both feed themselves.

Chapter: notebooks/04-collective-action
"""

from coopcourse.games.dilemmas.headcount import HeadCount


def threshold_good(players: int, needed: int, *, benefit: float = 2, cost: float = 1) -> HeadCount:
    """A bridge that stands once `needed` players pay: all enjoy it, and payments are not returned.

    Raises ValueError unless 1 <= needed <= players and benefit > cost > 0. Source: Palfrey and
    Rosenthal (1984), Participation and the provision of discrete public goods.

    >>> threshold_good(players=5, needed=3).equilibria()
    [0, 3]
    """
    _demand(players, needed)
    _demand_worth(benefit > cost > 0, "A threshold good needs benefit > cost > 0")
    give = [benefit * (others + 1 >= needed) - cost for others in range(players)]
    ride = [float(benefit * (others >= needed)) for others in range(players)]
    title = f"Threshold good, {needed} of {players}"
    return HeadCount(tuple(map(float, give)), tuple(ride), title)


def group_hunt(players: int, needed: int, *, stag: float = 3, rabbit: float = 1) -> HeadCount:
    """A stag hunt of a whole village: each hunter gets `stag` if at least `needed` hunt it.

    Contributing is hunting the stag; a hunter who does not has a `rabbit` for certain. Raises
    ValueError unless 1 <= needed <= players and stag > rabbit > 0. Source: Rousseau (1755); with
    n players, Pacheco and others (2009), Evolutionary dynamics of collective action.

    >>> group_hunt(players=5, needed=3).equilibria()
    [0, 5]
    """
    _demand(players, needed)
    _demand_worth(stag > rabbit > 0, "A group hunt needs stag > rabbit > 0")
    hunt = [float(stag * (others + 1 >= needed)) for others in range(players)]
    title = f"Group hunt, {needed} of {players}"
    return HeadCount(tuple(hunt), (float(rabbit),) * players, title)


def _demand(players: int, needed: int) -> None:
    if not (players >= 2 and 1 <= needed <= players):
        raise ValueError(
            f"Of at least two players, between one and all must be needed; {needed} of {players} "
            "came. Try 3 of 5."
        )


def _demand_worth(holds: bool, rule: str) -> None:
    if not holds:
        raise ValueError(f"{rule}, or nobody would ever join. For others write HeadCount(...).")
