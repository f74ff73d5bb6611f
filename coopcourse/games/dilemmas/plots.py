"""Pictures of collective action: who gains by giving, what sharing costs, how a stock fares.

Chapter: notebooks/04-collective-action
"""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes

from coopcourse.figures import CAST, PALETTE, axes, styled
from coopcourse.games.dilemmas.carbon import Treaty
from coopcourse.games.dilemmas.commons import Lake, Season
from coopcourse.games.dilemmas.fleets import FleetYear
from coopcourse.games.dilemmas.headcount import HeadCount
from coopcourse.games.dilemmas.pool import SharedPool
from coopcourse.svg import INK

FISHERS = ("You", "Alice", "Bob", "Carol")
_GIVE, _RIDE = CAST["Cooperate"], CAST["Defect"]
_FISH, _MONEY, _BOATS = PALETTE["blue"], PALETTE["green"], PALETTE["vermilion"]


@styled
def head_count(game: HeadCount, *, ax: Axes | None = None) -> Axes:
    """What either move pays against each number of contributing others; rings are equilibria.

    Source: the diagram is Schelling's (1973).
    """
    ax = axes() if ax is None else ax
    others = np.arange(game.players)
    for payoffs, look, label in (
        (game.contribute, _GIVE, "You contribute"),
        (game.free_ride, _RIDE, "You free-ride"),
    ):
        ax.plot(others, payoffs, look.dash, marker=look.marker, color=look.color, label=label)
    for count in game.equilibria():
        at = min(count, game.players - 1)
        payoff = game.contribute[at] if count == game.players else game.free_ride[at]
        ax.plot(at, payoff, "o", markersize=15, fillstyle="none", color=INK)
    ax.axhline(0, color=INK, linewidth=0.6)
    ax.margins(0.08, 0.15)
    ax.set(xlabel="Others who contribute", ylabel="Your payoff")
    ax.locator_params(axis="x", integer=True)
    _legend_above(ax)
    return ax


@styled
def treaty_sizes(treaty: Treaty, *, ax: Axes | None = None) -> Axes:
    """A country's payoff inside and outside a treaty, for each number of members."""
    ax = axes() if ax is None else ax
    sizes = np.arange(treaty.countries + 1)
    worlds = [treaty.with_members(int(size)) for size in sizes]
    inside = [world.member_payoff for world in worlds[1:]]
    outside = [world.outsider_payoff for world in worlds[:-1]]
    ax.plot(sizes[1:], inside, _GIVE.dash, color=_GIVE.color, label="Member")
    ax.plot(sizes[:-1], outside, _RIDE.dash, color=_RIDE.color, label="Outsider")
    if treaty.members:
        ax.plot(treaty.members, treaty.member_payoff, _GIVE.marker, color=_GIVE.color, ms=9)
    if treaty.members < treaty.countries:
        ax.plot(treaty.members, treaty.outsider_payoff, _RIDE.marker, color=_RIDE.color, ms=9)
    ax.axvline(treaty.members, color=INK, linewidth=0.8)
    ax.set(xlabel="Members of the treaty", ylabel="Payoff of a country")
    ax.locator_params(axis="x", integer=True)
    _legend_above(ax)
    return ax


