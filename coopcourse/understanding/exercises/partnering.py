"""Functions to write about partners: a best response, a cross-play matrix, a new model.

Chapter: notebooks/08-understanding
"""

from coopcourse.exercise.items import Exercise
from coopcourse.understanding.exercises import cases, mistakes, solutions, stubs

BEST_PLACE = Exercise(
    id="understanding/best-place",
    title="Best response to a belief",
    points=2,
    minutes=8,
    level=1,
    objective="choose the best place given a belief about the partner",
    statement="Give the row with the highest expected payoff, the first one if several tie.",
    returns="the number of a row",
    stub=stubs.best_place,
    reference=solutions.best_place,
    cases=cases.for_best_place,
    mutants={
        "likeliest": (
            mistakes.likeliest,
            "You follow the likeliest guess. A less likely place may pay so much that it wins.",
        ),
        "dearest": (
            mistakes.dearest,
            "You go where most can be had. How likely is it that you get it?",
        ),
        "unweighted": (
            mistakes.unweighted,
            "You treat all places of the other as equally likely. Weigh them by the belief.",
        ),
    },
    hints=(
        "What does one row pay on average, if the other's place is drawn from the belief?",
        "Compute that for every row, then look for the first largest number.",
    ),
)

SELF_PLAY_GAP = Exercise(
    id="understanding/self-play-gap",
    title="Read a cross-play matrix",
    points=2,
    minutes=8,
    level=1,
    objective="measure how much partners lose with strangers",
    statement="Give the mean of the diagonal less the mean of all other entries.",
    returns="a number",
    stub=stubs.self_play_gap,
    reference=solutions.self_play_gap,
    cases=cases.for_self_play_gap,
    mutants={
        "whole mean": (
            mistakes.whole_mean,
            "Your strangers include the pairs themselves. Leave the diagonal out of their mean.",
        ),
        "strangers only": (
            mistakes.strangers_only,
            "That is what strangers earn. How much more do partners earn who trained together?",
        ),
        "first pair": (
            mistakes.first_pair,
            "You look at the first row only. Use all of the matrix.",
        ),
    },
    hints=(
        "The entry in row n and column n is what pair n earns with itself.",
        "A matrix with n rows has n entries on the diagonal, and n (n - 1) others.",
    ),
)

DIVIDED_PRIOR = Exercise(
    id="understanding/divided-prior",
    title="Add a model: never share",
    points=4,
    minutes=12,
    level=3,
    objective="write the prior of a model of your own",
    statement="Give each allocation a chance in proportion to the sum of 1/cost, and none to those "
    "in which both cooks have the same sub-task.",
    returns="a list of chances that sum to 1",
    stub=stubs.divided_prior,
    reference=solutions.divided_prior,
    cases=cases.for_divided_prior,
    mutants={
        "may share": (
            mistakes.may_share,
            "You keep the shared ones. Where both names are the same, the weight is zero.",
        ),
        "all alike": (
            mistakes.all_alike,
            "You find all of them equally likely. Cheap sub-tasks should weigh more.",
        ),
        "dear first": (
            mistakes.dear_first,
            "You weigh by the cost itself. What is near and cheap should come first: 1/cost.",
        ),
    },
    hints=(
        "An allocation is a pair of names. First ask whether they differ.",
        "If they do, its weight is one over the one cost plus one over the other.",
        "Divide every weight by the sum of all.",
    ),
)
