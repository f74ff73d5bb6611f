"""The explorers of the chapter on commitments: one question with sliders a module.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.explorers.costs import costs
from coopcourse.commitments.explorers.provers import provers
from coopcourse.commitments.explorers.word import word

__all__ = ["costs", "provers", "word"]
