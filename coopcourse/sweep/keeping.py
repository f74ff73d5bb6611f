"""What a long sweep has computed is kept in a file, line by line, so that nothing is run twice.

The first line says which sweep it is, and each further line holds one cell. A run that was killed
leaves at most half a line at the end, which is not read.

Chapter: notebooks/05a-evolution
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Checkpoint:
    """A file with the finished cells of one sweep, by their number in the grid.

    >>> import tempfile
    >>> kept = Checkpoint(Path(tempfile.mkdtemp(), "kept.jsonl"), {"sweep": "towns"})
    >>> kept.start()
    {}
    >>> kept.add(3, np.array([0.5]))
    >>> kept.start()
    {3: array([0.5])}
    """

    path: Path
    label: Mapping[str, Any]

    def start(self) -> dict[int, Values]:
        """Return the cells the file holds; raise ValueError if it belongs to another sweep."""
        whole = self._whole_lines()
        if not whole:
            self.path.write_text(json.dumps(self.label) + "\n", encoding="utf-8")
            return {}
        if json.loads(whole[0]) != json.loads(json.dumps(self.label)):
            raise ValueError(
                f"{self.path} holds another sweep: its function, grid, repeats or rng differ. "
                "Name a new file, or delete this one."
            )
        # Written again without the half line, so that the next line starts on its own.
        self.path.write_text("".join(f"{line}\n" for line in whole), encoding="utf-8")
        return {key: np.array(values, np.float64) for key, values in map(json.loads, whole[1:])}

    def add(self, number: int, values: Values) -> None:
        """Write one finished cell to the end of the file."""
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps([number, values.tolist()]) + "\n")

    def _whole_lines(self) -> list[str]:
        if not self.path.exists():
            return []
        return self.path.read_text(encoding="utf-8").split("\n")[:-1]
