"""An explorer is a question with sliders: live in a notebook, alive on a static page.

Chapter: notebooks/02-games
"""

import os
import re
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from inspect import isgenerator
from typing import Any

from matplotlib.axes import Axes

from coopcourse.explorer import live, page
from coopcourse.explorer.controls import Control, Value
from coopcourse.figures import axes, style
from coopcourse.svg import to_svg

State = Mapping[str, Value]


@dataclass(frozen=True)
class Frame:
    """One state made visible: the picture (SVG) and the sentence that states its finding."""

    svg: str
    sentence: str


@dataclass(frozen=True)
class Explorer:
    """A model to turn: `compute` a result, `draw` it on axes, `describe` it in one sentence.

    `compute(**values)` is pure. It may be a generator that yields the fraction done (0 to 1) and
    returns the result; then a live notebook shows progress and can cancel. A ValueError from it is
    a message for the reader. `tries` names states worth visiting: `{"a rich stag": {"stag": 8}}`.

    >>> from coopcourse.explorer import Explorer, slider
    >>> square = Explorer(
    ...     compute=lambda side: side**2,
    ...     draw=lambda area, ax: ax.plot([0, area]),
    ...     describe=lambda area: f"The area is {area}.",
    ...     controls=[slider("side", "Side", 1, 5, 1, value=3)],
    ...     title="A square",
    ... )
    >>> square
    A square (Side 3): The area is 9.
    """

    compute: Callable[..., Any]
    draw: Callable[[Any, Axes], object]
    describe: Callable[[Any], str]
    controls: Sequence[Control]
    title: str = field(kw_only=True)
    tries: Mapping[str, State] = field(kw_only=True, default_factory=dict)
    height: float = field(kw_only=True, default=3.0)  # inches; the width is the page's

    def __post_init__(self) -> None:
        for values in self.tries.values():
            self.state(**values)

    @property
    def slug(self) -> str:
        """The title as an anchor: `#stag-hunt`, or `#stag-hunt?stag=8` for one of its states."""
        return re.sub(r"\W+", "-", self.title.lower()).strip("-")

    def state(self, **values: Value) -> dict[str, Value]:
        """The start state with `values` changed. ValueError if a name or a value does not fit."""
        unknown = values.keys() - {control.name for control in self.controls}
        if unknown:
            names = ", ".join(control.name for control in self.controls)
            raise ValueError(f"{self.title!r} has no control {min(unknown)!r}; it has {names}.")
        return {each.name: each.accept(values.get(each.name, each.value)) for each in self.controls}

    def at(self, **values: Value) -> "Explorer":
        """The same explorer, starting in another state."""
        state = self.state(**values)
        return replace(
            self, controls=[replace(each, value=state[each.name]) for each in self.controls]
        )

    def computation(self, **values: Value) -> Generator[float, None, Any]:
        """The fractions done on the way to the result of a state, which comes last, by return."""
        outcome = self.compute(**self.state(**values))
        return (yield from outcome) if isgenerator(outcome) else outcome

    def result(self, **values: Value) -> Any:
        """What `compute` makes of a state. ValueError if the model refuses it."""
        computation = self.computation(**values)
        while True:
            try:
                next(computation)
            except StopIteration as done:
                return done.value

    def frame(self, **values: Value) -> Frame:
        """The picture and the sentence of one state."""
        return self.render(self.result(**values))

    def render(self, result: Any) -> Frame:
        """The picture and the sentence of a result that `compute` made."""
        with style():
            ax = axes(height=self.height)
            self.draw(result, ax)
            return Frame(to_svg(ax.figure.figure, salt=self.slug), self.describe(result))

    def to_html(self, *, alive: bool) -> str:
        """The explorer as HTML: its start state, and when `alive` every frame a page can answer."""
        return page.to_html(self, self.frame(), alive=alive)

    def __repr__(self) -> str:
        return self._in_words(self.frame())

    def _in_words(self, start: Frame) -> str:
        return f"{self.caption(self.state())}: {start.sentence}"

    def caption(self, state: State) -> str:
        """The title with the values of a state in words."""
        values = ", ".join(f"{each.label} {each.text(state[each.name])}" for each in self.controls)
        return f"{self.title} ({values})"

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        """What a front end may choose from: widgets where a kernel runs, HTML where none does."""
        on_page = bool(os.environ.get("COOPCOURSE_PAGE"))
        start = self.frame()
        html = page.to_html(self, start, alive=on_page)
        bundle = {"text/plain": self._in_words(start), "text/html": html}
        return bundle if on_page else {**live.view(self, start), **bundle}
