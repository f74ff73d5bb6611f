"""A control is a question with a short list of answers: a slider, a choice, a clock.

Chapter: notebooks/02-games
"""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Value: TypeAlias = float | int | str


@dataclass(frozen=True)
class Control:
    """One thing the reader can set: its `name` in code, its `label` in words, its `values`.

    `texts` are the values as they read on the page. `live` marks a control that only a running
    notebook offers; a static page keeps it at its start `value`.
    """

    name: str
    label: str
    value: Value
    values: tuple[Value, ...] = field(repr=False)
    texts: tuple[str, ...] = field(repr=False)
    kind: Literal["slider", "choice", "play"] = "slider"
    live: bool = False

    def __post_init__(self) -> None:
        self.accept(self.value)

    @property
    def start(self) -> int:
        """The position of the start value among the values."""
        return self.values.index(self.value)

    def text(self, value: Value) -> str:
        """How a value reads on the page."""
        return self.texts[self.values.index(value)]

    def accept(self, value: Value) -> Value:
        """The value, if this control can take it; else ValueError that names the nearest one.

        >>> slider("stag", "Worth of the stag", 3, 8, 1, value=4).accept(9)
        Traceback (most recent call last):
        ValueError: 'Worth of the stag' cannot be 9; the nearest it can be is 8.
        """
        if value in self.values:
            return self.values[self.values.index(value)]
        raise ValueError(
            f"{self.label!r} cannot be {value!r};"
            f" the nearest it can be is {self._nearest(value)!r}."
        )

    def _nearest(self, value: Value) -> Value:
        numbers = [each for each in self.values if not isinstance(each, str)]
        if numbers and not isinstance(value, str):
            return min(numbers, key=lambda each: abs(each - value))
        close = difflib.get_close_matches(str(value), self.texts, n=1, cutoff=0)
        return self.values[self.texts.index(close[0])]


def slider(
    name: str,
    label: str,
    first: float,
    last: float,
    step: float,
    *,
    value: float,
    unit: str = "",
    live: bool = False,
) -> Control:
    """Numbers from `first` to `last` in equal steps, in `unit`.

    >>> slider("chance", "Chance of stag", 0, 1, 0.25, value=0.5).values
    (0.0, 0.25, 0.5, 0.75, 1.0)
    """
    count = round((last - first) / step) + 1
    number = int if all(float(each).is_integer() for each in (first, step)) else float
    values = tuple(number(round(first + step * place, 9)) for place in range(count))
    texts = tuple(f"{each:g}{unit}".replace("-", "\N{MINUS SIGN}") for each in values)
    return Control(name, label, value, values, texts, "slider", live)


def choice(
    name: str,
    label: str,
    options: Mapping[str, Value] | Sequence[str],
    *,
    value: Value,
    live: bool = False,
) -> Control:
    """One of a few options: a list of texts, or a mapping from the text to the value it stands for.

    >>> choice("game", "Game", ["Stag Hunt", "Chicken"], value="Chicken").start
    1
    """
    named = options if isinstance(options, Mapping) else {option: option for option in options}
    return Control(name, label, value, tuple(named.values()), tuple(named), "choice", live)


def play(name: str, label: str, last: int, *, value: int = 0, unit: str = "") -> Control:
    """A clock: the steps 0 to `last` of a model in time, which the reader can also let run.

    >>> play("round", "Round", 3).values
    (0, 1, 2, 3)
    """
    steps = slider(name, label, 0, last, 1, value=value, unit=unit)
    return Control(name, label, value, steps.values, steps.texts, "play")
