"""The explorers of the chapter on understanding: one question with sliders a module.

Chapter: notebooks/08-understanding
"""

from coopcourse.understanding.explorers.beside import cook_beside_bob
from coopcourse.understanding.explorers.certainty import how_sure
from coopcourse.understanding.explorers.contest import compare_models
from coopcourse.understanding.explorers.dividers import three_kitchens
from coopcourse.understanding.explorers.steering import your_turn
from coopcourse.understanding.explorers.strangers import meet_strangers
from coopcourse.understanding.explorers.watching import watch_the_cooks

__all__ = [
    "compare_models",
    "cook_beside_bob",
    "how_sure",
    "meet_strangers",
    "three_kitchens",
    "watch_the_cooks",
    "your_turn",
]
