"""An explorer in a running notebook: ipywidgets that answer each move, and never with a traceback.

Chapter: notebooks/02-games
"""

import asyncio
from collections.abc import Callable, Generator, Mapping
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import ipywidgets as widgets

from coopcourse.explorer.controls import Control, Value
from coopcourse.svg import labelled

if TYPE_CHECKING:
    from coopcourse.explorer.explorer import Explorer, Frame

WIDTH = "36em"
FEW = 4  # options that still fit side by side
STOPPED = "Stopped. The picture shows the last state that was finished; move a control to go on."


def view(explorer: "Explorer", start: "Frame") -> dict[str, Any]:
    """The MIME entry of a fresh widget for the explorer, which shows its start frame."""
    model = Panel(explorer, start).box.model_id
    return {
        "application/vnd.jupyter.widget-view+json": {
            "version_major": 2,
            "version_minor": 0,
            "model_id": model,
        }
    }


class Panel:
    """The widgets of one explorer on the screen, and what happens when the reader moves one."""

    def __init__(self, explorer: "Explorer", start: "Frame") -> None:
        self.explorer = explorer
        self.picture, self.sentence = widgets.HTML(), widgets.HTML()
        self.bar, self.cancel = widgets.FloatProgress(max=1), _button("Cancel", self._give_up)
        self.inputs = {each.name: _selection(each) for each in explorer.controls}
        self.task: asyncio.Task[None] | None = None
        self.box = widgets.VBox(
            [*self._controls(), self.bar, self.cancel, self.picture, self.sentence, self._tries()]
        )
        for each in self.inputs.values():
            each.observe(self.refresh, "value")
        self._busy("none")
        self._show(start)

    def refresh(self, _: object = None) -> None:
        """Answer the state the controls are in."""
        self.stop()
        try:
            self._start(
                self.explorer.computation(
                    **{name: each.value for name, each in self.inputs.items()}
                )
            )
        except Exception as fault:
            self._explain(fault)

    def set(self, values: Mapping[str, Value]) -> None:
        """Move the controls to `values` and answer once."""
        for name, value in values.items():
            self.inputs[name].unobserve(self.refresh, "value")
            self.inputs[name].value = value
            self.inputs[name].observe(self.refresh, "value")
        self.refresh()

    def stop(self) -> None:
        """End a computation that still runs."""
        if self.task is not None:
            self.task.cancel()
        self.task = None
        self._busy("none")

    def _give_up(self, _: object) -> None:
        self.stop()
        self.sentence.value = f'<p role="status">{STOPPED}</p>'

    def _start(self, steps: Generator[float, None, Any]) -> None:
        """Show the frame if it comes at once, else wait for it in the background."""
        try:
            self.bar.value = next(steps)
        except StopIteration as answer:
            self._show(self.explorer.render(answer.value))
        else:
            self._busy("")
            self.task = asyncio.ensure_future(self._wait(steps))

    async def _wait(self, steps: Generator[float, None, Any]) -> None:
        try:
            while True:
                await asyncio.sleep(0)  # lets the kernel hear the reader: another state, or Cancel
                self.bar.value = next(steps)
        except StopIteration as answer:
            self._show(self.explorer.render(answer.value))
        except Exception as fault:
            self._explain(fault)
        self._busy("none")

    def _busy(self, display: str) -> None:
        for each in (self.bar, self.cancel):
            each.layout.display = display

    def _show(self, frame: "Frame") -> None:
        picture = labelled(frame.svg, frame.sentence)
        self.picture.value = f'<div style="max-width:{WIDTH}">{picture}</div>'
        self.sentence.value = f'<p aria-live="polite">{escape(frame.sentence)}</p>'

    def _explain(self, fault: Exception) -> None:
        """Say what the model refuses, or that the fault is ours; never a traceback."""
        said = (
            str(fault)
            if isinstance(fault, ValueError)
            else f"This state failed ({fault!r}). Please try another."
        )
        self.picture.value = ""
        self.sentence.value = f'<p role="alert">{escape(said)}</p>'

    def _controls(self) -> list[widgets.Widget]:
        return [_with_clock(each, self.inputs[each.name]) for each in self.explorer.controls]

    def _tries(self) -> widgets.Widget:
        start = self.explorer.state()
        offers = {**self.explorer.tries, "Reset": start}
        buttons = [
            _button(name, partial(self._visit, {**start, **state}))
            for name, state in offers.items()
        ]
        return widgets.HBox(buttons, layout={"flex_flow": "row wrap"})

    def _visit(self, state: Mapping[str, Value], _: object) -> None:
        self.set(state)


def _button(name: str, press: Callable[[object], None]) -> widgets.Button:
    button = widgets.Button(description=name, layout={"width": "auto"})
    button.on_click(press)
    return button


def _selection(control: Control) -> widgets.Widget:
    """The ipywidget that offers the control's values by name."""
    kind, style = widgets.SelectionSlider, {"description_width": "initial"}
    if control.kind == "choice":
        kind = widgets.Dropdown
    if control.kind == "choice" and len(control.values) <= FEW:
        kind, style = widgets.ToggleButtons, {**style, "button_width": "auto"}
    return kind(
        options=list(zip(control.texts, control.values, strict=True)),
        value=control.value,
        description=control.label,
        style=style,
        layout={"width": "auto", "max_width": WIDTH},
    )


def _with_clock(control: Control, selection: widgets.Widget) -> widgets.Widget:
    """The selection, and beside it a play button where the control is a clock."""
    if control.kind != "play":
        return selection
    clock = widgets.Play(min=0, max=len(control.values) - 1, value=control.start, interval=300)
    widgets.jslink((clock, "value"), (selection, "index"))
    selection.layout.flex = "1 1 20em"
    return widgets.HBox([clock, selection], layout={"max_width": WIDTH})
