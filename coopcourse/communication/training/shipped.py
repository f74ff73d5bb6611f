"""Results of trainings too long for a page: their curves, and the weights of a few teams.

Made by `python -m coopcourse.communication.training levers` and `... traffic`.

Chapter: notebooks/09-communication
"""

from functools import cache
from pathlib import Path

import numpy as np

from coopcourse.communication.commnet import Array, Params

FOLDER = Path(__file__).parents[1] / "results"
KEPT = ("CommNet/supervised/1", "CommNet/fog/1", "Independent/fog/1")  # whose weights are shipped


def curves(topic: str) -> dict[str, Array]:
    """The curve of each run, by name; a row holds the update, the scores and the CPU seconds.

    `topic` is "levers" (runs kind/teacher/seed; score: share of levers) or "traffic" (runs
    kind/road/seed; scores: share of games with a crash, cars through a game).

    >>> curves("levers")["CommNet/supervised/1"][0, 0]
    np.float32(0.0)
    """
    return {name: row for name, row in _load(topic).items() if not name.startswith("weights ")}


def weights(topic: str, run: str) -> Params:
    """The weights that a run ended with, if they are shipped; KeyError names those that are.

    >>> weights("levers", "CommNet/supervised/1")["decode"].shape
    (64, 5)
    """
    mark = f"weights {run} "
    found = {name.removeprefix(mark): row for name, row in _load(topic).items() if mark in name}
    if not found:
        raise KeyError(f"The weights of {run!r} are not shipped; try one of {KEPT}.")
    return {name: row.astype(np.float32) for name, row in found.items()}


def store(topic: str, run: str, curve: Array, params: Params) -> None:
    """Add a run to the results of its topic; weights as half-precision, for some runs only."""
    kept = params if run in KEPT else {}
    half = {f"weights {run} {name}": row.astype(np.float16) for name, row in kept.items()}
    everything = _load(topic) | {run: curve} | half
    FOLDER.mkdir(exist_ok=True)
    np.savez_compressed(FOLDER / f"{topic}.npz", **everything)  # type: ignore[arg-type]
    _load.cache_clear()


@cache
def _load(topic: str) -> dict[str, Array]:
    path = FOLDER / f"{topic}.npz"
    if not path.exists():
        return {}
    with np.load(path) as stored:
        return dict(stored)
