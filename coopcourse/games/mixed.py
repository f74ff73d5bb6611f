"""A mixed strategy is a lottery over a player's strategies, and payoffs become expectations.

Chapter: notebooks/02-games
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from coopcourse.games.game import Game
from coopcourse.games.naming import find, listed
from coopcourse.games.ties import TOLERANCE, Array


@dataclass(frozen=True, repr=False)
class Mixture:
    """A mixed strategy: each of a player's strategies with its probability.

    >>> Mixture(("Heads", "Tails"), (0.5, 0.5))
    1/2 Heads + 1/2 Tails
    """

    strategies: tuple[str, ...]
    probabilities: tuple[float, ...]

    def __getitem__(self, strategy: str | int) -> float:
        """The probability of one strategy."""
        return self.probabilities[find(strategy, self.strategies, "strategy")]

    def __array__(self, dtype: type | None = None, copy: bool | None = None) -> Array:
        return np.array(self.probabilities, dtype=dtype or np.float64)

    def __repr__(self) -> str:
        return " + ".join(
            strategy if probability == 1 else f"{_share(probability)} {strategy}"
            for strategy, probability in zip(self.strategies, self.probabilities, strict=True)
            if probability > TOLERANCE
        )


Entry: TypeAlias = str | int | Mixture | Mapping[str, float] | Sequence[float] | NDArray[np.float64]


def mixture(game: Game, player: str | int, entry: Entry) -> Mixture:
    """The mixed strategy that an entry of a profile stands for.

    An entry is a strategy (name or number), a list of probabilities, a mapping from names to
    probabilities, or a Mixture. Raises ValueError when the numbers are no probabilities.

    >>> from coopcourse.games.classics import stag_hunt
    >>> mixture(stag_hunt(), 0, {"Stag": 0.25, "Rabbit": 0.75})
    1/4 Stag + 3/4 Rabbit
    """
    number = game.player_index(player)
    names = game.strategies[number]
    owner = game.players[number]
    if isinstance(entry, (str, int, np.integer)):
        return Mixture(
            names, tuple(np.eye(len(names))[game.strategy_index(number, entry)].tolist())
        )
    if isinstance(entry, Mapping):
        places = {game.strategy_index(number, name): share for name, share in entry.items()}
        entry = [places.get(k, 0.0) for k in range(len(names))]
    return Mixture(names, _checked_probabilities(entry, names, owner))


def _checked_probabilities(
    entry: Mixture | Sequence[float] | NDArray[np.float64], names: Sequence[str], owner: str
) -> tuple[float, ...]:
    try:
        shares = np.asarray(entry, dtype=np.float64)
    except (TypeError, ValueError):
        shares = np.array(np.nan)
    if shares.shape != (len(names),):
        raise ValueError(
            f"{owner} has {len(names)} strategies ({listed(names)}): give the name of one, or "
            f"{len(names)} probabilities. {entry!r} is neither."
        )
    if not (shares >= -TOLERANCE).all():
        raise ValueError(f"Probabilities of {owner} must be 0 or more, but are {shares.tolist()}.")
    if abs(shares.sum() - 1) > TOLERANCE:
        raise ValueError(
            f"Probabilities of {owner} must sum to 1, but {shares.tolist()} sum to "
            f"{shares.sum():.6g}. Write 1/3 rather than 0.33."
        )
    return tuple(np.maximum(shares, 0.0).tolist())


def expected_payoffs(game: Game, profile: Sequence[Entry]) -> Array:
    """The expected payoff of every player, shape (players,), when each mixes independently.

    `profile` has one entry a player: a strategy, or probabilities. Source: Nash (1951),
    Non-cooperative games.

    >>> from coopcourse.games.classics import matching_pennies
    >>> expected_payoffs(matching_pennies(), ("Heads", [0.75, 0.25]))
    array([ 0.5, -0.5])
    """
    mixes = mixtures(game, profile)
    table = game.payoffs  # (players, m1, ..., mn)
    for mix in reversed(mixes):
        table = table @ np.asarray(mix)  # the last player's axis goes
    return table


def mixtures(game: Game, profile: Sequence[Entry]) -> tuple[Mixture, ...]:
    """The profile with every entry read as a mixed strategy.

    >>> from coopcourse.games.classics import matching_pennies
    >>> mixtures(matching_pennies(), ("Heads", [0.5, 0.5]))
    (Heads, 1/2 Heads + 1/2 Tails)
    """
    if isinstance(profile, str) or len(profile) != len(game.players):
        raise ValueError(
            f"A profile has one entry for each of {', '.join(game.players)}: a strategy or "
            f"probabilities; {profile!r} does not."
        )
    return tuple(mixture(game, player, entry) for player, entry in enumerate(profile))


def strategy_payoffs(game: Game, player: str | int, *others: Entry) -> Array:
    """What each of the player's strategies earns, shape (m,), against what the others do.

    `others` has one entry for each other player, in the order of the players.

    >>> from coopcourse.games.classics import stag_hunt
    >>> strategy_payoffs(stag_hunt(), "Alice", {"Stag": 0.75, "Rabbit": 0.25})
    array([2.25, 1.75])
    """
    number = game.player_index(player)
    rivals = [k for k in range(len(game.players)) if k != number]
    if len(others) != len(rivals):
        names = ", ".join(game.players[k] for k in rivals)
        raise ValueError(
            f"Say what each of the others ({names}) does: {len(rivals)} entries, not {len(others)}."
        )
    table: Array = np.moveaxis(game.payoffs[number], number, 0)  # (m, rivals' strategies...)
    for rival, entry in reversed(list(zip(rivals, others, strict=True))):
        table = table @ np.asarray(mixture(game, rival, entry))
    return table


def _share(probability: float) -> str:
    near = Fraction(probability).limit_denominator(100)
    exact = abs(float(near) - probability) <= TOLERANCE and near > 0
    return str(near) if exact else f"{probability:.4g}"
