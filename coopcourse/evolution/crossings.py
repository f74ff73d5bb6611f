"""Long runs, made once: how often one giver takes over, at several ratios b/c, in each model.

`python -m coopcourse.evolution.crossings` plays them again, in some twenty minutes of one
processor, on all there are, and writes `crossings.npz` beside this module. It keeps each model's
counts in a file, and goes on where it was stopped. Every cost is 1, so the ratio is the benefit.

Chapter: notebooks/05a-evolution
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from coopcourse.evolution import groups, kin, networks
from coopcourse.evolution.coalescence import death_birth_pull
from coopcourse.evolution.encounters import Array
from coopcourse.evolution.estimates import Crossing, Estimate, crossing, lift
from coopcourse.evolution.graphs import Graph, random_regular, scale_free, torus
from coopcourse.evolution.groups import Tribes
from coopcourse.evolution.kin import Families
from coopcourse.evolution.meeting import pull
from coopcourse.evolution.networks import Giving
from coopcourse.sweep import bar, sweep

SHIPPED = Path(__file__).with_name("crossings.npz")
MANY, RUNS, FEW = 240000, 60000, 12000
Play = Callable[[float, int, np.random.Generator], Estimate]


@dataclass(frozen=True)
class Model:
    """A population in which one giver starts: how to play it, and what theory says of it.

    `lift` is size * the expected chance at a ratio, `threshold` where it crosses 1, and `large` the
    same threshold without end of players; both infinite where no ratio is enough. There is no
    `large` (it is nan) where nodes differ.
    """

    size: int
    play: Play
    lift: Callable[[float], float]
    threshold: float
    large: float
    ratios: tuple[float, ...]
    runs: int = RUNS  # of each ratio, in the shipped file


@dataclass(frozen=True)
class Runs:
    """What was seen of a model: how often the giver took over at each ratio."""

    model: Model
    wins: tuple[int, ...]
    runs: int

    @property
    def lifts(self) -> Array:
        """All players * the share of runs won, beside its 95 % interval: shape (ratios, 3)."""
        seen = [Estimate(wins, self.runs) for wins in self.wins]
        return self.model.size * np.array([(each.value, *each.interval) for each in seen])

    @property
    def crossing(self) -> Crossing:
        """The ratio at which the line through the points crosses the chance of drift."""
        drift = 1 / self.model.size
        return crossing(self.model.ratios, self.wins, self.runs, drift=drift)


def _family(relatedness: float, ratios: tuple[float, ...], strength: float = 0.01) -> Model:
    families = Families(50, relatedness)

    def play(ratio: float, runs: int, rng: np.random.Generator) -> Estimate:
        return kin.simulated_fixation(families, ratio, 1, strength=strength, runs=runs, rng=rng)

    large = 1 / relatedness if relatedness else np.inf
    return Model(
        families.size,
        play,
        lambda ratio: float(lift(families.lift(ratio, 1, strength) - 1)),
        families.threshold,
        large,
        ratios,
    )


def _graph(
    update: str, graph: Graph, ratios: tuple[float, ...], large: float = np.nan, *, runs: int = RUNS
) -> Model:
    strength, size = 0.005, graph.size
    traced = update == "death-birth" and not graph.regular
    force = death_birth_pull(graph) if traced else pull(update, size, graph.degree)

    def play(ratio: float, runs: int, rng: np.random.Generator) -> Estimate:
        game = Giving(graph, ratio, 1, strength)
        return networks.simulated_fixation(update, game, runs=runs, rng=rng)

    def expected(ratio: float) -> float:
        return float(lift(strength * (ratio * force.benefit + force.cost)))

    return Model(size, play, expected, force.threshold, large, ratios, runs)


def _tribes(size: int, number: int, ratios: tuple[float, ...]) -> Model:
    def at(ratio: float) -> Tribes:
        return Tribes(size, number, ratio, 1, strength=0.05)

    def play(ratio: float, runs: int, rng: np.random.Generator) -> Estimate:
        return groups.simulated_fixation(at(ratio), split=0.005, runs=runs, rng=rng)

    large = 1 + size / number
    known = _where(lambda ratio: at(ratio).exact_lift > 1)
    return Model(size * number, play, lambda ratio: at(ratio).exact_lift, known, large, ratios)


def _where(holds: Callable[[float], bool], low: float = 1.0, high: float = 100.0) -> float:
    """The ratio from which on something holds, by halving."""
    while high - low > 1e-9:
        middle = (low + high) / 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


@cache
def models() -> Mapping[str, Model]:
    """Every model of which runs are shipped, by name.

    >>> round(models()["death-birth torus"].threshold, 2)
    4.26
    """
    wired = random_regular(100, 4, rng=np.random.default_rng(1))
    hubs = scale_free(100, 2, rng=np.random.default_rng(1))
    grid = torus(10, 10)
    middle, high, never = (2.0, 3, 4, 5, 6, 8), (3.0, 5, 6, 7, 9, 12), (2.0, 4, 6, 8, 10, 12)
    return {
        "kin 1/8": _family(0.125, (2.0, 5, 8, 10, 12, 16)),
        "kin 1/4": _family(0.25, middle),
        "kin 1/2": _family(0.5, (1.2, 1.6, 2, 2.5, 3, 4)),
        "death-birth torus": _graph("death-birth", grid, middle, 4, runs=MANY),
        "death-birth random": _graph("death-birth", wired, middle, 4),
        "death-birth hubs": _graph("death-birth", hubs, middle, runs=FEW),
        "imitation torus": _graph("imitation", grid, high, 6),
        "birth-death torus": _graph("birth-death", grid, never, np.inf),
        "groups 5 x 5": _tribes(5, 5, (1.2, 2, 2.5, 3, 4, 6)),
        "groups 10 x 10": _tribes(10, 10, (1.2, 1.6, 2.2, 3, 4, 6)),
        "groups 10 x 5": _tribes(10, 5, (1.2, 2, 3, 4, 6, 8)),
    }


def shipped(name: str) -> Runs:
    """The long runs of a model, as they were made; ValueError lists the models.

    >>> torus = shipped("death-birth torus")
    >>> abs(torus.crossing.at - torus.model.threshold) < torus.crossing.wide  # 95 in 100
    True
    """
    if name not in models():
        raise ValueError(f"There are no runs of {name!r}; there are {', '.join(models())}.")
    model = models()[name]
    with np.load(SHIPPED) as stored:
        return Runs(model, tuple(stored[name].tolist()), model.runs)


def takeovers(model: str, ratio: float, runs: int, *, rng: np.random.Generator) -> int:
    """In how many of so many runs one giver takes over a model's population.

    >>> takeovers("groups 5 x 5", 6, runs=100, rng=np.random.default_rng(1))
    1
    """
    return models()[model].play(ratio, runs, rng).wins


def played(name: str, *, runs: int, rng: np.random.Generator, **how: Any) -> Runs:
    """The runs of a model, played now: a sweep over its ratios; `how` is what `sweep` takes."""
    grid = {"model": [name], "ratio": models()[name].ratios, "runs": [runs]}
    wins = sweep(takeovers, grid, rng=rng, **how).values.ravel()
    return Runs(models()[name], tuple(map(int, wins)), runs)


def main() -> None:
    """Play every model and store how often the giver took over."""
    from concurrent.futures import ProcessPoolExecutor

    wins = {}
    with ProcessPoolExecutor() as pool:
        for number, (name, model) in enumerate(models().items()):
            kept = f"crossings-{number}.jsonl"
            how = {"executor": pool, "checkpoint": kept, "progress": bar(name)}
            seen = played(name, runs=model.runs, rng=np.random.default_rng(1), **how)
            wins[name] = np.array(seen.wins, dtype=np.int32)
            print(f"{name}: {seen.crossing}; theory {model.threshold:.4g}", flush=True)
    with SHIPPED.open("wb") as file:
        np.savez_compressed(file, **wins)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
