"""A word means what speaker and listener make of it: the signalling game, and its equilibria.

The world is in one of n states, each as likely. Alice sees it and sends one of k signals. Bob sees
the signal and acts. Both win 1 when his act fits the state, else nothing.

Chapter: notebooks/09-communication
"""

from dataclasses import dataclass
from itertools import product
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[Any]
TOLERANCE = 1e-9


@dataclass(frozen=True)
class Code:
    """How Alice speaks and how Bob understands: chances in rows that add up to 1.

    `speaks`, (states, signals), and `acts`, (signals, acts). Raises ValueError if they do not fit.
    Source: Lewis (1969), Convention.

    >>> Code(np.eye(2), np.eye(2)).success
    1.0
    """

    speaks: Array
    acts: Array

    def __post_init__(self) -> None:
        fits = self.speaks.shape[1] == self.acts.shape[0]
        if not fits or not all(
            np.allclose(each.sum(axis=1), 1) for each in (self.speaks, self.acts)
        ):
            raise ValueError(
                "A code needs a row of chances for each state and each signal, each adding up to "
                f"1; shapes {self.speaks.shape} and {self.acts.shape} came. Try plain([0], [0])."
            )

    @property
    def success(self) -> float:
        """The chance that Bob's act fits the state."""
        return meeting(self.speaks, self.acts)

    @property
    def is_equilibrium(self) -> bool:
        """Whether neither could win more often alone.

        >>> babble = Code(np.full((2, 2), 0.5), np.full((2, 2), 0.5))
        >>> babble.is_equilibrium, babble.success
        (True, 0.5)
        """
        now = self.success + TOLERANCE
        return now >= best_listener(self.speaks) and now >= best_speaker(self.acts)

    @property
    def kind(self) -> str:
        """What Bob learns: "signalling" (the state), "pooling" (nothing), or else "partial".

        >>> plain([0, 0, 1], [0, 2]).kind
        'partial'
        """
        used = self.speaks[:, self.speaks.sum(axis=0) > TOLERANCE]
        told = used / used.sum(axis=0)  # Bob's belief after each signal that is ever sent
        if np.allclose(told, told[:, :1]):
            return "pooling"
        return "signalling" if np.allclose(told.max(axis=0), 1) else "partial"


def meeting(speaks: Array, acts: Array) -> float:
    """The chance of success when this speaker meets this listener, states being equally likely.

    >>> meeting(np.eye(2), np.eye(2)[::-1])
    0.0
    """
    return float(np.trace(speaks @ acts) / len(speaks))


def plain(signals: list[int], acts: list[int], count: int | None = None) -> Code:
    """The code in which state i sends signals[i], and signal j leads to acts[j].

    `count` is the number of signals, len(acts) unless given.

    >>> plain([1, 0], [1, 0]).success
    1.0
    """
    given = len(acts) if count is None else count
    return Code(np.eye(given)[signals], np.eye(len(signals))[acts])


def best_listener(speaks: Array) -> float:
    """The best chance of success for any listener of this speaker.

    >>> best_listener(np.array([[1.0], [1.0], [1.0]])).__round__(3)
    0.333
    """
    return float(speaks.max(axis=0).sum() / len(speaks))


def best_speaker(acts: Array) -> float:
    """The best chance of success for any speaker to this listener.

    >>> best_speaker(np.eye(3)[:2]).__round__(3)
    0.667
    """
    return float(acts.max(axis=0).sum() / acts.shape[1])


def equilibria(states: int, signals: int) -> list[Code]:
    """Every equilibrium in which nobody rolls dice.

    >>> codes = equilibria(2, 2)
    >>> [code.kind for code in codes].count("signalling")
    2
    """
    speakers = product(range(signals), repeat=states)
    listeners = list(product(range(states), repeat=signals))
    codes = (plain(list(says), list(does)) for says in speakers for does in listeners)
    return [code for code in codes if code.is_equilibrium]
