"""Pictures of schedules and of what people make of them.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist.plots.staircase import staircase

__all__ = ["staircase"]
