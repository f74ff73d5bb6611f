"""Your program enters a tournament: three decisions make it, and the link brings it back.

Chapter: notebooks/10-commitments
"""

from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes

from coopcourse.commitments.programs import (
    COIN,
    COOPERATOR,
    COPY_CHECKER,
    CRASHER,
    DEFECTOR,
    EXPLOITER,
    MIRROR,
    Program,
    Tournament,
    fair_bot,
    plots,
    tournament,
)
from coopcourse.explorer import Explorer, choice
from coopcourse.games import prisoners_dilemma

YOURS = "Yours"
REPEATS = 20
FIELDS = {
    "all kinds": (COOPERATOR, DEFECTOR, COIN, COPY_CHECKER, fair_bot(0.1), EXPLOITER, CRASHER),
    "readers": (COPY_CHECKER, fair_bot(0.1), fair_bot(0.2), MIRROR),
    "the blind": (COOPERATOR, COOPERATOR, DEFECTOR, COIN, CRASHER),
}
OTHERWISE = {
    "do as it does to me": "answer",
    "do the opposite": "'D' if answer == 'C' else 'C'",
    "defect": "'D'",
    "cooperate": "'C'",
}


@dataclass(frozen=True)
class Entry:
    """The reader's program, and the tournament it has played in."""

    program: Program
    result: Tournament

    @property
    def place(self) -> int:
        """The rank of the reader's program, from 1."""
        return self.result.order.index(0) + 1


def your_program(twin: str, otherwise: str, stuck: str) -> Program:
    """The program that the three decisions make.

    >>> print(your_program("C", "defect", "D").source)
    def play(me, opp):
        if same(opp, me):
            return 'C'
        return 'D'
    """
    head = f"def play(me, opp):\n    if same(opp, me):\n        return '{twin}'\n"
    look = (
        f"    answer = simulate(opp, me, 5000)\n"
        f"    if answer != 'C' and answer != 'D':\n        return '{stuck}'\n"
    )
    move = OTHERWISE[otherwise]
    return Program(head + (look if "answer" in move else "") + f"    return {move}", YOURS)


def enter(twin: str, otherwise: str, stuck: str, field: str) -> Entry:
    """The tournament of the reader's program and a field of others."""
    program = your_program(twin, otherwise, stuck)
    game = prisoners_dilemma(temptation=5, reward=3, punishment=1, sucker=0)
    everybody = (program, *FIELDS[field])
    rng = np.random.default_rng(1)
    return Entry(program, tournament(everybody, game, rng=rng, repeats=REPEATS))


def describe(at: Entry) -> str:
    """The place and the score of the reader's program, and who wins."""
    result = at.result
    first = result.names[result.order[0]]
    crowd = len(result.names)
    mine = f"{result.scores[0]:.2f} ± {result.margins[0]:.2f}"
    winner = "" if at.place == 1 else f" {first} wins with {result.scores[result.order[0]]:.2f}."
    worst = min(range(1, crowd), key=lambda place: result.means[0, place])
    lost = f" Yours earns least against {result.names[worst]}: {result.means[0, worst]:.2f}."
    return f"Your program is number {at.place} of {crowd} with {mine} a game.{winner}{lost}"


def draw(at: Entry, ax: Axes) -> None:
    """The standings, the reader's program marked."""
    plots.standings(at.result, mine=YOURS, ax=ax)
    ax.set(xlim=(-0.15, 4.3), xticks=range(5))


enter_the_tournament = Explorer(
    enter,
    draw,
    describe,
    [
        choice("twin", "With a twin of mine", {"cooperate": "C", "defect": "D"}, value="C"),
        choice("otherwise", "With anybody else", tuple(OTHERWISE), value="do as it does to me"),
        choice(
            "stuck", "If it crashes or never ends", {"cooperate": "C", "defect": "D"}, value="D"
        ),
        choice("field", "The others are", tuple(FIELDS), value="all kinds"),
    ],
    title="Send in a program",
    height=3.2,
    tries={
        "a traitor among the blind": {"otherwise": "defect", "field": "the blind"},
        "a traitor among readers": {"otherwise": "defect", "field": "readers"},
        "kind to all": {"otherwise": "cooperate"},
        "exploit whoever can be": {"otherwise": "do the opposite"},
    },
)
