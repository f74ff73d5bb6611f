"""Adam: a step against the slope, in each weight as long as its slopes have been steady.

Chapter: notebooks/09-communication
"""

from dataclasses import dataclass, field

import numpy as np

from coopcourse.communication.commnet.model import Params


@dataclass(frozen=True)
class Memory:
    """What Adam remembers: how many steps, the mean slope and the mean squared slope."""

    step: int = 0
    mean: Params = field(default_factory=dict)
    square: Params = field(default_factory=dict)


def adam(params: Params, slopes: Params, memory: Memory, rate: float) -> tuple[Params, Memory]:
    """The weights after one step at this learning `rate`, and what to remember for the next.

    Source: Kingma and Ba (2015), algorithm 1, with its decay rates .9 and .999.

    >>> moved, _ = adam({"w": np.zeros(2)}, {"w": np.array([5.0, -0.1])}, Memory(), rate=0.01)
    >>> moved["w"].round(4)
    array([-0.01,  0.01])
    """
    step = memory.step + 1
    mean = _blend(memory.mean, slopes, 0.9)
    square = _blend(memory.square, {name: slope**2 for name, slope in slopes.items()}, 0.999)
    unbiased, steady = rate / (1 - 0.9**step), 1 / (1 - 0.999**step)
    moved = {
        name: weights - unbiased * mean[name] / (np.sqrt(steady * square[name]) + 1e-8)
        for name, weights in params.items()
    }
    return moved, Memory(step, mean, square)


def _blend(old: Params, new: Params, keep: float) -> Params:
    return {name: keep * old.get(name, 0) + (1 - keep) * value for name, value in new.items()}
