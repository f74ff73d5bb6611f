"""Two teachers: one shows the right action, the other only says how well it went.

Both hand back the slope of a loss in the scores; backpropagation carries it from there.

Chapter: notebooks/09-communication
"""

import numpy as np

from coopcourse.chances import softmax
from coopcourse.communication.commnet.talk import Array


def toward(scores: Array, targets: Array) -> Array:
    """The slope that pulls the scores toward the targets: chances less 1 at the right action.

    It is the slope of the cross-entropy, averaged over games. Shapes (games, agents, actions) and
    (games, agents).

    >>> toward(np.zeros((1, 1, 2)), np.array([[1]])).tolist()
    [[[0.5, -0.5]]]
    """
    slope: Array = (softmax(scores) - chosen(scores, targets)) / len(scores)
    return slope


def chosen(scores: Array, actions: Array) -> Array:
    """1 at the action taken, 0 elsewhere, in the shape of the scores.

    >>> chosen(np.zeros((1, 1, 3)), np.array([[2]])).tolist()
    [[[0.0, 0.0, 1.0]]]
    """
    mark: Array = np.arange(scores.shape[-1]) == actions[..., None]
    return mark.astype(scores.dtype)


def sampled(scores: Array, *, rng: np.random.Generator) -> Array:
    """An action for each agent, drawn with the chances of its scores.

    >>> sampled(np.array([[[0.0, 99.0]]]), rng=np.random.default_rng(1))
    array([[1]])
    """
    # `chances.draw` does it too, with other last bits than those the shipped teams learned with.
    steps = softmax(scores).cumsum(axis=-1)
    steps[..., -1] = 1  # rounding must not leave a gap at the end
    action: Array = (rng.random((*scores.shape[:-1], 1)) > steps).sum(axis=-1)
    return action


def reinforced(scores: Array, actions: Array, advantage: Array) -> Array:
    """The slope that makes actions likelier by how much better they did than expected.

    Source: Williams (1992), REINFORCE, with a baseline inside the `advantage`, (games, agents).

    >>> reinforced(np.zeros((1, 1, 2)), np.array([[0]]), np.array([[2.0]])).tolist()
    [[[-1.0, 1.0]]]
    """
    push = (softmax(scores) - chosen(scores, actions)) * advantage[..., None]
    slope: Array = push / len(scores)
    return slope.astype(scores.dtype)


def own_part(scores: Array, pulls: Array) -> Array:
    """What each agent's pull added to the share of levers, over what her rule adds on average.

    The others' pulls stay as they were: the average is over her own action only, so that their
    luck is not counted as her skill. Source: Foerster and others (2018), the counterfactual
    baseline, here exact.

    >>> own_part(np.zeros((1, 2, 2)), np.array([[0, 1]])).tolist()
    [[0.25, 0.25]]
    """
    mine = chosen(scores, pulls)  # (games, agents, levers)
    others = mine.sum(axis=1, keepdims=True) - mine
    gain = (others == 0) / scores.shape[-1]  # what each lever would add
    part: Array = ((mine - softmax(scores)) * gain).sum(axis=-1)
    return part


def spread(scores: Array) -> Array:
    """The slope that keeps chances even: it lowers the share of sure actions.

    It is the slope of the negative entropy, averaged over games.

    >>> spread(np.zeros((1, 1, 2))).tolist()
    [[[0.0, 0.0]]]
    """
    chances = softmax(scores)
    logs = np.log(chances + 1e-8)
    slope: Array = chances * (logs - (chances * logs).sum(axis=-1, keepdims=True)) / len(scores)
    return slope
