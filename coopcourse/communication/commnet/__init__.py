"""A network of agents that learn what to do and what to say at the same time.

Chapter: notebooks/09-communication
"""

from coopcourse.communication.commnet.adam import Memory, adam
from coopcourse.communication.commnet.controls import KINDS, control
from coopcourse.communication.commnet.model import (
    CommNet,
    Params,
    Thoughts,
    forward,
    initial,
    think,
)
from coopcourse.communication.commnet.reverse import gradients
from coopcourse.communication.commnet.talk import (
    MEAN,
    SILENCE,
    WORDS,
    Array,
    Channel,
    heard_words,
    loudest_word,
    mean_of_others,
    nothing,
)

__all__ = [
    "KINDS",
    "MEAN",
    "SILENCE",
    "WORDS",
    "Array",
    "Channel",
    "CommNet",
    "Memory",
    "Params",
    "Thoughts",
    "adam",
    "control",
    "forward",
    "gradients",
    "heard_words",
    "initial",
    "loudest_word",
    "mean_of_others",
    "nothing",
    "think",
]
