"""A strategy that no single strategy beats may still be beaten by a lottery over several.

Chapter: notebooks/02-games
"""

import numpy as np

from coopcourse.games.simplex import maximise
from coopcourse.games.ties import Array


def dominating_mixture(lead: Array, *, strict: bool, margin: float) -> Array | None:
    """Probabilities over strategies that together beat the one they are compared with, or None.

    `lead[k, c]` says how much more strategy k earns than that one against the others' choice c;
    shape (strategies, choices). Strictly: more against every choice. Weakly: never less and
    sometimes more. Differences up to `margin` count as ties. Source: Pearce (1984),
    Rationalizable strategic behavior, appendix B.

    >>> dominating_mixture(np.array([[2.0, -1.0], [-1.0, 2.0]]), strict=True, margin=1e-9)
    array([0.5, 0.5])
    """
    scale = np.abs(lead).max()
    # What is a best reply to some choice cannot be beaten strictly: no need to search.
    best_somewhere = (lead <= margin).all(axis=0).any()
    if scale <= margin or (strict and best_somewhere):
        return None
    unit = np.where(np.abs(lead) <= margin, 0.0, lead) / scale
    weights = (_strict if strict else _weak)(unit, margin / scale)
    if weights.sum() <= 0:
        return None
    weights /= weights.sum()
    return weights if _beats(weights @ lead, strict, margin) else None


def _strict(lead: Array, margin: float) -> Array:
    """Make the smallest lead, the extra variable in front, as large as it can be."""
    strategies, choices = lead.shape
    rows = np.hstack([np.ones((choices, 1)), -lead.T])  # smallest lead <= lead at each choice
    rows = np.vstack([rows, [0.0, *np.ones(strategies)]])  # weights sum to at most 1
    gains = [1.0, *np.zeros(strategies)]
    return maximise(gains, rows, _bounds(choices), tolerance=margin).point[1:]


def _weak(lead: Array, margin: float) -> Array:
    """Make the sum of all leads as large as it can be while none of them is negative."""
    strategies, choices = lead.shape
    rows = np.vstack([-lead.T, np.ones(strategies)])
    return maximise(lead.sum(axis=1), rows, _bounds(choices), tolerance=margin).point


def _bounds(choices: int) -> Array:
    return np.append(np.zeros(choices), 1.0)


def _beats(lead: Array, strict: bool, margin: float) -> bool:
    return bool(lead.min() > margin if strict else lead.min() >= -margin and lead.max() > margin)
