"""Mixing: how much can the other make of knowing you?

Chapter: notebooks/02-games
"""

import numpy as np

from coopcourse.explorer import Explorer, choice, slider
from coopcourse.games import plots
from coopcourse.games.classics import matching_pennies, penalty_kick
from coopcourse.games.explorers.at_chance import AtChance

GAMES = {"Matching Pennies": matching_pennies, "Penalty Kick": penalty_kick}


def contest(game: str, chance: float) -> AtChance:
    """A contest in which the first player mixes with this chance, and the second knows it."""
    return AtChance(GAMES[game](), chance)


def describe(at: AtChance) -> str:
    """What the second player makes of the first one's habits, and what the first still gets."""
    (me, you), (mine, _) = at.game.players, at.game.strategies[0]
    earned = plots.against_replies(at.game, at.chance)
    even = np.ptp(earned) < 1e-9
    answer = f"whatever {you} does," if even else f"{you} answers {_worst(at)}, and"
    plays = f"{me} plays {mine} with chance {at.chance:g}"
    text = f"{plays}; {answer} {me} gets {earned.min():.2f}."
    return text.replace("-", "\N{MINUS SIGN}")


def _worst(at: AtChance) -> str:
    return at.game.strategies[1][int(plots.against_replies(at.game, at.chance).argmin())]


be_unreadable = Explorer(
    contest,
    lambda at, ax: plots.guarantee(at.game, at.chance, ax=ax),
    describe,
    [
        choice("game", "Game", tuple(GAMES), value="Matching Pennies"),
        slider("chance", "Chance of the first strategy", 0, 1, 0.05, value=0.8),
    ],
    title="Be unreadable",
    tries={
        "half and half": {"chance": 0.5},
        "a kicker who loves the left": {"game": "Penalty Kick", "chance": 0.9},
        "the professional": {"game": "Penalty Kick", "chance": 0.4},
    },
)
