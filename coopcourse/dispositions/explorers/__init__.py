"""The explorers of the chapter on dispositions: one question with controls a module.

Chapter: notebooks/07-dispositions
"""

from coopcourse.dispositions.explorers.copying import let_them_copy
from coopcourse.dispositions.explorers.fines import fine_rule_breakers
from coopcourse.dispositions.explorers.gallery import seven_games
from coopcourse.dispositions.explorers.readers import read_me
from coopcourse.dispositions.explorers.village import build_village

__all__ = ["build_village", "fine_rule_breakers", "let_them_copy", "read_me", "seven_games"]
