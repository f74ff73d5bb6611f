"""Be brave, give way, leave to others what is theirs: three rules that spare a fight.

Chapter: notebooks/07-dispositions
"""

import numpy as np

from coopcourse.dispositions.morals.problem import Problem
from coopcourse.games import Game, dominant_strategy, is_correlated_equilibrium, pure_nash

PRIZE = 4.0
MOVES = ("Fight", "Give way")


def contest(strong: float, weak: float, *, title: str = "Contest") -> Game:
    """Two want a prize of 4; `strong` and `weak` are what a fight between them is worth to each.

    Who fights alone has the prize, and two who give way share it. Source: Maynard Smith and Parker
    (1976), The logic of asymmetric contests.

    >>> contest(2, -4)["Fight", "Give way"]
    array([4., 0.])
    """
    players = ("Strong", "Weak")
    row = np.array([[strong, PRIZE], [0.0, PRIZE / 2]])
    column = np.array([[weak, 0.0], [PRIZE, PRIZE / 2]])
    return Game.bimatrix(row, column, players, MOVES, title=title)


def found_thing(fight: float) -> Game:
    """Two equals want a thing worth 4, and a fight is worth `fight` to each: hawk and dove.

    >>> found_thing(-2)["Fight", "Fight"]
    array([-2., -2.])
    """
    row = np.array([[fight, PRIZE], [0.0, PRIZE / 2]])
    return Game.bimatrix(row, row.T, ("Owner", "Passer-by"), MOVES, title="Property")


def by_turns(game: Game) -> bool:
    """Whether "the owner fights, the other gives way" is advice that both follow.

    Each is the owner every other time, and sees who it is: a correlated equilibrium.

    >>> by_turns(found_thing(-2)), by_turns(found_thing(1))
    (True, False)
    """
    return is_correlated_equilibrium(game, [[0.0, 0.5], [0.5, 0.0]])


BRAVERY = Problem(
    virtue="Bravery",
    rule="If you are strong, stand your ground.",
    story="A strong and a weak one want the same thing, and see who is who.",
    stake="What a fight is worth to the strong",
    stakes=(2, 1, -1, -2, -3),
    norm=(("Fight", "Give way"),),
    test="standing firm is dominant for the strong",
    game=lambda strong: contest(strong, -4, title="Bravery"),
    holds=lambda game: dominant_strategy(game, "Strong") == "Fight",
)

DEFERENCE = Problem(
    virtue="Respect",
    rule="If you are weak, give way.",
    story="The same two. Now look at it from below.",
    stake="What a fight is worth to the weak",
    stakes=(-4, -2, -1, 1, 2),
    norm=(("Fight", "Give way"),),
    test="giving way is the only equilibrium",
    game=lambda weak: contest(2, weak, title="Deference"),
    holds=lambda game: pure_nash(game) == [("Fight", "Give way")],
)

PROPERTY = Problem(
    virtue="Property",
    rule="Leave to others what is theirs.",
    story="Two equals want one thing, and one of them was there first.",
    stake="What a fight is worth to each",
    stakes=(-2, -1.5, -1, 1, 1.5),
    norm=(("Fight", "Give way"), ("Give way", "Fight")),
    test="both follow the sign of ownership",
    game=found_thing,
    holds=by_turns,
)