@styled
def shared_effort(pool: SharedPool, users: int, tax: float, *, ax: Axes | None = None) -> Axes:
    """What all boats bring in and what they cost, with the number of boats that `users` send.

    Source: Gordon (1954), figure 3 turned from tonnes to money.
    """
    ax = axes() if ax is None else ax
    end = pool.value / pool.crowding
    boats = np.linspace(0, end, 33)
    ax.plot(boats, pool.value * boats - pool.crowding * boats**2, color=_MONEY, label="Catch")
    ax.plot((0, end), (0, pool.cost * end), "--", color=_BOATS, label="Cost of boats")
    if tax:
        paid = (0, (pool.cost + tax) * end)
        ax.plot((0, end), paid, ":", color=INK, label="Cost and tax")
    sent = pool.with_tax(tax).nash_effort(users)
    cost = pool.cost * sent
    ax.plot((sent, sent), (cost, cost + pool.rent(sent)), color=INK, linewidth=5, alpha=0.5)
    ax.plot(sent, cost + pool.rent(sent), "o", color=INK, markersize=8)
    ax.axvline(pool.best_effort, color=INK, linestyle=":", linewidth=1)
    ax.text(pool.best_effort + 0.01 * end, 3, "best", va="bottom")
    highest = pool.value**2 / (4 * pool.crowding)
    ax.set(xlim=(0, end), ylim=(0, 1.15 * highest), xlabel="Boats", ylabel="Money a year")
    _legend_above(ax)
    return ax


def _legend_above(ax: Axes) -> None:
    """What the lines are, in one row above them, where no line can run through it."""
    ax.figure.subplots_adjust(top=0.88)
    ax.legend(loc="lower left", bbox_to_anchor=(0, 0.98), ncols=3, borderpad=0.2)


@styled
def fleet_story(years: Sequence[FleetYear], span: int, *, ax: Axes | None = None) -> Axes:
    """Fish and boats above, money below, year by year; `span` is the last year of the axis."""
    ax = axes(height=3.4) if ax is None else ax
    ax.set_axis_off()
    time = np.arange(len(years))
    panels = (
        ("Fish, tonnes", _FISH, "-", [year.stock for year in years], (0, 1050)),
        ("Boats", _BOATS, "--", [year.boats for year in years], (0, 50)),
        ("Earned a year", _MONEY, "-", [year.earned for year in years], (-60, 320)),
    )
    for place, (label, color, dash, values, limits) in enumerate(panels):
        part = ax.inset_axes((0.02 + place * 0.365, 0.02, 0.26, 0.84))
        part.plot(time, values, dash, color=color)
        part.plot(time[-1], values[-1], "o", color=color, clip_on=False)
        part.axhline(0, color=INK, linewidth=0.6)
        part.set(xlim=(0, span), ylim=limits, xlabel="Year", xticks=(0, span // 2, span))
        part.locator_params(axis="y", nbins=3)
        part.text(0, 1.04, label, transform=part.transAxes)
    return ax


@styled
def lake_story(lake: Lake, seasons: Sequence[Season], span: int, *, ax: Axes | None = None) -> Axes:
    """The stock of the lake season by season, and what each fisher has caught so far."""
    ax = axes() if ax is None else ax
    ax.set_axis_off()
    stock, caught = ax.inset_axes((0.0, 0.02, 0.5, 0.94)), ax.inset_axes((0.66, 0.02, 0.36, 0.94))
    stocks = [lake.capacity, *(lake.regrown(season.left) for season in seasons)]
    stock.fill_between(range(len(stocks)), stocks, color=_FISH, alpha=0.25, linewidth=0)
    stock.plot(stocks, color=_FISH)
    stock.plot(len(stocks) - 1, stocks[-1], "o", color=_FISH, clip_on=False)
    stock.set(xlim=(0, span), ylim=(0, 1.03 * lake.capacity), xlabel="Season")
    stock.set(ylabel="Fish in the lake, tonnes", xticks=range(0, span + 1, 5))
    nothing = (0.0,) * lake.fishers
    total = np.sum([nothing, *(season.catches for season in seasons)], axis=0)
    rows = range(lake.fishers)
    colors = (INK, CAST["Alice"].color, CAST["Bob"].color, PALETTE["orange"])
    caught.barh(rows, total, color=colors)
    caught.set(xlim=(0, span * 2 * lake.fair_share), xlabel="Caught so far")
    caught.set(yticks=rows, yticklabels=FISHERS[: lake.fishers], ylim=(lake.fishers - 0.4, -0.6))
    caught.tick_params(axis="y", length=0)
    caught.locator_params(axis="x", nbins=3)
    return ax
