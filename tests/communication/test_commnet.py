"""The network talks as its equations say, and its slopes are those of finite differences."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.chances import softmax
from coopcourse.communication.commnet import (
    KINDS,
    WORDS,
    CommNet,
    Memory,
    adam,
    control,
    forward,
    gradients,
    initial,
    mean_of_others,
)

AGENTS = 3
STEP = 1e-6


def team(kind="CommNet", module="mlp", seed=1):
    """A small network in double precision, biases included, with games to play."""
    rng = np.random.default_rng(seed)
    net = control(kind, CommNet(9, 4, 3, module=module), AGENTS)
    shapes = initial(net, rng=rng, dtype=np.float64)
    params = {name: 0.5 * rng.standard_normal(each.shape) for name, each in shapes.items()}
    codes = rng.integers(9, size=(4, AGENTS, 2))
    present = np.array([[1.0, 1, 1], [1, 1, 0], [0, 1, 0], [0, 0, 0]])
    whole = np.ones((4, AGENTS))
    return net, params, codes, whole if net.joined > 1 else present


@pytest.mark.parametrize("module", ["linear", "mlp", "recurrent"])
@pytest.mark.parametrize("kind", KINDS[:3])
def test_slopes_are_those_of_finite_differences(kind, module):
    net, params, codes, present = team(kind, module)
    wish = np.random.default_rng(2).standard_normal((4, AGENTS, 3))

    def loss(changed):
        return (forward(net, changed, codes, present).scores * wish).sum()

    found = gradients(net, params, forward(net, params, codes, present), wish)
    assert found.keys() == params.keys()
    for name, weights in params.items():
        for place in np.ndindex(weights.shape):
            nudge = np.zeros_like(weights)
            nudge[place] = STEP
            up, down = (loss(params | {name: weights + sign * nudge}) for sign in (1, -1))
            assert found[name][place] == pytest.approx((up - down) / (2 * STEP), abs=1e-6)


def test_words_have_the_slope_of_what_is_half_said():
    hidden, wish = np.random.default_rng(1).standard_normal((2, 1, AGENTS, 4))
    here = np.ones((1, AGENTS))
    found = WORDS.back(hidden, here, wish)
    for place in np.ndindex(hidden.shape):
        nudge = np.zeros_like(hidden)
        nudge[place] = STEP
        soft = [(mean_of_others(softmax(hidden + s * nudge), here) * wish).sum() for s in (1, -1)]
        assert found[place] == pytest.approx((soft[0] - soft[1]) / (2 * STEP), abs=1e-6)


def test_one_step_by_hand():
    net, params, codes, _ = team(module="linear")
    net = replace(net, steps=2)
    h0 = params["encode"][codes[0]].sum(axis=1)
    h1 = np.tanh(h0 @ (params["H0"] + params["S0"]) + params["b0"])
    c1 = np.array([(h1.sum(axis=0) - own) / 2 for own in h1])
    h2 = np.tanh(h1 @ params["H1"] + c1 @ params["C1"] + h0 @ params["S1"] + params["b1"])
    expected = h2 @ params["decode"] + params["out"]
    assert forward(net, params, codes).scores[0] == pytest.approx(expected)


@given(st.integers(1, 6), st.integers(0, 99))
def test_the_mean_of_others_is_a_loop_over_others(agents, seed):
    rng = np.random.default_rng(seed)
    hidden, present = rng.standard_normal((1, agents, 2)), rng.integers(0, 2, (1, agents))
    heard = mean_of_others(hidden, present)[0]
    for me in range(agents):
        others = [hidden[0, you] for you in range(agents) if present[0, you] and you != me]
        expected = np.mean(others, axis=0) if others and present[0, me] else np.zeros(2)
        assert heard[me] == pytest.approx(expected)


def test_the_silent_do_not_depend_on_each_other_and_talkers_do():
    for kind, depends in (("Independent", False), ("CommNet", True)):
        net, params, codes, _ = team(kind)
        other = codes.copy()
        other[:, 1:] = (other[:, 1:] + 1) % 9
        here, there = (forward(net, params, each).scores[:, 0] for each in (codes, other))
        assert (not np.allclose(here, there)) == depends


def test_agents_are_alike_whatever_their_order():
    net, params, codes, _ = team()
    scores, turned = (forward(net, params, each).scores for each in (codes, codes[:, ::-1]))
    assert turned == pytest.approx(scores[:, ::-1])


def test_a_recurrent_mind_is_a_linear_one_with_equal_weights_in_every_step():
    net, params, codes, _ = team(module="recurrent")
    copied = {name[:-1] + str(k): params[name] for name in params if name[-1] == "0" for k in "012"}
    same = forward(replace(net, module="linear"), params | copied, codes)
    assert same.scores == pytest.approx(forward(net, params, codes).scores)


def test_adam_finds_the_bottom_of_a_bowl():
    params, memory = {"w": np.array([3.0, -2.0])}, Memory()
    for _ in range(800):
        params, memory = adam(params, {"w": 2 * (params["w"] - 1)}, memory, 0.05)
    assert params["w"] == pytest.approx([1, 1], abs=1e-3)


def test_an_unknown_control_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match="Fully connected"):
        control("telepathy", CommNet(9, 4, 3), 2)
