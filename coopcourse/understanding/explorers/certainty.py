"""How much should one move tell? Turn β, and see how fast Alice makes up her mind about Bob.

Chapter: notebooks/08-understanding
"""

from collections.abc import Mapping
from dataclasses import dataclass

from matplotlib.axes import Axes

from coopcourse.explorer import Explorer, choice, slider
from coopcourse.understanding.delegation import BAYESIAN_DELEGATION, posterior
from coopcourse.understanding.explorers.stage import two_panels
from coopcourse.understanding.kitchen import SALAD, Setting, State, kitchen, step
from coopcourse.understanding.planning import planner_for
from coopcourse.understanding.plots import belief_bars, in_mind

FORK = kitchen("---/-/---\nt   2   l\n-       -\n-   1   -\n-p--*--p-", "fork")
WALKS = {
    "left, left, left": ("left", "left", "left"),
    "left, right, right": ("left", "right", "right"),
    "stay, stay, stay": ("stay", "stay", "stay"),
}


@dataclass(frozen=True)
class Judged:
    """What Alice believes about Bob after some of his moves."""

    state: State
    chances: Mapping[str, float]
    seen: tuple[str, ...]
    beta: float


def judged(beta: float, walk: str, seen: int) -> Judged:
    """What Alice believes while Bob walks and she stands still."""
    planner, state = planner_for(FORK), Setting(FORK, SALAD).start()
    belief = BAYESIAN_DELEGATION.first(planner, state, 0)
    for move in WALKS[walk][:seen]:
        moves = ("stay", move)
        belief = posterior(planner, belief, state, moves, beta)
        state = step(FORK, state, moves)
    return Judged(state, in_mind(belief, 1), WALKS[walk][:seen], beta)


def draw(at: Judged, ax: Axes) -> None:
    """The fork, and beside it what Alice thinks."""
    heading = "Alice thinks Bob will"
    two_panels(FORK, at.state, ax, lambda side: belief_bars(at.chances, heading, ax=side))


def describe(at: Judged) -> str:
    """Which sub-task the moves point to."""
    label, chance = next(iter(at.chances.items()))
    walk = ", ".join(at.seen) or "none"
    rivals = [name for name, other in at.chances.items() if abs(other - chance) < 1e-6]
    best = f"{label} is likeliest with" if len(rivals) == 1 else f"{' and '.join(rivals)} each have"
    return f"Bob’s moves so far: {walk}. With β = {at.beta:g}, {best} {chance:.0%}."


how_sure = Explorer(
    judged,
    draw,
    describe,
    [
        choice("walk", "Bob moves", list(WALKS), value="left, left, left"),
        slider("seen", "Moves seen", 0, 3, 1, value=1),
        choice("beta", "β", {"0": 0.0, "0.3": 0.3, "1.3": 1.3, "4": 4.0}, value=1.3),
    ],
    title="How much does one move tell?",
    tries={
        "deaf": {"beta": 0.0, "seen": 3},
        "sharp eyes": {"beta": 4.0, "seen": 1},
        "a change of mind": {"walk": "left, right, right", "seen": 3},
        "idle hands": {"walk": "stay, stay, stay", "seen": 3, "beta": 4.0},
    },
)
