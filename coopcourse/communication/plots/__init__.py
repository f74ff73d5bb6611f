"""Pictures of communication: signals, learning, roads.

Chapter: notebooks/09-communication
"""

from coopcourse.communication.plots.learning import curves, school
from coopcourse.communication.plots.roads import junction
from coopcourse.communication.plots.signals import bandwidth, cheap_talk, language

__all__ = ["bandwidth", "cheap_talk", "curves", "junction", "language", "school"]
