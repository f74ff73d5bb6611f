"""New skills side by side: what each gains, what it costs somebody, and the sum.

Chapter: notebooks/12-downsides
"""

from collections.abc import Sequence
from typing import Any

from matplotlib.axes import Axes

from coopcourse.downsides.progress import Merit
from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK


@styled
def skill_bars(merits: Sequence[Merit], caution: float, *, ax: Axes | None = None) -> Axes:
    """Ranks gained by each skill (right), and lost, times `caution` (left); a diamond: the sum."""
    ax = axes(height=3.2) if ax is None else ax
    best = max(merits, key=lambda merit: merit.score(caution))
    for place, merit in enumerate(merits):
        _bar(place, merit, caution, ax)
    ax.text(1.2, merits.index(best), "first", va="center")
    ax.axvline(0, color=INK, linewidth=0.8)
    ax.set(yticks=range(len(merits)), yticklabels=[_short(merit.skill) for merit in merits])
    for label in ax.get_yticklabels():
        label.set_multialignment("right")
    ax.set(xlim=(-0.9, 1.4), ylim=(len(merits) - 0.5, -0.5), xticks=(-0.5, 0, 0.5))
    ax.set(xlabel="Lost and gained, in ranks a game")
    ax.set_position((0.2, 0.18, 0.78, 0.78))
    return ax


def _bar(place: int, merit: Merit, caution: float, ax: Axes) -> None:
    score = merit.score(caution)
    hatched: dict[str, Any] = {"edgecolor": PALETTE["vermilion"], "hatch": "///"}
    ax.barh(place, merit.gained, height=0.55, color=PALETTE["blue"], alpha=0.6)
    ax.barh(place, -caution * merit.lost, height=0.55, facecolor="none", **hatched)
    ax.plot(score, place, "D", color=INK, markersize=9)
    ax.text(0.9, place, f"{score:+.3f}".replace("-", "\N{MINUS SIGN}"), va="center")


def _short(skill: str) -> str:
    return skill.replace(" that ", "\nthat ")
