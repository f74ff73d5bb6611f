"""On tiny graphs every state is written down: simulations and thresholds must agree with that."""

from itertools import product

import numpy as np
import pytest

from coopcourse.evolution import graphs
from coopcourse.evolution.graphs import complete, cycle, from_edges, torus
from coopcourse.evolution.meeting import pull
from coopcourse.evolution.networks import UPDATES, Giving, history, simulated_fixation

CUBE = from_edges([(i, i ^ bit) for i in range(8) for bit in (1, 2, 4) if i < i ^ bit], 8, "a cube")
SQUARE = cycle(4)
STAR = from_edges([(0, 1), (0, 2), (0, 3)], 4, "a star")


def exact(update, game):
    """The chance to take over from one random giver: all 2^N states, equation by equation."""
    graph, size = game.graph, game.graph.size
    near = [[int(node) for node in row if node >= 0] for row in graph.neighbours]
    states = list(product((0, 1), repeat=size))
    chain = np.zeros((2**size, 2**size))
    for here, state in enumerate(states):
        gifts = [sum(state[j] for j in near[i]) for i in range(size)]
        pay = [game.b * gifts[i] - game.c * len(near[i]) * state[i] for i in range(size)]
        fit = [1 - game.strength + game.strength * each for each in pay]
        for place, parent, chance in moves(update, near, fit):
            there = list(state)
            there[place] = state[parent]
            chain[here, int("".join(map(str, there)), 2)] += chance
    inside = slice(1, -1)
    gap = np.eye(2**size)[inside, inside] - chain[inside, inside]
    wins = np.linalg.solve(gap, chain[inside, -1])
    return float(np.mean([wins[2**i - 1] for i in range(size)]))


def moves(update, near, fit):
    size = len(near)
    for i in range(size):
        if update == "birth-death":
            for j in near[i]:
                yield j, i, fit[i] / sum(fit) / len(near[i])
            continue
        models = near[i] if update == "death-birth" else [i, *near[i]]
        for j in models:
            yield i, j, fit[j] / sum(fit[k] for k in models) / size


@pytest.mark.parametrize("update", UPDATES)
@pytest.mark.parametrize("graph", [SQUARE, cycle(7, 2), CUBE, complete(5)], ids=lambda g: g.name)
def test_the_pull_is_the_slope_of_the_exact_chance(update, graph):
    weak = 1e-5
    for b, c in ((0.0, 1.0), (1.0, 0.0)):
        lift = graph.size * exact(update, Giving(graph, b, c, weak)) - 1
        said = pull(update, graph.size, graph.degree)
        assert lift / weak == pytest.approx(b * said.benefit + c * said.cost, abs=2e-3)


def test_thresholds_of_small_graphs_are_the_known_fractions():
    assert pull("death-birth", 8, 2).threshold == pytest.approx(3)
    assert pull("death-birth", 8, 3).threshold == pytest.approx(9)
    assert pull("death-birth", 11, 2).threshold == pytest.approx(18 / 7)
    assert pull("imitation", 8, 2).threshold == pytest.approx(13)
    assert pull("imitation", 8, 3).threshold == np.inf
    assert pull("imitation", 11, 4).threshold == pytest.approx(56)


@pytest.mark.parametrize("update", UPDATES)
def test_thresholds_forget_the_size_of_large_graphs(update):
    large = {"death-birth": 4, "imitation": 6, "birth-death": np.inf}
    assert pull(update, 10**9, 4).threshold == pytest.approx(large[update])


@pytest.mark.parametrize("update", UPDATES)
@pytest.mark.parametrize("graph", [SQUARE, STAR], ids=lambda g: g.name)
def test_simulations_meet_the_exact_chance(update, graph):
    game = Giving(graph, b=4, c=1, strength=0.1)
    seen = simulated_fixation(update, game, runs=4000, rng=np.random.default_rng(1))
    chance = exact(update, game)
    assert abs(seen.value - chance) < 4 * np.sqrt(chance * (1 - chance) / seen.runs)


def test_a_uniform_graph_stays_as_it_is():
    game = Giving(torus(3, 4), b=3, c=1, strength=0.05)
    for everyone in (0, 1):
        start = np.full(12, everyone, dtype=np.int8)
        story = history("death-birth", game, start, rng=np.random.default_rng(1))
        assert all((next(story) == everyone).all() for _ in range(4))


@pytest.mark.parametrize(
    ("graph", "size", "degree"),
    [
        (cycle(9, 2), 9, 4),
        (torus(4, 5), 20, 4),
        (complete(6), 6, 5),
        (graphs.random_regular(20, 3, rng=np.random.default_rng(1)), 20, 3),
    ],
    ids=lambda each: getattr(each, "name", None),
)
def test_links_go_both_ways_and_nobody_has_more(graph, size, degree):
    assert (graph.size, graph.degree) == (size, degree)
    links = {(i, int(j)) for i, row in enumerate(graph.neighbours) for j in row}
    assert links == {(j, i) for i, j in links} and not any(i == j for i, j in links)


def test_a_scale_free_graph_has_hubs_and_every_newcomer_its_links():
    graph = graphs.scale_free(200, 2, rng=np.random.default_rng(1))
    assert graph.degrees.sum() == 2 * (3 + 197 * 2)
    assert graph.degrees.max() > 5 * np.median(graph.degrees)


@pytest.mark.parametrize(
    ("make", "advice"),
    [
        (lambda: cycle(4, 2), "more than 4"),
        (lambda: torus(2, 5), "3 rows"),
        (lambda: from_edges([(0, 0)], 1), "itself"),
        (lambda: from_edges([(0, 1)], 3), "no neighbour"),
        (lambda: graphs.random_regular(5, 3, rng=np.random.default_rng(1)), "even size"),
        (lambda: STAR.degree, "1 to 3 links"),
        (lambda: Giving(SQUARE, 3, 1, 0.4), "Try a strength of"),
        (lambda: pull("birth", 10, 2), "death-birth"),
    ],
)
def test_a_slip_is_answered_with_advice(make, advice):
    with pytest.raises(ValueError, match=advice):
        make()
