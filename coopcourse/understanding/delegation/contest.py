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
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

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
        return interval(values.mean(axis=(0, 1)))


def interval(values: NDArray[Any]) -> tuple[float, float]:
    """Return the mean and the half-width of its 95 percent interval.

    >>> interval(np.array([1.0, 3.0]))
    (2.0, 1.96)
    """
    spread = values.std(ddof=1) / np.sqrt(len(values))
    return float(values.mean()), float(np.round(1.96 * spread, 9))


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


def run(cooks: int) -> None:
    """Play all that is still missing, print each cell, and store the results after each."""
    sizes = (len(KITCHENS), len(RECIPES), len(MODELS), SEEDS[cooks], len(MEASURES))
    results: Results = np.full(sizes, np.nan, dtype=np.float32)
    if file_for(cooks).exists():
        with np.load(file_for(cooks)) as stored:
            results = stored["results"]
    names = list(product(KITCHENS, RECIPES, MODELS))
    for place, (kitchen, recipe, model) in zip(np.ndindex(sizes[:3]), names, strict=True):
        if np.isnan(results[place]).any():
            results[place] = _cell(Setting(KITCHENS[kitchen], RECIPES[recipe]), model, cooks)
            np.savez_compressed(file_for(cooks), results=results)
        print(kitchen, recipe, model, *results[place].mean(axis=0).round(2), flush=True)


def _cell(setting: Setting, model: str, cooks: int) -> Results:
    rows = []
    for seed in range(SEEDS[cooks]):
        score_, seconds = play(setting, model, cooks, seed)
        rows.append((score_.steps, score_.completion, score_.shuffles, seconds))
    return np.array(rows, dtype=np.float32)


if __name__ == "__main__":
    run(int(sys.argv[1]))
