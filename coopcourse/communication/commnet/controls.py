"""Four teams that differ in one thing, how they may talk: CommNet and the paper's three controls.

Chapter: notebooks/09-communication
"""

from dataclasses import replace

from coopcourse.communication.commnet.model import CommNet
from coopcourse.communication.commnet.talk import SILENCE, WORDS

KINDS = ("CommNet", "Independent", "Fully connected", "Discrete words")


def control(kind: str, net: CommNet, agents: int) -> CommNet:
    """The network `net` as CommNet or as one of its controls, for this many agents.

    "Independent" agents hear nothing. "Fully connected" ones are one big mind. With "Discrete
    words" each says one word a step. Raises ValueError for any other kind. Source: the baselines of
    Sukhbaatar, Szlam and Fergus (2016).

    >>> control("Fully connected", CommNet(500, 64, 5), agents=5).joined
    5
    """
    if kind not in KINDS:
        raise ValueError(f"There is no control {kind!r}; there are {', '.join(KINDS)}.")
    if kind == "Independent":
        return replace(net, channel=SILENCE)
    if kind == "Fully connected":
        return replace(net, channel=SILENCE, joined=agents)
    return replace(net, channel=WORDS) if kind == "Discrete words" else net
