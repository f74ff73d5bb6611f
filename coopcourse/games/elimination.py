"""Strike out dominated strategies, look again at what is left, and repeat until nothing changes.

Chapter: notebooks/02-games
"""

from dataclasses import dataclass
from html import escape

from coopcourse.games.dominance import Domination, Kind, dominated
from coopcourse.games.game import Game


@dataclass(frozen=True, repr=False)
class Elimination:
    """What iterated elimination did: the game it began with, the rounds, and the game left."""

    start: Game
    rounds: tuple[tuple[Domination, ...], ...]
    game: Game

    @property
    def solved(self) -> bool:
        """Whether a single profile is left: the game is dominance solvable."""
        return set(self.game.shape) == {1}

    def __repr__(self) -> str:
        lines = [
            f"Round {k}: {domination}"
            for k, found in enumerate(self.rounds, start=1)
            for domination in found
        ]
        return "\n".join([*lines, f"Left: {self._left()}"])

    def _repr_html_(self) -> str:
        items = "".join(
            f"<li>{'<br>'.join(escape(str(domination)) for domination in found)}</li>\n"
            for found in self.rounds
        )
        rounds = f'<ol class="cc-elimination">\n{items}</ol>\n' if items else ""
        return f"{rounds}<p>Left: {escape(self._left())}</p>"

    def _left(self) -> str:
        return "; ".join(
            f"{player}: {', '.join(names)}"
            for player, names in zip(self.game.players, self.game.strategies, strict=True)
        )


def iterated_elimination(game: Game, *, kind: Kind = "strict", mixed: bool = True) -> Elimination:
    """Remove dominated strategies of all players at once, round after round.

    With strict dominance the order of removal never matters. With weak dominance it can, and
    equilibria may be lost: the result is the one for removing everything at once in every round.
    Source: Gilboa, Kalai and Zemel (1990), On the order of eliminating dominated strategies.

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> iterated_elimination(prisoners_dilemma())
    Round 1: Alice: Silent is strictly dominated by Betray
    Round 1: Bob: Silent is strictly dominated by Betray
    Left: Alice: Betray; Bob: Betray
    """
    rounds: list[tuple[Domination, ...]] = []
    left = game
    while found := _round(left, kind, mixed):
        rounds.append(found)
        left = _without(left, found)
    return Elimination(game, tuple(rounds), left)


def _round(game: Game, kind: Kind, mixed: bool) -> tuple[Domination, ...]:
    return tuple(
        domination
        for player in game.players
        for domination in dominated(game, player, kind=kind, mixed=mixed)
    )


def _without(game: Game, found: tuple[Domination, ...]) -> Game:
    gone = {(domination.player, domination.strategy) for domination in found}
    return game.restrict(
        [
            [name for name in names if (player, name) not in gone]
            for player, names in zip(game.players, game.strategies, strict=True)
        ]
    )
