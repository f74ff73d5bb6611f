"""Functions to write about choosing for all: leximin, bargains, equal shares, prices.

Chapter: notebooks/03-welfare
"""

from coopcourse.exercise.items import Exercise
from coopcourse.games.exercises import welfare_cases as cases
from coopcourse.games.exercises import welfare_mistakes as mistakes
from coopcourse.games.exercises import welfare_solutions as solutions
from coopcourse.games.exercises import welfare_stubs as stubs

LEXIMIN = Exercise(
    id="games/leximin",
    title="The least first, and then?",
    points=2,
    minutes=6,
    level=1,
    objective="rank two outcomes by leximin",
    statement="Give True when leximin ranks the first outcome strictly above the second.",
    returns="True or False",
    stub=stubs.leximin_prefers,
    reference=solutions.leximin_prefers,
    cases=cases.for_leximin_prefers,
    mutants={
        "least only": (
            mistakes.least_only,
            "You stop at the least payoff. When these are equal, the second least decides.",
        ),
        "as listed": (
            mistakes.as_listed,
            "You compare player by player. Leximin does not ask who has least: order each list "
            "first.",
        ),
        "richest first": (
            mistakes.richest_first,
            "You start with whoever has most. Leximin starts at the other end.",
        ),
    },
    hints=(
        "Write both outcomes with the payoffs in order. Where do they first differ?",
        "Python compares two lists just so: by the first place where they differ.",
        "An array turns into a list with `.tolist()`; `sorted` puts a list in order.",
    ),
)

NASH_CHOICE = Exercise(
    id="games/nash-choice",
    title="Strike a bargain",
    points=2,
    minutes=10,
    level=2,
    objective="choose by the Nash product with a disagreement point",
    statement="Give the number of the outcome with the largest product of gains over the "
    "disagreement point, among those that leave nobody below it.",
    returns="one row number",
    stub=stubs.nash_choice,
    reference=solutions.nash_choice,
    cases=cases.for_nash_choice,
    mutants={
        "no disagreement": (
            mistakes.no_disagreement,
            "You multiply payoffs. Multiply what each gains over the disagreement point.",
        ),
        "two losses": (
            mistakes.two_losses,
            "Two losses multiply to something positive. Nobody signs for a loss: leave such "
            "outcomes out first.",
        ),
        "sum of gains": (
            mistakes.sum_of_gains,
            "You add the gains up. Nash multiplies them, so that changing one player's units "
            "changes nothing.",
        ),
    },
    hints=(
        "Subtract the disagreement point from every row: these are the gains.",
        "Which rows have no gain below zero? All others must not win.",
        "`.prod(axis=1)` multiplies along each row, and `argmax` finds the place of the largest.",
    ),
)

EQUAL_SHARE = Exercise(
    id="games/equal-share",
    title="As good as how much for everyone?",
    points=2,
    minutes=12,
    level=3,
    objective="turn aversion to inequality into a number",
    statement="Give the payoff that, received by all alike, is as good as these payoffs.",
    returns="one number, in the units of the payoffs",
    stub=stubs.equal_share,
    reference=solutions.equal_share,
    cases=cases.for_equal_share,
    mutants={
        "plain mean": (
            mistakes.plain_mean,
            "You take the plain average. That is right for aversion 0 only.",
        ),
        "not turned back": (
            mistakes.never_turned_back,
            "You average the transformed payoffs and stop there. Undo the transformation, to "
            "get back to the units of payoffs.",
        ),
        "summed up": (
            mistakes.summed_up,
            "You add up where you should average. If everyone has 5, the answer is 5.",
        ),
    },
    hints=(
        "Three steps: transform each payoff, take the average, undo the transformation.",
        "The transformation is to raise to the power `1 - aversion`; a root undoes it.",
        "At aversion 1 the power is 0 and says nothing. There use `np.log` and `np.exp`.",
    ),
)

ANARCHY_PRICE = Exercise(
    id="games/anarchy-price",
    title="The price of anarchy",
    points=2,
    minutes=15,
    level=3,
    objective="compute the price of anarchy of a game of costs",
    statement="Give the largest total cost of a pure equilibrium, divided by the least total "
    "cost of any cell.",
    returns="one number, 1 or more",
    stub=stubs.anarchy_price,
    reference=solutions.anarchy_price,
    cases=cases.for_anarchy_price,
    mutants={
        "best equilibrium": (
            mistakes.best_equilibrium,
            "You take the cheapest equilibrium: that is the price of stability. Anarchy takes "
            "the dearest.",
        ),
        "worst cell": (
            mistakes.worst_cell,
            "You compare with the worst cell of all. Only equilibria count above the line.",
        ),
        "upside down": (
            mistakes.upside_down,
            "Your ratio is upside down: it is below 1. Costs in equilibrium go above the line.",
        ),
    },
    hints=(
        "These are costs: a best reply is the smallest number, not the largest.",
        "The row player compares within a column, the column player within a row, in `others`.",
        "A table of True and False picks cells: `totals[mask]`.",
    ),
)

CODE = (LEXIMIN, NASH_CHOICE, EQUAL_SHARE, ANARCHY_PRICE)
