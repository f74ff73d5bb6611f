"""Learning: one small network for everybody, better after each period of practice.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist.learning.advantages import End, Trail, advantages
from coopcourse.economist.learning.choosing import Learner, chances, choose, new_learner
from coopcourse.economist.learning.playing import Agents, Moment, look_on, play_out
from coopcourse.economist.learning.ppo import (
    Choices,
    Pace,
    choosing_gradient,
    guessing_gradient,
    learn,
)
from coopcourse.economist.learning.practice import Page, one_period
from coopcourse.economist.learning.school import (
    COSTS,
    Lesson,
    Timetable,
    any_rules,
    one_of,
    school,
)

__all__ = [
    "COSTS",
    "Agents",
    "Choices",
    "End",
    "Learner",
    "Lesson",
    "Moment",
    "Pace",
    "Page",
    "Timetable",
    "Trail",
    "advantages",
    "any_rules",
    "chances",
    "choose",
    "choosing_gradient",
    "guessing_gradient",
    "learn",
    "look_on",
    "new_learner",
    "one_of",
    "one_period",
    "play_out",
    "school",
]
