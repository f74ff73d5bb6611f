"""Five rules, one curve: the less of a gift comes back, the more it must bring.

Chapter: notebooks/05a-evolution
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from coopcourse.evolution import plots, rules
from coopcourse.evolution.plots.plane import Mark
from coopcourse.explorer import Explorer, choice, slider

CONDITIONS = {
    "Resists a defector (ESS)": "ess",
    "Wins at half and half": "risk_dominant",
    "Invades defectors": "advantageous",
}


@dataclass(frozen=True)
class Example:
    """A rule with numbers, the share of a gift that comes back, and where one meets it."""

    rule: str
    parameters: dict[str, Any]
    share: float
    shape: str
    where: str


EXAMPLES = (
    Example("network", {"k": 4}, 1 / 4, "D", "4 neighbours"),
    Example("group", {"n": 10, "m": 5}, 5 / 15, "P", "5 groups of 10"),
    Example("kin", {"r": 0.5}, 0.5, "o", "siblings"),
    Example("indirect", {"q": 0.6}, 0.6, "s", "known to 6 in 10"),
    Example("direct", {"w": 0.8}, 0.8, "^", "8 in 10 meet again"),
)


@dataclass(frozen=True)
class Plane:
    """The examples at the ratio each needs, for one condition, and the ratio at hand."""

    ratio: float
    condition: str
    marks: tuple[Mark, ...]


def plane(ratio: float, condition: str) -> Plane:
    """What each example needs so that one of the three conditions holds."""
    marks = tuple(
        Mark(
            each.rule,
            each.share,
            getattr(rules.thresholds(each.rule, **each.parameters), condition),
            each.shape,
            above=each.rule in ("direct", "indirect"),
        )
        for each in EXAMPLES
    )
    return Plane(ratio, condition, marks)


def curves(condition: str) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """The threshold by the share that comes back: of kin, and of reciprocity where it differs."""
    shares = np.linspace(0.1, 1, 40)
    solved = {
        rule: np.array([_needs(rule, name, share, condition) for share in shares])
        for rule, name in (("kin", "r"), ("indirect", "q"))
    }
    kinds = {"kin": solved["kin"]} if condition == "ess" else solved
    return {rule: (shares, needed) for rule, needed in kinds.items()}


def _needs(rule: str, name: str, share: float, condition: str) -> float:
    parameters: dict[str, Any] = {name: float(share)}
    found = rules.thresholds(rule, **parameters)
    return float(getattr(found, condition))


def describe(at: Plane) -> str:
    """Which of the five examples are favoured at this ratio, and what the others need."""
    words = {value: text for text, value in CONDITIONS.items()}
    said = words[at.condition].split(" (")[0].lower()
    named = [
        (f"{each.rule} ({each.where}, {mark.needs:.3g})", at.ratio > mark.needs)
        for each, mark in zip(EXAMPLES, at.marks, strict=True)
    ]
    holds, fails = ([text for text, true in named if true is side] for side in (True, False))
    rules_named = f"under {', '.join(holds)}; not yet under {', '.join(fails)}"
    if not fails:
        rules_named = f"under all five rules: {', '.join(holds)}"
    if not holds:
        rules_named = f"under none of the five rules yet: {', '.join(fails)}"
    return (
        f"At b/c = {at.ratio:g} cooperation {said} {rules_named}."
        " The last number of each is the ratio to exceed."
    )


five_rules = Explorer(
    plane,
    lambda at, ax: plots.rule_plane(at.marks, curves(at.condition), at.ratio, ax=ax),
    describe,
    [
        slider("ratio", "Benefit over cost, b/c", 1, 5.5, 0.25, value=2.5),
        choice("condition", "Cooperation", CONDITIONS, value="ess"),
    ],
    title="Five rules, one curve",
    tries={
        "a small gain": {"ratio": 1.5},
        "a large gain": {"ratio": 4.25},
        "to invade": {"ratio": 2.5, "condition": "advantageous"},
    },
    height=3.3,
)
