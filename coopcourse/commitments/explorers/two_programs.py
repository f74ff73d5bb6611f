"""The lecture's figure 11, alive: two programs that may read each other play the prisoners' game.

Chapter: notebooks/10-commitments
"""

from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes

from coopcourse.commitments.programs import Match, Program, play
from coopcourse.explorer import Explorer, choice
from coopcourse.figures import CAST
from coopcourse.games import prisoners_dilemma
from coopcourse.svg import INK

GAMES = 100  # games of a pair that throws coins; others need one
TEXTS = {
    "Copy": """
        def play(me, opp):
            if source(me) == source(opp):
                return 'C'
            return 'D'""",
    "Copy, renamed": """
        def play(i, you):
            if source(i) == source(you):
                return 'C'
            return 'D'""",
    "Twin, whatever the names": """
        def play(me, opp):
            if same(me, opp):
                return 'C'
            return 'D'""",
    "Mirror": """
        def play(me, opp):
            return simulate(opp, me)""",
    "Mirror with a coin": """
        def play(me, opp):
            if random() < 0.05:
                return 'C'
            return simulate(opp, me)""",
    "Always C": """
        def play(me, opp):
            return 'C'""",
    "Always D": """
        def play(me, opp):
            return 'D'""",
}
PROGRAMS = {name: Program(text, name) for name, text in TEXTS.items()}


@dataclass(frozen=True)
class Encounter:
    """Two programs and the games they have played: one, or a hundred if there is chance in it."""

    programs: tuple[Program, Program]
    games: tuple[Match, ...]

    def share(self, player: int, action: str | None) -> float:
        """How often a player did this; None is a forfeit."""
        return sum(each.actions[player] == action for each in self.games) / len(self.games)


def encounter(alice: str, bob: str) -> Encounter:
    """The games of the two programs; the hundred share one stream of random numbers."""
    pair, rng = (PROGRAMS[alice], PROGRAMS[bob]), np.random.default_rng(1)
    first = play(*pair, prisoners_dilemma(), rng=rng)
    more = GAMES - 1 if first.draws else 0
    others = (play(*pair, prisoners_dilemma(), rng=rng) for _ in range(more))
    return Encounter(pair, (first, *others))


def draw(at: Encounter, ax: Axes) -> None:
    """Both texts side by side, and under each what it did."""
    ax.set_axis_off()
    ax.set_position((0.02, 0.02, 0.96, 0.96))
    ax.set(xlim=(0, 2), ylim=(0, 10))
    ax.plot((0.98, 0.98), (0.2, 9.6), color=INK, linewidth=0.6)
    for place, (name, program) in enumerate(zip(("Alice", "Bob"), at.programs, strict=True)):
        left = 1.06 * place
        ax.text(left, 9.3, f"{name}’s program", weight="bold", color=CAST[name].color, va="center")
        for row, line in enumerate(program.source.splitlines()):
            code = line.lstrip()
            ax.text(left + 0.02 * (len(line) - len(code)), 7.9 - 1.15 * row, code, va="center")
        _bar(at, place, left, ax)


def _bar(at: Encounter, player: int, left: float, ax: Axes) -> None:
    """How often a player cooperated, defected and forfeited."""
    start = left
    for action, role in (("C", "Cooperate"), ("D", "Defect"), (None, None)):
        share = at.share(player, action)
        color = CAST[role].color if role else "none"
        ax.barh(
            1.6, 0.88 * share, 1.0, start, color=color, edgecolor=INK, linewidth=0.6, clip_on=False
        )
        start += 0.88 * share
    ax.text(left, 0.4, _did(at, player), va="center")


def _did(at: Encounter, player: int) -> str:
    shares = {word: at.share(player, action) for word, action in VERBS.items()}
    done = {word: share for word, share in shares.items() if share}
    if len(done) == 1:
        return next(iter(done))
    return ", ".join(f"{word} {share:.0%}" for word, share in done.items())


VERBS = {"cooperates": "C", "defects": "D", "forfeits": None}


def describe(at: Encounter) -> str:
    """What either program does, and how long the two serve."""
    counted = f"Over {GAMES} games: " if len(at.games) > 1 else ""
    one, other = at.programs
    served = -np.mean([each.payoffs for each in at.games], axis=0)
    alice, bob = (_years(float(each)) for each in served)
    return (
        f"{counted}Alice’s “{one.name}” {_did(at, 0)}, Bob’s “{other.name}” {_did(at, 1)}. Alice "
        f"serves {alice}, Bob {bob}."
    )


def _years(number: float) -> str:
    return "1 year" if number == 1 else f"{abs(number):.3g} years"


two_programs = Explorer(
    encounter,
    draw,
    describe,
    [
        choice("alice", "Alice sends", tuple(PROGRAMS), value="Copy"),
        choice("bob", "Bob sends", tuple(PROGRAMS), value="Copy"),
    ],
    title="Two programs meet",
    height=2.9,
    tries={
        "one name changed": {"bob": "Copy, renamed"},
        "endless mirrors": {"alice": "Mirror", "bob": "Mirror"},
        "mirrors with a coin": {"alice": "Mirror with a coin", "bob": "Mirror with a coin"},
        "a traitor": {"alice": "Mirror with a coin", "bob": "Always D"},
    },
)
