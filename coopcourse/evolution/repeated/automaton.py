"""A strategy is a small machine: a chance to cooperate in each state, and a next state.

Tit for tat has two states, and so has win-stay, lose-shift; a detective needs ten. Moves are
counted 0 for cooperating and 1 for defecting.

Chapter: notebooks/05b-reciprocity
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.evolution.encounters import Array

Whole = NDArray[np.int64]

MOVES = "CD"  # cooperate is 0, defect is 1
Row = tuple[float, int, int]


@dataclass(frozen=True, init=False, eq=False, repr=False)
class Automaton:
    """A machine that plays a repeated game, from state 0 on.

    `cooperate[s]` is the chance to cooperate in state s; `after[s, own, other]` is the next state
    after those two moves. What was played counts, not what was meant. Raises ValueError when
    chances or states are none. Source: Rubinstein (1986), Finite automata play the repeated
    Prisoner's Dilemma.

    >>> Automaton([1, 0], [[[0, 1], [0, 1]]] * 2)  # tit for tat
    Automaton(cooperate=[1.0, 0.0], after=[[[0, 1], [0, 1]], [[0, 1], [0, 1]]])
    """

    cooperate: Array  # (states,)
    after: Whole  # (states, own move, other's move)

    def __init__(self, cooperate: ArrayLike, after: ArrayLike) -> None:
        object.__setattr__(self, "cooperate", np.asarray(cooperate, dtype=np.float64))
        object.__setattr__(self, "after", np.asarray(after, dtype=np.int64))
        self._demand_a_machine()

    def _demand_a_machine(self) -> None:
        states = len(self.cooperate)
        if self.after.shape != (states, 2, 2) or not states:
            raise ValueError(
                f"{states} states need next states of shape ({states}, 2, 2), by own move and the "
                f"other's; these have shape {self.after.shape}."
            )
        if not ((self.cooperate >= 0) & (self.cooperate <= 1)).all():
            raise ValueError(f"Chances lie between 0 and 1; {self.cooperate.tolist()} came.")
        if not ((self.after >= 0) & (self.after < states)).all():
            raise ValueError(f"Next states lie between 0 and {states - 1}; see {self.after}.")

    @property
    def states(self) -> int:
        """How many states the machine has."""
        return len(self.cooperate)

    @property
    def rolls_dice(self) -> bool:
        """Whether any of its moves is left to chance."""
        return bool(((self.cooperate > 0) & (self.cooperate < 1)).any())

    def __repr__(self) -> str:
        return f"Automaton(cooperate={self.cooperate.tolist()}, after={self.after.tolist()})"


def watching(*rows: Row) -> Automaton:
    """The machine that looks at the other's moves alone: a row for each state.

    A row holds the chance to cooperate, the next state after the other cooperates, and the next
    state after the other defects.

    >>> watching((1, 0, 1), (0, 0, 1))  # tit for tat
    Automaton(cooperate=[1.0, 0.0], after=[[[0, 1], [0, 1]], [[0, 1], [0, 1]]])
    """
    return Automaton([chance for chance, *_ in rows], [[nexts, nexts] for _, *nexts in rows])


def memory_one(chances: Sequence[float], first: float = 1.0) -> Automaton:
    """The machine that cooperates with these chances after CC, CD, DC and DD, own move first.

    `first` is the chance of the opening. Source: Nowak and Sigmund (1993), A strategy of win-stay,
    lose-shift that outperforms tit-for-tat; the four chances are theirs.

    >>> memory_one((1, 0, 0, 1))  # win-stay, lose-shift
    Automaton(cooperate=[1.0, 0.0], after=[[[0, 1], [1, 0]], [[0, 1], [1, 0]]])
    """
    if len(chances) != 4:
        raise ValueError(f"Four chances are needed, after CC, CD, DC and DD; {len(chances)} came.")
    return smallest(Automaton([first, *chances], [[[1, 2], [3, 4]]] * 5))


def smallest(machine: Automaton) -> Automaton:
    """The machine with fewest states that plays alike: states that never differ become one.

    Source: Moore (1956), Gedanken-experiments on sequential machines.

    >>> smallest(watching((1, 1, 0), (1, 0, 1)))  # it cooperates, whatever its state
    Automaton(cooperate=[1.0], after=[[[0, 0], [0, 0]]])
    """
    nexts = machine.after.reshape(machine.states, 4)
    kind = _kinds(machine.cooperate[:, None])
    while True:
        finer = _kinds(np.column_stack([kind, kind[nexts]]))
        if finer.max() == kind.max():
            break
        kind = finer
    _, kept = np.unique(kind, return_index=True)
    return Automaton(machine.cooperate[kept], kind[machine.after[kept]])


def _kinds(looks: NDArray[np.generic]) -> Whole:
    """A number for each row, the same for equal rows, counted in the order they appear."""
    _, first, kind = np.unique(looks, axis=0, return_index=True, return_inverse=True)
    order: Whole = np.argsort(np.argsort(first)).astype(np.int64)
    numbers: Whole = order[kind.ravel()]
    return numbers
