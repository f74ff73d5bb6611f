"""A channel says what each agent hears when all of them speak; learning needs its way back, too.

Chapter: notebooks/09-communication
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from coopcourse.chances import softmax

Array: TypeAlias = NDArray[Any]
Carry: TypeAlias = Callable[[Array, Array], Array]
Back: TypeAlias = Callable[[Array, Array, Array], Array]


@dataclass(frozen=True)
class Channel:
    """What is heard, `carry(hidden, present)`, and its slope, `back(hidden, present, slope)`.

    `hidden` has shape (games, agents, width); `present`, (games, agents), is 1 for who takes part.

    >>> SILENCE.carry(np.ones((1, 2, 3)), np.ones((1, 2))).sum()
    np.float64(0.0)
    """

    carry: Carry
    back: Back


def mean_of_others(hidden: Array, present: Array) -> Array:
    """Each agent hears the mean of what the *other* agents present have in mind.

    Nobody hears her own voice, and who is absent neither speaks nor hears. Source: Sukhbaatar,
    Szlam and Fergus (2016), equation 2.

    >>> mean_of_others(np.array([[[3.0], [6.0], [9.0]]]), np.ones((1, 3)))[0, :, 0]
    array([7.5, 6. , 4.5])
    """
    here = present[..., None]
    said = here * hidden
    others = np.maximum(here.sum(axis=1, keepdims=True) - 1, 1)
    heard: Array = here * (said.sum(axis=1, keepdims=True) - said) / others
    return heard


def nothing(hidden: Array, present: Array) -> Array:
    """Each agent hears zeros: the channel is cut.

    >>> nothing(np.ones((1, 2, 1)), np.ones((1, 2)))[0, :, 0]
    array([0., 0.])
    """
    return np.zeros_like(hidden)


def loudest_word(hidden: Array) -> Array:
    """A word for each agent: 1 at its largest entry, 0 elsewhere.

    >>> loudest_word(np.array([0.2, 0.9, -1.0]))
    array([0., 1., 0.])
    """
    place = hidden.argmax(axis=-1)
    word: Array = np.eye(hidden.shape[-1], dtype=hidden.dtype)[place]
    return word


def heard_words(hidden: Array, present: Array) -> Array:
    """Each agent hears which words the others say, and by what share of them.

    >>> heard_words(np.array([[[0.0, 1.0], [2.0, 1.0]]]), np.ones((1, 2)))[0]
    array([[1., 0.],
           [0., 1.]])
    """
    return mean_of_others(loudest_word(hidden), present)


def _linear_back(carry: Carry) -> Back:
    """The way back of a channel whose matrix is its own transpose: the channel itself."""
    return lambda hidden, present, slope: carry(slope, present)


def _as_if_soft(hidden: Array, present: Array, slope: Array) -> Array:
    """The slope words would have, if each agent said a bit of every word (straight-through)."""
    chances = softmax(hidden)
    wanted = mean_of_others(slope, present)
    back: Array = chances * (wanted - (chances * wanted).sum(axis=-1, keepdims=True))
    return back


MEAN = Channel(mean_of_others, _linear_back(mean_of_others))
SILENCE = Channel(nothing, _linear_back(nothing))
# The paper samples its words and learns them by trial and error. Passing the slope straight
# through (Bengio, Leonard and Courville 2013) keeps one way of learning for all controls.
WORDS = Channel(heard_words, _as_if_soft)
