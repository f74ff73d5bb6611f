"""Agents that cooperate when they can prove something about each other, and what comes of it.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.modal.agent import Agent
from coopcourse.commitments.modal.formulas import (
    Box,
    Formula,
    Joined,
    Me,
    Not,
    Opponent,
    Plays,
    Truth,
    Versus,
)
from coopcourse.commitments.modal.modelling import (
    DILEMMA,
    modelling_game,
    replicate,
    resting_shares,
)
from coopcourse.commitments.modal.reading import agent, read
from coopcourse.commitments.modal.worlds import Meeting, meet, outcome
from coopcourse.commitments.modal.zoo import ZOO

__all__ = [
    "DILEMMA",
    "ZOO",
    "Agent",
    "Box",
    "Formula",
    "Joined",
    "Me",
    "Meeting",
    "Not",
    "Opponent",
    "Plays",
    "Truth",
    "Versus",
    "agent",
    "meet",
    "modelling_game",
    "outcome",
    "read",
    "replicate",
    "resting_shares",
]
