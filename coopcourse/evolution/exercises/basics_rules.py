"""Functions to write about the rules: the ratio a rule asks for, and the heir of a free place.

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution.exercises import basics_cases as cases
from coopcourse.evolution.exercises import basics_mistakes as mistakes
from coopcourse.evolution.exercises import basics_solutions as solutions
from coopcourse.evolution.exercises import basics_stubs as stubs
from coopcourse.exercise.items import Exercise

CRITICAL_RATIO = Exercise(
    id="evolution/critical-ratio",
    title="The ratio that a rule asks for",
    points=4,
    minutes=15,
    level=3,
    objective="derive a rule's threshold from its payoffs",
    statement="Give the ratio b/c above which players of strategy 0 resist a lone strategy 1.",
    returns="a ratio",
    stub=stubs.critical_ratio,
    reference=solutions.critical_ratio,
    cases=cases.for_critical_ratio,
    mutants={
        "upside down": (
            mistakes.upside_down,
            "You give c/b. Asked for is the ratio b/c.",
        ),
        "no mutant": (
            mistakes.forgets_the_mutant,
            "You ask when cooperators earn anything. They must earn more than a defector "
            "among them.",
        ),
        "both columns": (
            mistakes.against_the_other_column,
            "You count meetings with defectors as well. A lone defector meets cooperators only.",
        ),
    },
    hints=(
        "Only two of the four payoffs matter: those of meetings with a cooperator.",
        "Their difference is a number times b plus a number times c. Find both numbers.",
        "Set the difference to 0 and solve for b/c.",
    ),
)

HEIR_GIVES = Exercise(
    id="evolution/heir-gives",
    title="Who fills the free place?",
    points=4,
    minutes=12,
    level=2,
    objective="play one step of the death-birth process",
    statement="Give the chance that a giver fills the place of a neighbour who has died.",
    returns="a chance",
    stub=stubs.heir_gives,
    reference=solutions.heir_gives,
    cases=cases.for_heir_gives,
    mutants={
        "heads only": (
            mistakes.heads_only,
            "You count the neighbours who give. The fitter ones are likelier to fill the place.",
        ),
        "pays once": (
            mistakes.pays_once,
            "Your givers pay once. A giver pays for each of her neighbours.",
        ),
        "no base": (
            mistakes.without_a_base,
            "Your fitness starts from 1. It starts from 1 - strength, and adds strength * payoff.",
        ),
    },
    hints=(
        "First the payoff of each neighbour: b for every gift she gets, less what she gives away.",
        "Everyone here has as many neighbours as the list is long.",
        "The fitness of all givers over the fitness of all.",
    ),
)
