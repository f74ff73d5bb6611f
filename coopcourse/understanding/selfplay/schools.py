"""Schools: partners who were all trained in the same way, and know nothing of each other.

Chapter: notebooks/08-understanding
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from coopcourse.understanding.selfplay.learners import (
    after,
    conventions,
    follow_a_population,
    learning,
)
from coopcourse.understanding.selfplay.meeting import Array, Meeting
from coopcourse.understanding.selfplay.partners import (
    Partner,
    cross_play,
    from_values,
    human_like,
    stubborn,
)

LIVES = 60  # under other-play a pair starts over so often, and keeps what was best in training


def trained(
    game: Meeting,
    *,
    pairs: int,
    rng: np.random.Generator,
    rounds: int = 500,
    relabel: bool = False,
) -> NDArray[np.int64]:
    """Return the places of pairs of learners after training: (pairs, 2).

    With `relabel` they learn by other-play. That fails in most lives, so they have sixty, and keep
    the one that paid best in training.

    >>> places = trained(Meeting(), pairs=5, rng=np.random.default_rng(1))
    >>> (places[:, 0] == places[:, 1]).all().item()  # all pairs meet
    True
    """
    lives = LIVES if relabel else 1
    lessons = learning(game, pairs=pairs * lives, rng=rng, relabel=relabel)
    places = conventions(after(lessons, rounds)).reshape(pairs, lives, 2)
    best = in_training(game, places, relabel=relabel).argmax(axis=1)
    chosen: NDArray[np.int64] = places[np.arange(pairs), best]
    return chosen


def in_training(game: Meeting, places: NDArray[np.int64], *, relabel: bool) -> Array:
    """Return what pairs of places pay in training; under fresh names, on average over all names.

    >>> in_training(Meeting(3), np.array([[0, 1], [2, 2]]), relabel=True).tolist()
    [0.5, 0.9]
    """
    one, other = places[..., 0], places[..., 1]
    paid = game.payoffs[one, other]
    if relabel:
        last = game.places - 1
        alike = (one < last) & (other < last)
        paid = np.where(alike, 1 / last, paid)
    return np.asarray(paid, dtype=np.float64)


def self_players(game: Meeting, size: int, rng: np.random.Generator) -> list[Partner]:
    """Return partners trained each with itself alone."""
    places = trained(game, pairs=size, rng=rng)[:, 0].tolist()
    return [stubborn(place, game.places, "self-play") for place in places]


def other_players(game: Meeting, size: int, rng: np.random.Generator) -> list[Partner]:
    """Return partners trained by other-play: the alike places renamed in every round."""
    places = trained(game, pairs=size, rng=rng, relabel=True)[:, 0].tolist()
    return [stubborn(place, game.places, "other-play") for place in places]


def followers(game: Meeting, size: int, rng: np.random.Generator) -> list[Partner]:
    """Return partners trained each with a population of its own of forty self-players."""
    populations = (trained(game, pairs=40, rng=rng)[:, 0] for _ in range(size))
    lessons = (follow_a_population(game, each, days=1000, rng=rng) for each in populations)
    return [from_values(values, "population") for values in lessons]


def humans(game: Meeting, size: int, rng: np.random.Generator) -> list[Partner]:
    """Return noisy, human-like partners, all alike."""
    return [human_like(game)] * size


School = Callable[[Meeting, int, np.random.Generator], list[Partner]]
SCHOOLS: Mapping[str, School] = {
    "self-play": self_players,
    "other-play": other_players,
    "population": followers,
    "human-like": humans,
}


def strangers(game: Meeting, one: Sequence[Partner], other: Sequence[Partner]) -> float:
    """Return what members of two schools earn on average; nobody meets the own twin.

    >>> twins = [stubborn(0, 3), stubborn(1, 3)]
    >>> strangers(Meeting(3), twins, twins)
    0.0
    """
    paid = cross_play(game, one, other)
    apart = ~np.eye(len(one), len(other), dtype=bool)
    return float(paid[apart].mean())
