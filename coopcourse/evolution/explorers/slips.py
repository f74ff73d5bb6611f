"""One slip of the hand: which pairs make up, and which never do?

Chapter: notebooks/05b-reciprocity
"""

from dataclasses import dataclass

from coopcourse.evolution.plots import matches
from coopcourse.evolution.repeated import cast
from coopcourse.evolution.repeated.match import moves
from coopcourse.explorer import Explorer, choice

ROUNDS, SLIP = 14, 3
PLAYERS = {
    each.name: each
    for each in (
        cast.TIT_FOR_TAT,
        cast.TIT_FOR_TWO_TATS,
        cast.CONTRITE_TFT,
        cast.WIN_STAY_LOSE_SHIFT,
        cast.GRIM,
    )
}


@dataclass(frozen=True)
class Slipped:
    """Two players, what they played, and in which round the first one's hand slipped, if it did."""

    names: tuple[str, str]
    moves: tuple[str, str]
    slip: int | None

    @property
    def lost(self) -> int:
        """Rounds after the slip in which not both cooperate."""
        after = list(zip(*self.moves, strict=True))[self.slip or 0 :]
        return sum(pair != ("C", "C") for pair in after)


def slipped(alice: str, bob: str, slip: str) -> Slipped:
    """A short match, with a slip of Alice's hand or without."""
    when = SLIP if slip == "yes" else None
    played = moves(
        PLAYERS[alice].machine, PLAYERS[bob].machine, ROUNDS, slips=[when] if when else []
    )
    return Slipped((alice, bob), played, when)


def describe(at: Slipped) -> str:
    """Who plays whom, and how many rounds the slip has cost them."""
    pair = f"{at.names[0]} meets {at.names[1]}"
    if at.slip is None:
        return f"{pair}: nobody slips, and all {ROUNDS} rounds are peaceful."
    left = ROUNDS - at.slip
    if not at.lost:
        return f"{pair}: Alice slips in round {at.slip}, and the next {left} rounds are peaceful."
    ends = "The trouble never ends." if at.moves != _peaceful_end(at) else "Then they make up."
    go = "goes" if at.lost == 1 else "go"
    return f"{pair}: after a slip in round {at.slip}, {at.lost} of {left} rounds {go} wrong. {ends}"


def _peaceful_end(at: Slipped) -> tuple[str, str]:
    """The same moves, if their last round is peaceful."""
    return at.moves if at.moves[0][-1] + at.moves[1][-1] == "CC" else ("", "")


one_slip = Explorer(
    slipped,
    lambda at, ax: matches.two_hands(
        [
            (f"{who}: {name}", played)
            for who, name, played in zip(("Alice", "Bob"), at.names, at.moves, strict=True)
        ],
        at.slip,
        ax=ax,
    ),
    describe,
    [
        choice("alice", "Alice plays", tuple(PLAYERS), value="Tit for Tat"),
        choice("bob", "Bob plays", tuple(PLAYERS), value="Tit for Tat"),
        choice("slip", "Alice’s hand slips", {"Yes": "yes", "No": "no"}, value="yes"),
    ],
    title="One slip of the hand",
    height=1.9,
    tries={
        "two that repair": {"alice": "Win-Stay, Lose-Shift", "bob": "Win-Stay, Lose-Shift"},
        "a conscience": {"alice": "Contrite Tit for Tat"},
        "no mercy": {"alice": "Grim", "bob": "Grim"},
    },
)
