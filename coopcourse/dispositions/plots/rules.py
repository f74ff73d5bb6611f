"""Pictures of rules that hold or fail: readable minds, fined groups, moral games.

Chapter: notebooks/07-dispositions
"""

from dataclasses import replace

import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from coopcourse.dispositions.fines import FinedGroup
from coopcourse.dispositions.morals import Problem
from coopcourse.dispositions.translucency import Dilemma, expected, tipping_share
from coopcourse.figures import CAST, PALETTE, axes, styled
from coopcourse.games.plots import payoff_table
from coopcourse.svg import INK

Ends = tuple[float, float]  # shares of punishers


@styled
def readers(dilemma: Dilemma, known: float, fooled: float, *, ax: Axes | None = None) -> Axes:
    """What both dispositions expect at each share of conditional cooperators, and where it tips.

    Arrows show which way the share moves. Source: Gauthier (1986), chapter 6.
    """
    ax = axes() if ax is None else ax
    ends = np.array([0.0, 1.0])
    lines = np.array([expected(dilemma, share, known=known, fooled=fooled) for share in ends])
    labels = ("Conditional cooperator", "Maximiser")
    for values, role, label in zip(lines.T, ("Cooperate", "Defect"), labels, strict=True):
        look = CAST[role]
        ax.plot(ends, values, look.dash, marker=look.marker, color=look.color, label=label)
    tip = tipping_share(dilemma, known=known, fooled=fooled)
    low, high = dilemma.sucker - 0.6, dilemma.temptation + 0.4
    _flow(ax, tip, low + 0.25)
    if tip < 1:
        ax.axvline(tip, ymin=0.09, ymax=0.75, color=INK, linestyle=":", linewidth=1)
    ax.set(xlim=(-0.03, 1.03), ylim=(low, high), xticks=(0, 0.5, 1))
    ax.set(xlabel="Share of conditional cooperators", ylabel="Expected payoff")
    ax.legend(loc="upper left")
    return ax


def _flow(ax: Axes, tip: float, height: float) -> None:
    """Arrows along the axis: down below the tipping share, up above it."""
    for place in np.linspace(0.1, 0.9, 5):
        if abs(place - tip) > 0.04:
            ax.plot(place, height, ">" if place > tip else "<", color=INK, markersize=5)


@styled
def fined_welfare(group: FinedGroup, *, ax: Axes | None = None) -> Axes:
    """What a member earns at each share of punishers when everyone does what pays.

    The dotted line marks the share from which the rule is kept; the dashed one what everyone has
    without rule and fines.
    """
    ax = axes() if ax is None else ax
    most = 1 - group.antisocial
    border = min(group.enough(), most)
    _welfare_line(ax, group, (0.0, border), kept=False)
    if border < most:
        _welfare_line(ax, group, (border, most), kept=True)
        ax.axvline(border, color=INK, linestyle=":", linewidth=1)
    ax.axhline(group.endowment, color=INK, linestyle="--", linewidth=0.8)
    ax.text(0.02, group.endowment + 2, "No rule", va="bottom")
    ax.set(xlim=(0, 1), ylim=(-50, 40), xticks=(0, 0.5, 1), yticks=(-40, -20, 0, 20))
    ax.set(xlabel="Share of punishers", ylabel="A member earns")
    return ax


def _welfare_line(ax: Axes, group: FinedGroup, ends: Ends, *, kept: bool) -> None:
    """Welfare between two shares of punishers, with its label in a lower corner."""
    color = CAST["Cooperate" if kept else "Defect"].color
    worlds = [replace(group, punishers=share) for share in ends]
    ax.plot(ends, [world.welfare_if(kept=kept) for world in worlds], color=color, linewidth=3)
    place, side, words = (0.98, "right", "Rule kept") if kept else (0.02, "left", "Rule broken")
    ax.text(place, 0.04, words, transform=ax.transAxes, color=color, ha=side)


@styled
def moral_game(problem: Problem, stake: float, *, ax: Axes | None = None) -> Axes:
    """The game behind a moral rule at this stake: best replies starred, the rule's cells tinted."""
    ax = axes(height=3.2) if ax is None else ax
    ax.set_axis_off()
    game = problem.game(stake)
    wide = len(game.strategies[0]) > 2
    table = ax.inset_axes((0.2, 0.14, 0.78, 0.56) if wide else (0.27, 0.2, 0.64, 0.46))
    payoff_table(game, ax=table)
    for profile in problem.norm:
        row, column = (game.strategy_index(k, name) for k, name in enumerate(profile))
        tint = Rectangle((column - 0.5, row - 0.5), 1, 1, color=PALETTE["sky"], alpha=0.35, lw=0)
        table.add_patch(tint)
    verdict = "holds" if problem.stands(stake) else "fails"
    ax.text(0, 0.97, problem.rule, transform=ax.transAxes, weight="bold", va="center")
    value = f"{stake:g}".replace("-", "\N{MINUS SIGN}")
    ax.text(0, 0.02, f"{problem.stake}: {value}", transform=ax.transAxes, va="center")
    ax.text(1, 0.97, f"The rule {verdict}", transform=ax.transAxes, va="center", ha="right")
    return ax
