"""An explorer on a static page: native controls, frames made beforehand, a sentence read aloud.

Without scripts the start state and its sentence are there to read. `explorer.js` wakes the controls
up and keeps the state in the address, so that every state is a link.

Chapter: notebooks/02-games
"""

import json
from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from coopcourse.explorer.controls import Control, Value
from coopcourse.explorer.grid import Grid, page_grid, states
from coopcourse.svg import labelled

if TYPE_CHECKING:
    from coopcourse.explorer.explorer import Explorer, Frame


def to_html(explorer: "Explorer", start: "Frame", *, alive: bool) -> str:
    """The explorer as HTML: its start frame, and, when `alive`, its controls and their frames."""
    return (
        f'<figure class="cc-explorer" id="{explorer.slug}" aria-labelledby="{explorer.slug}-title">'
        f'<p class="cc-explorer-title" id="{explorer.slug}-title">{escape(explorer.title)}</p>'
        f"{_controls(explorer) if alive else ''}"
        f'<div class="cc-frame">{labelled(start.svg, start.sentence)}</div>'
        f'<figcaption class="cc-says" aria-live="polite">{escape(start.sentence)}</figcaption>'
        f"{_more(explorer) if alive else ''}</figure>"
    )


def _controls(explorer: "Explorer") -> str:
    """The controls with more than one value on the page, hidden until a script answers them."""
    grid = page_grid(explorer.controls)
    rows = "".join(
        _control(explorer.slug, each, grid)
        for each in explorer.controls
        if len(grid[each.name]) > 1
    )
    return f'<form class="cc-controls" hidden autocomplete="off">{rows}</form>'


def _control(slug: str, control: Control, grid: Grid) -> str:
    """A label and a native control; its value is the position among the page's values."""
    values = grid[control.name]
    start, key = values.index(control.value), f"{slug}-{control.name}"
    label = f'<label for="{key}">{escape(control.label)}</label>'
    if control.kind == "choice":
        field = _select(key, control, values)
    else:
        field = (
            f'<input id="{key}" name="{control.name}" type="range" min="0" max="{len(values) - 1}"'
            f' step="1" value="{start}" aria-valuetext="{control.text(control.value)}">'
            f'<output for="{key}">{control.text(control.value)}</output>'
        )
    clock = '<button type="button" class="cc-play">Play</button>' if control.kind == "play" else ""
    return f'<div class="cc-control">{label}{field}{clock}</div>'


def _select(key: str, control: Control, values: Sequence[Value]) -> str:
    options = (
        f'<option value="{place}"{" selected" * (value == control.value)}>'
        f"{escape(control.text(value))}</option>"
        for place, value in enumerate(values)
    )
    return f'<select id="{key}" name="{control.name}">{"".join(options)}</select>'


def _more(explorer: "Explorer") -> str:
    """What follows the sentence: states to try, tools, what the page leaves out, the frames."""
    return (
        f"{_tries(explorer)}"
        '<p class="cc-tools" hidden>'
        '<button type="button" class="cc-copy">Copy link to this state</button>'
        '<button type="button" class="cc-reset">Reset</button>'
        '<span class="cc-note" role="status"></span></p>'
        f"{_left_out(explorer)}"
        f'<script type="application/json" class="cc-frames">{_frames(explorer)}</script>'
    )


def _tries(explorer: "Explorer") -> str:
    links = "".join(
        f'<li><a href="#{escape(query(explorer.slug, values))}">{escape(name)}</a></li>'
        for name, values in explorer.tries.items()
    )
    return f'<div class="cc-tries" hidden><span>Try</span><ul>{links}</ul></div>' if links else ""


def query(slug: str, values: Mapping[str, object]) -> str:
    """The part of a link after `#` that opens a state.

    >>> query("stag-hunt", {"stag": 8, "game": "Stag & hare"})
    'stag-hunt?stag=8&game=Stag%20%26%20hare'
    """
    return f"{slug}?{urlencode(values, quote_via=quote)}"


def _left_out(explorer: "Explorer") -> str:
    """One line about the controls that only a running notebook moves freely."""
    kept = {each: len(page_grid(explorer.controls)[each.name]) for each in explorer.controls}
    fixed = ", ".join(
        f"“{each.label}” ({each.text(each.value)} here)" for each in kept if kept[each] == 1
    )
    coarse = ", ".join(f"“{each.label}”" for each in kept if 1 < kept[each] < len(each.values))
    does = [f"sets {fixed}"] * bool(fixed) + [f"moves {coarse} in finer steps"] * bool(coarse)
    said = f"The live notebook also {' and '.join(does)}."
    return f'<p class="cc-left-out">{escape(said)}</p>' if does else ""


def _frames(explorer: "Explorer") -> str:
    """All frames of the page grid as JSON, in the order of `states`, safe inside a script."""
    grid = page_grid(explorer.controls)
    texts = {
        each.name: [each.text(value) for value in grid[each.name]] for each in explorer.controls
    }
    content = {
        "values": grid,
        "texts": texts,
        "frames": [_frame(explorer, state) for state in states(grid)],
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def _frame(explorer: "Explorer", state: Mapping[str, Any]) -> tuple[str, str]:
    """Picture and sentence of a state; a state the model refuses has its reason and no picture."""
    try:
        result = explorer.result(**state)
    except ValueError as refusal:
        return "", str(refusal)
    frame = explorer.render(result)
    return frame.svg, frame.sentence
