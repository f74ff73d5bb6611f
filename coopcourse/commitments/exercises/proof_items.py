"""Functions to write about agents that prove: provable, prudent, a circle of readers.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.exercises import word_cases as cases
from coopcourse.commitments.exercises import word_mistakes as mistakes
from coopcourse.commitments.exercises import word_solutions as solutions
from coopcourse.commitments.exercises import word_stubs as stubs
from coopcourse.exercise.items import Exercise

PROVABLE = Exercise(
    id="commitments/provable",
    title="What is provable?",
    points=2,
    minutes=8,
    level=1,
    objective="fill the proof row of a table of worlds",
    statement="Give, for each world, whether the statement holds in all worlds from `trust` up to "
    "the one before.",
    returns="a list of True and False, one for each world",
    stub=stubs.provable,
    reference=solutions.provable,
    cases=cases.for_provable,
    mutants={
        "own world": (
            mistakes.own_world,
            "You count a world among those before it. A proof must not rest on its own world.",
        ),
        "last world": (
            mistakes.last_world,
            "You look at one world only. What any world before has refuted stays refuted.",
        ),
        "no trust": (
            mistakes.no_trust,
            "You never use `trust`. With trust 1, world 0 cannot refute anything.",
        ),
        "nothing at first": (
            mistakes.nothing_at_first,
            "In the first worlds nothing is provable for you. With no world to refute it, "
            "everything is.",
        ),
    },
    hints=(
        "For world n, the list of worlds that count is a slice of `held`.",
        "`all([])` is True: with no world to look at, everything holds.",
    ),
)

PRUDENT = Exercise(
    id="commitments/prudent",
    title="Find the bug of the naive bot",
    points=2,
    minutes=12,
    level=2,
    objective="mend an agent that cannot trust its own proofs",
    statement="Give, for each world, whether PrudentBot cooperates, with box1 in the second place.",
    returns="a list of True and False, one for each world",
    stub=stubs.prudent,
    reference=solutions.prudent,
    cases=cases.for_prudent,
    mutants={
        "naive": (
            mistakes.naive,
            "That is the bug itself: the second proof still asks world 0, in which even FairBot "
            "is kind to DefectBot.",
        ),
        "fair": (
            mistakes.fair,
            "You have only the first proof. That is FairBot, who is kind to those who are kind to "
            "everyone.",
        ),
        "likes suckers": (
            mistakes.likes_suckers,
            "You lost a `not`. PrudentBot wants a proof that the opponent *defects* against "
            "DefectBot.",
        ),
        "trusts both": (
            mistakes.trusts_both,
            "You skip world 0 for both proofs. Only the second is a `box1`.",
        ),
    },
    hints=(
        "`box(f)` asks the worlds 0 to n - 1; `box1(f)` asks the worlds 1 to n - 1.",
        "Turn `with_defectbot` round first: where it is False, the opponent refuses DefectBot.",
    ),
)

CIRCLE = Exercise(
    id="commitments/circle",
    title="A circle of readers",
    points=4,
    minutes=25,
    level=3,
    objective="compute what agents do that all act upon proofs about each other",
    statement="Give what each agent does at the end, when each reads the next one of the circle.",
    returns="a text of the letters C and D, one for each agent",
    stub=stubs.circle,
    reference=solutions.circle,
    cases=cases.for_circle,
    mutants={
        "nothing proved": (
            mistakes.nothing_proved,
            "You begin with no proof at all. In world 0 nothing has been refuted yet, so every "
            "proof is there.",
        ),
        "one world": (
            mistakes.one_world,
            "You stop at world 0. Go on, and strike the proofs that a world refutes.",
        ),
        "forgetful": (
            mistakes.forgetful,
            "You bring back a proof that an earlier world has refuted. It must hold in all worlds "
            "before, not only in the last.",
        ),
    },
    hints=(
        "Keep one truth value for each agent: is what it looks for provable? At first all are.",
        "World by world: what does everybody do? Then strike each proof that this refutes.",
        "After as many worlds as there are agents, and one or two more, nothing changes.",
    ),
)

PROOFS = (PROVABLE, PRUDENT, CIRCLE)
