"""The plane of payoffs: how far is mutual defection from the best that could be had?

Chapter: notebooks/03-welfare
"""

from dataclasses import dataclass

from matplotlib.axes import Axes

from coopcourse.explorer import Explorer, choice, slider
from coopcourse.games.explorers.dilemma import MOVES, symmetric_game
from coopcourse.games.game import Game
from coopcourse.games.welfare import (
    distance_to_frontier,
    nearest_efficient,
    pareto_efficient,
    plots,
)
from coopcourse.games.welfare.efficiency import Reference

COOPERATE, DEFECT = ((move, move) for move in MOVES)
REFERENCES: dict[str, Reference] = {"outcomes only": "outcomes", "lotteries too": "hull"}


@dataclass(frozen=True)
class Against:
    """A game of two moves, and what mutual defection in it is measured against."""

    game: Game
    reference: Reference


def against(
    *, temptation: float, punishment: float, reference: Reference, reward: float, sucker: float
) -> Against:
    """The game with these four payoffs, measured against outcomes or their hull."""
    return Against(symmetric_game(temptation, sucker, reward, punishment), reference)


def draw(at: Against, ax: Axes) -> None:
    """The plane of payoffs with equal units on both axes, always in the same window."""
    plots.payoff_map(at.game, reference=at.reference, at=DEFECT, ax=ax)
    ax.set(xlim=(-0.6, 13.5), ylim=(-0.9, 7.9), xticks=range(0, 13, 2), yticks=range(0, 8, 2))


def describe(at: Against) -> str:
    """Where mutual defection is, how far from the frontier, and what cooperation misses."""
    here = _point(at.game[DEFECT])
    far = distance_to_frontier(at.game, DEFECT, reference=at.reference)
    near = _point(nearest_efficient(at.game, DEFECT, reference=at.reference))
    gap = f"{far:.2f} from the frontier, which is nearest at {near}" if far else "on the frontier"
    count = len(pareto_efficient(at.game))
    return f"Mutual defection pays {here}: {gap}. Efficient: {count} of 4 outcomes.{_turns(at)}"


def _turns(at: Against) -> str:
    """What taking turns brings, where that is better than cooperating."""
    each = at.game[MOVES].mean()
    if each <= at.game[COOPERATE].max():
        return ""
    return f" Yet taking turns would pay {each:g} each, more than mutual cooperation."


def _point(payoffs: object) -> str:
    return "({:.3g}, {:.3g})".format(*payoffs)  # type: ignore[misc]


reach_the_frontier = Explorer(
    against,
    draw,
    describe,
    [
        slider("temptation", "Temptation: you defect alone", 4, 7, 1, value=5),
        slider("punishment", "Punishment: both defect", 0, 3, 1, value=1),
        choice("reference", "Count", REFERENCES, value="outcomes"),
        slider("reward", "Reward: both cooperate", 2, 5, 1, value=3, live=True),
        slider("sucker", "Sucker’s payoff: you cooperate alone", 0, 2, 1, value=0, live=True),
    ],
    title="Reach the frontier",
    height=3.4,
    tries={
        "lotteries count too": {"reference": "hull"},
        "taking turns beats cooperating": {"temptation": 7, "reference": "hull"},
        "nothing to gain": {"punishment": 3},
    },
)
