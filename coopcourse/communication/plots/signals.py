"""Pictures of signals: who says what, what is understood, what a bit is worth, who is believed.

Chapter: notebooks/09-communication
"""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap

from coopcourse.communication.signalling import CheapTalk, Code, worth
from coopcourse.communication.signalling.lewis import Array
from coopcourse.figures import CAST, PALETTE, axes, styled
from coopcourse.svg import INK

_ALICE, _BOB = CAST["Alice"], CAST["Bob"]
WORDS = "ABCDEFGHIJ"


@styled
def language(code: Code, wins: Sequence[float], span: int, *, ax: Axes | None = None) -> Axes:
    """What Alice says in each state, what the listener does at each word, and how often it works.

    `wins` are the chances of success so far, one a round; `span` is the last round of the axis.
    """
    ax = axes() if ax is None else ax
    ax.set_axis_off()
    speaks, acts, story = (ax.inset_axes(box) for box in (
        (0.02, 0.1, 0.24, 0.72), (0.36, 0.1, 0.24, 0.72), (0.74, 0.1, 0.26, 0.72)))  # fmt: skip
    _chances(speaks, code.speaks, _ALICE.color, ("Word", "State"))
    _chances(acts, code.acts.T, _BOB.color, ("Word", "Act"))
    speaks.text(0, 1.08, "Alice says", transform=speaks.transAxes)
    acts.text(0, 1.08, "Heard as", transform=acts.transAxes)
    story.plot(wins, color=INK)
    story.plot(len(wins) - 1, wins[-1], "o", color=INK, clip_on=False)
    story.axhline(1 / len(code.speaks), color=INK, linestyle=":", linewidth=1)
    story.set(xlim=(0, span), ylim=(0, 1), xticks=(0, span), yticks=(0, 0.5, 1))
    story.set_xlabel("Rounds, in hundreds")
    story.text(0, 1.08, "Understood", transform=story.transAxes)
    return ax


def _chances(ax: Axes, table: Array, color: str, labels: tuple[str, str]) -> None:
    """A table of chances as a grid: the darker, the likelier; sure ones carry a dot."""
    rows, columns = table.shape
    shade = LinearSegmentedColormap.from_list("chance", [(1, 1, 1, 0), color])
    ax.pcolor(table, cmap=shade, vmin=0, vmax=1, edgecolors=INK, linewidth=0.4)
    places = np.argwhere(table > 0.5)
    ax.plot(places[:, 1] + 0.5, places[:, 0] + 0.5, "o", color=INK, markersize=5)
    ax.set(xlabel=labels[0], ylabel=labels[1], ylim=(rows, 0))
    ax.set_xticks(np.arange(columns) + 0.5, list(WORDS[:columns]))
    ax.set_yticks(np.arange(rows) + 0.5, [str(row + 1) for row in range(rows)])
    ax.tick_params(length=0)


@styled
def bandwidth(states: int, words: int, noise: float, *, ax: Axes | None = None) -> Axes:
    """How often Bob is right for each number of words, with and without noise on the line."""
    ax = axes() if ax is None else ax
    counts = range(1, states + 1)
    clear, heard = ([worth(states, k, each) for k in counts] for each in (0.0, noise))
    ax.plot(counts, clear, color=INK, linewidth=1, linestyle=":")
    ax.plot(counts, heard, color=PALETTE["blue"], marker="o", markersize=4)
    ax.plot(words, worth(states, words, noise), "o", color=PALETTE["blue"], markersize=11)
    ax.text(states * 0.62, 0.72, "no noise", ha="right")
    ax.set(xlabel="Words Alice may use", ylabel="Chance that Bob is right", ylim=(0, 1.05))
    ax.set(xticks=counts, yticks=(0, 0.5, 1), xlim=(0.7, states + 0.3))
    return ax


@styled
def cheap_talk(game: CheapTalk, words: int, *, ax: Axes | None = None) -> Axes:
    """Where Bob goes for each state Alice may see, beside what each of them would like."""
    ax = axes() if ax is None else ax
    cuts = game.borders(words)
    middles = (cuts[1:] + cuts[:-1]) / 2
    ax.plot((0, 1), (0, 1), _BOB.dash, color=_BOB.color, linewidth=1.5)
    ax.plot((0, 1), (game.bias, 1 + game.bias), _ALICE.dash, color=_ALICE.color, linewidth=1.5)
    ax.hlines(middles, cuts[:-1], cuts[1:], color=INK, linewidth=4)
    ax.vlines(cuts[1:-1], 0, 1.3, color=INK, linestyle=":", linewidth=1)
    ax.text(1.02, 0.97, "Bob wants", color=INK, va="top")
    ax.text(1.02, 1.07 + game.bias, "Alice wants", color=INK, va="center")
    ax.set(xlim=(0, 1.3), ylim=(0, 1.4), xticks=(0, 0.5, 1), yticks=(0, 0.5, 1))
    ax.set(xlabel="State that Alice sees", ylabel="What Bob does")
    ax.spines["bottom"].set_bounds(0, 1)
    ax.spines["left"].set_bounds(0, 1)
    return ax
