"""Helping kin, helping the group, returning favours: three rules about giving.

Chapter: notebooks/07-dispositions
"""

from functools import partial

import numpy as np

from coopcourse.dispositions.feelings import as_felt, concern
from coopcourse.dispositions.morals.problem import Problem
from coopcourse.games import Game, dominant_strategy, is_nash

RELATEDNESS = 0.5  # of full siblings
AGAIN = 0.9  # the chance that friends meet again


def siblings(benefit: float) -> Game:
    """Help costs 1 and brings a sibling `benefit`; each counts half of the sibling's gain as own.

    >>> siblings(3)["Help", "Ignore"]
    array([0.5, 2.5])
    """
    row = np.array([[benefit - 1, -1.0], [benefit, 0.0]])
    money = Game.bimatrix(row, row.T, ("Alice", "Her brother"), ("Help", "Ignore"), title="Kin")
    return as_felt(money, partial(concern, weight=RELATEDNESS))


def common_work(together: float) -> Game:
    """Working together pays each `together`; working alone pays 2; waiting for the others nothing.

    >>> common_work(3)["Join", "Alone"]
    array([0., 2.])
    """
    row = np.array([[together, 0.0], [2.0, 2.0]])
    return Game.bimatrix(row, row.T, ("Alice", "Bob"), ("Join", "Alone"), title="Group")


def friendship(temptation: float) -> Game:
    """A Prisoner's Dilemma played again and again: repay what was done, or take every time.

    Total payoffs when the next meeting comes with chance 0.9. Payoffs of one meeting: 3 for both
    who give, 1 for both who take, and `temptation` or 0 when one takes alone.

    >>> friendship(5)["Repay", "Take"].round(6)
    array([ 9., 14.])
    """
    later = AGAIN / (1 - AGAIN)
    row = np.array([[3 / (1 - AGAIN), 0 + later], [temptation + later, 1 / (1 - AGAIN)]])
    return Game.bimatrix(row, row.T, ("Alice", "Bob"), ("Repay", "Take"), title="Reciprocity")


KIN = Problem(
    virtue="Family",
    rule="Help your kin.",
    story="A brother is in trouble. Helping costs you 1.",
    stake="What help is worth to him",
    stakes=(3, 2.5, 1.5, 1, 0.5),
    norm=(("Help", "Help"),),
    test="Help is dominant",
    game=siblings,
    holds=lambda game: dominant_strategy(game, 0) == "Help",
)

GROUP = Problem(
    virtue="Loyalty",
    rule="Stand with your group.",
    story="A net takes two to pull. Alone you can fish with a line.",
    stake="What the net brings each",
    stakes=(3, 2.5, 2.25, 1.5, 1),
    norm=(("Join", "Join"),),
    test="joining is an equilibrium",
    game=common_work,
    holds=lambda game: is_nash(game, ("Join", "Join")),
)

RECIPROCITY = Problem(
    virtue="Reciprocity",
    rule="Return favours.",
    story="Two friends help each other, and will meet again.",
    stake="What taking alone brings",
    stakes=(5, 10, 20, 25, 30),
    norm=(("Repay", "Repay"),),
    test="repaying is an equilibrium",
    game=friendship,
    holds=lambda game: is_nash(game, ("Repay", "Repay")),
)
