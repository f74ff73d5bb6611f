"""Functions to write about whole towns: how divided they are, and which mixture lasts.

Chapter: notebooks/06-schelling
"""

from coopcourse.exercise.items import Exercise
from coopcourse.schelling.exercises import cases, mistakes, solutions, stubs

DISSIMILARITY = Exercise(
    id="schelling/dissimilarity",
    title="Who would have to move?",
    points=2,
    minutes=10,
    level=2,
    objective="compute the index that is used for real cities",
    statement="Add up the gaps between both groups' shares of each district, and halve the sum.",
    returns="a number between 0 and 1",
    stub=stubs.dissimilarity,
    reference=solutions.dissimilarity,
    cases=cases.for_dissimilarity,
    mutants={
        "twice": (
            mistakes.twice,
            "Your index runs up to 2. Each person who would move leaves a gap at two places.",
        ),
        "of all": (
            mistakes.of_all,
            "You compare head counts. A large group has more people everywhere: compare the share "
            "of its own members that each group has in a district.",
        ),
        "with signs": (
            mistakes.with_signs,
            "Your gaps cancel out. A district with too many and one with too few both count.",
        ),
    },
    hints=(
        "First the size of each group in all districts together.",
        "Which part of all triangles lives here, and which part of all diamonds? Take the absolute "
        "difference.",
    ),
)

EVEN_MIXTURE = Exercise(
    id="schelling/even-mixture",
    title="Will it tip?",
    points=2,
    minutes=10,
    level=3,
    objective="find the even mixture of a neighbourhood and whether it lasts",
    statement="Give the number of each group at which nobody moves, and whether that lasts.",
    returns="a list of two numbers: how many of each group, then 1 or 0",
    stub=stubs.even_mixture,
    reference=solutions.even_mixture,
    cases=cases.for_even_mixture,
    mutants={
        "of the median": (
            mistakes.median_of_them,
            "You take `most` for what the median bears. It is what the most tolerant person bears, "
            "twice as much.",
        ),
        "every crossing": (
            mistakes.where_it_exists,
            "You find where the curves cross, and stop there. Not every crossing lasts: what "
            "happens to a small difference between the groups?",
        ),
        "wrong rate": (
            mistakes.rates_of_both,
            "You look at both groups shrinking together. What tips a street is a difference, which "
            "grows at the rate 3 - most.",
        ),
    },
    hints=(
        "With w of each group: w = most * w * (1 - w / size). Divide by w and solve.",
        "A difference between the groups grows at the rate 3 - most, and dies out below zero.",
    ),
)
