"""Kin: how closely related must two be before help between them pays?

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution.explorers.beside import Beside, beside, describe, draw
from coopcourse.explorer import Explorer, choice, slider

KIN = {
    "cousins, r = 1/8": "kin 1/8",
    "half siblings, r = 1/4": "kin 1/4",
    "siblings, r = 1/2": "kin 1/2",
}


def family(relation: str, ratio: float) -> Beside:
    """Fifty pairs of relatives, at one ratio."""
    words = next(text for text, name in KIN.items() if name == relation)
    return beside(f"Fifty pairs of {words}", relation, ratio)


relatives = Explorer(
    family,
    lambda at, ax: draw(at, ax, 12),
    describe,
    [
        choice("relation", "Pairs of", KIN, value="kin 1/4"),
        slider("ratio", "Benefit over cost, b/c", 1, 12, 1, value=4),
    ],
    title="Help a sister?",
    tries={
        "for siblings 3 will do": {"relation": "kin 1/2", "ratio": 3},
        "for cousins it will not": {"relation": "kin 1/8", "ratio": 3},
    },
)
