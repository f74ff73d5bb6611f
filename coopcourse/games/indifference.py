"""A player is willing to mix where two strategies earn the same: at the tipping point.

Chapter: notebooks/02-games
"""

from coopcourse.games.game import Game
from coopcourse.games.mixed import Mixture, mixture, strategy_payoffs
from coopcourse.games.ties import tie_margin


def tipping_point(game: Game, player: str | int) -> float | None:
    """The probability of the other's first strategy that leaves the player indifferent.

    On one side of it the player's first strategy is the best reply, on the other side the second:
    it is the border between the basins of the two equilibria of a coordination game. None when one
    strategy is at least as good as the other all the way. For 2 x 2 games.

    >>> from coopcourse.games.classics import stag_hunt
    >>> tipping_point(stag_hunt(stag=8, rabbits=2), "Alice")
    0.3333333333333333
    """
    number = _checked(game, player)
    margin = tie_margin(game.payoffs)[number].item()
    # How much better the first strategy is, when the other plays second and when first.
    at_zero, at_one = (_lead(game, number, reply) for reply in (1, 0))
    crosses = min(at_zero, at_one) < -margin and max(at_zero, at_one) > margin
    return at_zero / (at_zero - at_one) if crosses else None


def _lead(game: Game, player: int, reply: int) -> float:
    first, second = strategy_payoffs(game, player, reply)
    return float(first - second)


def _checked(game: Game, player: str | int) -> int:
    if game.shape != (2, 2):
        sizes = " x ".join(str(size) for size in game.shape)
        raise ValueError(
            f"A tipping point belongs to two players with two strategies each; this game is "
            f"{sizes}. Restrict it first: game.restrict(...)."
        )
    return game.player_index(player)


def fully_mixed_nash(game: Game) -> tuple[Mixture, Mixture] | None:
    """The equilibrium of a 2 x 2 game in which each player mixes to keep the other indifferent.

    None when there is no such equilibrium. Source: Nash (1951), Non-cooperative games.

    >>> from coopcourse.games.classics import matching_pennies, prisoners_dilemma
    >>> fully_mixed_nash(matching_pennies())
    (1/2 Heads + 1/2 Tails, 1/2 Heads + 1/2 Tails)
    >>> fully_mixed_nash(prisoners_dilemma()) is None
    True
    """
    # Each player's probability is the one at which the *other* player tips.
    row, column = tipping_point(game, 1), tipping_point(game, 0)
    if row is None or column is None:
        return None
    return mixture(game, 0, [row, 1 - row]), mixture(game, 1, [column, 1 - column])
