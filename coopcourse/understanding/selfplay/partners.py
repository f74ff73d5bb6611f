"""Partners of all kinds, and what any two of them earn together: computed, not sampled.

Chapter: notebooks/08-understanding
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from coopcourse.understanding.selfplay.meeting import Array, Meeting


@dataclass(frozen=True, eq=False)
class Partner:
    """Where somebody goes: the chances at first, and then given both last places.

    `first` has the shape (places,), `then` (own last place, other's last place, places).
    """

    name: str
    first: Array
    then: Array


def stubborn(place: int, places: int, name: str = "stubborn") -> Partner:
    """Return a partner who always goes to the same place: the product of self-play.

    >>> stubborn(2, 3).first.tolist()
    [0.0, 0.0, 1.0]
    """
    first = np.eye(places)[place]
    return Partner(name, first, np.broadcast_to(first, (places, places, places)))


def from_values(values: Array, name: str = "follower") -> Partner:
    """Return the partner who does what values of shape (places + 1, places) say is best.

    The values are those of `follow_a_population`: by the other's last place, and at first.

    >>> from_values(np.eye(4)[:, :3]).then[0, 2].tolist()
    [0.0, 0.0, 1.0]
    """
    places = values.shape[1]
    best = np.eye(places)[values.argmax(axis=1)]  # (places + 1, places)
    return Partner(name, best[-1], np.broadcast_to(best[:-1], (places, places, places)))


def human_like(game: Meeting, noise: float = 0.2, name: str = "human-like") -> Partner:
    """Return a noisy partner: first the landmark, then stay if you met, else half give in.

    With the chance `noise` any place is taken. It is a caricature, not a model fitted to people.
    Raises ValueError if the noise is no chance.

    >>> human_like(Meeting(3), noise=0.3).first.round(2).tolist()
    [0.1, 0.1, 0.8]
    """
    if not 0 <= noise <= 1:
        raise ValueError(f"The noise is a chance between 0 and 1, not {noise:g}; try 0.2.")
    places = game.places
    own, other = np.eye(places)[:, None, :], np.eye(places)[None, :, :]
    anywhere = np.full(places, noise / places)
    first = (1 - noise) * np.eye(places)[-1] + anywhere
    return Partner(name, first, (1 - noise) * (own + other) / 2 + anywhere)


def together(game: Meeting, one: Partner, other: Partner, rounds: int = 10) -> float:
    """Return what two partners expect a round, over some rounds in which both see the last one.

    >>> together(Meeting(3), stubborn(0, 3), stubborn(1, 3))
    0.0
    """
    where = np.outer(one.first, other.first)  # (place of one, place of other): chances
    total = 0.0
    for _ in range(rounds):
        total += float((where * game.payoffs).sum())
        where = np.einsum("ab,abc,bad->cd", where, one.then, other.then, optimize=True)
    return total / rounds


def cross_play(
    game: Meeting, rows: Sequence[Partner], columns: Sequence[Partner], rounds: int = 10
) -> Array:
    """Return what each of the rows earns with each of the columns, a round: (rows, columns).

    >>> pair = [stubborn(0, 3), stubborn(2, 3)]
    >>> cross_play(Meeting(3), pair, pair).round(2).tolist()
    [[1.0, 0.0], [0.0, 0.9]]
    """
    return np.array([[together(game, one, other, rounds) for other in columns] for one in rows])
