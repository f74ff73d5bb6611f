"""A task: one piece of work, done by several programs, at sizes that grow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from benchmarks.timing import Timing

OURS = "coopcourse"
ELSEWHERE = "the original*"  # not timed beside us: its seconds come from another machine
Timings = dict[str, Timing]


@dataclass(frozen=True)
class Task:
    """What is done, what its size counts, the sizes, and what times everybody at one of them."""

    wing: str
    work: str
    size: str
    sizes: tuple[Any, ...]
    run: Callable[[Any], Timings]
    remark: str = ""


def seconds_only(seconds: float) -> Timing:
    """A timing of one call, which is its own median."""
    return Timing(seconds, seconds)
