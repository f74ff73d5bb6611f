"""Strike out dominated strategies, round by round, until nothing changes.

Chapter: notebooks/02-games
"""

from collections.abc import Callable
from dataclasses import dataclass

from coopcourse.explorer import Explorer, choice, play
from coopcourse.games import plots
from coopcourse.games.classics import cournot_duopoly, prisoners_dilemma, stag_hunt
from coopcourse.games.elimination import Elimination, iterated_elimination
from coopcourse.games.game import Game

GAMES: dict[str, Callable[[], Game]] = {
    "Cournot duopoly": cournot_duopoly,
    "Prisoner's Dilemma": prisoners_dilemma,
    "Stag Hunt": stag_hunt,
}


@dataclass(frozen=True)
class AtRound:
    """An elimination, and the number of rounds the reader has let it run."""

    elimination: Elimination
    rounds: int

    @property
    def kept(self) -> list[str]:
        """The first player's strategies that are still in the game."""
        player, names = self.elimination.start.players[0], self.elimination.start.strategies[0]
        struck = (each for found in self.elimination.rounds[: self.rounds] for each in found)
        gone = {each.strategy for each in struck if each.player == player}
        return [name for name in names if name not in gone]


def strike(game: str, rounds: int) -> AtRound:
    """The game after this many rounds, or after its last."""
    elimination = iterated_elimination(GAMES[game]())
    return AtRound(elimination, min(rounds, len(elimination.rounds)))


def describe(at: AtRound) -> str:
    """What is left after the rounds so far, and whether it stays."""
    start = at.elimination.start
    counted = "1 round" if at.rounds == 1 else f"{at.rounds} rounds"
    over = at.rounds == len(at.elimination.rounds)
    end = " Nothing more can be struck out." if over else ""
    return f"{start.title} after {counted}: {start.players[0]} keeps {', '.join(at.kept)}.{end}"


strike_out = Explorer(
    strike,
    lambda at, ax: plots.elimination_grid(at.elimination, at.rounds, ax=ax),
    describe,
    [
        choice("game", "Game", tuple(GAMES), value="Cournot duopoly"),
        play("rounds", "Rounds of elimination", 4),
    ],
    title="Strike out what nobody plays",
    height=3.4,
    tries={
        "after one round": {"rounds": 1},
        "the prisoners": {"game": "Prisoner's Dilemma", "rounds": 1},
        "hunters strike out nothing": {"game": "Stag Hunt", "rounds": 4},
    },
)
