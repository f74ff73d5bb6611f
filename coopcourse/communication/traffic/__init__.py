"""The traffic junction: a game in which a word in time saves a crash.

Chapter: notebooks/09-communication
"""

from coopcourse.communication.traffic.drivers import (
    Driver,
    Moment,
    Record,
    episode,
    frozen,
    gives_way,
    reckless,
    record,
)
from coopcourse.communication.traffic.junction import (
    Junction,
    Traffic,
    arrive,
    busier,
    cells,
    crashed,
    drive,
    empty,
    rewards,
)
from coopcourse.communication.traffic.seeing import codes_seen

__all__ = [
    "Driver",
    "Junction",
    "Moment",
    "Record",
    "Traffic",
    "arrive",
    "busier",
    "cells",
    "codes_seen",
    "crashed",
    "drive",
    "empty",
    "episode",
    "frozen",
    "gives_way",
    "reckless",
    "record",
    "rewards",
]
