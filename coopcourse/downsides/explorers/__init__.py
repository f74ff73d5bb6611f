"""The explorers of the last chapter: one question with sliders a module.

Chapter: notebooks/12-downsides
"""

from coopcourse.downsides.explorers.any_norm import hold_up_a_norm
from coopcourse.downsides.explorers.decoy import give_them_a_decoy
from coopcourse.downsides.explorers.first_things import what_comes_first
from coopcourse.downsides.explorers.two_programs import cut_the_price
from coopcourse.downsides.explorers.two_to_one import two_against_one

__all__ = [
    "cut_the_price",
    "give_them_a_decoy",
    "hold_up_a_norm",
    "two_against_one",
    "what_comes_first",
]
