"""A picture says its finding twice: once in ink, once in words.

`show(figure, alt)` is the only way a figure reaches a page. It becomes an inline SVG that takes the
text colour of the page around it, so that it is right in light, in dark and in print, and it
carries a sentence for those who listen instead of look.

Chapter: notebooks/02-games
"""

import functools
import html
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar

import matplotlib as mpl
from cycler import cycler
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from coopcourse.svg import INK, labelled, to_svg

P = ParamSpec("P")
R = TypeVar("R")

# Okabe & Ito (2008), Color Universal Design: told apart by colour-blind readers.
PALETTE = {
    "blue": "#0072B2",
    "vermilion": "#D55E00",
    "green": "#009E73",
    "purple": "#CC79A7",
    "orange": "#E69F00",
    "sky": "#56B4E9",
    "yellow": "#F0E442",
}
LONGEST_CAPTION = 8  # words


@dataclass(frozen=True)
class Role:
    """How one member of the cast looks in every figure of the book."""

    color: str
    marker: str
    dash: str = "-"


_GIVES = Role(PALETTE["blue"], "o")
_TAKES = Role(PALETTE["vermilion"], "s", "--")
CAST = {
    "Cooperate": _GIVES,
    "Silent": _GIVES,
    "Stag": _GIVES,
    "Defect": _TAKES,
    "Betray": _TAKES,
    "Rabbit": _TAKES,
    "Alice": Role(PALETTE["purple"], "^"),
    "Bob": Role(PALETTE["green"], "D", "--"),
}

_STYLE: Any = {
    "font.size": 10,
    "text.color": INK,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.labelsize": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.facecolor": "none",
    "axes.prop_cycle": cycler(color=list(PALETTE.values())),
    "xtick.color": INK,
    "ytick.color": INK,
    "grid.color": INK,
    "grid.alpha": 0.15,
    "lines.linewidth": 2,
    "legend.frameon": False,
    "figure.facecolor": "none",
    "figure.subplot.left": 0.13,
    "figure.subplot.right": 0.96,
    "figure.subplot.bottom": 0.18,
    "figure.subplot.top": 0.95,
    "hatch.linewidth": 0.5,
    "svg.fonttype": "none",
}


@contextmanager
def style() -> Iterator[None]:
    """Draw in the style of the book while this context lasts; nothing outside it changes."""
    with mpl.rc_context(_STYLE):
        yield


def styled(function: Callable[P, R]) -> Callable[P, R]:
    """A plotting function that draws in the style of the book."""

    @functools.wraps(function)
    def in_style(*args: P.args, **kwargs: P.kwargs) -> R:
        with style():
            return function(*args, **kwargs)

    return in_style


@styled
def axes(width: float = 5.2, height: float = 3.0) -> Axes:
    """Empty axes on a figure of their own, `width` x `height` inches, with no pyplot state.

    >>> axes().get_figure().get_size_inches().tolist()
    [5.2, 3.0]
    """
    ax = Figure(figsize=(width, height)).subplots()
    ax.locator_params(nbins=5)  # few ticks: legible on a phone, and quick to draw
    return ax


@dataclass(frozen=True)
class Picture:
    """A figure ready for the page: its SVG, its sentence, its caption."""

    svg: str
    alt: str
    caption: str = ""

    def __repr__(self) -> str:
        return self.alt

    def _repr_html_(self) -> str:
        caption = f"<figcaption>{html.escape(self.caption)}</figcaption>" if self.caption else ""
        return f'<figure class="cc-figure">{labelled(self.svg, self.alt)}{caption}</figure>'


def show(drawing: Figure | Axes, alt: str, caption: str = "") -> Picture:
    """The picture of a figure, with `alt`: one sentence that states its finding and its numbers.

    Raises ValueError when the sentence says nothing, the caption has more than 8 words, or the
    figure has a title inside (the caption is its title).

    >>> ax = axes()
    >>> show(ax, "Two hunters share one stag and four rabbits.")
    Two hunters share one stag and four rabbits.
    """
    _demand_words(alt, caption)
    figure = drawing if isinstance(drawing, Figure) else drawing.figure.figure
    if any(ax.get_title() for ax in figure.axes):
        raise ValueError("The figure has a title inside; pass those words as `caption` instead.")
    return Picture(to_svg(figure, salt=alt), alt, caption)


def _demand_words(alt: str, caption: str) -> None:
    if len(alt.split()) < 4 or alt.lower().startswith(("image of", "picture of", "plot of")):
        raise ValueError(
            f"The alt text {alt!r} tells a listener too little;"
            " write one sentence with the finding and its numbers."
        )
    if len(caption.split()) > LONGEST_CAPTION:
        raise ValueError(
            f"The caption {caption!r} has {len(caption.split())} words;"
            f" use at most {LONGEST_CAPTION}."
        )
