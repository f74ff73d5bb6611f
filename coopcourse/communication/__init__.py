"""Communication: how signals come to mean something, and how networks learn to talk.

Chapter: notebooks/09-communication
"""

from coopcourse.communication import commnet, inside, lever, signalling, traffic, training
from coopcourse.communication.commnet import CommNet, forward, gradients, initial
from coopcourse.communication.lever import LeverGame
from coopcourse.communication.signalling import CheapTalk, Code
from coopcourse.communication.traffic import Junction

__all__ = [
    "CheapTalk",
    "Code",
    "CommNet",
    "Junction",
    "LeverGame",
    "commnet",
    "forward",
    "gradients",
    "initial",
    "inside",
    "lever",
    "signalling",
    "traffic",
    "training",
]
