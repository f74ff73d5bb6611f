"""A card is an answer of the course: text for a terminal, HTML for a page, controls for a kernel.

Chapter: notebooks/02-games
"""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
SIGNS = {"correct": "✔", "on the right track": "◐", "not yet": "✘", "not attempted": "○"}
# Okabe & Ito (2008); the sign and the words say the same without colour.
COLOURS = {"correct": "#009E73", "on the right track": "#E69F00", "not yet": "#D55E00"}


@dataclass(frozen=True)
class Card:
    """What a cell shows: `text` is what a test compares, `view` makes the live controls if any.

    >>> Card("Nothing yet.", "<p>Nothing yet.</p>")
    Nothing yet.
    """

    text: str
    html: str
    view: Callable[[], Any] | None = None

    def __repr__(self) -> str:
        return self.text

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        bundle: dict[str, Any] = {"text/plain": self.text, "text/html": self.html}
        model = getattr(self.view(), "model_id", None) if self.view else None
        if model:
            bundle[WIDGET_VIEW] = {"version_major": 2, "version_minor": 0, "model_id": model}
        return bundle


def inline(text: str) -> str:
    """Return text as HTML, with what stands between backticks as code.

    >>> inline("`a < b`, always")
    '<code>a &lt; b</code>, always'
    """
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))


def bare(text: str) -> str:
    """Return text without the backticks, for places that show no code.

    >>> bare("`a`, always")
    'a, always'
    """
    return text.replace("`", "")


def fold(summary: str, inner: str) -> str:
    """Return HTML that opens on demand and needs no script.

    >>> fold("Hint 1", "<p>Look.</p>")
    '<details class="cc-fold"><summary>Hint 1</summary><p>Look.</p></details>'
    """
    return f'<details class="cc-fold"><summary>{inline(summary)}</summary>{inner}</details>'


def note(text: str, state: str = "") -> str:
    """Return a paragraph with a bar at its side in the colour of the state.

    >>> note("Well done.", "correct")[:45]
    '<p class="cc-note" style="border-left: 4px so'
    """
    bar = f"border-left: 4px solid {COLOURS.get(state, 'currentColor')}"
    style = f"{bar}; margin: 0.5em 0; padding: 0.25em 0.75em"
    return f'<p class="cc-note" style="{style}">{inline(text)}</p>'


def say(text: str, state: str = "") -> Card:
    """Return a card with one sentence or two.

    >>> say("Well done.", "correct")
    Well done.
    """
    return Card(bare(text), note(text, state))
