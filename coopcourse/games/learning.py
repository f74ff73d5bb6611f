"""Nobody computes an equilibrium: players answer what they have seen, and may end up in one.

Chapter: notebooks/02-games
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from coopcourse.games.game import Game, Profile
from coopcourse.games.mixed import strategy_payoffs
from coopcourse.games.ties import Array, tie_margin


@dataclass(frozen=True, eq=False)
class Experience:
    """After a round: what was played in it, and how often each strategy has been played so far."""

    round: int
    played: Profile
    counts: tuple[Array, ...]  # one array a player, (strategies,)

    @property
    def frequencies(self) -> tuple[Array, ...]:
        """The share of rounds in which each player used each strategy."""
        return tuple(own / own.sum() for own in self.counts)


def fictitious_play(
    game: Game, rounds: int, *, start: Sequence[str | int] | None = None
) -> Iterator[Experience]:
    """Round after round, each player's best reply to how often the others did what so far.

    The first profile is `start`, by default everybody's first strategy; between equally good
    replies the first is taken. Yields the state after each of the rounds. In zero-sum games the
    frequencies approach equilibrium. Source: Brown (1951), Iterative solution of games by
    fictitious play; Robinson (1951), An iterative method of solving a game.

    >>> from coopcourse.games.classics import matching_pennies
    >>> *_, last = fictitious_play(matching_pennies(), 1000)
    >>> last.frequencies[0].round(1)
    array([0.5, 0.5])
    """
    cell = _cell(game, start)
    counts = [np.zeros(size) for size in game.shape]
    for number in range(1, rounds + 1):
        for own, choice in zip(counts, cell, strict=True):
            own[choice] += 1
        yield Experience(number, _names(game, cell), tuple(own.copy() for own in counts))
        beliefs = [own / number for own in counts]
        cell = [_first_best(game, player, beliefs) for player in range(len(cell))]


def best_reply_dynamics(
    game: Game, start: Sequence[str | int] | None = None, *, moves: int = 100
) -> Iterator[Profile]:
    """The profiles that follow when players take turns to move to a best reply.

    Begins with `start`, by default everybody's first strategy. A player whose strategy is among
    the best already stays; when all do, the profile is an equilibrium and the sequence ends. It
    need not come to that: after so many `moves` it is cut. Source: Cournot (1838), chapter 7.

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> list(best_reply_dynamics(prisoners_dilemma(), ("Silent", "Silent")))
    [('Silent', 'Silent'), ('Betray', 'Silent'), ('Betray', 'Betray')]
    """
    cell = _cell(game, start)
    yield _names(game, cell)
    player = content = 0
    while moves > 0 and content < len(cell):
        best = _first_best(game, player, _certain(game, cell), stays=cell[player])
        content = content + 1 if best == cell[player] else 1
        if best != cell[player]:
            cell[player], moves = best, moves - 1
            yield _names(game, cell)
        player = (player + 1) % len(cell)


def _cell(game: Game, start: Sequence[str | int] | None) -> list[int]:
    profile = [0] * len(game.players) if start is None else start
    game[profile]  # complains, in words, about a profile of another game
    return [game.strategy_index(player, name) for player, name in enumerate(profile)]


def _names(game: Game, cell: Sequence[int]) -> Profile:
    return tuple(own[k] for own, k in zip(game.strategies, cell, strict=True))


def _certain(game: Game, cell: Sequence[int]) -> list[Array]:
    return [np.eye(size)[k] for size, k in zip(game.shape, cell, strict=True)]


def _first_best(game: Game, player: int, mixes: list[Array], *, stays: int | None = None) -> int:
    """The player's first best reply to the others' mixtures; the present one if it is as good."""
    earned = strategy_payoffs(game, player, *mixes[:player], *mixes[player + 1 :])
    best = earned >= earned.max() - tie_margin(game.payoffs)[player].item()
    return stays if stays is not None and best[stays] else int(best.argmax())
