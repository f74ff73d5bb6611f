"""The explorers of the chapter on communication: one question with sliders a module.

Chapter: notebooks/09-communication
"""

from coopcourse.communication.explorers.advice import ask_an_expert
from coopcourse.communication.explorers.crossing import cut_the_line
from coopcourse.communication.explorers.language import grow_a_language
from coopcourse.communication.explorers.school import teach_the_levers
from coopcourse.communication.explorers.width import widen_the_channel

__all__ = [
    "ask_an_expert",
    "cut_the_line",
    "grow_a_language",
    "teach_the_levers",
    "widen_the_channel",
]
