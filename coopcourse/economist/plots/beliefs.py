"""What a planner believes that its taxes achieve, beside what they do once people have adapted.

Chapter: notebooks/11-institutions
"""

from matplotlib.axes import Axes

from coopcourse.economist.learned import Record
from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK

_BELIEVED, _TRUE = PALETTE["orange"], PALETTE["blue"]


@styled
def belief(record: Record, last: int, saez: float, *, ax: Axes | None = None) -> Axes:
    """The first run of a record up to a term: believed (dashed) and true, with Saez's as a line."""
    ax = axes() if ax is None else ax
    ax.set_position((0.13, 0.18, 0.68, 0.77))
    at = record.at[:last]
    ax.axhline(saez, color=INK, linewidth=1, linestyle=":")
    ax.plot(at, record.measured[0, :last], "--", color=_BELIEVED)
    ax.plot(at, record.true[0, :last], color=_TRUE)
    ax.plot(at[-1], record.measured[0, last - 1], "D", color=_BELIEVED, ms=8, clip_on=False)
    ax.plot(at[-1], record.true[0, last - 1], "o", color=_TRUE, ms=9, clip_on=False)
    ax.set(xlim=(0, record.at[-1]), ylim=(0, 1400), xticks=(0, 500, 1000, 1500))
    ax.set(yticks=(0, 500, 1000), xlabel="Updates of the planner")
    ax.set_ylabel("Equality × productivity")
    for height, text in ((0.98, "◆ believed"), (0.86, "● true"), (0.66, "··· Saez")):
        ax.text(1.03, height, text, transform=ax.transAxes, va="top")
    return ax
