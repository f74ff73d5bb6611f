"""Help whoever has helped: does it take hold, and how often must people meet?

Chapter: notebooks/05b-reciprocity
"""

from dataclasses import dataclass
from functools import cache

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.image_scoring import SHOWN, STRATEGIES, shipped
from coopcourse.evolution.plots import names
from coopcourse.explorer import Explorer, choice, play

WHEN = (0, 1, 2, 3, 5, 8, 12, 18, 25, 35, 50, 75, 100, 150, 200)  # the generation at each step


@dataclass(frozen=True, eq=False)
class Villages:
    """Sixty villages in one generation, and how they came there."""

    encounters: int
    now: int
    shares: Array  # (strategies,)
    helped: Array  # (generations, villages)


@cache
def _runs() -> dict[int, tuple[Array, Array]]:
    return shipped()


def villages(encounters: int, step: int) -> Villages:
    """The shipped runs with this many encounters a generation, at one of fifteen moments."""
    shares, helped = _runs()[encounters]
    return Villages(encounters, WHEN[step], shares[WHEN[step]], helped)


def describe(at: Villages) -> str:
    """How often people help, in how many villages most do, and who helps a stranger."""
    helped = at.helped[at.now]
    strangers = 100 * at.shares[STRATEGIES <= 0].sum()
    return (
        f"{at.encounters} encounters of 100 people, generation {at.now}:"
        f" {100 * helped.mean():.0f} % of them bring help, and in {(helped > 0.5).sum()} of 60"
        " villages most of them do."
        f" {strangers:.0f} % of people would help a stranger."
    )


keep_score = Explorer(
    villages,
    lambda at, ax: names.image_scores(at.shares, at.helped.mean(axis=1), at.now, ax=ax),
    describe,
    [
        choice(
            "encounters", "Encounters a generation", {f"{each}": each for each in SHOWN}, value=500
        ),
        play("step", "Moment", len(WHEN) - 1, value=len(WHEN) - 1),
    ],
    title="A score for everyone",
    tries={
        "the start": {"step": 0},
        "the published example": {"encounters": 125},
        "a little more gossip": {"encounters": 300},
    },
)
