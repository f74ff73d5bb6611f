"""The explorers of the games chapter: hunt, edit payoffs, strike out, mix, add up.

Chapter: notebooks/02-games
"""

from coopcourse.games.explorers.contest import be_unreadable
from coopcourse.games.explorers.dilemma import edit_payoffs
from coopcourse.games.explorers.hunt import stag_hunt
from coopcourse.games.explorers.strike import strike_out
from coopcourse.games.explorers.sums import add_up

__all__ = ["add_up", "be_unreadable", "edit_payoffs", "stag_hunt", "strike_out"]
