"""Pictures of welfare: the plane of payoffs with its frontier, rankings, prices.

Chapter: notebooks/03-welfare
"""

import numpy as np
from matplotlib.axes import Axes

from coopcourse.figures import CAST, PALETTE, Role, axes, styled
from coopcourse.games.game import Game
from coopcourse.games.ties import Array
from coopcourse.games.welfare.efficiency import Reference
from coopcourse.games.welfare.frontier import frontier, hull, nearest_efficient
from coopcourse.games.welfare.functions import equal_equivalent
from coopcourse.games.welfare.orderings import Welfare, levels
from coopcourse.games.welfare.outcomes import (
    Outcomes,
    Place,
    outcome_names,
    payoff_point,
    payoff_points,
)
from coopcourse.games.welfare.roads import average_time
from coopcourse.svg import INK

FEW = 6  # outcomes that can carry their names in a picture
AVERSIONS = np.linspace(0, 6, 25)
SHARES = np.linspace(0, 1, 31)
_NAMES = ("Alice", "Bob", "Carol")
_PEOPLE = (CAST["Alice"], CAST["Bob"], Role(PALETTE["orange"], "o", ":"))
_LINES = (
    Role(PALETTE["vermilion"], "s", "-"),
    Role(PALETTE["blue"], "o", "--"),
    Role(PALETTE["green"], "D", "-."),
    Role(PALETTE["purple"], "^", ":"),
    Role(PALETTE["orange"], "v", "--"),
)


@styled
def payoff_map(
    outcomes: Outcomes,
    *,
    reference: Reference = "hull",
    at: Place | None = None,
    ax: Axes | None = None,
) -> Axes:
    """The outcomes of two players in the plane of their payoffs, with the Pareto frontier.

    Shaded is what lotteries can reach. With `at`, an arrow shows the shortest way to the frontier.
    """
    ax = axes(5.2, 3.4) if ax is None else ax
    points = np.unique(payoff_points(outcomes), axis=0)
    ax.fill(*hull(points).T, color=PALETTE["sky"], alpha=0.25, linewidth=0)
    ax.plot(*points.T, "o", color=INK, markersize=7 if len(points) <= FEW else 3)
    look = "o-" if reference == "hull" else "o"
    ax.plot(*frontier(outcomes, reference=reference).T, look, color=PALETTE["blue"], markersize=9)
    if at is not None:
        here = payoff_point(outcomes, at)
        _arrow(here, nearest_efficient(outcomes, at, reference=reference), ax)
    if len(points) <= FEW:
        _name_points(outcomes, points, ax)
    players = outcomes.players if isinstance(outcomes, Game) else ("Alice", "Bob")
    ax.set_aspect("equal", anchor="W")  # a distance must look its length
    ax.set(xlabel=f"Payoff of {players[0]}", ylabel=f"Payoff of {players[1]}")
    return ax


def _arrow(start: Array, end: Array, ax: Axes) -> None:
    """An arrow between two points, or nothing where they are one."""
    if np.allclose(start, end):
        return
    style = {"arrowstyle": "->", "color": PALETTE["vermilion"], "linewidth": 2}
    ax.annotate("", tuple(end), tuple(start), arrowprops=style)
    ax.plot(*start, "s", color=PALETTE["vermilion"], markersize=9)


def _name_points(outcomes: Outcomes, points: Array, ax: Axes) -> None:
    """Write beside each point what leads there: above it in the upper half, else below."""
    middle = points.mean(axis=0)
    for point, names in _names_at(outcomes).items():
        if point[1] < middle[1]:
            offset, side = (6, -6), "top"
        else:  # two lines would reach the names of a higher point
            offset, side = ((6, 6), "bottom") if len(names) == 1 else ((9, 4), "center")
        ax.annotate("\n".join(names), point, offset, textcoords="offset points", va=side)


