"""Backpropagation by hand: who would have to think what else, for the scores to come out better.

Each function undoes one line of the forward model, last line first. Through the channel, the wish
of one agent becomes the wish of those she listened to: this is how talking is learned.

Chapter: notebooks/09-communication
"""

from collections import defaultdict

import numpy as np

from coopcourse.communication.commnet.model import CommNet, Params, Thoughts
from coopcourse.communication.commnet.talk import Array


def gradients(net: CommNet, params: Params, past: Thoughts, slope: Array) -> Params:
    """The slope of a loss in every weight, from its `slope` in the scores.

    Source: the chain rule; for the idea, Rumelhart, Hinton and Williams (1986).

    >>> from coopcourse.communication.commnet.model import forward, initial
    >>> net = CommNet(codes=9, width=4, outputs=2)
    >>> params = initial(net, rng=np.random.default_rng(1))
    >>> past = forward(net, params, np.array([[[0], [8], [3]]]))
    >>> gradients(net, params, past, np.ones_like(past.scores))["out"]
    array([3., 3.], dtype=float32)
    """
    found: Params = defaultdict(lambda: np.zeros((), slope.dtype))
    h = past.hidden[-1]
    slope = slope.reshape(*h.shape[:2], -1)
    _affine(found, ("decode", "out"), h, slope)
    dh, dfirst = slope @ params["decode"].T, np.zeros_like(h)
    for step in reversed(range(net.steps)):
        dy = _unthink(net, params, found, (past, step, dh))
        k = net.place(step)
        dh, dc = dy @ params[f"H{k}"].T, dy @ params[f"C{k}"].T
        dfirst = dfirst + dy @ params[f"S{k}"].T
        if step:  # what was heard before this step came from the minds of the others
            here = past.present[:, : h.shape[1]]
            dh = dh + net.channel.back(past.hidden[step], here, dc)
    found["encode"] = _unencode(past.codes, dfirst + dh, net)
    return dict(found)


def _unthink(net: CommNet, params: Params, found: Params, at: tuple[Thoughts, int, Array]) -> Array:
    """Back through one module: its weights' slopes, and the slope of the sum inside its bend."""
    past, step, dh = at
    k, inside = net.place(step), past.inside[step]
    dh = dh * net.bend_slope(past.hidden[step + 1])
    if net.module == "mlp":
        _affine(found, (f"V{k}", f"v{k}"), inside, dh)
        dh = (dh @ params[f"V{k}"].T) * net.bend_slope(inside)
    _affine(found, (f"H{k}", f"b{k}"), past.hidden[step], dh)
    found[f"C{k}"] = found[f"C{k}"] + _product(past.heard[step], dh)
    found[f"S{k}"] = found[f"S{k}"] + _product(past.hidden[0], dh)
    return dh


def _affine(found: Params, names: tuple[str, str], given: Array, slope: Array) -> None:
    """Add the slopes of the weights and the bias in `given @ weights + bias`."""
    weights, bias = names
    found[weights] = found[weights] + _product(given, slope)
    found[bias] = found[bias] + slope.sum(axis=(0, 1))


def _product(given: Array, slope: Array) -> Array:
    """Given' @ slope over all games and minds at once."""
    product: Array = given.reshape(-1, given.shape[-1]).T @ slope.reshape(-1, slope.shape[-1])
    return product


def _unencode(codes: Array, slope: Array, net: CommNet) -> Array:
    """The slope of each code's row: the sum over those who saw that code."""
    seen = codes.reshape(-1, codes.shape[-1])  # (agents of all games, features)
    counts = np.zeros((len(seen), net.codes), slope.dtype)
    for feature in seen.T:
        counts[np.arange(len(seen)), feature] += 1
    total: Array = counts.T @ slope.reshape(len(seen), net.width)
    return total
