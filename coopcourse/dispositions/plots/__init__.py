"""Pictures of dispositions: villages, readable minds, fined groups and moral games.

Chapter: notebooks/07-dispositions
"""

from coopcourse.dispositions.plots.rules import fined_welfare, moral_game, readers
from coopcourse.dispositions.plots.villages import share_story, village_life

__all__ = ["fined_welfare", "moral_game", "readers", "share_story", "village_life"]
