"""Balanced payoffs are polynomial equations; Newton's method solves many such systems at once.

Chapter: notebooks/02-games
"""

from string import ascii_lowercase

import numpy as np

from coopcourse.games.ties import Array

_ROUNDS = 40
_CONVERGED = 1e-12
_AXES = ascii_lowercase[2:]  # a counts the systems, b the players


def balanced(tables: Array, starts: Array) -> tuple[Array, Array]:
    """Mixtures in which each player's strategies all earn the same, and how sure each is.

    `tables` holds payoffs, (systems, players, k1, ..., kn); `starts` the mixtures to begin with,
    those of all players side by side: (systems, k1 + ... + kn). Shares may come out negative. The
    second answer, (systems,), is the smallest singular value of the equations' derivative: zero
    where solutions are not alone; NaN where the search found none.

    Newton's method with the steps shortened while far away: Levenberg (1944), A method for the
    solution of certain non-linear problems in least squares.

    >>> pennies = np.array([[[[1.0, 0], [0, 1]], [[0, 1], [1, 0]]]])
    >>> balanced(pennies, np.array([[0.9, 0.1, 0.3, 0.7]]))[0]
    array([[0.5, 0.5, 0.5, 0.5]])
    """
    shares, sureness = starts.copy(), np.full(len(starts), np.nan)
    values = np.zeros(tables.shape[:2])
    active = np.arange(len(starts))
    for _ in range(_ROUNDS):
        errors, slopes = _equations(tables[active], shares[active], values[active])
        done = np.abs(errors).max(axis=1) < _CONVERGED
        sureness[active[done]] = np.linalg.svd(slopes[done], compute_uv=False).min(axis=1)
        active, errors, slopes = active[~done], errors[~done], slopes[~done]
        if not len(active):
            break
        steps = _damped(slopes, errors)
        shares[active] -= steps[:, : shares.shape[1]]
        values[active] -= steps[:, shares.shape[1] :]
    return shares, sureness


def _damped(slopes: Array, errors: Array) -> Array:
    """The step that undoes the errors; a shorter one where errors are large or slopes vanish."""
    turned = slopes.swapaxes(1, 2)
    damping = (errors**2).sum(axis=1)[:, None, None] + 1e-13
    normal = turned @ slopes + damping * np.eye(slopes.shape[1])
    steps: Array = np.linalg.solve(normal, turned @ errors[:, :, None])[:, :, 0]
    return steps


def _equations(tables: Array, shares: Array, values: Array) -> tuple[Array, Array]:
    """How far payoffs are from `values` and sums from one, (systems, unknowns), and the slopes."""
    sizes = tables.shape[2:]
    ends = np.cumsum(sizes)
    mixes = np.split(shares, ends[:-1], axis=1)
    owner = np.repeat(np.eye(len(sizes)), sizes, axis=0)  # (strategies, players)
    earned = np.concatenate([_kept(tables, mixes, (k,)) for k in range(len(sizes))], axis=1)
    errors = np.concatenate([earned - values @ owner.T, shares @ owner - 1.0], axis=1)
    slopes = np.zeros((len(tables), ends[-1] + len(sizes), ends[-1] + len(sizes)))
    slopes[:, : ends[-1], ends[-1] :] = -owner
    slopes[:, ends[-1] :, : ends[-1]] = owner.T
    for i, j in np.argwhere(~np.eye(len(sizes), dtype=np.bool_)):
        rows, columns = (slice(ends[k] - sizes[k], ends[k]) for k in (i, j))
        slopes[:, rows, columns] = _kept(tables, mixes, (int(i), int(j)))
    return errors, slopes


def _kept(tables: Array, mixes: list[Array], kept: tuple[int, ...]) -> Array:
    """The first kept player's payoffs, averaged over everybody who is not kept."""
    axes = _AXES[: len(mixes)]
    averaged = [k for k in range(len(mixes)) if k not in kept]
    inputs = ",".join([f"a{axes}", *(f"a{axes[k]}" for k in averaged)])
    output = "a" + "".join(axes[k] for k in kept)
    result: Array = np.einsum(
        f"{inputs}->{output}", tables[:, kept[0]], *(mixes[k] for k in averaged), optimize=True
    )
    return result
