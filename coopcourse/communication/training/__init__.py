"""Learning to act and to talk at once: two teachers, a school for levers, a school for traffic.

Chapter: notebooks/09-communication
"""

from coopcourse.communication.training.lessons import (
    Course,
    Report,
    lessons,
    pulled,
    reinforcement,
    share,
    supervised,
)
from coopcourse.communication.training.losses import (
    chosen,
    own_part,
    reinforced,
    sampled,
    spread,
    toward,
)
from coopcourse.communication.training.roads import (
    RoadCourse,
    RoadReport,
    road_lessons,
    trained,
)
from coopcourse.communication.training.shipped import curves, weights

__all__ = [
    "Course",
    "Report",
    "RoadCourse",
    "RoadReport",
    "chosen",
    "curves",
    "lessons",
    "own_part",
    "pulled",
    "reinforced",
    "reinforcement",
    "road_lessons",
    "sampled",
    "share",
    "spread",
    "supervised",
    "toward",
    "trained",
    "weights",
]
