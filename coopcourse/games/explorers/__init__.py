"""The explorers of the chapters on games: one question with sliders a module.

Chapter: notebooks/02-games
"""

from coopcourse.games.explorers.aversion import mind_inequality
from coopcourse.games.explorers.contest import be_unreadable
from coopcourse.games.explorers.dilemma import edit_payoffs
from coopcourse.games.explorers.frontier import reach_the_frontier
from coopcourse.games.explorers.hunt import stag_hunt
from coopcourse.games.explorers.plans import choose_welfare
from coopcourse.games.explorers.roads import send_drivers
from coopcourse.games.explorers.strike import strike_out
from coopcourse.games.explorers.sums import add_up

__all__ = [
    "add_up",
    "be_unreadable",
    "choose_welfare",
    "edit_payoffs",
    "mind_inequality",
    "reach_the_frontier",
    "send_drivers",
    "stag_hunt",
    "strike_out",
]
