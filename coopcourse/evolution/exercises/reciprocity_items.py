"""Everything to answer in the chapter on reciprocity: a bet, questions and functions.

Chapter: notebooks/05b-reciprocity
"""

from coopcourse.evolution.exercises.reciprocity_playing import PLAYING
from coopcourse.evolution.exercises.reciprocity_quick import BETS, QUICK
from coopcourse.evolution.exercises.reciprocity_watching import WATCHING

RECIPROCITY = (*BETS, *QUICK, *PLAYING, *WATCHING)
