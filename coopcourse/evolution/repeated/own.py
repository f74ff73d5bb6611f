"""Your own strategy: a function of the last few rounds, turned into a machine.

Chapter: notebooks/05b-reciprocity
"""

from collections.abc import Callable
from itertools import product
from typing import TypeAlias

from coopcourse.evolution.repeated.automaton import MOVES, Automaton, smallest
from coopcourse.evolution.repeated.strategy import Strategy

Rule: TypeAlias = Callable[[str, str], str | float]
MOST_MEMORY = 4  # rounds; each further one makes four times as many pasts


def strategy(rule: Rule, memory: int = 1, *, name: str = "You") -> Strategy:
    """The strategy that plays by `rule(mine, theirs)`, asked about at most `memory` past rounds.

    `mine` and `theirs` are moves such as "CCD", oldest first and equally long; both are empty in
    the first round. The rule answers "C", "D" or a chance to cooperate. Raises ValueError with
    advice.

    >>> strategy(lambda mine, theirs: "D" if theirs.endswith("D") else "C").machine
    Automaton(cooperate=[1.0, 0.0], after=[[[0, 1], [0, 1]], [[0, 1], [0, 1]]])
    """
    if not 0 <= memory <= MOST_MEMORY:
        raise ValueError(
            f"A rule may look 0 to {MOST_MEMORY} rounds back, not {memory}. For a longer memory "
            "write an Automaton: a grudge, say, needs two states."
        )
    pasts = [past for rounds in range(memory + 1) for past in _pasts(rounds)]
    number = {past: place for place, past in enumerate(pasts)}
    nexts = [
        [[number[_later(past, own + other, memory)] for other in MOVES] for own in MOVES]
        for past in pasts
    ]
    machine = smallest(Automaton([_chance(rule, past) for past in pasts], nexts))
    return Strategy(name, machine, memory=memory)


Past = tuple[str, ...]  # rounds such as ("CC", "CD"), own move first


def _pasts(rounds: int) -> list[Past]:
    return list(product(("CC", "CD", "DC", "DD"), repeat=rounds))


def _later(past: Past, now: str, memory: int) -> Past:
    longer = (*past, now)
    return longer[max(0, len(longer) - memory) :]


def _chance(rule: Rule, past: Past) -> float:
    mine, theirs = ("".join(each[side] for each in past) for side in (0, 1))
    answer = rule(mine, theirs)
    chance = {"C": 1.0, "D": 0.0}.get(answer) if isinstance(answer, str) else answer
    if not isinstance(chance, int | float) or not 0 <= chance <= 1:
        raise ValueError(
            f'A rule answers "C", "D" or a chance from 0 to 1; after mine = {mine!r} and theirs = '
            f"{theirs!r} it gave {answer!r}."
        )
    return float(chance)
