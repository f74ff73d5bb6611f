"""The functions a reader of the chapter on communication can write, in a few lines each.

Chapter: notebooks/09-communication
"""

import numpy as np


def understood(speaks: list[int], acts: list[int]) -> float:
    """Return the share of states in which the listener acts right.

    >>> understood([1, 0, 0], [1, 0])
    0.6666666666666666
    """
    right = [acts[word] == state for state, word in enumerate(speaks)]
    return sum(right) / len(right)


def heard(thoughts: list[float]) -> list[float]:
    """Return what each agent hears: the mean of all the others.

    >>> heard([3, 6, 9])
    [7.5, 6.0, 4.5]
    """
    total, others = sum(thoughts), len(thoughts) - 1
    return [(total - own) / others for own in thoughts]


def weight_slope(x: float, weight: float, wish: float) -> float:
    """Return the slope of the loss in the weight of tanh(x * weight).

    >>> weight_slope(2, 0, 0.5)
    1.0
    """
    y = np.tanh(x * weight)
    return float(wish * (1 - y**2) * x)


def protocol(places: int, bits: int) -> list[int]:
    """Return the word for each place in a row, 0 for the first piece.

    >>> protocol(5, 1)
    [0, 0, 0, 1, 1]
    """
    words = min(2**bits, places)
    short, longer = divmod(places, words)
    sizes = [short + (word < longer) for word in range(words)]
    return [word for word, size in enumerate(sizes) for _ in range(size)]


def channel_worth(
    talking: list[list[int]],
    cut: list[list[int]],
    levers: int,
) -> float:
    """Return how much of the levers' share is lost without the channel.

    >>> channel_worth([[0, 1], [1, 0]], [[0, 0], [0, 1]], levers=2)
    0.25
    """

    def share(teams: list[list[int]]) -> float:
        return sum(len(set(pulls)) for pulls in teams) / len(teams) / levers

    return share(talking) - share(cut)


def borders(bias: float, words: int) -> list[float]:
    """Return the borders of the pieces; [] if not all are believed.

    >>> borders(0.125, 2)
    [0.0, 0.25, 1.0]
    """
    first = (1 - 2 * words * (words - 1) * bias) / words
    if first <= 0:
        return []
    cuts = [0.0]
    for word in range(words):
        cuts.append(cuts[-1] + first + 4 * bias * word)
    return cuts
