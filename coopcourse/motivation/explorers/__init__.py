"""The explorers of the first chapter: one question with sliders a module.

Chapter: notebooks/01-motivation
"""

from coopcourse.motivation.explorers.afternoon import crash_afternoon
from coopcourse.motivation.explorers.demand import make_a_demand
from coopcourse.motivation.explorers.exchange import trade_places
from coopcourse.motivation.explorers.needle import vaccinate
from coopcourse.motivation.explorers.society import who_meets_whom
from coopcourse.motivation.explorers.tipping import pay_together

__all__ = [
    "crash_afternoon",
    "make_a_demand",
    "pay_together",
    "trade_places",
    "vaccinate",
    "who_meets_whom",
]
