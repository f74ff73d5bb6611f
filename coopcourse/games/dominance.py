"""A strategy is dominated when another, or a lottery over others, does better whatever others do.

Chapter: notebooks/02-games
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from coopcourse.games.game import Game
from coopcourse.games.mixed import Mixture
from coopcourse.games.mixed_dominance import dominating_mixture
from coopcourse.games.ties import Array, tie_margin

Kind = Literal["strict", "weak"]


@dataclass(frozen=True, repr=False)
class Domination:
    """One strategy of one player, what dominates it, and whether strictly or only weakly."""

    player: str
    strategy: str
    by: Mixture
    kind: Kind

    def __repr__(self) -> str:
        adverb = {"strict": "strictly", "weak": "weakly"}[self.kind]
        return f"{self.player}: {self.strategy} is {adverb} dominated by {self.by}"


def dominated(
    game: Game, player: str | int, *, kind: Kind = "strict", mixed: bool = True
) -> tuple[Domination, ...]:
    """The player's dominated strategies, each with what dominates it.

    Strictly: something earns more whatever the others do. Weakly: never less, and sometimes more
    (which includes strictly). With `mixed=False` only single strategies may dominate. Source: Luce
    and Raiffa (1957), Games and Decisions, section 4.

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> dominated(prisoners_dilemma(), "Alice")
    (Alice: Silent is strictly dominated by Betray,)
    """
    _check_kind(kind)
    number = game.player_index(player)
    found = (
        _domination(game, number, k, kind=kind, mixed=mixed) for k in range(game.shape[number])
    )
    return tuple(domination for domination in found if domination)


def _domination(
    game: Game, player: int, strategy: int, *, kind: Kind, mixed: bool
) -> Domination | None:
    margin = tie_margin(game.payoffs)[player].item()
    lead = _lead(game, player, strategy)
    weights = _best_single(lead, kind, margin)
    if weights is None and mixed:
        weights = dominating_mixture(lead, strict=kind == "strict", margin=margin)
    if weights is None:
        return None
    names = game.strategies[player]
    found: Kind = "strict" if (weights @ lead).min() > margin else "weak"
    by = Mixture(names, tuple(weights.tolist()))
    return Domination(game.players[player], names[strategy], by, found)


def _lead(game: Game, player: int, strategy: int) -> Array:
    """How much more each strategy earns than this one: (strategies, choices of the others)."""
    table = np.moveaxis(game.payoffs[player], player, 0).reshape(game.shape[player], -1)
    lead: Array = table - table[strategy]
    return lead


def _best_single(lead: Array, kind: Kind, margin: float) -> Array | None:
    """All weight on the dominating strategy that leads by most in total, if there is any."""
    if kind == "strict":
        beats = (lead > margin).all(axis=1)
    else:
        beats = (lead >= -margin).all(axis=1) & (lead > margin).any(axis=1)
    if not beats.any():
        return None
    weights = np.zeros(len(lead))
    weights[np.where(beats, lead.sum(axis=1), -np.inf).argmax()] = 1.0
    return weights


def dominant_strategy(game: Game, player: str | int, *, kind: Kind = "strict") -> str | None:
    """The strategy that dominates every other strategy of the player, or None.

    >>> from coopcourse.games.classics import prisoners_dilemma, stag_hunt
    >>> dominant_strategy(prisoners_dilemma(), "Alice")
    'Betray'
    >>> dominant_strategy(stag_hunt(), "Alice") is None
    True
    """
    _check_kind(kind)
    number = game.player_index(player)
    margin = tie_margin(game.payoffs)[number].item()
    for strategy, name in enumerate(game.strategies[number]):
        lead = -np.delete(_lead(game, number, strategy), strategy, axis=0)
        rivals = (_best_single(line[None], kind, margin) for line in lead)
        if all(rival is not None for rival in rivals):
            return name
    return None


def _check_kind(kind: str) -> None:
    if kind not in ("strict", "weak"):
        raise ValueError(f"Dominance is kind='strict' or kind='weak', not {kind!r}.")
