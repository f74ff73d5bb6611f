"""Everything to answer in the chapter on commitments: a bet, questions and functions to write.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.exercises.bets import BETS
from coopcourse.commitments.exercises.program_items import PROGRAMS
from coopcourse.commitments.exercises.proof_items import PROOFS
from coopcourse.commitments.exercises.reach_items import REACH
from coopcourse.commitments.exercises.word_items import WORDS
from coopcourse.commitments.exercises.word_quick import QUICK

ITEMS = (*BETS, *QUICK, *WORDS, *PROGRAMS, *REACH, *PROOFS)

__all__ = ["ITEMS"]
