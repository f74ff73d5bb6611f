"""Pictures of the first chapter: a crash, a tipping point, a demand, a vaccine, a trade, a world.

Chapter: notebooks/01-motivation
"""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.patches import FancyBboxPatch
from numpy.typing import NDArray

from coopcourse.figures import CAST, PALETTE, axes, styled
from coopcourse.motivation.climate import CollectiveRisk
from coopcourse.motivation.conflict import best_demand, expected_share, war_chance
from coopcourse.motivation.crash import MINUTE, Story
from coopcourse.motivation.institutions import Member, World
from coopcourse.motivation.pandemic import chance_to_fall_ill, chosen, enough
from coopcourse.motivation.trade import Country, deal
from coopcourse.svg import INK

Array = NDArray[np.float64]

_FALL, _TRADE = PALETTE["vermilion"], PALETTE["blue"]
_EVERY = 20  # seconds between the points of a drawn line
_WIDE, _HIGH = 0.8, 0.52  # half of the box of an institution
_DEEP = -14.0  # percent: one axis for all crashes, so that they can be compared


@styled
def crash_story(story: Story, *, ax: Axes | None = None) -> Axes:
    """The price minute by minute above, with its low marked; the contracts traded below."""
    ax = axes(height=3.4) if ax is None else ax
    ax.set_axis_off()
    price, trade = ax.inset_axes((0.06, 0.42, 0.94, 0.58)), ax.inset_axes((0.06, 0.04, 0.94, 0.26))
    minutes = np.arange(0, len(story.price), _EVERY) / MINUTE
    end = minutes[-1]
    price.plot(minutes, story.price[::_EVERY], color=_FALL)
    price.plot(story.low_minute, story.low, "v", color=_FALL, markersize=8)
    price.axhline(0, color=INK, linewidth=0.6)
    price.set(xlim=(0, end), ylim=(min(_DEEP, 1.1 * story.low), 4), ylabel="Price, %")
    price.set(xticks=(), yticks=(-12, -6, 0))
    volume = story.volume[: len(story.volume) // MINUTE * MINUTE].reshape(-1, MINUTE).mean(axis=1)
    trade.fill_between(np.arange(len(volume)) + 0.5, volume, color=_TRADE, alpha=0.4, linewidth=0)
    trade.set(xlim=(0, end), ylim=(0, 2200), xlabel="Minutes since the seller began")
    trade.set(yticks=(0, 2000), xticks=range(0, int(end) + 1, 15))
    trade.set_ylabel("Trades\na second")
    for part in (price, trade):
        part.yaxis.set_label_coords(-0.1, 0.5)
    return ax


@styled
def paying_gain(group: CollectiveRisk, *, ax: Axes | None = None) -> Axes:
    """What paying gains against the share who pay: a ring tips, a dot holds, arrows say whither."""
    ax = axes() if ax is None else ax
    share = np.linspace(0, 1, 41)
    ax.plot(share, [group.gain(each) for each in share], color=_TRADE)
    ax.axhline(0, color=INK, linewidth=0.8)
    balances = group.balances()
    for at, fill in zip(balances, ("none", "full"), strict=False):
        ax.plot(at, 0, "o", color=INK, markersize=10, fillstyle=fill)
    ends = (0.0, *balances, 1.0) if balances else (0.0, 1.0)
    for place, (left, right) in enumerate(pairwise(ends)):
        if right - left > 0.05:
            ax.plot((left + right) / 2, 0, ">" if place == 1 else "<", color=_FALL, markersize=8)
    ax.set(xlim=(-0.02, 1.02), ylim=(-0.16, 0.46), yticks=(0, 0.2, 0.4), xticks=(0, 0.5, 1))
    ax.set(xlabel="Share of people who pay", ylabel="What paying gains")
    return ax


@styled
def demands(
    win: float, cost_a: float, most: float, demand: float, *, ax: Axes | None = None
) -> Axes:
    """What each demand can bring, and with what chance it ends in war; the ring is the best one."""
    ax = axes() if ax is None else ax
    hers, best = CAST["Alice"], best_demand(win, cost_a, most)
    asked = np.linspace(win - cost_a, 1, 31)
    brings = partial(expected_share, win, cost_a, most)
    _named(ax, asked, [brings(each) for each in asked], "share", color=hers.color)
    wars = [war_chance(win, each, most) for each in asked]
    _named(ax, asked, wars, "war", color=_FALL, linestyle="--")
    ax.plot(best, brings(best), "o", color=INK, markersize=13, fillstyle="none")
    ax.plot(demand, brings(demand), hers.marker, color=hers.color, markersize=9, clip_on=False)
    ax.axvline(demand, color=INK, linewidth=0.8, linestyle=":")
    ax.set(xlim=(asked[0], 1.001), ylim=(-0.04, 1.06), xticks=(0.5, 0.75, 1), yticks=(0, 0.5, 1))
    ax.set(xlabel="Share that Alice demands", ylabel="Expected share, chance")
    ax.figure.subplots_adjust(right=0.88)
    return ax


def _named(ax: Axes, x: Array, y: Sequence[float], name: str, **look: Any) -> None:
    """A line with its name at the right end."""
    (line,) = ax.plot(x, y, **look)
    ax.text(x[-1] + 0.015, y[-1], name, va="center", color=line.get_color())


@styled
def vaccination(r0: float, risk: float, *, ax: Axes | None = None) -> Axes:
    """The chance to fall ill against the share vaccinated, beside the risk of the vaccine."""
    ax = axes() if ax is None else ax
    share = np.linspace(0, 1, 51)
    ax.plot(share, [chance_to_fall_ill(r0, each) for each in share], color=_FALL)
    ax.axhline(risk, color=_TRADE, linestyle="--")
    place, side = (0.02, "left") if enough(r0) > 0.75 else (0.98, "right")  # clear of the curve
    ax.text(place, risk + 0.03, "vaccine", color=_TRADE, ha=side)
    ax.text(0.02, 1 - 1 / r0 + 0.03, "illness", color=_FALL)
    ax.axvline(enough(r0), color=INK, linestyle=":", linewidth=1)
    ax.text(enough(r0), 1.02, "enough", ha="center")
    ax.plot(chosen(r0, risk), min(risk, 1 - 1 / r0), "o", color=INK, markersize=9, clip_on=False)
    ax.set(xlim=(0, 1.001), ylim=(0, 1.0), xticks=(0, 0.5, 1), yticks=(0, 0.5, 1))
    ax.set(xlabel="Share of people vaccinated", ylabel="Harm, as a share of illness")
    return ax


@styled
def trade(one: Country, other: Country, price: float, *, ax: Axes | None = None) -> Axes:
    """What each country has alone (a ring) and with trade (its mark), and what it could make."""
    ax = axes() if ax is None else ax
    ends = deal(one, other, price)
    for country, end, look in zip((one, other), ends, (CAST["Alice"], CAST["Bob"]), strict=True):
        most = (country.hours / country.cloth, country.hours / country.wine)
        ax.plot((most[0], 0), (0, most[1]), look.dash, color=look.color, linewidth=1.5)
        ax.plot((1, end[0]), (1, end[1]), color=look.color, linewidth=1)
        ax.plot(*end, look.marker, color=look.color, markersize=9)
        _name_end(country.name, end, look.color, ax)
    ax.plot(1, 1, "o", color=INK, markersize=11, fillstyle="none")
    ax.set(xlim=(0.7, 1.58), ylim=(0.6, 1.58))
    ax.set(xticks=(0.8, 1, 1.2, 1.4), yticks=(0.8, 1, 1.2, 1.4))
    ax.set(xlabel="Cloth", ylabel="Wine")
    return ax


def _name_end(name: str, end: tuple[float, float], color: str, ax: Axes) -> None:
    """A country’s name: above to the right of a gain, below to the left of a loss."""
    if min(end) >= 1:
        ax.text(end[0] + 0.03, end[1] + 0.01, name, color=color, ha="left", va="bottom")
    else:
        ax.text(end[0] - 0.03, end[1] - 0.02, name, color=color, ha="right", va="top")


@styled
def world(at: World, *, ax: Axes | None = None) -> Axes:
    """Institutions as boxes, humans as circles, machines as squares, lines where two can deal."""
    ax = axes(height=3.2) if ax is None else ax
    ax.set_axis_off()
    ax.set(xlim=(-2.7, 2.7), ylim=(-1.65, 1.65))
    boxes = _boxes(at.institutions)
    where = {member: _seat(boxes[member[0]], member, at) for member in at.members}
    arms = [_gap(boxes[one], boxes[other]) for one, other in at.between()]
    ax.add_collection(LineCollection(arms, colors=INK, linewidths=3))
    for box in boxes:
        ax.add_patch(_frame(box))
    ax.add_collection(
        LineCollection([[where[a], where[b]] for a, b in at.inside()], colors=INK, linewidths=0.8)
    )
    for kind, marker, color in (("H", "o", PALETTE["blue"]), ("M", "s", PALETTE["vermilion"])):
        seats = [seat for member, seat in where.items() if member[1] == kind]
        if seats:
            ax.plot(*zip(*seats, strict=True), marker, color=color, markersize=13, zorder=3)
        for seat in seats:
            ax.text(*seat, kind, ha="center", va="center_baseline", color="white", zorder=4)
    return ax


def _frame(box: tuple[float, float]) -> FancyBboxPatch:
    corner, round_off = (box[0] - _WIDE + 0.1, box[1] - _HIGH + 0.1), "round,pad=0.1"
    size = 2 * _WIDE - 0.2, 2 * _HIGH - 0.2
    return FancyBboxPatch(corner, *size, boxstyle=round_off, facecolor="none", edgecolor=INK)


def _boxes(count: int) -> list[tuple[float, float]]:
    places: dict[int, list[tuple[float, float]]] = {
        1: [(0, 0)],
        2: [(-1.4, 0), (1.4, 0)],
        3: [(-1.5, -0.95), (1.5, -0.95), (0, 0.95)],
    }
    return places.get(count, [(-1.5, -0.95), (1.5, -0.95), (-1.5, 0.95), (1.5, 0.95)])


def _gap(one: tuple[float, float], other: tuple[float, float]) -> list[tuple[float, float]]:
    """The part of the line between two boxes that lies outside both."""
    (x, y), run, rise = one, other[0] - one[0], other[1] - one[1]
    inside = min(_WIDE / abs(run) if run else 1.0, _HIGH / abs(rise) if rise else 1.0)
    return [(x + part * run, y + part * rise) for part in (inside, 1 - inside)]


def _seat(box: tuple[float, float], member: Member, at: World) -> tuple[float, float]:
    _, kind, number = member
    size = at.humans if kind == "H" else at.machines
    both = bool(at.humans and at.machines)
    middle = 0.12 * (size == 3 and number == 1)  # so that no line hides behind it
    height = (0.2 * both + middle) * (1 if kind == "H" else -1)
    return box[0] + 0.5 * (number - (size - 1) / 2), box[1] + height
