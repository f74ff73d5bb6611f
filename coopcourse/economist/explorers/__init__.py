"""The explorers of the chapter on institutions: one question with sliders a module.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist.explorers.belief import whom_to_believe
from coopcourse.economist.explorers.gaming import swing_your_income
from coopcourse.economist.explorers.objectives import whose_good
from coopcourse.economist.explorers.plane import drag_the_point
from coopcourse.economist.explorers.planner import be_the_planner
from coopcourse.economist.explorers.sliders import set_the_taxes
from coopcourse.economist.explorers.taxed import tax_the_world
from coopcourse.economist.explorers.world import live_in_the_world

__all__ = [
    "be_the_planner",
    "drag_the_point",
    "live_in_the_world",
    "set_the_taxes",
    "swing_your_income",
    "tax_the_world",
    "whom_to_believe",
    "whose_good",
]
