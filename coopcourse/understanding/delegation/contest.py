"""All models in all kitchens with all recipes, many times: the experiment of the paper.

The results lie beside this file. They were made, and can be made again, by
`python -m coopcourse.understanding.delegation.contest 2` (two cooks) and `... 3` (three). A run
that was stopped goes on where it was.

Chapter: notebooks/08-understanding
"""

import sys
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coopcourse.intervals import interval
from coopcourse.sweep import bar, sweep
from coopcourse.understanding.delegation.episodes import Score, cooking, score
from coopcourse.understanding.delegation.models import MODELS
from coopcourse.understanding.kitchen import KITCHENS, RECIPES, Setting

HERE = Path(__file__).parent
SEEDS = {2: 40, 3: 5}  # episodes a cell, for each number of cooks
MEASURES = ("steps", "completion", "shuffles", "seconds")
Results = NDArray[np.float32]


@dataclass(frozen=True)
class Contest:
    """The scores of all episodes: (kitchens, recipes, models, seeds, measures).

    >>> contest = shipped(cooks=2)
    >>> contest.cell("open", "Salad", "Greedy").shape
    (40, 4)
    """

    results: Results

    def cell(self, kitchen: str, recipe: str, model: str) -> Results:
        """Return the scores of one model with one recipe in one kitchen: (seeds, measures)."""
        place = tuple(
            list(names).index(name)
            for names, name in ((KITCHENS, kitchen), (RECIPES, recipe), (MODELS, model))
        )
        found: Results = self.results[place]
        return found

    def mean(self, model: str, measure: str) -> tuple[float, float]:
        """Return the mean of a measure over all kitchens and recipes, and its half-width.

        The half-width is that of a 95 percent interval: 1.96 standard errors over the seeds.
        """
        place = list(MODELS).index(model)
        values = self.results[:, :, place, :, MEASURES.index(measure)]  # (kitchens, recipes, seeds)
        mean, half = interval(values.mean(axis=(0, 1)))
        return float(mean), float(half)


def play(setting: Setting, model: str, cooks: int, seed: int) -> tuple[Score, float]:
    """Return the score of one episode and the CPU seconds it took."""
    began = time.process_time()
    rng = np.random.default_rng(seed)
    story = list(cooking(setting, [MODELS[model]] * cooks, rng=rng))
    return score(setting, story), time.process_time() - began


def file_for(cooks: int) -> Path:
    """Return where the results for this number of cooks lie."""
    return HERE / f"contest_{cooks}.npz"


@cache
def shipped(cooks: int = 2) -> Contest:
    """Return the results that come with the library, for 2 or 3 cooks."""
    with np.load(file_for(cooks)) as stored:
        return Contest(stored["results"])


def episode(
    kitchen: str, recipe: str, model: str, *, cooks: int, seed: int, rng: np.random.Generator
) -> tuple[float, ...]:
    """Return the measures of one episode, by the names of its parts.

    The luck is the seed's and not `rng`'s: every model meets the same luck.

    >>> rng = np.random.default_rng(1)
    >>> episode("open", "Tomato", "Greedy", cooks=2, seed=0, rng=rng)[1]
    1.0
    """
    setting = Setting(KITCHENS[kitchen], RECIPES[recipe])
    found, seconds = play(setting, model, cooks, seed)
    return found.steps, found.completion, found.shuffles, seconds


def run(cooks: int) -> None:
    """Play all that is still missing, on all processors, and store the results."""
    from concurrent.futures import ProcessPoolExecutor

    names = {"kitchen": list(KITCHENS), "recipe": list(RECIPES), "model": list(MODELS)}
    grid = {**names, "seed": range(SEEDS[cooks]), "cooks": [cooks]}
    kept = file_for(cooks).with_suffix(".jsonl")
    with ProcessPoolExecutor() as pool:
        how = {"executor": pool, "checkpoint": kept, "progress": bar("episodes")}
        swept = sweep(episode, grid, rng=np.random.default_rng(1), **how)  # type: ignore[arg-type]
    results = swept.at(cooks=cooks).mean().astype(np.float32)  # (kitchens, ..., seeds, measures)
    np.savez_compressed(file_for(cooks), results=results)
    kept.unlink()


if __name__ == "__main__":
    run(int(sys.argv[1]))
