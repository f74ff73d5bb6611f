"""Functions to write about threats, devices that bind, decoys and fines.

Chapter: notebooks/12-downsides
"""

from coopcourse.downsides.exercises import cases, mistakes, solutions, stubs
from coopcourse.exercise.items import Exercise

RANSOM = Exercise(
    id="downsides/ransom",
    title="The price of a threat",
    points=2,
    minutes=10,
    level=2,
    objective="find how much a bound threatener demands",
    statement="Alice pays a demand d with chance 1 - d / harm. Give Bob's best demand and the "
    "chance that it is refused.",
    returns="a list [demand, chance of refusal]",
    stub=stubs.ransom,
    reference=solutions.ransom,
    cases=cases.for_ransom,
    mutants={
        "all": (
            mistakes.all_she_can_get,
            "You demand as much as the harm. Then Alice refuses for certain.",
        ),
        "free": (
            mistakes.free_of_charge,
            "Your Bob forgets that carrying out the threat costs him something.",
        ),
        "below nothing": (
            mistakes.demand_of_less_than_nothing,
            "Where striking costs Bob more than the harm, you demand less than nothing. He can "
            "leave Alice alone.",
        ),
    },
    hints=(
        "A demand d brings d (1 - d / harm) and costs cost * d / harm.",
        "This is a parabola in d. It is 0 at d = 0 and at d = harm - cost.",
    ),
)

BOTH_BOUND = Exercise(
    id="downsides/both-bound",
    title="Two who cannot give in",
    points=2,
    minutes=12,
    level=3,
    objective="find how often two devices that bind end in conflict",
    statement="Both may bind themselves to claim a share; the device holds with chance "
    "`reliability`. Give the chance of conflict in the symmetric equilibrium.",
    returns="a chance from 0 to 1",
    stub=stubs.both_bound,
    reference=solutions.both_bound,
    cases=cases.for_both_bound,
    mutants={
        "one side": (
            mistakes.one_side,
            "That is the chance that one side is bound. Conflict takes two.",
        ),
        "always": (
            mistakes.whenever_it_works,
            "In your race both always try to bind themselves. If the other is bound often enough, "
            "staying open is better.",
        ),
        "never fails": (
            mistakes.whatever_the_device,
            "Your device never fails. No one can be bound more often than it holds.",
        ),
    },
    hints=(
        "Let the other be bound with chance x. Bound, you get claim * (1 - x); open, you get "
        "(1 - claim) * x + (1 - x) / 2.",
        "The two are equal at x = 2 claim - 1. No side can be bound more often than the device "
        "holds.",
    ),
)

DECOY_FEAR = Exercise(
    id="downsides/decoy-fear",
    title="A decoy feared enough",
    points=4,
    minutes=15,
    level=3,
    objective="choose a surrogate goal that draws threats away from the real one",
    statement="A threat feared by F that costs c to carry out brings Bob (F - c)^2 / (4 F). Give "
    "the least fear, above the decoy's cost, at which the decoy brings as much as the harm.",
    returns="a number",
    stub=stubs.decoy_fear,
    reference=solutions.decoy_fear,
    cases=cases.for_decoy_fear,
    mutants={
        "as the harm": (
            mistakes.as_much_as_the_harm,
            "That is right where both cost Bob the same. A dearer decoy must be feared more.",
        ),
        "difference": (
            mistakes.difference_of_costs,
            "You make Bob's demands equal. He compares what they bring.",
        ),
        "other root": (
            mistakes.the_other_root,
            "Your equation is right, and has two solutions. You give the one below the decoy's "
            "cost, at which Bob would demand less than nothing.",
        ),
    },
    hints=(
        "Let P be what the real threat brings. Solve (F - c)^2 = 4 P F for F.",
        "F^2 - (2 c + 4 P) F + c^2 = 0 has two solutions. Take the larger one.",
    ),
)

NORM_LASTS = Exercise(
    id="downsides/norm-lasts",
    title="Which norms last?",
    points=2,
    minutes=8,
    level=1,
    objective="say which norms punishment can hold up",
    statement="Say whether following a norm is a best reply when all others follow it and fine "
    "whoever does not.",
    returns="True or False",
    stub=stubs.norm_lasts,
    reference=solutions.norm_lasts,
    cases=cases.for_norms,
    mutants={
        "only good": (
            mistakes.only_good_norms,
            "You ask whether the norm is good. The one who is fined does not: she compares the "
            "fines with what following costs her.",
        ),
        "one fine": (
            mistakes.a_single_fine,
            "You count a single fine. Each of the others fines.",
        ),
        "whole benefit": (
            mistakes.all_of_the_benefit,
            "You let the follower keep the whole benefit. It is shared among all players.",
        ),
    },
    hints=(
        "What does not following save? The cost, less one's own part of the benefit.",
        "And what does it cost? One fine from each of the others.",
    ),
)

ANTISOCIAL = Exercise(
    id="downsides/antisocial-limit",
    title="When punishers punish back",
    points=2,
    minutes=12,
    level=2,
    objective="find how much antisocial punishment a norm survives",
    statement="A share s of the others does not follow and fines those who do; the rest follow "
    "and fine those who do not. Give the s at which following and not following pay the same.",
    returns="a number, below 0 where even the smallest share is too much",
    stub=stubs.antisocial_limit,
    reference=solutions.antisocial_limit,
    cases=cases.for_norms,
    mutants={
        "no fines back": (
            mistakes.nobody_fines_back,
            "Your antisocial punishers only stand by. They fine those who follow.",
        ),
        "one fine": (
            mistakes.one_antisocial_fine,
            "You let one other member fine. There are players - 1 others.",
        ),
    },
    hints=(
        "A follower is fined by a share s of the others, anybody else by a share 1 - s.",
        "Set fine * (players - 1) * (1 - 2 s) equal to what not following saves.",
    ),
)

POWER = (RANSOM, BOTH_BOUND, DECOY_FEAR, NORM_LASTS, ANTISOCIAL)
