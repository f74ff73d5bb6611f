"""Functions to write about coalitions: is any sharing safe, and which one is fair?

Chapter: notebooks/12-downsides
"""

from coopcourse.downsides.exercises import cases, mistakes, solutions, stubs
from coopcourse.exercise.items import Exercise

SAFE_SHARING = Exercise(
    id="downsides/safe-sharing",
    title="Is any sharing safe?",
    points=2,
    minutes=10,
    level=2,
    objective="decide whether the core of three players is empty",
    statement="Two players can have `ab`, `ac` or `bc` without the third, one alone nothing. Say "
    "whether `whole` can be shared so that no one and no two do better alone.",
    returns="True or False",
    stub=stubs.safe_sharing,
    reference=solutions.safe_sharing,
    cases=cases.for_safe_sharing,
    mutants={
        "pairs only": (
            mistakes.pairs_only,
            "Each pair could be satisfied by itself. Can all three be at the same time?",
        ),
        "sums only": (
            mistakes.sums_only,
            "One pair that can have more than the whole breaks any sharing, whatever the others "
            "can have.",
        ),
        "thirds": (
            mistakes.each_pair_two_thirds,
            "You share equally. A pair that can have much may get more than two thirds.",
        ),
    },
    hints=(
        "Add up what the three pairs must have. How often does this count each player?",
        "Also, no pair may need more than there is.",
    ),
)

FAIR_SHARES = Exercise(
    id="downsides/fair-shares",
    title="What does each contribute?",
    points=4,
    minutes=20,
    level=3,
    objective="compute the Shapley value",
    statement="Players arrive in some order, and each gets what her arrival adds. Give the mean "
    "of this over all orders. `worth` has a coalition's letters in alphabetical order as key.",
    returns="a dictionary from each player's letter to her share",
    stub=stubs.fair_shares,
    reference=solutions.fair_shares,
    cases=cases.for_fair_shares,
    mutants={
        "equal": (
            mistakes.equal_shares,
            "You give everybody the same, whatever they contribute.",
        ),
        "one order": (
            mistakes.in_alphabetical_order,
            "You let the players arrive in one order. Take the mean over all of them.",
        ),
        "last": (
            mistakes.last_to_come,
            "You pay each what she adds as the last to come. She may come first as well.",
        ),
    },
    hints=(
        "`itertools.permutations` lists all orders of the players.",
        "In one order, a newcomer gets the worth of the group with her, less that without her.",
        'The key of a group: `"".join(sorted(group))`. Nobody has no key, and is worth 0.',
    ),
)

SHARING = (SAFE_SHARING, FAIR_SHARES)
