"""The explorers of the chapter on institutions: one question with sliders a module.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist.explorers.sliders import set_the_taxes

__all__ = ["set_the_taxes"]
