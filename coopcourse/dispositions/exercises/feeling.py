"""Functions to write about feelings and habits: envy and guilt, offers, repaying.

Chapter: notebooks/07-dispositions
"""

from coopcourse.dispositions.exercises import cases, mistakes, solutions, stubs
from coopcourse.exercise.items import Exercise

FELT_PAYOFF = Exercise(
    id="dispositions/felt-payoff",
    title="How does it feel?",
    points=2,
    minutes=6,
    level=1,
    objective="compute what a payoff feels like beside another's",
    statement="Take envy off for each unit the other has more, guilt for each unit less.",
    returns="a number",
    stub=stubs.felt_payoff,
    reference=solutions.felt_payoff,
    cases=cases.for_felt_payoff,
    mutants={
        "swapped": (
            mistakes.swapped,
            "You mix up the two feelings. Envy looks up at who has more, guilt looks down.",
        ),
        "glad to lead": (
            mistakes.glad_to_lead,
            "You add something for being ahead. Guilt makes a lead feel smaller than it is.",
        ),
        "envy only": (
            mistakes.envy_only,
            "You let a lead feel like nothing. Who feels guilt also minds having more.",
        ),
    },
    hints=(
        "There are two cases: the other has more, or the other has not.",
        "Each feeling is its weight times the distance between the two payoffs.",
    ),
)

BEST_OFFER = Exercise(
    id="dispositions/best-offer",
    title="What to offer",
    points=4,
    minutes=12,
    level=2,
    objective="find the offer that earns a proposer most",
    statement="Give the whole number to offer that earns the proposer most, the smaller of equals.",
    returns="a whole number",
    stub=stubs.best_offer,
    reference=solutions.best_offer,
    cases=cases.for_best_offer,
    mutants={
        "lowest limit": (
            mistakes.lowest_limit,
            "You please only who asks least. More takers may be worth a larger offer.",
        ),
        "highest limit": (
            mistakes.highest_limit,
            "You please everybody. The last taker may cost more than he brings.",
        ),
        "as responder": (
            mistakes.as_responder,
            "You maximise what is given away. The proposer keeps the cake less the offer.",
        ),
    },
    hints=(
        "Try every offer from 0 to the whole cake. How many responders take it?",
        "What an offer earns is the number of takers times what is left of the cake.",
    ),
)

HELPS_IN_ROUNDS = Exercise(
    id="dispositions/helps-in-rounds",
    title="Two dispositions, four habits",
    points=2,
    minutes=8,
    level=1,
    objective="turn dispositions into moves, round by round",
    statement="Give one's own moves, 1 for help and 0 for none, against the moves of the other.",
    returns="a list of ones and zeros",
    stub=stubs.helps_in_rounds,
    reference=solutions.helps_in_rounds,
    cases=cases.for_helps_in_rounds,
    mutants={
        "same round": (
            mistakes.same_round,
            "You answer a move before it is made. Repaying copies the round before.",
        ),
        "never opens": (
            mistakes.never_opens,
            "You wait even when disposed to open. The first move is `opens`, repaying or not.",
        ),
        "opens once": (
            mistakes.opens_once,
            "You stop after one round. Who does not repay treats every meeting as the first.",
        ),
    },
    hints=(
        "The first move depends on `opens` alone.",
        "After that, who repays does what the other did one round earlier.",
        "`other[:-1]` is the list without its last entry.",
    ),
)
