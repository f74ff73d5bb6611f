"""CPU time of a call: the first one ever, and the median of many."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

Call = Callable[[], Any]
ENOUGH = 0.004  # seconds: shorter calls are repeated until they fill this
SLOW = 2.0  # seconds: after a call this long a solver has shown its speed


@dataclass(frozen=True)
class Timing:
    """Seconds of CPU time: the first call, and the median of the calls after it."""

    cold: float
    warm: float


def cpu(call: Call) -> float:
    """Seconds of CPU time one call takes, averaged over as many as fill a few milliseconds."""
    calls, spent = 0, 0.0
    while spent < ENOUGH:
        spent += once(call)
        calls += 1
    return spent / calls


def in_turn(contenders: dict[str, Sequence[Call]]) -> dict[str, Timing]:
    """Time the calls of all contenders: the first of each, the second of each, and so on."""
    seconds: dict[str, list[float]] = {name: [] for name in contenders}
    cold = {name: once(calls[0]) for name, calls in contenders.items()}
    for turn in range(max(len(calls) for calls in contenders.values())):
        for name, calls in contenders.items():
            if turn < len(calls) and max(seconds[name], default=0.0) < SLOW:
                seconds[name].append(cpu(calls[turn]))
    return {name: Timing(cold[name], median(own)) for name, own in seconds.items()}


def once(call: Call) -> float:
    """Seconds of CPU time of one call."""
    start = time.process_time()
    call()
    return time.process_time() - start
