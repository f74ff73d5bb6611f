"""In a running kernel a bet or a quick question is a few controls that answer at once.

Chapter: notebooks/02-games
"""

from collections.abc import Callable
from typing import Any

from coopcourse.exercise.cards import bare, inline
from coopcourse.exercise.items import NumericQuestion, Prediction, Quick

READABLE = "font-size: 14px; line-height: 1.5; max-width: 40rem"  # controls are set smaller
Settle = Callable[[Any], str]  # takes the option's number or the typed text, gives HTML


def view(item: Quick | Prediction, settle: Settle) -> Any:
    """Return the item's controls, which show `settle(answer)` when the button is pressed.

    >>> from coopcourse.exercise.items import Option
    >>> bet = Prediction(id="games/bet", prompt="Heads?", options=(Option("yes", "Half do."),))
    >>> len(view(bet, str).children)
    4
    """
    import ipywidgets as widgets

    field = _field(item)
    verdict = widgets.HTML(_status(""))
    button = widgets.Button(description="Bet" if item.kind == "prediction" else "Answer")

    def answer(_: object) -> None:
        verdict.value = _status(settle(getattr(field, "index", field.value)))

    button.on_click(answer)
    prompt = widgets.HTML(f'<div style="{READABLE}">{inline(item.prompt)}</div>')
    return widgets.VBox([prompt, field, button, verdict])


def _field(item: Quick | Prediction) -> Any:
    import ipywidgets as widgets

    if isinstance(item, NumericQuestion):
        return widgets.Text(placeholder="a number, such as 0.5 or 1/2")
    options = [(bare(option.text), key) for key, option in enumerate(item.options)]
    return widgets.RadioButtons(options=options, index=None, layout={"width": "max-content"})


def _status(inner: str) -> str:
    return f'<div role="status" aria-live="polite" style="{READABLE}">{inner}</div>'
