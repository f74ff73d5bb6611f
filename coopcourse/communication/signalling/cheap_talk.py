"""Talk is cheap: how much an expert with wishes of her own can tell, and still be believed.

Alice knows a state t, anywhere from 0 to 1. Bob acts, and wants to hit t. Alice wants him to hit
t + bias. Whatever she says costs nothing and proves nothing.

Chapter: notebooks/09-communication
"""

from dataclasses import dataclass
from math import sqrt

import numpy as np

from coopcourse.communication.signalling.lewis import Array


@dataclass(frozen=True)
class CheapTalk:
    """The game of Crawford and Sobel with uniform states and squared losses.

    Raises ValueError for a negative bias. Source: Crawford and Sobel (1982), section 4.

    >>> CheapTalk(bias=0.05).most_words, CheapTalk(bias=0.25).most_words
    (3, 1)
    """

    bias: float

    def __post_init__(self) -> None:
        if not self.bias >= 0:
            raise ValueError(f"A bias is 0 or more, not {self.bias}; turn the axis round for less.")

    @property
    def most_words(self) -> int:
        """The largest number of words in an equilibrium: the largest k with 2k(k - 1) bias < 1.

        Raises ValueError without a bias: then any number will do.
        """
        if self.bias == 0:
            raise ValueError("With one common interest there is no limit to words; try bias=0.01.")
        return int(np.ceil(-0.5 + sqrt(1 + 2 / self.bias) / 2 - 1e-12))

    def borders(self, words: int) -> Array:
        """The words + 1 borders of the pieces of [0, 1] in the equilibrium with so many words.

        Each piece is 4 * bias longer than the one before. Raises ValueError for too many words.

        >>> CheapTalk(bias=0.05).borders(3).round(3)
        array([0.   , 0.133, 0.467, 1.   ])
        """
        if words < 1 or 2 * words * (words - 1) * self.bias >= 1:
            raise ValueError(
                f"With bias {self.bias:g}, {words} words would not be believed; try 1 word."
            )
        first = (1 - 2 * words * (words - 1) * self.bias) / words
        place = np.arange(words + 1)
        cuts: Array = place * first + 2 * self.bias * place * (place - 1)
        return cuts

    def loss(self, words: int) -> float:
        """Bob's mean squared error in that equilibrium; Alice loses bias^2 more.

        >>> round(CheapTalk(bias=0.05).loss(3), 4), round(CheapTalk(bias=0.05).loss(1), 4)
        (0.0159, 0.0833)
        """
        return float((np.diff(self.borders(words)) ** 3).sum() / 12)

    def heard(self, state: float, words: int) -> float:
        """What Bob does when Alice, at this state, says its word: he goes to the piece's middle.

        >>> CheapTalk(bias=0.05).heard(0.2, 3).__round__(3)
        0.3
        """
        cuts = self.borders(words)
        piece = min(int(np.searchsorted(cuts, state, side="right")) - 1, words - 1)
        return float(cuts[piece : piece + 2].mean())


def is_believed(borders: Array, bias: float) -> bool:
    """Whether Alice, at each inner border, is just as well served by the word on either side.

    This is what it takes for nobody to gain by a lie.

    >>> is_believed(np.array([0, 0.4, 1]), bias=0.05), is_believed(np.array([0, 0.5, 1]), 0.05)
    (True, False)
    """
    cuts = np.asarray(borders, np.float64)
    middles = (cuts[1:] + cuts[:-1]) / 2
    wish = cuts[1:-1] + bias
    return bool(np.allclose(wish - middles[:-1], middles[1:] - wish))
