"""An outcome is efficient when nobody can be made better off without making somebody worse off.

There are two ways to miss that. An outcome is *strongly* efficient (Pareto-efficient, plainly) when
no other outcome helps somebody and hurts nobody. It is *weakly* efficient when no other outcome
helps everybody at once, which is easier to achieve.

Chapter: notebooks/03-welfare
"""

from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.games.ties import Array
from coopcourse.games.welfare.lotteries import improving_lottery
from coopcourse.games.welfare.outcomes import (
    Name,
    Outcomes,
    Place,
    outcome_names,
    payoff_point,
    payoff_points,
    point_margin,
)

Kind = Literal["strong", "weak"]
Reference = Literal["outcomes", "hull"]


def undominated(points: ArrayLike, *, kind: Kind = "strong") -> NDArray[np.bool_]:
    """Mark the points that no other point improves on; `points` has shape (points, players).

    Source: Pareto (1906), Manuale di economia politica.

    >>> undominated([[1, 1], [2, 2], [0, 3], [2, 0]])
    array([False,  True,  True, False])
    """
    table = np.asarray(points, dtype=np.float64)
    margin = point_margin(table)
    return np.array([not _better(table - point, margin, kind).any() for point in table])


def _better(gains: Array, margin: Array, kind: Kind) -> NDArray[np.bool_]:
    """Mark the rows of gains, (outcomes, players), that are an improvement."""
    if kind not in ("strong", "weak"):
        raise ValueError(f"Efficiency is kind='strong' or kind='weak', not {kind!r}.")
    if kind == "weak":
        everybody: NDArray[np.bool_] = np.all(gains > margin, axis=1)
        return everybody
    somebody: NDArray[np.bool_] = np.any(gains > margin, axis=1)
    nobody_less: NDArray[np.bool_] = np.all(gains >= -margin, axis=1)
    return somebody & nobody_less


def pareto_efficient(outcomes: Outcomes, *, kind: Kind = "strong") -> list[Name]:
    """Every outcome that no other outcome improves on, in the order of the outcomes.

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> pareto_efficient(prisoners_dilemma())
    [('Silent', 'Silent'), ('Silent', 'Betray'), ('Betray', 'Silent')]
    """
    marks = undominated(payoff_points(outcomes), kind=kind)
    return [name for name, mark in zip(outcome_names(outcomes), marks, strict=True) if mark]


def improvements(outcomes: Outcomes, at: Place, *, kind: Kind = "strong") -> list[Name]:
    """The outcomes that help somebody and hurt nobody, compared with the one at hand.

    With `kind="weak"` only those that help everybody.

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> improvements(prisoners_dilemma(), ("Betray", "Betray"))
    [('Silent', 'Silent')]
    """
    points = payoff_points(outcomes)
    marks = _better(points - payoff_point(outcomes, at), point_margin(points), kind)
    return [name for name, mark in zip(outcome_names(outcomes), marks, strict=True) if mark]


def is_efficient(
    outcomes: Outcomes, at: Place, *, reference: Reference = "outcomes", kind: Kind = "strong"
) -> bool:
    """Whether nothing in the reference improves on this outcome.

    The reference is all "outcomes", or their "hull": then lotteries over outcomes count as well,
    and fewer outcomes are efficient. Entries of a profile may be probabilities.

    >>> tempting = {"Share": (3, 3), "Left": (8, 0), "Right": (0, 8)}
    >>> is_efficient(tempting, "Share"), is_efficient(tempting, "Share", reference="hull")
    (True, False)
    """
    if reference == "outcomes":
        return not improvements(outcomes, at, kind=kind)
    if reference != "hull":
        raise ValueError(f"The reference is 'outcomes' or 'hull', not {reference!r}.")
    return improving_lottery(outcomes, at, kind=kind) is None
