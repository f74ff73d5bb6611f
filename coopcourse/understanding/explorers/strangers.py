"""Twelve pairs learn to meet. Now let Alice of one pair meet Bob of another.

Chapter: notebooks/08-understanding
"""

from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes

from coopcourse.explorer import Explorer, choice, slider
from coopcourse.understanding.plots import play_matrix
from coopcourse.understanding.selfplay import Meeting, trained
from coopcourse.understanding.selfplay.meeting import Array

PAIRS = 12
TRAINING = {"self-play": False, "other-play": True}
ROUNDS = (0, 5, 10, 20, 50, 200, 500)


@dataclass(frozen=True)
class Crossed:
    """What each Alice earns with each Bob."""

    payoffs: Array  # (pairs, pairs)
    training: str
    rounds: int

    @property
    def own(self) -> float:
        """What the pairs earn that trained together."""
        return float(np.trace(self.payoffs)) / PAIRS

    @property
    def others(self) -> float:
        """What those earn who never met."""
        return float(self.payoffs.sum() - np.trace(self.payoffs)) / (PAIRS * (PAIRS - 1))


def crossed(training: str, rounds: int, places: int) -> Crossed:
    """Train twelve pairs, and let each Alice meet each Bob once."""
    game = Meeting(places)
    ends = trained(
        game,
        pairs=PAIRS,
        rng=np.random.default_rng(1),
        rounds=ROUNDS[rounds],
        relabel=TRAINING[training],
    )
    return Crossed(game.payoffs[np.ix_(ends[:, 0], ends[:, 1])], training, ROUNDS[rounds])


def draw(at: Crossed, ax: Axes) -> None:
    """A square for each meeting that pays."""
    ax.set_axis_off()
    play_matrix(at.payoffs, ax=ax.inset_axes((0.1, 0.0, 0.8, 1.02)))


def describe(at: Crossed) -> str:
    """The diagonal beside the rest."""
    return (
        f"After {at.rounds} rounds of {at.training}, partners who trained together earn"
        f" {at.own:.2f}, strangers {at.others:.2f}."
    )


meet_strangers = Explorer(
    crossed,
    draw,
    describe,
    [
        choice("training", "Training", list(TRAINING), value="self-play"),
        choice(
            "rounds", "Rounds of training", {str(each): n for n, each in enumerate(ROUNDS)}, value=6
        ),
        slider("places", "Places", 4, 16, 2, value=10, live=True),
    ],
    title="Can strangers meet?",
    height=3.4,
    tries={
        "before training": {"rounds": 0},
        "twins only": {"training": "self-play", "rounds": 6},
        "anybody": {"training": "other-play", "rounds": 6},
    },
)
