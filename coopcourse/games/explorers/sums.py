"""Sums: is one player's gain the other's loss?

Chapter: notebooks/02-games
"""

from coopcourse.explorer import Explorer, choice
from coopcourse.games import plots
from coopcourse.games.classics import CATALOGUE
from coopcourse.games.game import Game
from coopcourse.games.sums import constant_sum, positive_sum, total_payoffs

TITLES = (
    "Trade",
    "Stag Hunt",
    "Prisoner's Dilemma",
    "Matching Pennies",
    "Chess, in brief",
    "College Admissions",
)


def named_game(game: str) -> Game:
    """The classic of this title."""
    return CATALOGUE[game]()


def describe(game: Game) -> str:
    """What the outcomes add up to, and whether everyone can gain at once."""
    totals = total_payoffs(game)
    low, high = (f"{end:g}".replace("-", "\N{MINUS SIGN}") for end in (totals.min(), totals.max()))
    if constant_sum(game):
        return f"{game.title}: every outcome adds up to {low}; what one gains the other loses."
    can = "some changes help one and hurt nobody" if positive_sum(game) else "every change hurts"
    return f"{game.title}: outcomes add up to anything from {low} to {high}; {can}."


add_up = Explorer(
    named_game,
    lambda game, ax: plots.payoff_plane(game, ax=ax),
    describe,
    [choice("game", "Game", TITLES, value="Trade")],
    title="Whose gain is whose loss?",
    height=3.4,
)
