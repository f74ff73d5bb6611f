"""Train people, propose policies, let people get used to each, and ship what came of it.

`python -m coopcourse.economist.remake [FOLDER]` keeps every stage in a folder when it is done, and
goes on from there when it is started again.

Chapter: notebooks/11-institutions
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from coopcourse.economist.learning.choosing import Learner
from coopcourse.economist.learning.school import COSTS
from coopcourse.economist.planning import stages
from coopcourse.economist.planning.policies import POLICIES
from coopcourse.economist.results import FIELDS, file_of
from coopcourse.economist.trained import FILE, SEEDS
from coopcourse.shipped import Arrays

FOLDER = Path("economist-stages")
TERMS = 160  # tax periods at school


def main(folder: Path = FOLDER, seeds: int = SEEDS) -> None:
    """Go through all stages that are not there yet, and write the shipped files after each cost."""
    folder.mkdir(exist_ok=True)
    for labour in COSTS:
        for seed in range(seeds):
            one_population(folder, labour, seed)
            ship(folder, labour, seed + 1)


def one_population(folder: Path, labour: float, seed: int) -> None:
    """School, policies and getting used to each, for one population at one cost of labour."""
    people = kept(folder, f"school {seed}", lambda show: stages.schooled(seed, TERMS, show))
    place = f"{round(1000 * labour)} {seed}"
    if seed == 0:
        kept(folder, f"cloud {place}", lambda show: stages.cloud(people, labour))
    proposed = kept(folder, f"policies {place}", lambda show: stages.policies(people, labour, seed))
    for policy, rates in zip(POLICIES, proposed["rates"], strict=True):
        kept(
            folder,
            f"used {place} {policy}",
            lambda show, rates=rates: stages.used(people, rates, labour, seed, show),
        )


def ship(folder: Path, labour: float, seeds: int) -> None:
    """Write the files that come with the course, from the stages of so many seeds."""
    place = [f"{round(1000 * labour)} {seed}" for seed in range(seeds)]
    proposed = [_load(folder, f"policies {each}") for each in place]
    after = [[_load(folder, f"used {each} {policy}") for each in place] for policy in POLICIES]
    results = {name: np.stack([each[name] for each in proposed]) for name in ("seen", "best")}
    results["rates"] = np.stack([each["rates"] for each in proposed], axis=1)
    for name in FIELDS:
        frozen = np.stack([each[f"frozen_{name}"] for each in proposed], axis=1)
        adapted = np.stack([[each[f"adapted_{name}"][0] for each in row] for row in after])
        results |= {f"frozen_{name}": frozen, f"adapted_{name}": adapted}
    _save(file_of("policies", labour), results)
    _save(file_of("cloud", labour), _load(folder, f"cloud {place[0]}"))
    _save(FILE, _people(folder))


def _people(folder: Path) -> Arrays:
    """The choosing networks of all who went to school, and of the first who got used to policies."""
    found: dict[str, Any] = {}
    for file in sorted(folder.glob("school *.npz")) + sorted(folder.glob("used * 0 *.npz")):
        stored = _load(folder, file.stem)
        found |= {f"{file.stem} {name}": each for name, each in stored.items() if "chooser" in name}
    return {name: each.astype(np.float16) for name, each in found.items()}


def kept(folder: Path, name: str, work: Callable[[stages.Watch], Arrays]) -> Arrays:
    """What a stage has kept, worked out now if it is not there."""
    if not (folder / f"{name}.npz").exists():
        _save(folder / f"{name}.npz", work(lambda lessons, many: shown(lessons, many, name)))
    return _load(folder, name)


def shown(lessons: Iterable[Learner], many: int, name: str) -> Iterator[Learner]:
    """The lessons, with a progress bar where one is installed and lines of text elsewhere.

    >>> list(shown([], 0, "nothing"))
    []
    """
    if find_spec("tqdm"):
        yield from import_module("tqdm").tqdm(lessons, total=many, desc=name)
        return
    for number, learner in enumerate(lessons, 1):
        if number % 10 == 0 or number == many:
            print(f"{name}: {number} of {many}", flush=True)
        yield learner


def _save(file: Path, arrays: Arrays) -> None:
    whole = file.with_suffix(".part.npz")
    contents: dict[str, Any] = dict(arrays)
    np.savez_compressed(whole, **contents)
    whole.replace(file)


def _load(folder: Path, name: str) -> Arrays:
    with np.load(folder / f"{name}.npz") as stored:
        return {key: stored[key] for key in stored.files}


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
