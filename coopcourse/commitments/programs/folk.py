"""The folk theorem of program equilibrium: what texts that read each other can make stable.

Whatever pays both players at least what they can be held down to is an equilibrium payoff of the
game of programs: both hand in a text that plays its part with a copy of itself, and holds anybody
else down. Reached are the outcomes themselves, or with coins that both programs see, all their
lotteries: the convex hull.

Chapter: notebooks/10-commitments
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.commitments.programs.program import Program
from coopcourse.games import Game, zero_sum_value
from coopcourse.games.naming import listed
from coopcourse.games.welfare import hull

Array = NDArray[np.float64]
SLACK = 1e-9


@dataclass(frozen=True)
class FolkTheorem:
    """What can be stable in the game of programs, in the plane of payoffs.

    `floor` is what the players can be held down to when the other mixes, `pure_floor` when it does
    not. `outcomes` are all payoff pairs of the game, `stable` those at or above the pure floor,
    and `region` the corners of all lotteries at or above the floor.
    """

    game: Game
    floor: tuple[float, float]
    pure_floor: tuple[float, float]
    outcomes: Array  # (profiles, players)
    stable: tuple[bool, ...]  # one for each profile
    region: Array  # (corners, players)


def folk_theorem(game: Game) -> FolkTheorem:
    """The equilibrium payoffs of the game of programs, for any game of two players.

    Source: Tennenholtz (2004), Program equilibrium, theorem 1; lotteries need a coin that both
    programs see, as in Kalai, Kalai, Lehrer and Samet (2010), A commitment folk theorem.

    >>> from coopcourse.games import prisoners_dilemma
    >>> folk = folk_theorem(prisoners_dilemma(temptation=5, reward=3, punishment=1, sucker=0))
    >>> folk.floor, folk.stable
    ((1.0, 1.0), (True, False, False, True))
    """
    outcomes = game.payoffs.reshape(2, -1).T.astype(np.float64)
    pure = pure_minmax(game)
    floor = minmax(game)
    stable = [all(payoffs >= np.array(pure) - SLACK) for payoffs in outcomes]
    region = hull(outcomes)
    for axis in (0, 1):
        region = above(region, axis, floor[axis])
    return FolkTheorem(game, floor, pure, outcomes, tuple(stable), region)


def pure_minmax(game: Game) -> tuple[float, float]:
    """What each player can be held down to by one move of the other, known in advance.

    >>> from coopcourse.games import matching_pennies
    >>> pure_minmax(matching_pennies())
    (1.0, 1.0)
    """
    _demand_two(game)
    row, column = game.payoffs
    return float(row.max(axis=0).min()), float(column.max(axis=1).min())


def minmax(game: Game) -> tuple[float, float]:
    """What each player can be held down to by a mixture of the other's moves.

    Each is the value of a game in which the other one only means harm; von Neumann (1928).

    >>> from coopcourse.games import matching_pennies
    >>> minmax(matching_pennies())
    (0.0, 0.0)
    """
    _demand_two(game)
    row, column = game.payoffs
    first, second = (zero_sum_value(Game.bimatrix(own, -own)).value for own in (row, column.T))
    return first, second


def harshest_moves(game: Game) -> tuple[int, int]:
    """The moves of the row and of the column player that hold the other one down most.

    >>> from coopcourse.games import prisoners_dilemma
    >>> harshest_moves(prisoners_dilemma())
    (1, 1)
    """
    _demand_two(game)
    row, column = game.payoffs
    return int(column.max(axis=1).argmin()), int(row.max(axis=0).argmin())


def equilibrium_program(game: Game, profile: tuple[str | int, str | int]) -> Program:
    """The one text that both hand in: its part of a profile with a copy, the threat with others.

    Raises ValueError when the profile pays somebody less than the threat allows. A copy may be
    written differently (`same`). Source: Tennenholtz (2004), Program equilibrium, theorem 1.

    >>> from coopcourse.games import prisoners_dilemma
    >>> print(equilibrium_program(prisoners_dilemma(), ("Silent", "Silent")).source)
    def play(me, opp):
        if same(opp, me):
            return [0, 0][seat(me)]
        return [1, 1][seat(me)]
    """
    part = [game.strategy_index(player, name) for player, name in enumerate(profile)]
    for name, paid, held in zip(game.players, game[profile], pure_minmax(game), strict=True):
        if paid < held - SLACK:
            raise ValueError(
                f"{listed([str(each) for each in profile])} pays {name} {paid:g}, but {name} can"
                f" make sure of {held:g} against any single move: no threat holds {name} there."
            )
    return Program(
        f"def play(me, opp):\n    if same(opp, me):\n        return {part}[seat(me)]\n"
        f"    return {list(harshest_moves(game))}[seat(me)]",
        name=", ".join(map(str, profile)),
    )


def above(corners: Array, axis: int, level: float) -> Array:
    """The part of a convex polygon in which one coordinate is at least `level`.

    `corners` has shape (corners, 2), in order. Source: Sutherland and Hodgman (1974), Reentrant
    polygon clipping.

    >>> above(np.array([[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0]]), 0, 1.0).tolist()
    [[1.0, 0.0], [2.0, 0.0], [2.0, 2.0], [1.0, 2.0]]
    """
    kept: list[Array] = []
    for start, end in zip(np.roll(corners, 1, axis=0), corners, strict=True):
        over = start[axis] - level, end[axis] - level
        if (over[0] < -SLACK) != (over[1] < -SLACK):
            kept.append(start + (end - start) * over[0] / (over[0] - over[1]))
        if over[1] >= -SLACK:
            kept.append(end)
    corners = np.array(kept, dtype=np.float64).reshape(-1, 2)
    new = np.ptp(np.stack([corners, np.roll(corners, 1, axis=0)]), axis=0).max(axis=1) > SLACK
    return corners[new] if new.any() else corners[:1]


def _demand_two(game: Game) -> None:
    if len(game.shape) != 2:
        raise ValueError(
            f"The plane of payoffs has two players; this game has {len(game.shape)}. With more"
            " players, deviators must be found out first."
        )
