"""A threshold is a fraction: a count of neighbours is compared with it exactly, never in floats.

Chapter: notebooks/06-schelling
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Wanted: TypeAlias = Fraction | int | str
Mask: TypeAlias = NDArray[np.bool_]
NEIGHBOURS = 8  # of an inner cell, corners included


def share(wanted: Wanted) -> Fraction:
    """The exact share between 0 and 1 that a fraction, a text like "1/3" or "33%", or 0 or 1 means.

    Raises TypeError for a float, with the fraction that was probably meant: 0.3 + 0.2 is a half,
    but 0.15 + 0.35 need not be, and "half" must not become "more than half". Raises ValueError for
    a share that is not between 0 and 1, or a text that is no number.

    >>> share("33%"), share("1/3")
    (Fraction(33, 100), Fraction(1, 3))
    >>> share(0.1 + 0.2)
    Traceback (most recent call last):
    TypeError: 0.30000000000000004 is a float, not a fraction. Did you mean "3/10"?
    """
    if isinstance(wanted, (float, np.floating)):
        meant = Fraction(float(wanted)).limit_denominator(100)
        raise TypeError(f'{float(wanted)} is a float, not a fraction. Did you mean "{meant}"?')
    exact = _read(wanted) if isinstance(wanted, str) else Fraction(wanted)
    if not 0 <= exact <= 1:
        raise ValueError(f'A share lies between 0 and 1; {wanted} does not. Try "1/3" or "33%".')
    return exact


def _read(text: str) -> Fraction:
    try:
        return Fraction(text.strip().removesuffix("%")) / (100 if text.strip()[-1:] == "%" else 1)
    except (ValueError, ZeroDivisionError):
        raise ValueError(f'{text!r} is no share. Write it as "1/3" or "33%".') from None


@dataclass(frozen=True)
class Wish:
    """What someone wants of the neighbours: at least `least` and at most `most` of the own group.

    >>> wish("1/3").accepts(1, 3), wish("1/3").accepts(2, 7)
    (True, False)
    """

    least: Fraction = Fraction(0)
    most: Fraction = Fraction(1)

    def accepts(self, like: int, total: int) -> bool:
        """Whether `like` of `total` neighbours satisfy the wish: a comparison of whole numbers."""
        enough = like * self.least.denominator >= self.least.numerator * total
        few_enough = like * self.most.denominator <= self.most.numerator * total
        return enough and few_enough

    def __str__(self) -> str:
        return f"{self.least} to {self.most} alike"


def wish(least: Wanted = 0, most: Wanted = 1) -> Wish:
    """The wish for at least `least` and at most `most` like neighbours, each a share.

    Raises ValueError when nothing can satisfy it.

    >>> print(wish("1/10", "90%"))
    1/10 to 9/10 alike
    """
    low, high = share(least), share(most)
    if low > high:
        raise ValueError(f"Nobody has at least {low} and at most {high} alike; swap the two.")
    return Wish(low, high)


def distinct_thresholds(neighbours: int = NEIGHBOURS) -> tuple[Fraction, ...]:
    """Every threshold that makes a difference to someone with up to so many neighbours, in order.

    They are the fractions with a denominator of at most `neighbours`: the Farey sequence.

    >>> [str(each) for each in distinct_thresholds(3)]
    ['0', '1/3', '1/2', '2/3', '1']
    """
    return tuple(sorted({Fraction(a, b) for b in range(1, neighbours + 1) for a in range(b + 1)}))


def effective(least: Wanted, neighbours: int = NEIGHBOURS) -> Fraction:
    """The threshold that a wish for at least `least` really is: the next one that can be met.

    >>> effective("30%"), effective("1/3"), effective("34%")
    (Fraction(1, 3), Fraction(1, 3), Fraction(3, 8))
    """
    return min(each for each in distinct_thresholds(neighbours) if each >= share(least))
