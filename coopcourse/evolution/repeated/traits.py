"""Nice, generous, forgiving: what a machine is like can be read off its states.

Chapter: notebooks/05b-reciprocity
"""

import numpy as np
from numpy.typing import NDArray

from coopcourse.evolution.repeated.automaton import Automaton

Mask = NDArray[np.bool_]


def is_nice(machine: Automaton) -> bool:
    """Whether it never is the first to defect. Source: Axelrod (1984), chapter 2.

    >>> from coopcourse.evolution.repeated.automaton import watching
    >>> is_nice(watching((1, 0, 1), (0, 0, 1))), is_nice(watching((0, 0, 0)))
    (True, False)
    """
    return bool((machine.cooperate[_reached(machine, others="C", own="C")] == 1).all())


def is_generous(machine: Automaton) -> bool:
    """Whether it is nice and may cooperate right after a defection that it did nothing to earn.

    >>> from coopcourse.evolution.repeated.automaton import memory_one
    >>> is_generous(memory_one((1, 1 / 3, 1, 1 / 3))), is_generous(memory_one((1, 0, 1, 0)))
    (True, False)
    """
    peace = _reached(machine, others="C", own="C")
    return is_nice(machine) and bool(machine.cooperate[machine.after[peace, 0, 1]].any())


def is_forgiving(machine: Automaton) -> bool:
    """Whether it minds what the other does, and comes back to cooperating with who cooperates.

    >>> from coopcourse.evolution.repeated.automaton import watching
    >>> is_forgiving(watching((1, 0, 1), (0, 0, 1))), is_forgiving(watching((1, 0, 1), (0, 1, 1)))
    (True, False)
    """
    minds = (machine.after[:, :, 0] != machine.after[:, :, 1]).any()
    hurt = np.unique(machine.after[_reached(machine), :, 1])
    return bool(minds) and all(
        machine.cooperate[_reached(machine, others="C", start=int(state))].any() for state in hurt
    )


def _reached(machine: Automaton, *, others: str = "CD", own: str = "CD", start: int = 0) -> Mask:
    """The states it can come to from `start` while both sides make these moves only."""
    mine, theirs = (np.array(["CD".index(move) for move in moves]) for moves in (own, others))
    seen = np.zeros(machine.states, dtype=np.bool_)
    seen[start] = True
    while True:
        more = seen.copy()
        more[machine.after[np.ix_(np.flatnonzero(seen), mine, theirs)]] = True
        if (more == seen).all():
            return seen
        seen = more
