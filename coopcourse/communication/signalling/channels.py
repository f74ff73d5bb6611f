"""A channel has a width and a noise, and both have a price: what k signals of n states are worth.

Chapter: notebooks/09-communication
"""

from math import comb

import numpy as np

from coopcourse.communication.signalling.lewis import Array


def guessing(states: int, signals: int) -> float:
    """The best chance of success with so many signals for so many equally likely states.

    Each signal can save one state, so it is k / n, and 1 from k = n on.

    >>> guessing(8, 2), guessing(8, 16)
    (0.25, 1.0)
    """
    return min(signals, states) / states


def pointing(states: int, signals: int) -> float:
    """The least mean squared error when states are places 0 to n - 1 in a row.

    The best code cuts the row into k pieces as equal as they can be, and Bob goes to the middle of
    the piece he hears of.

    >>> pointing(8, 1), pointing(8, 2), pointing(8, 8)
    (5.25, 1.25, 0.0)
    """
    signals = min(signals, states)
    short, longer = divmod(states, signals)
    sizes = [short + 1] * longer + [short] * (signals - longer)
    return sum(size * (size**2 - 1) / 12 for size in sizes) / states


def noisy(signals: int, noise: float) -> Array:
    """The chances that each signal sent (row) arrives as each signal (column).

    With chance `noise` it arrives as any signal, all alike.

    >>> noisy(2, 0.2)
    array([[0.9, 0.1],
           [0.1, 0.9]])
    """
    return (1 - noise) * np.eye(signals) + noise / signals


def understood(speaks: Array, channel: Array) -> float:
    """The best chance of success for a listener behind a channel.

    >>> understood(np.eye(2), noisy(2, 0.2))
    0.9
    """
    return float((speaks @ channel).max(axis=0).sum() / len(speaks))


def worth(states: int, words: int, noise: float) -> float:
    """The best chance of success with so many words on a line with this noise.

    >>> worth(8, 4, 0.0), worth(8, 8, 0.5)
    (0.5, 0.5625)
    """
    speaks = np.eye(words)[np.arange(states) % words]
    return understood(speaks, noisy(words, noise))


def repeated(noise: float, times: int) -> float:
    """The chance that a bit, said an odd number of times, is understood by majority.

    Each copy is flipped with chance noise / 2. Raises ValueError for an even number.

    >>> round(repeated(0.2, 1), 3), round(repeated(0.2, 3), 3)
    (0.9, 0.972)
    """
    if times % 2 == 0:
        raise ValueError(f"A majority needs an odd number of copies, not {times}; try {times + 1}.")
    right = 1 - noise / 2
    return sum(
        comb(times, good) * right**good * (1 - right) ** (times - good)
        for good in range(times // 2 + 1, times + 1)
    )


def bits(count: int) -> int:
    """The fewest bits that tell this many things apart.

    >>> [bits(count) for count in (1, 2, 3, 8, 9)]
    [0, 1, 2, 3, 4]
    """
    return (count - 1).bit_length()
