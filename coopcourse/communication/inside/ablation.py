"""What is a channel good for? Cut it, swap it, blur it or narrow it, and see what breaks.

Chapter: notebooks/09-communication
"""

from dataclasses import replace

import numpy as np

from coopcourse.communication.commnet import SILENCE, Array, Channel, CommNet


def cut(net: CommNet) -> CommNet:
    """The same network, hearing nothing.

    >>> cut(CommNet(9, 4, 2)).channel.carry.__name__
    'nothing'
    """
    return replace(net, channel=SILENCE)


def shuffled(net: CommNet) -> CommNet:
    """The same network, hearing what the agents of another game say.

    If the messages still sound right but say nothing about this game, only their content is gone.

    >>> mixed = shuffled(CommNet(9, 4, 2))
    >>> mixed.channel.carry(np.array([[[1.0], [2.0]], [[3.0], [4.0]]]), np.ones((2, 2)))[0, :, 0]
    array([4., 3.])
    """

    def carry(hidden: Array, present: Array) -> Array:
        return np.roll(net.channel.carry(hidden, present), 1, axis=0)

    return replace(net, channel=Channel(carry, net.channel.back))


def narrowed(net: CommNet, samples: Array, lines: int) -> CommNet:
    """The same network, hearing only the `lines` directions in which messages vary most.

    `samples`, (many, width), are messages heard before. With no lines, all hear their mean.

    >>> flat = narrowed(CommNet(9, 2, 2), np.array([[0.0, 0.0], [4.0, 0.0], [2.0, 1.0]]), lines=1)
    >>> flat.channel.carry(np.array([[[1.0, 5.0], [3.0, 9.0]]]), np.ones((1, 2))).round(2)[0]
    array([[3.  , 0.33],
           [1.  , 0.33]])
    """
    middle = samples.mean(axis=0)
    _, _, directions = np.linalg.svd(samples - middle, full_matrices=False)
    kept = (directions[:lines].T @ directions[:lines]).astype(samples.dtype)  # (width, width)

    def carry(hidden: Array, present: Array) -> Array:
        heard: Array = (net.channel.carry(hidden, present) - middle) @ kept + middle
        return heard

    return replace(net, channel=Channel(carry, net.channel.back))


def late(net: CommNet, agents: int) -> CommNet:
    """The same network, hearing what was said one time step ago: nothing at first.

    It keeps what it last heard, so make a new one for each batch of games; for networks that talk
    once a time step.

    >>> slow = late(CommNet(9, 1, 2, steps=2), agents=2)
    >>> hidden = np.array([[[1.0], [2.0]]])
    >>> [slow.channel.carry(hidden, np.ones((1, 2)))[0, 0, 0].item() for _ in range(2)]
    [0.0, 2.0]
    """
    waiting = [np.zeros((1, agents, 1))]

    def carry(hidden: Array, present: Array) -> Array:
        waiting.append(net.channel.carry(hidden, present))
        return np.broadcast_to(waiting.pop(0), hidden.shape).astype(hidden.dtype)

    return replace(net, channel=Channel(carry, net.channel.back))
