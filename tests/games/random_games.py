"""Random games with few different payoffs, so that ties and degenerate cases abound."""

from itertools import product

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from coopcourse.games import Game


@st.composite
def games(draw, players=(2, 3), most=3, stake=2):
    n = draw(st.integers(*players))
    shape = draw(st.tuples(*[st.integers(1, most)] * n))
    whole = st.integers(-stake, stake)
    return Game(draw(arrays(np.int64, (n, *shape), elements=whole)))


def deviations(game, cell, player):
    """The cells that the player can reach alone from this one, itself included."""
    return [(*cell[:player], k, *cell[player + 1 :]) for k in range(game.shape[player])]


def cells(game):
    return list(product(*(range(size) for size in game.shape)))


@st.composite
def rescaled(draw, game):
    """The same game with every player's payoffs in other units: a u + b with a > 0."""
    n = len(game.players)
    scale = draw(st.tuples(*[st.floats(1e-3, 1e3)] * n))
    shift = draw(st.tuples(*[st.floats(-1e3, 1e3)] * n))
    sides = (n, *[1] * n)
    return Game(game.payoffs * np.reshape(scale, sides) + np.reshape(shift, sides))
