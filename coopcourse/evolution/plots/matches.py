"""Pictures of repeated games: moves side by side, a league, a line of scores, an ecology.

Chapter: notebooks/05b-reciprocity
"""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.repeated.payoffs import Payoffs
from coopcourse.evolution.repeated.tournament import Standings
from coopcourse.figures import CAST, PALETTE, axes, styled
from coopcourse.svg import INK

_MOVES = {"C": CAST["Cooperate"], "D": CAST["Defect"]}
_YOU = PALETTE["purple"]
_COLORS = {
    "Tit for Tat": PALETTE["blue"],
    "Generous Tit for Tat": PALETTE["orange"],
    "Win-Stay, Lose-Shift": PALETTE["green"],
    "Grim": PALETTE["purple"],
    "Always defect": PALETTE["vermilion"],
}


@styled
def two_hands(
    hands: Sequence[tuple[str, str]], slip: int | None = None, *, ax: Axes | None = None
) -> Axes:
    """The moves of two players, round by round, as (name, moves); a ring marks a slip of the first.

    Circles cooperate, squares defect.
    """
    ax = axes(height=1.8) if ax is None else ax
    ax.set_axis_off()
    rounds = len(hands[0][1])
    for height, (name, moves) in zip((1, 0), hands, strict=True):
        ax.text(0.3, height + 0.42, name, va="center")
        for move, look in _MOVES.items():
            places = [at for at, made in enumerate(moves, 1) if made == move]
            ax.plot(places, [height] * len(places), look.marker, color=look.color, ms=13, ls="none")
            for place in places:
                ax.text(place, height, move, color="white", ha="center", va="center")
    if slip:
        ax.plot(slip, 1, "o", ms=21, fillstyle="none", color=INK, markeredgewidth=1.5)
    for at in (1, *range(5, rounds + 1, 5)):
        ax.text(at, -0.45, f"{at}", ha="center", va="center")
    ax.text(rounds + 0.7, -0.45, "round", va="center", ha="left")
    ax.set(xlim=(0.2, rounds + 2.4), ylim=(-0.6, 1.65))
    return ax


@styled
def league(standings: Standings, you: str = "You", *, ax: Axes | None = None) -> Axes:
    """Every strategy's payoff a round, best on top; filled dots are never the first to defect."""
    ax = axes(height=3.4) if ax is None else ax
    ax.set_axis_off()
    field = ax.inset_axes((0.3, -0.02, 0.68, 1.02))
    order = [standings.names.index(name) for name in standings.ranking]
    scores, rows = standings.scores[order], np.arange(len(order))
    nice = np.array([standings.strategies[each].nice for each in order])
    field.hlines(rows, 0, scores, color=INK, alpha=0.2, linewidth=1)
    field.plot(scores[nice], rows[nice], "o", color=PALETTE["blue"], ms=6)
    field.plot(scores[~nice], rows[~nice], "s", color=PALETTE["vermilion"], ms=6, fillstyle="none")
    if you in standings.names:
        place = standings.ranking.index(you)
        field.axhspan(place - 0.5, place + 0.5, color=_YOU, alpha=0.25, linewidth=0)
        field.text(3.0, place, f"{scores[place]:.2f}", va="center", ha="right", weight="bold")
    field.set_yticks(rows, standings.ranking)
    field.set(xlim=(0.9, 3.02), ylim=(len(order) - 0.4, -0.6), xlabel="Payoff a round")
    field.tick_params(axis="y", length=0)
    field.locator_params(axis="x", nbins=4)
    return ax


@styled
def score_line(
    cloud: tuple[Array, Array],
    here: tuple[float, float],
    payoffs: Payoffs,
    *,
    ax: Axes | None = None,
) -> Axes:
    """What many opponents get, and what they leave for you; a diamond marks one of them.

    The frame holds all pairs of mean payoffs that a repeated game allows.
    """
    ax = axes(height=3.4) if ax is None else ax
    mine, theirs = payoffs.mine[[0, 1, 3, 2, 0]], payoffs.theirs[[0, 1, 3, 2, 0]]
    ax.plot(theirs, mine, color=INK, linewidth=0.8)
    low, high = payoffs.punishment, payoffs.reward
    ax.plot((low, high), (low, high), ":", color=INK, linewidth=1)
    ax.plot(cloud[1], cloud[0], "o", color=PALETTE["blue"], ms=4, alpha=0.6)
    ax.plot(here[1], here[0], "D", color=_YOU, ms=9)
    ax.text(high + 0.2, high + 0.12, "both cooperate")
    ax.text(low - 0.2, low - 0.42, "both defect", ha="right")
    ax.set(xlabel="Their payoff a round", ylabel="Your payoff a round")
    ax.set(xlim=(-1, 5.2), ylim=(-0.2, 5.2))
    return ax


@styled
def ecology_story(names: Sequence[str], story: Array, now: int, *, ax: Axes | None = None) -> Axes:
    """The share of each strategy over the generations up to `now`; the largest are named."""
    ax = axes(height=3.2) if ax is None else ax
    last = len(story) - 1
    top = [each for each in np.argsort(-story[now], kind="stable")[:3] if story[now, each] > 0.02]
    every = np.unique(np.linspace(0, now, min(now, 40) + 1).astype(np.int64))
    for each, name in enumerate(names):
        color = _COLORS.get(name)
        look = {"color": color} if color else {"color": INK, "linewidth": 0.7, "alpha": 0.5}
        ax.plot(every, story[every, each], **look)
    gap = 0.075 if story.max() > 0.4 else 0.03
    labels = [names[each] for each in top] if now else [f"{len(names)} equal shares", "", ""]
    for height, each, label in zip(_apart(story[now, top], gap), top, labels, strict=True):
        ax.plot(now, story[now, each], "o", color=INK, ms=4)
        ax.text(now + last / 40, height, label, va="center")
    ax.set(xlim=(0, last * 1.5), ylim=(0, 1.04 if story.max() > 0.4 else 0.42), ylabel="Share")
    ax.set_xlabel("Generation", x=1 / 3)
    ax.set_xticks((0, last // 2, last))
    return ax


def _apart(heights: Array, gap: float) -> list[float]:
    """The heights of labels, largest first, moved down until none is nearer than `gap`."""
    placed = list[float]()
    for height in np.maximum(heights, gap * np.arange(len(heights), 0, -1) - gap / 2):
        placed.append(min(float(height), placed[-1] - gap) if placed else float(height))
    return placed
