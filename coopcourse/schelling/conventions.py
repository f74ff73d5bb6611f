"""The same wish, told to four programs: what each of them settles silently, and what that changes.

`python -m coopcourse.schelling.conventions` measures all of them again and writes conventions.json.

Chapter: notebooks/06-schelling
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import numpy as np

from coopcourse.schelling.city import City
from coopcourse.schelling.engine import rounds
from coopcourse.schelling.estimates import Estimate, estimate
from coopcourse.schelling.indices import above_chance, pooled_similarity, similarity
from coopcourse.schelling.rules import Rules, Target
from coopcourse.schelling.sequential import moves, sweeps
from coopcourse.schelling.thresholds import Wanted, wish
from coopcourse.schelling.towns import random_city

SEED, RUNS = 1, 30
COMMON = ("4/5", "1/3")  # density and wish for all alike
STORE = "conventions.json"
ORDERS: dict[str, Callable[..., Iterator[City]]] = {
    "all at once": rounds,
    "one after the other": sweeps,
    "one, then look again": moves,
}
INDICES: dict[str, Callable[[City], float]] = {
    "mean share alike": similarity,
    "pooled share alike": pooled_similarity,
    "excess over half": above_chance,
}


@dataclass(frozen=True)
class Convention:
    """How a program fills in the story: its town, its rules, its order of moves and its index.

    >>> CONVENTIONS["Polygons"].index
    'excess over half'
    """

    size: int
    density: Wanted
    least: Wanted
    wraps: bool = True
    lonely_content: bool = True
    target: Target = "anywhere"
    order: str = "one after the other"
    index: str = "mean share alike"

    def rules(self, least: Wanted) -> Rules:
        """The rules of this program, with a wish for at least `least`."""
        lonely = "content" if self.lonely_content else "unhappy"
        return Rules((wish(least),), lonely, self.target)  # type: ignore[arg-type]

    def town(self, size: int, density: Wanted, rng: np.random.Generator) -> City:
        """A town of this program, mixed at random."""
        return random_city(size, density=density, wraps=self.wraps, rng=rng)

    def at_rest(self, town: City, least: Wanted, rng: np.random.Generator) -> City:
        """The town when nobody wants to move any more."""
        *_, last = ORDERS[self.order](town, self.rules(least), rng=rng)
        return last


CONVENTIONS = {
    "this book": Convention(50, "4/5", "1/3", order="all at once"),
    "this book, in turns": Convention(50, "4/5", "1/3", order="one, then look again"),
    "Mesa": Convention(50, "4/5", "1/3", wraps=False, lonely_content=False),
    "NetLogo": Convention(51, "95%", "30%", target="nearby", index="pooled share alike"),
    "Polygons": Convention(
        20, "4/5", "33%", wraps=False, order="one, then look again", index="excess over half"
    ),
}


def measure(
    of: Convention, runs: int = RUNS, common_size: int = 50, *, rng: np.random.Generator
) -> dict[str, Estimate]:
    """What the program reports of its own town ("own"), and the similarity in a common one.

    >>> small = Convention(10, "4/5", "1/3")
    >>> sorted(measure(small, 2, 10, rng=np.random.default_rng(1)))
    ['common', 'own']
    """
    own, common = [], []
    for _ in range(runs):
        town = of.town(of.size, of.density, rng)
        own.append(INDICES[of.index](of.at_rest(town, of.least, rng)))
        town = of.town(common_size, COMMON[0], rng)
        common.append(similarity(of.at_rest(town, COMMON[1], rng)))
    return {"own": estimate(own), "common": estimate(common)}


def measured() -> dict[str, dict[str, Estimate]]:
    """The stored measurements of all conventions, 30 runs each.

    >>> measured()["NetLogo"]["own"].runs
    30
    """
    stored = json.loads(files("coopcourse.schelling").joinpath(STORE).read_text("utf-8"))
    return {
        name: {which: Estimate(*numbers) for which, numbers in pair.items()}
        for name, pair in stored.items()
    }


def main() -> None:
    """Measure every convention and store the result beside this module."""
    rng = np.random.default_rng(SEED)
    results = {name: measure(of, rng=rng) for name, of in CONVENTIONS.items()}
    plain = {
        name: {which: [round(e.mean, 6), round(e.margin, 6), e.runs] for which, e in pair.items()}
        for name, pair in results.items()
    }
    Path(__file__).with_name(STORE).write_text(json.dumps(plain, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
