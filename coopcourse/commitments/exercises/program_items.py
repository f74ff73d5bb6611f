"""Texts to write that read other texts: a twin, a mended FairBot, one for strangers, and why.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.exercises import program_cases as cases
from coopcourse.commitments.exercises import program_mistakes as mistakes
from coopcourse.commitments.exercises import program_solutions as solutions
from coopcourse.commitments.exercises import program_stubs as stubs
from coopcourse.commitments.exercises.program_trials import alike
from coopcourse.exercise.items import Exercise

TEXT = "the text of a program with `def play(me, opp):`"

TWIN = Exercise(
    id="commitments/twin",
    title="Only for my copy",
    points=2,
    minutes=10,
    level=1,
    objective="write a program that recognises its copy",
    statement="Give a text that plays `part` if the opponent's text is its own, else `threat`.",
    returns=TEXT,
    stub=stubs.twin,
    reference=solutions.twin,
    cases=cases.for_twin,
    same=alike,
    mutants={
        "other way round": (
            mistakes.other_way_round,
            "Your program threatens its copy and plays along with strangers. Turn it round.",
        ),
        "knows itself": (
            mistakes.knows_itself,
            "Your program plays its part with everybody. Do you compare a text with itself?",
        ),
        "same answer": (
            mistakes.same_answer,
            "Your program falls for strangers that can play the same move. Compare whole texts.",
        ),
    },
    hints=(
        "`source(me)` and `source(opp)` are the two texts.",
        'Numbers get into a text with f"...{number}...". Have a look: `print(twin(0, 1))`.',
    ),
)

MENDED = Exercise(
    id="commitments/mended",
    title="Three bugs in a grounded FairBot",
    points=4,
    minutes=20,
    level=2,
    objective="find what makes a program that simulates go wrong",
    statement="Give the text of the grounded FairBot without its three bugs.",
    returns=TEXT,
    stub=stubs.mended,
    reference=solutions.mended,
    cases=cases.for_mended,
    same=alike,
    mutants={
        "swapped": (
            mistakes.swapped,
            "Your program asks what it would do itself, and so it is kind to everybody. Whose move "
            "comes first in `simulate`?",
        ),
        "coin turned": (
            mistakes.coin_turned,
            "Your program looks away far too often: it is kind to Defector in most games. Does a "
            "random number lie above a small chance, or below it?",
        ),
        "passes on": (
            mistakes.passes_on,
            "Your program forfeits against those that fail: 'error' and 'timeout' are no moves.",
        ),
        "trusts silence": (
            mistakes.trusts_silence,
            "Your program is kind to those that crash or never end. Did they cooperate?",
        ),
    },
    hints=(
        "Two bugs show against Defector, and one against Crasher. Mend one at a time.",
        "`simulate(p, q)` is what p plays against q. Who is p here?",
        "What should your program do if the answer is neither of the two moves?",
    ),
)

STRANGERS = Exercise(
    id="commitments/strangers",
    title="Among strangers",
    points=4,
    minutes=20,
    level=3,
    objective="design a program for opponents that crash, loop and lie",
    statement="Give a text that cooperates with its twins, and with whoever is seen to cooperate "
    "with it within `limit` fuel; it defects against all others, and never forfeits.",
    returns=TEXT,
    stub=stubs.strangers,
    reference=solutions.strangers,
    cases=cases.for_strangers,
    same=alike,
    mutants={
        "believes words": (
            mistakes.believes_words,
            "Your program believes what a text says. A comment can say anything: look at what it "
            "does.",
        ),
        "waits for ever": (
            mistakes.waits_for_ever,
            "Your program waits too long for slow ones: `simulate` takes the fuel third.",
        ),
        "hopes for the best": (
            mistakes.hopes_for_the_best,
            "Your program is kind to those that crash or never end. Did they cooperate?",
        ),
        "repeats the word": (
            mistakes.repeats_the_word,
            "Your program forfeits where a simulation says 'error' or 'timeout'. Return a move.",
        ),
        "no twin": (
            mistakes.no_twin,
            "Your program defects against its own twin: each looks into the other until the fuel "
            "ends. Look for a twin first.",
        ),
    },
    hints=(
        "`same(opp, me)` is true for twins, whatever their names.",
        "`simulate(opp, me, fuel)` answers with one of four words. One of them is good news.",
    ),
)

PROGRAMS = (TWIN, MENDED, STRANGERS)
