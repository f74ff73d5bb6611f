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
    title="Three bugs in a FairBot",
    points=4,
    minutes=20,
    level=2,
    objective="find what makes a program that simulates go wrong",
    statement="Give the text of the FairBot without its three bugs.",
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

KINDNESS = Exercise(
    id="commitments/kindness",
    title="Deep enough?",
    points=2,
    minutes=12,
    level=2,
    objective="compute how deep simulations must be allowed to go",
    statement="Give the chance that a FairBot cooperates with its like if at most `deepest` "
    "simulations may be inside each other, and one more would count as a defection.",
    returns="a chance from 0 to 1",
    stub=stubs.kindness,
    reference=solutions.kindness,
    cases=cases.for_kindness,
    mutants={
        "one coin less": (
            mistakes.one_coin_less,
            "You forget a coin: the program throws one before it simulates anything.",
        ),
        "both at once": (
            mistakes.both_at_once,
            "You give the chance that both cooperate. One program is asked for.",
        ),
        "never kind": (
            mistakes.never_kind,
            "You give the chance that every coin says: look. Then it defects.",
        ),
    },
    hints=(
        "It cooperates as soon as one coin of the chain says so. When does none?",
        "With `deepest` 0 one coin is thrown, with 1 up to two, and so on.",
    ),
)

HELD = Exercise(
    id="commitments/held",
    title="What programs can hold",
    points=4,
    minutes=20,
    level=3,
    objective="find the outcomes that a threat between programs can hold",
    statement="Give the cells [i, j] that pay both players at least what the other can hold them "
    "down to with one move.",
    returns="a list of cells [i, j], row by row",
    stub=stubs.held,
    reference=solutions.held,
    cases=cases.for_held,
    mutants={
        "first mover": (
            mistakes.first_mover,
            "You let the victim move first. The one who punishes commits to a move, and the victim "
            "makes the best of it.",
        ),
        "no ties": (
            mistakes.no_ties,
            "You ask for more than the floor. Who gets just as much gains nothing by leaving.",
        ),
        "only row": (
            mistakes.only_row,
            "You ask the row player only. The column player must be held as well.",
        ),
        "no move gains": (
            mistakes.no_move_gains,
            "You list the equilibria of the game itself. A program answers who leaves, and so it "
            "can hold more.",
        ),
    },
    hints=(
        "Against a fixed column the row player takes the best row. Which column makes that worst?",
        "That is a smallest largest payoff; for the column player, go over the rows.",
    ),
)

PROGRAMS = (TWIN, MENDED, STRANGERS, KINDNESS, HELD)
