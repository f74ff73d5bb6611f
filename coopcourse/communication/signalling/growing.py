"""Nobody designs a language: wins make words, when what has worked is drawn more often.

Chapter: notebooks/09-communication
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from coopcourse.chances import picked
from coopcourse.communication.signalling.lewis import Array, Code


@dataclass(frozen=True)
class Urns:
    """One urn for each state, with balls for signals; one for each signal, with balls for acts.

    Shapes (states, signals) and (signals, states), or with more axes in front for many pairs.

    >>> Urns(np.ones((2, 2)), np.ones((2, 2))).code().success
    0.5
    """

    speaks: Array
    acts: Array

    def code(self) -> Code:
        """The chances that the urns stand for."""
        return Code(
            *(balls / balls.sum(axis=-1, keepdims=True) for balls in (self.speaks, self.acts))
        )


def growing(
    states: int, signals: int, *, rng: np.random.Generator, rounds: int = 1000
) -> Iterator[Urns]:
    """The urns of Alice and Bob before each of the rounds, and after the last.

    Each draws a ball and puts it back; after a win, with one more of its kind. Source: Roth and
    Erev (1995); for signals, Skyrms (2010), Signals.

    >>> *_, last = growing(2, 2, rng=np.random.default_rng(1), rounds=2000)
    >>> last.code().success > 0.9
    True
    """
    speaks, acts = np.ones((states, signals)), np.ones((signals, states))
    yield Urns(speaks.copy(), acts.copy())
    for state, luck in zip(rng.integers(states, size=rounds), rng.random((rounds, 2)), strict=True):
        signal = picked(speaks[state], luck[0])
        act = picked(acts[signal], luck[1])
        if act == state:
            speaks[state, signal] += 1
            acts[signal, act] += 1
        yield Urns(speaks.copy(), acts.copy())
