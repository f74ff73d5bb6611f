"""A score for everyone: help raises yours, refusal lowers it, and others look before they help.

Chapter: notebooks/05b-reciprocity
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coopcourse.chances import picked
from coopcourse.evolution.encounters import Array

Whole = NDArray[np.int64]

BEST = 5  # scores go from -5 to 5
STRATEGIES = np.arange(-BEST, BEST + 2)  # help who has this score or more; -5 all, 6 nobody
SHIPPED = Path(__file__).with_name("image_scoring.npz")
SHOWN = (125, 300, 500, 1000)  # encounters a generation, in the shipped runs


@dataclass(frozen=True)
class Village:
    """People who meet at random `encounters` times in a generation: one may help the other.

    Help costs the giver `cost` and brings `benefit`; each meeting adds `cost` to both, so that
    nobody ends below 0. Source: Nowak and Sigmund (1998), Evolution of indirect reciprocity by
    image scoring; the numbers are theirs.
    """

    encounters: int
    people: int = 100
    benefit: float = 1.0
    cost: float = 0.1

    def __post_init__(self) -> None:
        if self.people < 2 or self.encounters < 1 or not self.benefit > self.cost > 0:
            raise ValueError(
                "A village needs two people, one encounter and benefit > cost > 0, or more; not "
                f"{self}. Try Village(encounters=500)."
            )


@dataclass(frozen=True, eq=False)
class Generation:
    """What each person's strategy is, (replicates, people), and how often help was given."""

    strategies: Whole
    helped: Array  # (replicates,)

    @property
    def shares(self) -> Array:
        """The share of each strategy, -5 to 6, in all villages together."""
        return np.bincount(self.strategies.ravel() + BEST, minlength=12) / self.strategies.size


def generations(
    village: Village, *, replicates: int, rng: np.random.Generator
) -> Iterator[Generation]:
    """One generation after another, for ever; children copy a parent in proportion to payoff.

    Everyone is born with score 0. There is no mutation: what is lost stays lost.

    >>> story = generations(Village(encounters=50, people=10), replicates=2,
    ...                     rng=np.random.default_rng(1))
    >>> next(story).helped
    array([0.54, 0.68])
    """
    strategies = rng.choice(STRATEGIES, size=(replicates, village.people))
    while True:
        paid, helped = _a_life(village, strategies, rng)
        yield Generation(strategies, helped)
        parents = picked(paid[:, None, :], rng.random(paid.shape))  # (replicates, people)
        strategies = np.take_along_axis(strategies, parents, axis=1)


def _a_life(village: Village, strategies: Whole, rng: np.random.Generator) -> tuple[Array, Array]:
    """All encounters of a generation: what each person is paid, and the share of help given."""
    rows, people = strategies.shape
    here = np.arange(rows) * people
    givers, takers = _encounters(village, rows, rng)
    asks, score = strategies.ravel(), np.zeros(rows * people, dtype=np.int64)
    paid, helped = np.zeros(rows * people), np.zeros(rows)
    for giver, taker in zip(givers + here, takers + here, strict=True):
        helps = score[taker] >= asks[giver]
        score[giver] = np.clip(score[giver] + np.where(helps, 1, -1), -BEST, BEST)
        paid[giver] += np.where(helps, 0.0, village.cost)
        paid[taker] += np.where(helps, village.benefit, 0.0) + village.cost
        helped += helps
    return paid.reshape(rows, people), helped / village.encounters


def _encounters(village: Village, rows: int, rng: np.random.Generator) -> tuple[Whole, Whole]:
    """Who may give and who would take, (encounters, replicates) each; never the same person."""
    shape = (village.encounters, rows)
    givers = rng.integers(village.people, size=shape)
    takers = (givers + rng.integers(1, village.people, size=shape)) % village.people
    return givers, takers


def shipped() -> dict[int, tuple[Array, Array]]:
    """Long runs made once: for each number of encounters, shares and help by generation.

    60 villages for 200 generations, `python -m coopcourse.evolution.image_scoring`.

    >>> shares, helped = shipped()[500]
    >>> shares.shape, helped.shape
    ((201, 12), (201, 60))
    """
    with np.load(SHIPPED) as kept:
        return {m: (kept[f"shares{m}"], kept[f"helped{m}"]) for m in SHOWN}


def _ship() -> None:
    kept = dict[str, Array]()
    for encounters in SHOWN:
        story = generations(Village(encounters), replicates=60, rng=np.random.default_rng(1))
        past = list(islice(story, 201))
        kept[f"shares{encounters}"] = np.array([each.shares for each in past], np.float32)
        kept[f"helped{encounters}"] = np.array([each.helped for each in past], np.float32)
    np.savez_compressed(SHIPPED, **kept)  # type: ignore[arg-type]


if __name__ == "__main__":
    _ship()
