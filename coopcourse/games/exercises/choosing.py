"""Functions to write about choosing: best replies, equilibrium, dominance.

Chapter: notebooks/02-games
"""

from coopcourse.exercise.items import Exercise
from coopcourse.games.exercises import cases, mistakes, solutions, stubs

BEST_REPLIES = Exercise(
    id="games/best-replies",
    title="Best replies",
    points=2,
    minutes=8,
    level=1,
    objective="find every best reply to what the other player does",
    statement="Give the number of every row that pays most against the column, smallest first.",
    returns="a list of row numbers, smallest first",
    stub=stubs.best_replies,
    reference=solutions.best_replies,
    cases=cases.for_best_replies,
    mutants={
        "first only": (
            mistakes.first_best_reply,
            "You stop at the first best row. When several rows pay equally well, all are best.",
        ),
        "row for column": (
            mistakes.best_in_row,
            "You look along a row. The other player fixes the column, and you choose the row.",
        ),
        "best cell": (
            mistakes.best_cell,
            "You look for the best payoff of the whole table. The other has chosen the column.",
        ),
    },
    hints=(
        "Cover all columns but the given one: what is left is a short list of payoffs.",
        "`payoffs[:, column]` is that list. What is its largest number?",
        "Go through the list with `enumerate` and keep every place that holds the largest.",
    ),
)

IS_NASH = Exercise(
    id="games/is-nash",
    title="Is it a Nash equilibrium?",
    points=2,
    minutes=10,
    level=2,
    objective="test whether a cell is a Nash equilibrium",
    statement="Give True when neither player gains by changing only her own choice.",
    returns="True or False",
    stub=stubs.is_nash,
    reference=solutions.is_nash,
    cases=cases.for_is_nash,
    mutants={
        "one player": (
            mistakes.only_row_stays,
            "You ask the row player only. The column player may want to leave as well.",
        ),
        "best for both": (
            mistakes.best_for_both,
            "You look for the outcome that is best for both together. "
            "An equilibrium asks only whether somebody gains by leaving alone.",
        ),
        "no ties": (
            mistakes.refuses_ties,
            "You turn ties down. Staying need not be better than leaving, only as good.",
        ),
    },
    hints=(
        "Two questions, one for each player. Both answers must be yes.",
        "The row player moves within the column, so compare along `payoffs[:, column]`.",
        "The column player moves within the row, and it is the table `others` that she reads.",
    ),
)

DOMINATED_ROWS = Exercise(
    id="games/dominated-rows",
    title="Strictly dominated rows",
    points=2,
    minutes=12,
    level=3,
    objective="find the strategies that another one strictly dominates",
    statement="Give the number of every row that some other row beats in every column.",
    returns="a list of row numbers, smallest first",
    stub=stubs.dominated_rows,
    reference=solutions.dominated_rows,
    cases=cases.for_dominated_rows,
    mutants={
        "weak dominance": (
            mistakes.weakly_dominated,
            "You count ties as defeats: that is weak dominance. Strict means beaten everywhere.",
        ),
        "averages": (
            mistakes.lower_average,
            "You compare averages. A row is dominated when one other row wins in every column.",
        ),
        "winners": (
            mistakes.dominating,
            "You give the rows that dominate. Asked for are the rows that are dominated.",
        ),
    },
    hints=(
        "Take two rows first: when is one strictly better than the other?",
        "`(other > mine).all()` compares two rows in every column at once.",
        "Now ask, for each row, whether any row of the table beats it so.",
    ),
)
