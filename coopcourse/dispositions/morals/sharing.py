"""Divide fairly: a rule about a cake that nobody gets if both ask for too much.

Chapter: notebooks/07-dispositions
"""

import numpy as np

from coopcourse.dispositions.morals.problem import Problem
from coopcourse.dispositions.morals.stability import is_evolutionarily_stable
from coopcourse.games import Game

DEMANDS = (3.0, 5.0, 7.0)


def demands(spare: float) -> Game:
    """Each asks for 3, 5 or 7 of a cake of 10 and has it if both fit; else both have nothing.

    Only who asks 7 of one who asks 5 still gets something: `spare`. Source: Nash (1953), Two-person
    cooperative games; Skyrms (1996), Evolution of the Social Contract, chapter 1.

    >>> demands(0)["5", "5"], demands(0)["7", "5"]
    (array([5., 5.]), array([0., 0.]))
    """
    asked = np.array(DEMANDS)
    row = np.where(asked[:, None] + asked <= 10, asked[:, None], 0.0)
    row[2, 1] = spare
    names = [f"{demand:g}" for demand in DEMANDS]
    return Game.bimatrix(row, row.T, ("Alice", "Bob"), names, title="Division")


DIVISION = Problem(
    virtue="Fairness",
    rule="Divide into equal shares.",
    story="A cake of 10. Each asks for a part, both at once.",
    stake="What asking 7 of one who asks 5 brings",
    stakes=(0, 2, 4, 6, 7),
    norm=(("5", "5"),),
    test="half and half is evolutionarily stable",
    game=demands,
    holds=lambda game: is_evolutionarily_stable(game, "5"),
)
