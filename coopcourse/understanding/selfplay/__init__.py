"""Self-play: learners that do well with themselves, and badly with anybody else.

Chapter: notebooks/08-understanding
"""

from coopcourse.understanding.selfplay.learners import (
    after,
    conventions,
    follow_a_population,
    learning,
)
from coopcourse.understanding.selfplay.meeting import Meeting
from coopcourse.understanding.selfplay.partners import (
    Partner,
    cross_play,
    from_values,
    human_like,
    stubborn,
    together,
)
from coopcourse.understanding.selfplay.schools import SCHOOLS, strangers, trained

__all__ = [
    "SCHOOLS",
    "Meeting",
    "Partner",
    "after",
    "conventions",
    "cross_play",
    "follow_a_population",
    "from_values",
    "human_like",
    "learning",
    "strangers",
    "stubborn",
    "together",
    "trained",
]
