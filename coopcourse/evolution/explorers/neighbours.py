"""Networks: who dies first, and how many neighbours are too many?

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution.explorers.beside import Beside, beside, describe, draw
from coopcourse.explorer import Explorer, choice, slider

WORLDS = {
    "Grid 10 x 10, death first": "death-birth torus",
    "Grid 10 x 10, imitation": "imitation torus",
    "Grid 10 x 10, birth first": "birth-death torus",
    "Random graph, death first": "death-birth random",
    "Hubs and small nodes, death first": "death-birth hubs",
}


def world(graph: str, ratio: float) -> Beside:
    """One graph with one way to fill a free place, at one ratio."""
    words = next(text for text, name in WORLDS.items() if name == graph)
    return beside(words, graph, ratio)


neighbours = Explorer(
    world,
    lambda at, ax: draw(at, ax, 12),
    describe,
    [
        choice("graph", "World", WORLDS, value="death-birth torus"),
        slider("ratio", "Benefit over cost, b/c", 2, 11, 1, value=4),
    ],
    title="Who lives next door?",
    tries={
        "with hubs": {"graph": "death-birth hubs", "ratio": 4},
        "those who imitate": {"graph": "imitation torus", "ratio": 8},
        "birth first": {"graph": "birth-death torus", "ratio": 11},
    },
)
