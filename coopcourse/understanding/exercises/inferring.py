"""Functions to write about inferring: Bayes' rule, chances of moves, a whole walk.

Chapter: notebooks/08-understanding
"""

from coopcourse.exercise.items import Exercise
from coopcourse.understanding.exercises import cases, mistakes, solutions, stubs

POSTERIOR = Exercise(
    id="understanding/posterior",
    title="What one move tells",
    points=2,
    minutes=6,
    level=1,
    objective="update a belief about a sub-task from one move",
    statement="Give the chance of each sub-task after the move, by Bayes' rule.",
    returns="a list of chances that sum to 1",
    stub=stubs.posterior,
    reference=solutions.posterior,
    cases=cases.for_posterior,
    mutants={
        "no prior": (
            mistakes.no_prior,
            "You look at the move alone. What was believed before it counts as well.",
        ),
        "no sum": (
            mistakes.no_sum,
            "Your chances do not sum to 1. Divide each product by the sum of all of them.",
        ),
        "averaged": (
            mistakes.averaged,
            "You add prior and likelihood. A sub-task under which the move is impossible must "
            "end at zero, so multiply.",
        ),
    },
    hints=(
        "For each sub-task, multiply what was believed by how likely it makes the move.",
        "The products do not sum to 1 yet. What do you divide them by?",
    ),
)

MOVE_CHANCES = Exercise(
    id="understanding/move-chances",
    title="How likely is each move?",
    points=2,
    minutes=8,
    level=2,
    objective="turn the costs of moves into their likelihoods",
    statement="Give the chance of each move, in proportion to exp(-beta times its cost).",
    returns="a list of chances that sum to 1",
    stub=stubs.move_chances,
    reference=solutions.move_chances,
    cases=cases.for_move_chances,
    mutants={
        "dear is likely": (
            mistakes.dear_is_likely,
            "Your cook likes costs. The exponent needs a minus sign.",
        ),
        "beta is one": (
            mistakes.beta_is_one,
            "You leave beta out. It says how much a difference in cost matters.",
        ),
        "bare weights": (
            mistakes.bare_weights,
            "Your numbers are weights, not chances yet: they do not sum to 1.",
        ),
    },
    hints=(
        "`from math import exp`. The weight of a move falls with its cost.",
        "With beta 0 all weights are 1, and all moves equally likely. Does yours say so?",
    ),
)

WATCH = Exercise(
    id="understanding/watch",
    title="Watch a whole walk",
    points=4,
    minutes=12,
    level=2,
    objective="follow a belief through several moves",
    statement="Give the chance of each sub-task after all the moves were seen, one by one.",
    returns="a list of chances that sum to 1",
    stub=stubs.watch,
    reference=solutions.watch,
    cases=cases.for_watch,
    mutants={
        "last move": (
            mistakes.last_move,
            "You start from the prior again at every move. Each belief is the prior of the next.",
        ),
        "first move": (
            mistakes.first_move,
            "You make up your mind at the first move. The later ones tell something too.",
        ),
        "each kind once": (
            mistakes.each_kind_once,
            "A move that comes twice counts twice. Go through the list, not through its kinds.",
        ),
    },
    hints=(
        "`chances[move]` holds how likely each sub-task makes that move.",
        "Use your `posterior` in a loop: what it returns is the next prior.",
    ),
)
