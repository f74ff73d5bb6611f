"""The explorers of the chapter on commitments: one question with sliders a module.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.explorers.brittle import recognise_a_friend
from coopcourse.commitments.explorers.costs import costs
from coopcourse.commitments.explorers.entrant import enter_the_tournament
from coopcourse.commitments.explorers.provers import provers
from coopcourse.commitments.explorers.two_programs import two_programs
from coopcourse.commitments.explorers.word import word

__all__ = [
    "costs",
    "enter_the_tournament",
    "provers",
    "recognise_a_friend",
    "two_programs",
    "word",
]
