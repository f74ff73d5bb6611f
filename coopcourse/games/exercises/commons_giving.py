"""Functions to write about giving: payoffs of a public good, its kind, numbers that last.

Chapter: notebooks/04-collective-action
"""

from coopcourse.exercise.items import Exercise
from coopcourse.games.exercises import commons_cases as cases
from coopcourse.games.exercises import commons_mistakes as mistakes
from coopcourse.games.exercises import commons_solutions as solutions
from coopcourse.games.exercises import commons_stubs as stubs

PUBLIC_GOOD_PAYOFFS = Exercise(
    id="games/public-good-payoffs",
    title="Who gets what from a public good?",
    points=2,
    minutes=6,
    level=1,
    objective="compute everyone's payoff in a public good",
    statement="Give each player's payoff: beta for every gift, less 1 for whoever gives.",
    returns="a list of payoffs, one for each player",
    stub=stubs.public_good_payoffs,
    reference=solutions.public_good_payoffs,
    cases=cases.for_public_good_payoffs,
    mutants={
        "nothing of one's own": (
            mistakes.nothing_of_ones_own,
            "You leave givers out of their own gift. The good is for everyone, givers included.",
        ),
        "a cake": (
            mistakes.shared_out,
            "You share the good out. A public good is not used up: each enjoys all of it.",
        ),
        "for nothing": (
            mistakes.for_nothing,
            "Everybody gets the same from you. Whoever gives has paid 1 for it.",
        ),
    },
    hints=(
        "How many gifts are there? `gives` is a list of ones and zeros.",
        "The benefit is the same for all. Only the cost differs from player to player.",
    ),
)

KIND_OF_GOOD = Exercise(
    id="games/kind-of-good",
    title="Waste, dilemma or harmony?",
    points=2,
    minutes=6,
    level=1,
    objective="tell for which returns a public good is a dilemma",
    statement="Say whether giving is a waste for all, a dilemma, or pays for the giver.",
    returns='"waste", "dilemma" or "harmony"',
    stub=stubs.kind_of_good,
    reference=solutions.kind_of_good,
    cases=cases.for_kind_of_good,
    mutants={
        "never a waste": (
            mistakes.never_waste,
            "You ask only whether giving pays for the giver. Does it pay for all together?",
        ),
        "others only": (
            mistakes.others_only,
            "You count the return to the others only. The giver is one of those who benefit.",
        ),
        "a good total": (
            mistakes.total_is_enough,
            "A larger total is no reason to give yet. Whom does the gift cost more than it brings?",
        ),
    },
    hints=(
        "One gift costs 1. What does it bring to all players together, and what to the giver?",
        "Compare each of the two returns with 1.",
    ),
)

STABLE_NUMBERS = Exercise(
    id="games/stable-numbers",
    title="Numbers that last",
    points=4,
    minutes=15,
    level=3,
    objective="find every number of contributors that is an equilibrium",
    statement="Give every number of contributors at which nobody gains by changing sides alone.",
    returns="a list of numbers, smallest first",
    stub=stubs.stable_numbers,
    reference=solutions.stable_numbers,
    cases=cases.for_stable_numbers,
    mutants={
        "same others": (
            mistakes.same_others,
            "When `count` players contribute, each of them sees one contributor less: `count - 1`.",
        ),
        "nobody leaves": (
            mistakes.nobody_leaves,
            "You ask those who contribute. Those who ride free may want to join as well.",
        ),
        "no ties": (
            mistakes.no_ties,
            "You turn ties down. Staying need not be better than changing, only as good.",
        ),
        "largest total": (
            mistakes.largest_total,
            "You look for the best number for all. Asked for is a number that nobody leaves alone.",
        ),
    },
    hints=(
        "Ask two questions of each number: does a contributor leave? does a free rider join?",
        "With `count` contributors, a contributor sees `count - 1` others who contribute, a free "
        "rider sees `count`.",
        "At 0 nobody can leave, and when all contribute nobody can join.",
    ),
)
