"""Two players, cooperate or not: five stories told by the order of the same four payoffs.

`reward` is for mutual cooperation, `punishment` for mutual defection; when the two differ, the
cooperator gets `sucker` and the defector `temptation`. The order of the four numbers decides what
kind of game it is, so a call whose numbers tell another story raises ValueError.

Chapter: notebooks/02-games
"""

from coopcourse.games.game import Game


def prisoners_dilemma(
    *,
    reward: float = -1,
    sucker: float = -3,
    temptation: float = 0,
    punishment: float = -2,
) -> Game:
    """Two prisoners, each tempted to betray the other; payoffs are years of prison, counted down.

    Source: Flood and Dresher, RAND (1950), told as a story by Tucker; see Luce and Raiffa (1957),
    Games and Decisions, section 5.4.

    >>> prisoners_dilemma()["Betray", "Silent"]
    array([ 0., -3.])
    """
    _require(
        temptation > reward > punishment > sucker,
        "A prisoner's dilemma needs temptation > reward > punishment > sucker",
    )
    return _symmetric(
        "Prisoner's Dilemma", ("Silent", "Betray"), [[reward, sucker], [temptation, punishment]]
    )


def stag_hunt(*, stag: float = 6, rabbits: float = 2) -> Game:
    """Two hunters take the stag together, or rabbits alone; payoffs are the meat of one rabbit.

    The stag is shared. A hunter who is alone after the `rabbits` catches them all, and two such
    hunters share them. Half a stag must be worth more than all rabbits, or nobody would wait for
    it. Source: Rousseau (1755), Discourse on Inequality, part 2; Skyrms (2004), The Stag Hunt.

    >>> stag_hunt()["Stag", "Rabbit"]
    array([0., 2.])
    """
    _require(
        stag / 2 > rabbits > 0,
        "A stag hunt needs a stag worth more than twice all rabbits, and some rabbits",
    )
    return _symmetric("Stag Hunt", ("Stag", "Rabbit"), [[stag / 2, 0], [rabbits, rabbits / 2]])


def chicken(*, tie: float = 0, loss: float = -1, win: float = 1, crash: float = -10) -> Game:
    """Two drivers race at each other: who swerves loses face, who does not may lose more.

    Source: Russell (1959), Common Sense and Nuclear Warfare; Rapoport and Chammah (1966), The game
    of chicken.

    >>> chicken()["Straight", "Swerve"]
    array([ 1., -1.])
    """
    _require(win > tie > loss > crash, "Chicken needs win > tie > loss > crash")
    return _symmetric("Chicken", ("Swerve", "Straight"), [[tie, loss], [win, crash]])


def harmony(
    *,
    reward: float = 3,
    sucker: float = 2,
    temptation: float = 1,
    punishment: float = 0,
) -> Game:
    """Helping is best whatever the other does: no dilemma at all.

    Source: Robinson and Goforth (2005), The Topology of the 2x2 Games.

    >>> harmony()["Help", "Help"]
    array([3., 3.])
    """
    _require(
        reward > temptation and sucker > punishment and reward > punishment,
        "Harmony needs reward > temptation, sucker > punishment and reward > punishment",
    )
    return _symmetric("Harmony", ("Help", "Ignore"), [[reward, sucker], [temptation, punishment]])


def deadlock(
    *,
    reward: float = 1,
    sucker: float = 0,
    temptation: float = 3,
    punishment: float = 2,
) -> Game:
    """Refusing is best whatever the other does, and both prefer that both refuse.

    Source: Oye (1985), Explaining cooperation under anarchy; Robinson and Goforth (2005).

    >>> deadlock()["Refuse", "Refuse"]
    array([2., 2.])
    """
    _require(
        temptation > punishment > reward > sucker,
        "Deadlock needs temptation > punishment > reward > sucker",
    )
    return _symmetric(
        "Deadlock", ("Concede", "Refuse"), [[reward, sucker], [temptation, punishment]]
    )


def _symmetric(title: str, strategies: tuple[str, str], row: list[list[float]]) -> Game:
    column = [list(line) for line in zip(*row, strict=True)]
    return Game.bimatrix(row, column, ("Alice", "Bob"), strategies, title=title)


def _require(holds: bool, rule: str) -> None:
    if not holds:
        raise ValueError(f"{rule}. For other payoffs write Game.bimatrix(row, column).")
