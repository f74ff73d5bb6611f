"""The explorers of the chapters on games: one question with sliders a module.

Chapter: notebooks/02-games
"""

from coopcourse.games.explorers.aversion import mind_inequality
from coopcourse.games.explorers.bay import share_the_bay
from coopcourse.games.explorers.contest import be_unreadable
from coopcourse.games.explorers.dilemma import edit_payoffs
from coopcourse.games.explorers.frontier import reach_the_frontier
from coopcourse.games.explorers.harbour import harbour
from coopcourse.games.explorers.hunt import stag_hunt
from coopcourse.games.explorers.lake import your_lake
from coopcourse.games.explorers.plans import choose_welfare
from coopcourse.games.explorers.riders import free_rider
from coopcourse.games.explorers.roads import send_drivers
from coopcourse.games.explorers.strike import strike_out
from coopcourse.games.explorers.sums import add_up
from coopcourse.games.explorers.treaty import climate_treaty

__all__ = [
    "add_up",
    "be_unreadable",
    "choose_welfare",
    "climate_treaty",
    "edit_payoffs",
    "free_rider",
    "harbour",
    "mind_inequality",
    "reach_the_frontier",
    "send_drivers",
    "share_the_bay",
    "stag_hunt",
    "strike_out",
    "your_lake",
]
