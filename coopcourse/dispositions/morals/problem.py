"""A moral rule as the answer to a game: what the game is, what the rule says, what holds it up.

Chapter: notebooks/07-dispositions
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from coopcourse.games import Game, Profile, total_payoffs


@dataclass(frozen=True)
class Problem:
    """One of the seven problems of cooperation.

    `game` builds it from one payoff, the `stake`. `stakes` are values of it: first that of the
    story, then ever farther from it. `norm` is the profile (or the lottery over profiles, in words)
    that the rule asks for, `test` says in words what holds it up and `holds` asks the game.
    """

    virtue: str
    rule: str
    story: str
    stake: str
    stakes: tuple[float, ...]
    norm: tuple[Profile, ...]
    test: str
    game: Callable[[float], Game] = field(repr=False)
    holds: Callable[[Game], bool] = field(repr=False)

    @property
    def usual(self) -> float:
        """The stake as it is in the story."""
        return self.stakes[0]

    def stands(self, stake: float | None = None) -> bool:
        """Whether the rule still solves the game when the stake is changed."""
        return self.holds(self.game(self.usual if stake is None else stake))

    def limits(self) -> tuple[float, ...]:
        """The stakes at which the rule no longer holds."""
        return tuple(stake for stake in self.stakes if not self.stands(stake))

    def total(self, stake: float | None = None) -> float:
        """What all players gain together, on average over the profiles of the norm."""
        worth = total_payoffs(self.game(self.usual if stake is None else stake))
        game = self.game(self.usual)
        cells = [
            tuple(game.strategy_index(k, name) for k, name in enumerate(profile))
            for profile in self.norm
        ]
        return float(sum(worth[cell] for cell in cells) / len(cells))