def _names_at(outcomes: Outcomes) -> dict[tuple[float, float], list[str]]:
    """The names of the outcomes that share each point."""
    shared: dict[tuple[float, float], list[str]] = {}
    for name, point in zip(outcome_names(outcomes), payoff_points(outcomes).tolist(), strict=True):
        text = name if isinstance(name, str) else ", ".join(name)
        shared.setdefault((point[0], point[1]), []).append(text)
    return shared


@styled
def ranked_outcomes(outcomes: Outcomes, welfare: Welfare, *, ax: Axes | None = None) -> Axes:
    """Who gets what in every outcome, the most desirable outcome on top; for 3 players.

    Numbers on the left are ranks; outcomes with the same rank are indifferent.
    """
    ax = axes() if ax is None else ax
    points = payoff_points(outcomes)  # (outcomes, players)
    level = levels(points, welfare)
    order = level.argsort(kind="stable")
    rows = np.arange(len(order))
    ax.hlines(rows, points[order].min(axis=1), points[order].max(axis=1), color=INK, linewidth=0.8)
    for player, (name, look) in enumerate(zip(_NAMES, _PEOPLE, strict=True)):
        beside = rows + 0.16 * (player - 1)  # equal payoffs stay visible
        ax.plot(points[order, player], beside, look.marker, color=look.color, label=name)
    names = outcome_names(outcomes)
    ranks = np.searchsorted(np.sort(level), level[order]) + 1
    labels = [f"{rank}. {names[place]}" for rank, place in zip(ranks, order, strict=True)]
    ax.set(yticks=rows, yticklabels=labels, ylim=(len(rows) - 0.4, -0.6), xlabel="Payoff")
    ax.set_xlim(left=0)
    ax.tick_params(axis="y", length=0)
    ax.set_position((0.22, 0.17, 0.74, 0.7))  # room for the names and the legend
    ax.legend(loc="lower left", bbox_to_anchor=(0, 0.98), ncols=3, handletextpad=0.1)
    return ax


@styled
def equal_equivalents(outcomes: Outcomes, aversion: float, *, ax: Axes | None = None) -> Axes:
    """What each outcome is worth as an equal share for all, as aversion to inequality grows."""
    ax = axes() if ax is None else ax
    points = payoff_points(outcomes)
    curves = np.array([equal_equivalent(points, aversion=each) for each in AVERSIONS])
    now = [int(np.abs(AVERSIONS - aversion).argmin())]
    ax.axvline(aversion, color=INK, linewidth=0.8)
    for name, look, curve in zip(outcome_names(outcomes), _LINES, curves.T, strict=False):
        ax.plot(
            AVERSIONS, curve, look.dash + look.marker, color=look.color, label=str(name),
            markevery=now, markersize=8,
        )  # fmt: skip
    ax.set(xlim=(-0.1, 6.1), xlabel="Aversion to inequality", ylabel="Worth to each")
    ax.set_position((0.11, 0.18, 0.6, 0.77))  # room for the legend
    ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))
    return ax


@styled
def road_times(share: float, power: float, *, ax: Axes | None = None) -> Axes:
    """Hours on the short road, on the long one and on average, by the share on the short one."""
    ax = axes() if ax is None else ax
    average = [average_time(each, power=power) for each in SHARES]
    short, long = CAST["Defect"], CAST["Cooperate"]
    ax.plot(SHARES, SHARES**power, short.dash, color=short.color, label="short road")
    ax.plot((0, 1), (1, 1), long.dash, color=long.color, label="long road")
    ax.plot(SHARES, average, ":", color=INK, label="average")
    best = SHARES[np.argmin(average)]
    ax.plot(best, min(average), "*", color=INK, markersize=17, fillstyle="none")
    ax.plot(share, average_time(share, power=power), "o", color=INK, markersize=8)
    ax.axvline(share, 0, 0.8, color=INK, linewidth=0.8)
    ax.set(
        xlim=(-0.02, 1.02), ylim=(0, 1.3), yticks=(0, 0.5, 1),
        xlabel="Share of drivers on the short road", ylabel="Hours",
    )  # fmt: skip
    ax.legend(loc="upper center", ncols=3)
    return ax
