"""A match is a loop over rounds; thousands of matches are the same loop over arrays.

Chapter: notebooks/05b-reciprocity
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.repeated.automaton import MOVES, Automaton, Whole
from coopcourse.evolution.repeated.exact import demand_noise
from coopcourse.evolution.repeated.payoffs import AXELROD, Payoffs


@dataclass(frozen=True, eq=False)
class Bench:
    """The states of many machines in one row, so that any two of them can be set to play."""

    cooperate: Array  # (all states,)
    after: Whole  # (4 * all states,): from 4 * state + 2 * own move + other's move
    starts: Whole  # (machines,)


def bench(machines: Sequence[Automaton]) -> Bench:
    """The machines side by side, ready to play.

    >>> from coopcourse.evolution.repeated import cast
    >>> bench([cast.GRIM.machine, cast.TIT_FOR_TAT.machine]).starts
    array([0, 2])
    """
    ends = np.cumsum([machine.states for machine in machines], dtype=np.int64)
    starts = np.concatenate((np.zeros(1, np.int64), ends[:-1]))
    nexts = [machine.after + start for machine, start in zip(machines, starts, strict=True)]
    return Bench(
        np.concatenate([machine.cooperate for machine in machines]),
        np.concatenate([each.ravel() for each in nexts]),
        starts,
    )


def play(
    seats: Bench,
    pairs: ArrayLike,
    turns: int | Whole,
    *,
    noise: float = 0.0,
    payoffs: Payoffs = AXELROD,
    rng: np.random.Generator,
) -> Array:
    """The total payoffs of many matches at once, shape (2, matches), first players first.

    `pairs` are the two players' numbers, (2, matches); `turns` is how long they play, one number
    for all or one for each match.

    >>> from coopcourse.evolution.repeated import cast
    >>> two = bench([cast.TIT_FOR_TAT.machine, cast.ALWAYS_DEFECT.machine])
    >>> play(two, [[0, 0], [0, 1]], 200, rng=np.random.default_rng(1))
    array([[600., 199.],
           [600., 204.]])
    """
    demand_noise(noise)
    defects = 1 - (noise + (1 - 2 * noise) * seats.cooperate)
    players: Whole = np.asarray(pairs, dtype=np.int64)
    lengths = np.broadcast_to(turns, players.shape[1:])
    longest_first = np.argsort(-lengths, kind="stable")
    state = seats.starts[players[:, longest_first]]  # (2, matches)
    paid = np.zeros(state.shape)
    for still_on in _counts_still_on(lengths):
        state = state[:, :still_on]
        move = rng.random(state.shape) < defects[state]
        seen = 2 * move + move[::-1]  # own move, other's move
        state = seats.after[4 * state + seen]
        paid[:, :still_on] += payoffs.mine[seen]
    total = np.empty_like(paid)
    total[:, longest_first] = paid
    return total


def _counts_still_on(lengths: Whole) -> Whole:
    """How many matches are still being played, round by round."""
    ended = np.cumsum(np.bincount(lengths.astype(np.intp)))
    return len(lengths) - ended[:-1]


def moves(
    one: Automaton,
    other: Automaton,
    turns: int,
    *,
    slips: Sequence[int] = (),
    rng: np.random.Generator | None = None,
) -> tuple[str, str]:
    """What two machines play, as two texts of moves; the first one's hand slips in rounds `slips`.

    Rounds are counted from 1. Raises ValueError if a machine rolls dice and there is no `rng`.

    >>> from coopcourse.evolution.repeated import cast
    >>> moves(cast.TIT_FOR_TAT.machine, cast.TIT_FOR_TAT.machine, 6, slips=[2])
    ('CDCDCD', 'CCDCDC')
    """
    if rng is None and (one.rolls_dice or other.rolls_dice):
        raise ValueError("One of the two rolls dice: give them some, rng=default_rng(1).")
    state, past = (0, 0), list[tuple[int, int]]()
    for turn in range(1, turns + 1):
        mine = _move(one, state[0], rng) ^ (turn in slips)
        theirs = _move(other, state[1], rng)
        state = int(one.after[state[0], mine, theirs]), int(other.after[state[1], theirs, mine])
        past.append((mine, theirs))
    return "".join(MOVES[own] for own, _ in past), "".join(MOVES[each] for _, each in past)


def replies(machine: Automaton, theirs: str) -> str:
    """What a machine without dice answers to the moves in `theirs`, round by round.

    >>> from coopcourse.evolution.repeated import cast
    >>> replies(cast.TIT_FOR_TWO_TATS.machine, "CDCDDDC")
    'CCCCCDD'
    """
    script = Automaton(
        [move == "C" for move in theirs] + [1],
        [[[at + 1] * 2] * 2 for at in range(len(theirs))] + [[[0] * 2] * 2],
    )
    return moves(machine, script, len(theirs))[0]


def _move(machine: Automaton, state: int, rng: np.random.Generator | None) -> int:
    chance = machine.cooperate[state]
    return int(chance == 0) if rng is None or chance in (0, 1) else int(rng.random() >= chance)
