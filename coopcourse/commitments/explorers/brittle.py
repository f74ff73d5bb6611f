"""Four ways to write one idea: who still recognises a friend?

Chapter: notebooks/10-commitments
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.commitments.programs import (
    COPY_CHECKER,
    SAME_CHECKER,
    fair_bot,
    play_often,
    plots,
    variants,
)
from coopcourse.explorer import Explorer, choice
from coopcourse.games import prisoners_dilemma

IDEAS = {
    "compare the texts": COPY_CHECKER,
    "compare the steps": SAME_CHECKER,
    "simulate, with a coin": fair_bot(0.2),
}
LABELS = ("as is", "renamed", "comment", "idle step")
REPEATS = 20


@dataclass(frozen=True)
class Block:
    """How often Alice's four versions (rows) and Bob's (columns) cooperate with each other."""

    alice: np.ndarray[tuple[int, int], np.dtype[np.float64]]
    bob: np.ndarray[tuple[int, int], np.dtype[np.float64]]

    @property
    def friends(self) -> int:
        """The number of pairs that always cooperate."""
        return int(np.sum((self.alice == 1) & (self.bob == 1)))


def meet(alice: str, bob: str) -> Block:
    """Let four versions of one idea meet four versions of another."""
    game, rng = prisoners_dilemma(), np.random.default_rng(1)
    shares = np.zeros((2, 4, 4), dtype=np.float64)
    for i, mine in enumerate(variants(IDEAS[alice]).values()):
        for j, yours in enumerate(variants(IDEAS[bob]).values()):
            matches = play_often(mine, yours, game, rng=rng, repeats=REPEATS)
            moves = np.array([[each == "C" for each in match.actions] for match in matches])
            shares[:, i, j] = moves.mean(axis=0)
    return Block(shares[0], shares[1])


def describe(at: Block) -> str:
    """How many of the sixteen pairs are friends."""
    own = int(np.sum(np.diag(at.alice) * np.diag(at.bob) == 1))
    if at.friends == 16:
        return "All 16 pairs cooperate in every game: what a program does is what counts."
    if at.friends == 0:
        return _strangers(at)
    return (
        f"{at.friends} of 16 pairs always cooperate, {own} of them written alike: a change that"
        " changes nothing ends a friendship."
    )


def _strangers(at: Block) -> str:
    """How often the more trusting side cooperates where no pair always does."""
    share = max(at.alice.mean(), at.bob.mean())
    if not share:
        return "None of the 16 pairs ever cooperates."
    return (
        f"None of the 16 pairs always cooperates; the kinder side cooperates in {share:.0%} of its "
        "games."
    )


recognise_a_friend = Explorer(
    meet,
    lambda at, ax: plots.meetings(at.alice, at.bob, LABELS, ax=ax),
    describe,
    [
        choice("alice", "Alice’s idea", tuple(IDEAS), value="compare the texts"),
        choice("bob", "Bob’s idea", tuple(IDEAS), value="compare the texts"),
    ],
    title="Recognise a friend",
    height=3.0,
    tries={
        "steps instead of texts": {"alice": "compare the steps", "bob": "compare the steps"},
        "look at what it does": {
            "alice": "simulate, with a coin", "bob": "simulate, with a coin",
        },
        "two good ideas apart": {"alice": "compare the steps", "bob": "simulate, with a coin"},
    },
)  # fmt: skip
