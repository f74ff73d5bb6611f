"""Random outcomes with few different payoffs, so that ties and dominated points abound."""

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays


@st.composite
def points(draw, players=(2, 3), most=6, low=-3, high=3):
    """Payoffs of shape (outcomes, players)."""
    shape = draw(st.integers(1, most)), draw(st.integers(*players))
    return draw(arrays(np.int64, shape, elements=st.integers(low, high))).astype(np.float64)


@st.composite
def lotteries(draw, count):
    """Probabilities over `count` outcomes."""
    weights = np.array(draw(st.lists(st.integers(0, 9), min_size=count, max_size=count)), float)
    weights[draw(st.integers(0, count - 1))] += 1
    return weights / weights.sum()


def named(table):
    """The outcomes of a table, under the names 0, 1, 2, ..."""
    return {str(place): tuple(row) for place, row in enumerate(table.tolist())}
