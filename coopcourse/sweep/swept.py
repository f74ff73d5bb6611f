"""The result of a sweep is an array with a name for each axis and a label for each place.

Chapter: notebooks/05a-evolution
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coopcourse.intervals import standard_error


@dataclass(frozen=True, eq=False)
class Swept:
    """Values of shape (one axis a parameter, repeats, then the shape of one value).

    `axes` maps each parameter to its values, in the order of the array's axes. A cell that failed
    holds NaN, and `failures` maps its labels to what went wrong.

    >>> Swept({"benefit": (2, 3)}, np.array([[1.0, 3.0], [4.0, 6.0]])).mean()
    array([2., 5.])
    """

    axes: Mapping[str, tuple[Any, ...]]
    values: NDArray[np.float64]
    failures: Mapping[tuple[Any, ...], str] = field(default_factory=dict)

    @property
    def repeats(self) -> int:
        """How often each cell was run."""
        return int(self.values.shape[len(self.axes)])

    def mean(self) -> NDArray[np.float64]:
        """Return the average over the repeats of each cell."""
        return np.asarray(self.values.mean(axis=len(self.axes)))

    def error(self) -> NDArray[np.float64]:
        """Return the standard error of each mean; NaN where a cell was run once.

        >>> Swept({"benefit": (2,)}, np.array([[1.0, 3.0]])).error()
        array([1.])
        """
        return standard_error(self.values, axis=len(self.axes))

    def at(self, **labels: Any) -> "Swept":
        """Return the part of the sweep where the named parameters have these values.

        >>> Swept({"benefit": (2, 3)}, np.array([[1.0], [4.0]])).at(benefit=3).values
        array([4.])
        """
        places = {name: self._place(name, label) for name, label in labels.items()}
        axes = {name: each for name, each in self.axes.items() if name not in labels}
        index = tuple(places.get(name, slice(None)) for name in self.axes)
        return Swept(axes, self.values[index], self._failures_at(labels))

    def __repr__(self) -> str:
        """Tell the axes, the repeats and what failed."""
        axes = ", ".join(f"{name} ({len(each)} values)" for name, each in self.axes.items())
        failed = "".join(
            f"; failed cells: {len(self.failures)}, the first at {cell}: {said}"
            for cell, said in list(self.failures.items())[:1]
        )
        return f"Sweep over {axes or 'nothing'}, {self.repeats} repeats{failed}"

    def _place(self, name: str, label: Any) -> int:
        if name not in self.axes:
            raise KeyError(f"{name} is no axis of this sweep. It has {', '.join(self.axes)}.")
        if label not in self.axes[name]:
            raise KeyError(f"{name} = {label!r} was not run. Values: {list(self.axes[name])}.")
        return self.axes[name].index(label)

    def _failures_at(self, labels: Mapping[str, Any]) -> dict[tuple[Any, ...], str]:
        def named(cell: tuple[Any, ...]) -> dict[str, Any]:
            return dict(zip(self.axes, cell, strict=True))

        return {
            tuple(each for name, each in named(cell).items() if name not in labels): said
            for cell, said in self.failures.items()
            if all(named(cell)[name] == label for name, label in labels.items())
        }
