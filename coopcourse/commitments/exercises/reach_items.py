"""What programs that read each other reach: how deep they look, and which outcomes they hold.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.exercises import program_cases as cases
from coopcourse.commitments.exercises import program_mistakes as mistakes
from coopcourse.commitments.exercises import program_solutions as solutions
from coopcourse.commitments.exercises import program_stubs as stubs
from coopcourse.exercise.items import Exercise

KINDNESS = Exercise(
    id="commitments/kindness",
    title="Deep enough?",
    points=2,
    minutes=12,
    level=2,
    objective="compute how deep simulations must be allowed to go",
    statement="Give the chance that a grounded FairBot cooperates with its like if at most "
    "`deepest` simulations may be inside each other, and one more would count as a defection.",
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

REACH = (KINDNESS, HELD)
