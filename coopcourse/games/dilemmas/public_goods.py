"""A public good: I pay for it, and all of us enjoy it.

Chapter: notebooks/04-collective-action
"""

import numpy as np

from coopcourse.games.dilemmas.headcount import HeadCount


def public_good(players: int, beta: float) -> HeadCount:
    """The lecture's game u_j = -x_j + beta * (x_1 + ... + x_n), in which each x is 0 or 1.

    A contribution costs its giver 1 and brings everyone, the giver included, `beta`. Raises
    ValueError for fewer than two players. Source: Isaac and Walker (1988), who call beta the
    marginal per capita return.

    >>> game = public_good(players=4, beta=0.4)
    >>> game.equilibria(), game.best_counts(), round(float(game.totals()[4]), 2)
    ([0], [4], 2.4)
    """
    _demand(players, beta)
    others = np.arange(players)
    give, ride = beta * (others + 1) - 1, beta * others
    title = f"Public good, {players} players, beta = {beta:g}"
    return HeadCount(tuple(give.tolist()), tuple(ride.tolist()), title)


def stage(players: int, beta: float) -> str:
    """What kind of game a public good is: "waste", "dilemma" or "harmony", or "border" between two.

    Below 1/n a contribution returns less than it costs even to all together; above 1 it pays for
    its giver. Only between the two does it pay for all together and not for the giver.

    >>> [stage(4, beta) for beta in (0.2, 0.25, 0.4, 1.0, 1.5)]
    ['waste', 'border', 'dilemma', 'border', 'harmony']
    """
    _demand(players, beta)
    if np.isclose(beta, 1) or np.isclose(players * beta, 1):
        return "border"
    if players * beta < 1:
        return "waste"
    return "dilemma" if beta < 1 else "harmony"


def _demand(players: int, beta: float) -> None:
    if players < 2 or not np.isfinite(beta) or beta <= 0:
        raise ValueError(
            f"A public good needs two players or more and a beta above 0, not {players} players "
            f"and beta = {beta}. The lecture takes beta between 0 and 1; try 4 and 0.4."
        )
