"""Stag Hunt: which reply is best depends on how much you trust.

Chapter: notebooks/02-games
"""

from coopcourse.explorer import Explorer, slider
from coopcourse.games import plots
from coopcourse.games.classics import stag_hunt as hunting
from coopcourse.games.explorers.at_chance import AtChance
from coopcourse.games.indifference import tipping_point
from coopcourse.games.mixed import strategy_payoffs
from coopcourse.games.nash import best_replies

RABBITS = 2


def hunt(chance: float, stag: float) -> AtChance:
    """A stag hunt in which Bob goes for the stag with this chance."""
    return AtChance(hunting(stag=stag, rabbits=RABBITS), chance)


def describe(at: AtChance) -> str:
    """What Alice expects from either hunt, which is better, and from where on the stag is."""
    bob = [at.chance, 1 - at.chance]
    stag, rabbits = strategy_payoffs(at.game, 0, bob)
    best = best_replies(at.game, 0, bob)
    advice = f"{best[0]} is her best reply" if len(best) == 1 else "both are best replies"
    return (
        f"If Bob hunts the stag with chance {at.chance:g}, Alice expects {stag:.2g} from the stag"
        f" and {rabbits:.2g} from rabbits: {advice}."
        f" The tipping point is {tipping_point(at.game, 0):.2f}."
    )


stag_hunt = Explorer(
    hunt,
    lambda at, ax: plots.reply_lines(at.game, at.chance, ax=ax),
    describe,
    [
        slider("chance", "Chance that Bob hunts the stag", 0, 1, 0.1, value=0.3),
        slider("stag", "Worth of the stag", 6, 14, 2, value=6),
    ],
    title="Stag or rabbit?",
    tries={
        "a doubtful Bob": {"chance": 0.2},
        "a reliable Bob": {"chance": 0.9},
        "a huge stag": {"stag": 14, "chance": 0.2},
    },
)
