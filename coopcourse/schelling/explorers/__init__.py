"""The explorers of the chapter on Schelling's towns: one question with sliders a module.

Chapter: notebooks/06-schelling
"""

from coopcourse.schelling.explorers.asking import ask_and_get
from coopcourse.schelling.explorers.mixing import undo_it
from coopcourse.schelling.explorers.moving import watch_a_town
from coopcourse.schelling.explorers.tolerance import share_a_street
from coopcourse.schelling.explorers.variants import change_the_story

__all__ = ["ask_and_get", "change_the_story", "share_a_street", "undo_it", "watch_a_town"]
