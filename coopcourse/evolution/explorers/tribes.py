"""Groups: when does the success of a group outweigh the success within it?

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution.explorers.beside import Beside, beside, describe, draw
from coopcourse.explorer import Explorer, choice, slider

WORLDS = {
    "5 groups of 5": "groups 5 x 5",
    "5 groups of 10": "groups 10 x 5",
    "10 groups of 10": "groups 10 x 10",
}


def world(division: str, ratio: float) -> Beside:
    """One division into groups, at one ratio."""
    words = next(text for text, name in WORLDS.items() if name == division)
    return beside(words, division, ratio)


tribes = Explorer(
    world,
    lambda at, ax: draw(at, ax, 8),
    describe,
    [
        choice("division", "World", WORLDS, value="groups 10 x 10"),
        slider("ratio", "Benefit over cost, b/c", 1, 8, 0.5, value=3),
    ],
    title="Groups that split",
    tries={
        "small groups": {"division": "groups 5 x 5", "ratio": 3},
        "few large groups": {"division": "groups 10 x 5", "ratio": 3},
    },
)
