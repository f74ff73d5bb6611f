"""One player alone can tie the two scores to a line: zero-determinant strategies.

Chapter: notebooks/05b-reciprocity
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.repeated.memory_one import transitions
from coopcourse.evolution.repeated.payoffs import AXELROD, Payoffs

_STAY = np.array([1.0, 1.0, 0.0, 0.0])  # keep one's own last move


@dataclass(frozen=True)
class Line:
    """A line that ties two scores: mine - base = slope * (theirs - base)."""

    slope: float
    base: float


def zero_determinant(
    slope: float, base: float, *, pace: float = 0.5, payoffs: Payoffs = AXELROD
) -> tuple[float, ...]:
    """The four chances that force mine - base = slope * (theirs - base), whatever they play.

    With the punishment as base it extorts, with the reward it is generous. `pace`, above 0 and up
    to 1, says how far from 1, 1, 0, 0 the chances go, as a share of what is possible; the line is
    the same. Raises ValueError where no chances do it. Source: Press and Dyson (2012), equation 7;
    with any base, Stewart and Plotkin (2013).

    >>> [round(chance, 3) for chance in zero_determinant(slope=2, base=1)]  # Extort-2
    [0.889, 0.5, 0.333, 0.0]
    >>> zero_determinant(slope=2, base=3, pace=1)  # ZD-GTFT-2
    (1.0, 0.125, 1.0, 0.25)
    """
    if not 0 < pace <= 1:
        raise ValueError(f"The pace lies above 0 and goes up to 1; {pace} came.")
    change = (payoffs.mine - base) - slope * (payoffs.theirs - base)
    pull = change * (1 - 2 * _STAY)  # below 0 a chance would leave 0 to 1
    if (pull < -1e-12).any():
        raise ValueError(
            f"No strategy forces a slope of {slope} through {base}. Try a slope of 1 or more and a "
            f"base from the punishment {payoffs.punishment} to the reward {payoffs.reward}."
        )
    return tuple(np.clip(_STAY + pace / pull.max() * change, 0, 1).tolist())


def enforced_line(chances: ArrayLike, *, payoffs: Payoffs = AXELROD) -> Line | None:
    """The line that these four chances force on the two scores; None if they force none.

    >>> enforced_line((8 / 9, 1 / 2, 1 / 3, 0))
    Line(slope=2.0, base=1.0)
    >>> enforced_line((1, 0, 0, 1)) is None  # win-stay, lose-shift
    True
    """
    given = np.asarray(chances, dtype=np.float64) - _STAY
    ones = np.ones(4)
    basis = np.stack((payoffs.mine, payoffs.theirs, ones), axis=1)
    (mine, theirs, rest), *_ = np.linalg.lstsq(basis, given, rcond=None)
    if np.abs(basis @ (mine, theirs, rest) - given).max() > 1e-9 or abs(mine) < 1e-12:
        return None
    slope = -theirs / mine
    if abs(slope - 1) < 1e-9:
        return Line(1.0, 0.0) if abs(rest) < 1e-9 else None
    return Line(round(float(slope), 9), round(float(rest / mine / (slope - 1)), 9))


def determinant(p: ArrayLike, q: ArrayLike, scores: ArrayLike) -> Array:
    """Press and Dyson's determinant D(p, q, f): with f the payoffs, over f = 1, a mean payoff.

    Source: Press and Dyson (2012), equations 2 to 5.

    >>> p, q = (0.9, 0.2, 0.5, 0.1), (0.7, 0.4, 0.3, 0.6)
    >>> paid = determinant(p, q, AXELROD.mine) / determinant(p, q, (1, 1, 1, 1))
    >>> round(float(paid), 4)
    2.4
    """
    move = transitions(p, q) - np.eye(4)
    columns = (move[:, 0], move[:, 0] + move[:, 1], move[:, 0] + move[:, 2])
    return np.linalg.det(np.column_stack([*columns, np.asarray(scores, dtype=np.float64)]))  # type: ignore[no-any-return]
