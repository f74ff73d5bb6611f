"""A language is shared or it is noise: what happens when a fixed code meets another.

Chapter: notebooks/09-communication
"""

from collections.abc import Sequence

import numpy as np

from coopcourse.communication.signalling.lewis import Array, Code, meeting


def crossed(codes: Sequence[Code]) -> Array:
    """How often the speaker of each code (row) is understood by the listener of each (column).

    >>> crossed([Code(np.eye(2), np.eye(2)), Code(np.eye(2)[::-1], np.eye(2)[::-1])])
    array([[1., 0.],
           [0., 1.]])
    """
    return np.array([[meeting(one.speaks, other.acts) for other in codes] for one in codes])


def random_code(states: int, *, rng: np.random.Generator) -> Code:
    """A perfect code with as many signals as states, any of them as likely.

    >>> random_code(4, rng=np.random.default_rng(1)).success
    1.0
    """
    words = np.eye(states)[rng.permutation(states)]
    return Code(words, words.T)


def learned(speaker: Array, listener: Array, tries: int, *, rng: np.random.Generator) -> Array:
    """A listener after `tries` rounds in which a stranger spoke and then pointed at the state.

    He understands a word as he last saw it used, and as in his own language until then.

    >>> learned(np.eye(2)[::-1], np.eye(2), 50, rng=np.random.default_rng(1))
    array([[0., 1.],
           [1., 0.]])
    """
    acts = listener.copy()
    for state in rng.integers(len(speaker), size=tries):
        signal = int(rng.choice(speaker.shape[1], p=speaker[state]))
        acts[signal] = np.eye(acts.shape[1])[state]
    return acts
