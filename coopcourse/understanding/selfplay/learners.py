"""Learning by trial and error beside a partner: oneself, oneself relabelled, or a population.

Chapter: notebooks/08-understanding
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from coopcourse.understanding.selfplay.meeting import Array, Meeting

Numbers = NDArray[np.int64]
RATE, EXPLORE = 0.1, 0.1


def learning(
    game: Meeting, *, pairs: int, rng: np.random.Generator, relabel: bool = False
) -> Iterator[Array]:
    """Yield, round after round, what many pairs of learners expect from each place.

    The values have the shape (pairs, 2, places). Each learner mostly takes the place that it values
    most, and sees only its own payoff. With `relabel`, the second learner finds the alike places
    renamed by lot in every round, so that only what does not depend on names can be agreed on.
    Source: `relabel` is other-play, Hu et al. (2020).

    >>> rounds = learning(Meeting(), pairs=4, rng=np.random.default_rng(1))
    >>> next(rounds).shape
    (4, 2, 10)
    """
    values = rng.random((pairs, 2, game.places)) * 1e-3  # (pairs, learners, places); ties by lot
    row, names = np.arange(pairs), np.tile(np.arange(game.places), (pairs, 1))
    while True:
        yield values.copy()
        chosen = _choices(values, rng)  # (pairs, learners)
        if relabel:
            names[:, :-1] = rng.permuted(names[:, :-1], axis=1)
        paid = game.payoffs[chosen[:, 0], names[row, chosen[:, 1]]]
        for learner in (0, 1):
            old = values[row, learner, chosen[:, learner]]
            values[row, learner, chosen[:, learner]] = old + RATE * (paid - old)


def _choices(values: Array, rng: np.random.Generator) -> Numbers:
    """Return the best place for each learner, or now and then any place."""
    best = values.argmax(axis=-1)
    anywhere = rng.integers(values.shape[-1], size=best.shape)
    return np.asarray(np.where(rng.random(best.shape) < EXPLORE, anywhere, best), dtype=np.int64)


def after(rounds: Iterator[Array], count: int) -> Array:
    """Return what the learners expect after `count` rounds.

    >>> after(learning(Meeting(), pairs=2, rng=np.random.default_rng(1)), 5).shape
    (2, 2, 10)
    """
    return next(values for number, values in enumerate(rounds) if number == count)


def conventions(values: Array) -> Numbers:
    """Return the place each learner goes to when it does not explore: (pairs, 2).

    >>> conventions(np.array([[[0.0, 0.7, 0.1], [0.0, 0.2, 0.9]]])).tolist()
    [[1, 2]]
    """
    return np.asarray(values.argmax(axis=-1), dtype=np.int64)


def follow_a_population(
    game: Meeting, partners: Numbers, *, days: int, rng: np.random.Generator, rounds: int = 10
) -> Array:
    """Return what a learner expects who meets another partner every day, for some rounds each.

    `partners` are the places that the partners always go to. The learner knows where its partner
    of the day went the last time, if there was one; the values have the shape (places + 1, places),
    the last row for the first round of a day. Source: training with a population of partners, as in
    Carroll et al. (2019).

    >>> rng = np.random.default_rng(1)
    >>> follow_a_population(Meeting(3), np.arange(3), days=400, rng=rng).argmax(axis=1)[:3].tolist()
    [0, 1, 2]
    """
    values = rng.random((game.places + 1, game.places)) * 1e-3  # (last seen, places)
    for partner in rng.choice(partners, size=days):
        seen = game.places
        for _ in range(rounds):
            chosen = int(_choices(values[seen], rng))
            values[seen, chosen] += RATE * (game.payoffs[chosen, partner] - values[seen, chosen])
            seen = int(partner)
    return values
