"""CommNet: agents with one shared mind think in steps, and between steps hear the others' mean.

Chapter: notebooks/09-communication
"""

from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

import numpy as np

from coopcourse.communication.commnet.talk import MEAN, Array, Channel

Params: TypeAlias = dict[str, Array]
Module: TypeAlias = Literal["linear", "mlp", "recurrent"]


@dataclass(frozen=True)
class CommNet:
    """The shape of a network: `codes` an agent may see, `width` of its mind, `outputs` it scores.

    `steps` is how often it thinks; before all steps but the first it hears the others. The module
    is "linear" (one layer, tanh), "mlp" (two layers, relu), or "recurrent" (linear, the same
    weights in every step). `joined` agents share one large mind: 1 for CommNet, all of them for
    the fully connected control.

    >>> CommNet(codes=500, width=64, outputs=5).steps
    3
    """

    codes: int
    width: int
    outputs: int
    steps: int = 3
    module: Module = "mlp"
    channel: Channel = field(default=MEAN, repr=False)
    joined: int = 1

    def place(self, step: int) -> int:
        """Which set of weights a step uses."""
        return 0 if self.module == "recurrent" else step

    def bend(self, values: Array) -> Array:
        """The nonlinearity of the module."""
        return np.maximum(values, 0) if self.module == "mlp" else np.tanh(values)

    def bend_slope(self, bent: Array) -> Array:
        """The slope of the nonlinearity, from what it gave."""
        slope: Array = (bent > 0) if self.module == "mlp" else 1 - bent**2
        return slope.astype(bent.dtype)


@dataclass(frozen=True)
class Thoughts:
    """All that went through the minds: what was `seen`, `heard`, thought `inside` and `hidden`.

    `hidden[i]` is h at step i, (games, minds, joined * width); `heard[i]` is c; `scores`,
    (games, agents, outputs), is what the decoder makes of the last h.
    """

    codes: Array
    present: Array
    hidden: tuple[Array, ...]
    heard: tuple[Array, ...]
    inside: tuple[Array, ...]
    scores: Array


def initial(net: CommNet, *, rng: np.random.Generator, dtype: Any = np.float32) -> Params:
    """Random weights of a network, by name: encoder, H, C, S, V and b of each step, decoder.

    >>> sorted(initial(CommNet(9, 4, 2, steps=1), rng=np.random.default_rng(1)))
    ['C0', 'H0', 'S0', 'V0', 'b0', 'decode', 'encode', 'out', 'v0']
    """
    wide = net.joined * net.width
    sizes = {"encode": (net.codes, net.width), "decode": (wide, net.joined * net.outputs)}
    for step in sorted({net.place(step) for step in range(net.steps)}):
        names = "HCSV" if net.module == "mlp" else "HCS"
        sizes |= {f"{name}{step}": (wide, wide) for name in names}
    weights = {name: _random(size, rng) for name, size in sizes.items()}
    weights["encode"] *= 0.3 * np.sqrt(net.codes)  # each row is used alone, not summed with others
    biases = {name.lower().replace("h", "b"): wide for name in weights if name[0] in "HV"}
    biases["out"] = net.joined * net.outputs
    zeros = {name: np.zeros(size) for name, size in biases.items()}
    return {name: value.astype(dtype) for name, value in (weights | zeros).items()}


def _random(size: tuple[int, int], rng: np.random.Generator) -> Array:
    weights: Array = rng.standard_normal(size) / np.sqrt(size[0])
    return weights


def forward(net: CommNet, params: Params, codes: Array, present: Array | None = None) -> Thoughts:
    """Let the agents look, think and talk, and score their actions.

    `codes`, (games, agents, features), are the numbers of what each agent sees. Source: the two
    equations are 1 and 2 of Sukhbaatar, Szlam and Fergus (2016), with their skip connection S.

    >>> net = CommNet(codes=9, width=4, outputs=2)
    >>> params = initial(net, rng=np.random.default_rng(1))
    >>> forward(net, params, np.array([[[0], [8], [3]]])).scores.shape
    (1, 3, 2)
    """
    games, agents = codes.shape[:2]
    here = np.ones((games, agents), params["encode"].dtype) if present is None else present
    first = params["encode"][codes].sum(axis=2).reshape(games, agents // net.joined, -1)
    h, c = first, np.zeros_like(first)
    hidden, heard, inside = [h], [c], list[Array]()
    for step in range(net.steps):
        h, y = think(net, params, step, (h, c, first))
        last = step == net.steps - 1
        c = np.zeros_like(h) if last else net.channel.carry(h, here[:, : h.shape[1]])
        for kept, new in ((hidden, h), (heard, c), (inside, y)):
            kept.append(new)
    scores = (h @ params["decode"] + params["out"]).reshape(games, agents, net.outputs)
    return Thoughts(codes, here, tuple(hidden), tuple(heard), tuple(inside), scores)


def think(
    net: CommNet, params: Params, step: int, mind: tuple[Array, Array, Array]
) -> tuple[Array, Array]:
    """One step: the new h from (h, c, first h), and the layer inside the module.

    >>> net = CommNet(codes=9, width=4, outputs=2, module="linear")
    >>> params = initial(net, rng=np.random.default_rng(1))
    >>> think(net, params, 0, (np.zeros((1, 4)),) * 3)[0]
    array([[0., 0., 0., 0.]])
    """
    (h, c, first), k = mind, net.place(step)
    H, C, S, b = (params[f"{name}{k}"] for name in "HCSb")  # noqa: N806  the paper's letters
    inside = net.bend(h @ H + c @ C + first @ S + b)
    if net.module != "mlp":
        return inside, inside
    return net.bend(inside @ params[f"V{k}"] + params[f"v{k}"]), inside
