"""A language from nothing: Alice and Bob make words by winning, and a stranger hears them.

Chapter: notebooks/09-communication
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

from coopcourse.communication.plots import language
from coopcourse.communication.signalling import Code, Urns, growing, meeting
from coopcourse.explorer import Explorer, choice, play

STATES, STEP, LAST = 3, 100, 20  # a frame every hundred rounds
LISTENERS = {"Bob, who was there": 0, "A stranger from another pair": 1}


@dataclass(frozen=True)
class Talk:
    """Alice's words and a listener's, how often they worked so far, and who listens."""

    code: Code
    wins: tuple[float, ...]
    stranger: bool


@cache
def pairs() -> tuple[tuple[Urns, ...], ...]:
    """Two pairs that grow up apart, every hundredth round of each."""
    rng = np.random.default_rng(1)
    grown = (list(growing(STATES, STATES, rng=rng, rounds=STEP * LAST)) for _ in range(2))
    return tuple(tuple(urns[::STEP]) for urns in grown)


def talk(hundreds: int, listener: int) -> Talk:
    """Alice's language after so many hundred rounds, heard by Bob or by a stranger."""
    mine, theirs = pairs()[0], pairs()[listener]
    met = [(one.code().speaks, other.code().acts) for one, other in zip(mine, theirs, strict=True)]
    wins = tuple(meeting(*each) for each in met[: hundreds + 1])
    return Talk(Code(*met[hundreds]), wins, bool(listener))


def describe(at: Talk) -> str:
    """How often this listener gets it right, and how far Alice's words are settled."""
    who = "a stranger" if at.stranger else "Bob"
    sure = int((at.code.speaks.max(axis=1) > 0.9).sum())
    return (
        f"After {STEP * (len(at.wins) - 1):,} rounds {who} understands Alice {at.wins[-1]:.0%} of"
        f" the time; guessing gives {1 / STATES:.0%}. Alice has a settled word for {sure}"
        f" of {STATES} states."
    )


grow_a_language = Explorer(
    talk,
    lambda at, ax: language(at.code, at.wins, LAST, ax=ax),
    describe,
    [
        play("hundreds", "Rounds, in hundreds", LAST, value=LAST),
        choice("listener", "Who listens", LISTENERS, value=0),
    ],
    title="Grow a language",
    tries={
        "before the first word": {"hundreds": 0},
        "half grown": {"hundreds": 3},
        "a stranger listens": {"listener": 1},
    },
)
