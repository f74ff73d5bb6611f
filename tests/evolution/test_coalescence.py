"""Tracing ancestors on any graph: the equations hold, and tiny graphs agree state by state."""

import numpy as np
import pytest

from coopcourse.evolution.coalescence import coalescence_times, death_birth_pull
from coopcourse.evolution.graphs import complete, cycle, from_edges, random_regular, scale_free
from coopcourse.evolution.meeting import pull
from coopcourse.evolution.networks import Giving
from tests.evolution.test_networks import STAR, exact

HUBS = scale_free(30, 2, rng=np.random.default_rng(1))
KITE = from_edges([(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5)], 6, "a kite")
PATH = from_edges([(0, 1), (1, 2), (2, 3), (3, 4)], 5, "a path")


@pytest.mark.parametrize("graph", [HUBS, KITE, PATH, STAR, cycle(7), complete(5)])
def test_a_pair_waits_one_step_longer_than_the_pairs_it_may_become(graph):
    times, steps = coalescence_times(graph), graph.adjacency / graph.degrees[:, None]
    later = 1 + (steps @ times + times @ steps.T) / 2
    apart = ~np.eye(graph.size, dtype=bool)
    assert np.allclose(times[apart], later[apart]) and (times[apart] > 1).all()
    assert (np.diag(times) == 0).all()


@pytest.mark.parametrize("graph", [KITE, PATH, STAR, cycle(6)], ids=lambda each: each.name)
def test_the_pull_is_the_slope_of_the_exact_chance_where_nodes_differ(graph):
    weak, said = 1e-5, death_birth_pull(graph)
    for b, c in ((0.0, 1.0), (1.0, 0.0)):
        slope = (graph.size * exact("death-birth", Giving(graph, b, c, weak)) - 1) / weak
        assert slope == pytest.approx(b * said.benefit + c * said.cost, abs=2e-3)


def test_it_is_the_short_formula_where_all_have_as_many_neighbours():
    graph = random_regular(40, 4, rng=np.random.default_rng(1))
    said, known = death_birth_pull(graph), pull("death-birth", 40, 4)
    assert (said.benefit, said.cost) == pytest.approx((known.benefit, known.cost))


def test_a_star_never_favours_giving_but_two_with_joined_hubs_do():
    leaves = [(0, leaf) for leaf in range(2, 10)]
    others = [(1, leaf) for leaf in range(10, 18)]
    joined = from_edges([(0, 1), *leaves, *others], 18)
    assert death_birth_pull(STAR).threshold == np.inf
    assert death_birth_pull(joined).threshold < 2


def test_a_world_in_two_parts_is_answered_with_advice():
    with pytest.raises(ValueError, match="link its parts"):
        coalescence_times(from_edges([(0, 1), (2, 3)], 4))
