"""Neighbours play, and a free place goes to a neighbour: three ways to fill it, three fates.

Many copies of a graph are played at once. A node's payoff adds up its games with all neighbours,
and its fitness is 1 - strength + strength * payoff.

Chapter: notebooks/05a-evolution
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.chances import draw
from coopcourse.evolution.encounters import Array
from coopcourse.evolution.estimates import Estimate
from coopcourse.evolution.graphs import Graph
from coopcourse.evolution.trials import PATIENCE

State = NDArray[np.int8]  # (replicates, nodes), 1 for who gives
Nodes = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Copies:
    """Copies of one graph: who gives, and how many gifts each node gets, kept up to date.

    Both have the shape (replicates, nodes + 1); the last column stands for nobody.
    """

    gives: State
    gifts: NDArray[np.int16]

    def __len__(self) -> int:
        return len(self.gives)

    def __getitem__(self, rows: NDArray[np.bool_]) -> "Copies":
        return Copies(self.gives[rows], self.gifts[rows])


def copies(graph: Graph, gives: State) -> Copies:
    """Copies of a graph in which those givers give, shape (replicates, nodes).

    >>> from coopcourse.evolution.graphs import cycle
    >>> copies(cycle(4), np.array([[1, 1, 0, 0]], np.int8)).gifts.tolist()
    [[1, 1, 1, 1, 0]]
    """
    padded = np.pad(gives, ((0, 0), (0, 1)))
    gifts = padded[:, graph.neighbours].sum(axis=-1, dtype=np.int16)
    return Copies(padded, np.pad(gifts, ((0, 0), (0, 1))))


@dataclass(frozen=True)
class Giving:
    """On a graph, each giver pays `c` for each neighbour, who receives `b`.

    Raises ValueError when selection is so strong that a fitness could fall to 0.

    >>> from coopcourse.evolution.graphs import cycle
    >>> game = Giving(cycle(4), b=3, c=1, strength=0.1)
    >>> game.fitness(copies(game.graph, np.array([[1, 1, 0, 0]])), np.arange(4)[None]).round(3)
    array([[1. , 1. , 1.2, 1.2]])
    """

    graph: Graph
    b: float
    c: float
    strength: float

    def __post_init__(self) -> None:
        worst = self.strength * (1 + self.c * int(self.graph.degrees.max()))
        if worst >= 1 or self.strength < 0:
            raise ValueError(
                f"Fitness must stay above 0: strength * (1 + c * links) is {worst:.3g}, and has to "
                f"be below 1. Try a strength of {0.5 * self.strength / worst:.2g}."
            )

    def fitness(self, state: Copies, nodes: Nodes) -> Array:
        """The fitness of some nodes in each replicate; -1 stands for nobody, with fitness 0."""
        rows = np.arange(len(state))[:, None]
        given = state.gives[rows, nodes] * self.graph.degrees[nodes]
        paid = self.b * state.gifts[rows, nodes] - self.c * given
        return np.where(nodes >= 0, 1 - self.strength + self.strength * paid, 0.0)


Update = Callable[[Giving, Copies, np.random.Generator], tuple[Nodes, Nodes]]


def death_birth(game: Giving, state: Copies, rng: np.random.Generator) -> tuple[Nodes, Nodes]:
    """Anyone dies, and her neighbours compete for the place: (who is replaced, by whom)."""
    dead = rng.integers(game.graph.size, size=len(state))
    near = game.graph.neighbours[dead]
    return dead, _one(near, game.fitness(state, near), rng)


def imitation(game: Giving, state: Copies, rng: np.random.Generator) -> tuple[Nodes, Nodes]:
    """Anyone thinks again, and copies a neighbour or stays, in proportion to fitness."""
    doubter = rng.integers(game.graph.size, size=len(state))
    models = np.concatenate((doubter[:, None], game.graph.neighbours[doubter]), axis=1)
    return doubter, _one(models, game.fitness(state, models), rng)


def birth_death(game: Giving, state: Copies, rng: np.random.Generator) -> tuple[Nodes, Nodes]:
    """One has a child in proportion to fitness, and it takes the place of any neighbour.

    A random node is asked and may decline, the less fit the likelier: then nothing happens, which
    leaves every chance to take over as it is.
    """
    parent = rng.integers(game.graph.size, size=len(state))
    most = 1 - game.strength + game.strength * game.b * game.graph.degrees.max()
    fit = game.fitness(state, parent[:, None])[:, 0]
    child = (rng.random(len(state)) * game.graph.degrees[parent]).astype(np.int64)
    place = game.graph.neighbours[parent, child]
    return np.where(rng.random(len(state)) * most < fit, place, parent), parent


UPDATES: Mapping[str, Update] = {
    "death-birth": death_birth,
    "imitation": imitation,
    "birth-death": birth_death,
}


def step(update: str, game: Giving, state: Copies, rng: np.random.Generator) -> Copies:
    """The state after one update in every replicate, changed in place; ValueError with advice."""
    if update not in UPDATES:
        raise ValueError(f"The update {update!r} is unknown; choose one of {', '.join(UPDATES)}.")
    place, parent = UPDATES[update](game, state, rng)
    rows = np.arange(len(state))
    change = state.gives[rows, parent] - state.gives[rows, place]
    moved = np.flatnonzero(change)
    place, change = place[moved], change[moved]
    state.gives[moved, place] += change
    state.gifts[moved[:, None], game.graph.neighbours[place]] += change[:, None]
    return state


def simulated_fixation(
    update: str, game: Giving, *, runs: int, rng: np.random.Generator
) -> Estimate:
    """How many of `runs` copies of the graph one giver at a random node takes over.

    >>> from coopcourse.evolution.graphs import cycle
    >>> game = Giving(cycle(5), b=3, c=1, strength=0)
    >>> rng = np.random.default_rng(1)
    >>> simulated_fixation("death-birth", game, runs=500, rng=rng).holds(0.2)
    True
    """
    alone = np.zeros((runs, game.graph.size), dtype=np.int8)
    alone[np.arange(runs), rng.integers(game.graph.size, size=runs)] = 1
    state, wins = copies(game.graph, alone), 0
    while len(state):
        for _ in range(PATIENCE):
            step(update, game, state, rng)
        givers = state.gives.sum(axis=1, dtype=np.int64)
        wins += int((givers == game.graph.size).sum())
        state = state[(givers > 0) & (givers < game.graph.size)]
    return Estimate(wins, runs)


def history(
    update: str, game: Giving, start: State, *, rng: np.random.Generator
) -> Iterator[State]:
    """One graph from `start`, shape (nodes,), after each round of as many updates as nodes.

    >>> from coopcourse.evolution.graphs import cycle
    >>> game = Giving(cycle(5), b=3, c=1, strength=0.1)
    >>> story = history("imitation", game, np.ones(5, np.int8), rng=np.random.default_rng(1))
    >>> next(story).tolist()
    [1, 1, 1, 1, 1]
    """
    state = copies(game.graph, np.array(start, dtype=np.int8)[None, :])
    while True:
        yield state.gives[0, :-1].copy()
        for _ in range(game.graph.size):
            step(update, game, state, rng)


def _one(nodes: Nodes, fitness: Array, rng: np.random.Generator) -> Nodes:
    """One node of each row, in proportion to fitness, shape (replicates,)."""
    return nodes[np.arange(len(nodes)), draw(fitness, rng=rng)]
