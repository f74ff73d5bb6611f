"""Functions to write about names and neighbours: image scores, and a ring that copies the best.

Chapter: notebooks/05b-reciprocity
"""

from coopcourse.evolution.exercises import reciprocity_cases as cases
from coopcourse.evolution.exercises import reciprocity_mistakes as mistakes
from coopcourse.evolution.exercises import reciprocity_rings as rings
from coopcourse.evolution.exercises import reciprocity_solutions as solutions
from coopcourse.evolution.exercises import reciprocity_stubs as stubs
from coopcourse.exercise.items import Exercise

SCORES_AFTER = Exercise(
    id="evolution/scores-after",
    title="What people say of you",
    points=2,
    minutes=10,
    level=2,
    objective="keep the image scores of a village",
    statement="Go through the meetings in order, and change the giver's score in each.",
    returns="a list of scores",
    stub=stubs.scores_after,
    reference=solutions.scores_after,
    cases=cases.for_scores_after,
    mutants={
        "strict askers": (
            mistakes.strict_askers,
            "You turn down people who have just the score that is asked for. That is enough.",
        ),
        "without bounds": (
            mistakes.without_bounds,
            "Your scores leave the scale. They stay between -5 and 5.",
        ),
        "names of takers": (
            mistakes.names_of_takers,
            "You change the name of the one who is helped. The giver earns it.",
        ),
        "all at once": (
            mistakes.all_at_once,
            "You judge by the scores of the morning. Word travels at once: use the latest.",
        ),
    },
    hints=(
        "Make a copy of the scores and change that one, meeting by meeting.",
        "The giver looks at the taker's score, and it is the giver's score that changes.",
    ),
)

NEXT_RING = Exercise(
    id="evolution/next-ring",
    title="Copy the best of three",
    points=4,
    minutes=20,
    level=3,
    objective="move a spatial dilemma on by one step",
    statement="Pay everyone, then let everyone copy the best of itself and its two neighbours.",
    returns='a text of "C" and "D", as long as the old one',
    stub=stubs.next_ring,
    reference=solutions.next_ring,
    cases=cases.for_next_ring,
    mutants={
        "without oneself": (
            rings.without_oneself,
            "Each of yours plays two neighbours. Here one plays oneself as well: three games.",
        ),
        "same pay": (
            rings.same_pay,
            "You pay defectors like cooperators. For each C around, a defector has b.",
        ),
        "one by one": (
            rings.one_by_one,
            "Your ring changes while the others still look at it. First find all new moves, then "
            "replace the whole ring.",
        ),
    },
    hints=(
        "Two passes: first what everyone earns, then whom everyone copies.",
        "Python counts from the end for you: cell -1 is the last. For the right neighbour of the "
        "last cell use a remainder.",
        "If the best of the three are of both kinds, a cell stays as it is.",
    ),
)

WATCHING = (SCORES_AFTER, NEXT_RING)
