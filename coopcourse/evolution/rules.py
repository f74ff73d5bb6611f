"""Five rules let cooperation evolve: each bends the payoffs of giving, and asks for some b/c.

To give costs c and brings another b. A rule says what this comes to when relatives, partners,
reputations, neighbours or groups are counted in. What follows is solved, not looked up: each
condition of `favour` is linear in b and c, so it holds above some ratio b/c.

Chapter: notebooks/05a-evolution
"""

from collections.abc import Callable, Mapping

import numpy as np

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.favour import Favour, margins

Thresholds = Favour[float]
Matrix = tuple[tuple[float, float], tuple[float, float]]


def payoff(rule: str, b: float, c: float, **parameters: float) -> Array:
    """The payoffs [[CC, CD], [DC, DD]] of giving at benefit b and cost c under one of the rules.

    Rules and their parameters: "kin" r, "direct" w, "indirect" q, "network" k, "group" n and m.
    Raises ValueError with advice. Source: Nowak (2006), Five rules for the evolution of
    cooperation, table 1.

    >>> payoff("direct", b=3, c=1, w=0.5)  # tit for tat against always defecting
    array([[ 4., -1.],
           [ 3.,  0.]])
    """
    _demand(rule, parameters)
    return np.array(RULES[rule][0](b, c, **parameters), dtype=np.float64)


def thresholds(rule: str, *, size: int | None = None, **parameters: float) -> Thresholds:
    """The ratio b/c above which cooperation is favoured under a rule, in each of three ways.

    Fields `ess`, `risk_dominant` and `advantageous`; infinite where no ratio is enough. With `size`
    the conditions are those of a population of that size. Raises ValueError with advice.

    >>> thresholds("direct", w=0.5)
    ESS: 2.0, risk-dominant: 3.0, advantageous: 4.0
    >>> thresholds("kin", r=0.25).ess, thresholds("group", n=10, m=5).ess
    (4.0, 3.0)
    """
    gain = margins(payoff(rule, 1, 0, **parameters), size)  # what a unit of b adds to each
    loss = margins(payoff(rule, 0, 1, **parameters), size)  # what a unit of c adds to each
    return Favour(*map(_root, gain, loss))


def _root(gain: float, loss: float) -> float:
    """The ratio b/c at which gain * b + loss * c crosses 0 from below."""
    return -loss / gain if gain > 0 else np.inf


def _kin(b: float, c: float, *, r: float) -> Matrix:
    """Count a relative's payoff as r of one's own (inclusive fitness)."""
    return ((b - c) * (1 + r), b * r - c), (b - r * c, 0)


def _direct(b: float, c: float, *, w: float) -> Matrix:
    """Tit for tat against always defecting, when another round follows with chance w."""
    return ((b - c) / (1 - w), -c), (b, 0)


def _indirect(b: float, c: float, *, q: float) -> Matrix:
    """Give unless the other is known to defect, when a reputation is known with chance q."""
    return (b - c, -c * (1 - q)), (b * (1 - q), 0)


def _network(b: float, c: float, *, k: float) -> Matrix:
    """What clusters on a graph of k neighbours are worth, as a shift H of the mixed payoffs."""
    shift = ((b - c) * k - 2 * c) / ((k + 1) * (k - 2))
    return (b - c, shift - c), (b - shift, 0)


def _group(b: float, c: float, *, n: float, m: float) -> Matrix:
    """Compete within groups of at most n members and between m groups."""
    return ((b - c) * (m + n), (b - c) * m - c * n), (b * n, 0)


_CHANCE = "from 0 to 1", lambda value: 0 <= value <= 1
_COUNT = "above 0", lambda value: value > 0
Bound = tuple[str, Callable[[float], bool]]
RULES: Mapping[str, tuple[Callable[..., Matrix], Mapping[str, Bound]]] = {
    "kin": (_kin, {"r": _CHANCE}),
    "direct": (_direct, {"w": ("at least 0 and below 1", lambda value: 0 <= value < 1)}),
    "indirect": (_indirect, {"q": _CHANCE}),
    "network": (_network, {"k": ("above 2", lambda value: value > 2)}),
    "group": (_group, {"n": _COUNT, "m": _COUNT}),
}


def _demand(rule: str, parameters: Mapping[str, float]) -> None:
    if rule not in RULES:
        raise ValueError(f"No rule is called {rule!r}; the five are {', '.join(RULES)}.")
    bounds = RULES[rule][1]
    if parameters.keys() != bounds.keys():
        given = ", ".join(parameters) or "nothing"
        raise ValueError(f"The rule {rule!r} takes {' and '.join(bounds)}; {given} came.")
    for name, (words, holds) in bounds.items():
        if not holds(parameters[name]):
            raise ValueError(f"In the rule {rule!r}, {name} is {words}; not {parameters[name]}.")
