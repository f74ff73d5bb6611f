"""A computation too long for a browser comes with its result, and says what it costs to run.

Chapter: notebooks/09-communication
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[Any]]
THERE = "This is its shipped result; again=True computes it here."
WAIT = "It runs now."


@dataclass(frozen=True)
class Shipped:
    """A long computation, the file with its result, and its seconds on a laptop and in a browser.

    >>> halve = lambda: {"half": np.array([0.5])}
    >>> Shipped("Halving", halve, Path("half.npz"), laptop=3, browser=40).cost
    'Halving takes about 3 s on a laptop and 40 s in a browser.'
    """

    what: str
    compute: Callable[[], Arrays]
    file: Path
    laptop: float
    browser: float

    @property
    def cost(self) -> str:
        """What the computation costs, in one sentence that is the same everywhere."""
        return (
            f"{self.what} takes about {self.laptop:g} s on a laptop "
            f"and {self.browser:g} s in a browser."
        )

    def result(self, *, again: bool = False) -> Arrays:
        """Say what the computation costs and return its shipped arrays, or compute them `again`.

        >>> import tempfile
        >>> file = Path(tempfile.mkdtemp(), "half.npz")
        >>> halving = Shipped("Halving", lambda: {"half": np.array([0.5])}, file, 3, 40)
        >>> halving.remake()
        >>> halving.result()["half"]
        Halving takes about 3 s on a laptop and 40 s in a browser.
        This is its shipped result; again=True computes it here.
        array([0.5])
        """
        print(self.cost, WAIT if again else THERE, sep="\n", flush=True)
        return self.compute() if again else self._load()

    def remake(self) -> None:
        """Compute the result and write it to its file, for the next edition to ship."""
        arrays: dict[str, Any] = dict(self.compute())
        np.savez_compressed(self.file, **arrays)

    def _load(self) -> Arrays:
        with np.load(self.file) as stored:
            return {name: stored[name] for name in stored.files}
