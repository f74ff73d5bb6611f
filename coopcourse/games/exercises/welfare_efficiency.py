"""Functions to write about efficiency: improvements, efficient outcomes, the distance to them.

Chapter: notebooks/03-welfare
"""

from coopcourse.exercise.items import Exercise
from coopcourse.games.exercises import welfare_cases as cases
from coopcourse.games.exercises import welfare_mistakes as mistakes
from coopcourse.games.exercises import welfare_solutions as solutions
from coopcourse.games.exercises import welfare_stubs as stubs

PARETO_IMPROVEMENTS = Exercise(
    id="games/pareto-improvements",
    title="Who could object?",
    points=2,
    minutes=8,
    level=1,
    objective="find the outcomes that help somebody and hurt nobody",
    statement="Give the number of every outcome that helps somebody and hurts nobody, "
    "smallest first.",
    returns="a list of row numbers, smallest first",
    stub=stubs.pareto_improvements,
    reference=solutions.pareto_improvements,
    cases=cases.for_pareto_improvements,
    mutants={
        "helps everybody": (
            mistakes.helps_everybody,
            "You ask that everybody gains. It is enough that one gains, if nobody loses.",
        ),
        "hurts nobody": (
            mistakes.hurts_nobody,
            "You count outcomes that change nothing, the one at hand among them. "
            "Somebody has to gain.",
        ),
        "larger total": (
            mistakes.larger_total,
            "You compare totals. A larger total may come at somebody's expense; here each "
            "player may object.",
        ),
    },
    hints=(
        "Subtract the payoffs at hand from every row: a table of gains and losses.",
        "Two questions for each row: is no gain below zero, and is one above it?",
        "`.all(axis=1)` and `.any(axis=1)` ask a question of each row.",
    ),
)

EFFICIENT_OUTCOMES = Exercise(
    id="games/efficient-outcomes",
    title="Pareto-efficient outcomes",
    points=2,
    minutes=10,
    level=2,
    objective="find the Pareto-efficient outcomes",
    statement="Give the number of every outcome that no other outcome improves on, smallest first.",
    returns="a list of row numbers, smallest first",
    stub=stubs.efficient_outcomes,
    reference=solutions.efficient_outcomes,
    cases=cases.for_efficient_outcomes,
    mutants={
        "weakly efficient": (
            mistakes.weakly_efficient,
            "You keep outcomes unless another is better for everybody: that is weak efficiency. "
            "One who gains is enough, if nobody loses.",
        ),
        "largest total": (
            mistakes.largest_total,
            "You keep the largest totals only. An outcome with a smaller total is efficient too "
            "if every change would hurt somebody.",
        ),
        "best for somebody": (
            mistakes.best_for_somebody,
            "You keep what is the very best for one player. A compromise can be efficient "
            "without being anybody's favourite, and a favourite can be improved for others.",
        ),
    },
    hints=(
        "Start with two rows: when does the new one improve on the old one?",
        "An outcome is out as soon as one single row improves on it.",
        "A row never improves on itself, so there is no need to leave it out.",
    ),
)

DISTANCE_TO_FRONTIER = Exercise(
    id="games/distance-to-frontier",
    title="How far from the best?",
    points=2,
    minutes=12,
    level=2,
    objective="measure how far an outcome is from the Pareto frontier",
    statement="Give the straight-line distance from one outcome to the nearest efficient outcome.",
    returns="one number, 0 when the outcome is efficient",
    stub=stubs.distance_to_best,
    reference=solutions.distance_to_best,
    cases=cases.for_distance_to_best,
    mutants={
        "shortfalls added": (
            mistakes.shortfalls_added,
            "You add up the players' shortfalls. Asked for is the straight line: square, add, "
            "take the root.",
        ),
        "nearest other": (
            mistakes.nearest_other,
            "You measure to the nearest other outcome. Only efficient ones are on the frontier.",
        ),
        "farthest": (
            mistakes.farthest_efficient,
            "You take the efficient outcome that is farthest away; the nearest one counts.",
        ),
    },
    hints=(
        "First keep the efficient rows; the last exercise finds them.",
        "Subtract the outcome at hand from each of them, square, and add along the row.",
        "`np.sqrt` gives all distances at once. Which one is asked for?",
    ),
)

CODE = (PARETO_IMPROVEMENTS, EFFICIENT_OUTCOMES, DISTANCE_TO_FRONTIER)
