"""Functions to write about designing taxes: what to believe, and a schedule of one's own.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist.exercises import cases, mistakes, solutions, stubs
from coopcourse.economist.exercises.contests import as_good
from coopcourse.exercise.items import Exercise

BELIEF = Exercise(
    id="economist/believed-and-true",
    title="Believed and true",
    points=4,
    minutes=15,
    level=2,
    objective="measure how far a planner is fooled by people who have not adapted yet",
    statement="Give equality times productivity under the rates `after`: first with the hours that "
    "were best under `before`, then with the hours that are best now.",
    returns="a list of two numbers",
    stub=stubs.believed_and_true,
    reference=solutions.believed_and_true,
    cases=cases.for_belief,
    mutants={
        "believes itself": (
            mistakes.believes_itself,
            "You give what is believed twice. Let everybody answer the new rates.",
        ),
        "swapped": (
            mistakes.swapped,
            "Your two numbers are swapped: what is believed comes first.",
        ),
        "old rates": (
            mistakes.old_rates,
            "Your first number is the worth of the old rates. Keep the old hours, but tax them by "
            "the new rates.",
        ),
    },
    hints=(
        "`respond(society, rates).hours` are everybody's best hours.",
        "`onestep.outcome_of(society, hours, rates)` is what comes of any hours under any rates.",
        "`equal_and_productive(outcome)` is the number that is asked for.",
    ),
)

DESIGN = Exercise(
    id="economist/design",
    title="Beat the federal schedule",
    points=4,
    minutes=25,
    level=3,
    objective="design a schedule and test it on people who answer",
    statement="Give seven rates for people with these skills, with a larger equality times "
    "productivity than the US federal schedule, and at least half as much more as a plain search.",
    returns='a dictionary {"for": skills, "rates": seven rates from 0 to 1}',
    stub=stubs.design,
    reference=solutions.design,
    cases=cases.for_design,
    same=as_good,
    mutants={
        "federal": (
            mistakes.the_federal_one,
            "That is the federal schedule. It does not beat itself.",
        ),
        "nothing": (
            mistakes.nothing_at_all,
            "You tax nobody. Everybody works, and the coin stays where it is earned.",
        ),
        "everything": (
            mistakes.everything,
            "You take everything. All are equal, for nobody works.",
        ),
    },
    hints=(
        "`Economy(tuple(skills), cost=3e-11, exponent=6)` makes the society that judges you.",
        "`respond` takes many schedules at once: an array with a row of seven rates for each.",
        "Draw some hundred rows at random, and keep the best.",
    ),
)

DESIGNING = (BELIEF, DESIGN)
