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
from typing import Any, TypeVar

import numpy as np

from coopcourse.economist.learning.school import COSTS
from coopcourse.economist.planning import stages
from coopcourse.economist.results import FIELDS, file_of
from coopcourse.economist.trained import FILE, SEEDS
from coopcourse.shipped import Arrays

T = TypeVar("T")
FOLDER = Path("economist-stages")
TERMS = (160, 100)  # tax periods at school, of the population the chapter plays with and others


def main(folder: Path = FOLDER, seeds: int = SEEDS) -> None:
    """Go through all stages that are not there yet, and write the shipped files after each cost."""
    folder.mkdir(exist_ok=True)
    for labour in COSTS:
        for seed in range(seeds):
            one_population(folder, labour, seed)
            ship(folder, labour, seed + 1)


def one_population(folder: Path, labour: float, seed: int) -> None:
    """School, policies and getting used to each, for one population at one cost of labour."""
    place = f"{round(1000 * labour)} {seed}"
    terms = TERMS[min(seed, len(TERMS) - 1)]
    people = kept(folder, f"school {seed}", lambda show: stages.schooled(seed, terms, watch=show))
    if seed == 0:
        kept(folder, f"cloud {place}", lambda show: stages.cloud(people, labour))
    found = kept(folder, f"policies {place}", lambda show: stages.policies(people, labour, seed))
    step = kept(
        folder, f"step {place}", lambda show: stages.in_step(people, labour, seed, watch=show)
    )
    both = {**found, **step}
    kept(folder, f"used {place}", lambda show: stages.used(people, both, labour, seed, watch=show))


def ship(folder: Path, labour: float, seeds: int) -> None:
    """Write the files that come with the course, from the stages of so many seeds."""
    place = [f"{round(1000 * labour)} {seed}" for seed in range(seeds)]
    found = [_load(folder, f"used {each}") for each in place]
    results = {name: np.stack([each[name] for each in found]) for name in ("seen", "best")}
    measures = [f"{when}_{field}" for when in ("frozen", "adapted") for field in FIELDS]
    for name in ("rates", *measures):
        results[name] = np.stack([each[name] for each in found], axis=1)
    _save(file_of("policies", labour), results)
    _save(file_of("cloud", labour), _load(folder, f"cloud {place[0]}"))
    _save(FILE, _people(folder))


def _people(folder: Path) -> Arrays:
    """The choosing networks of all populations, and of the first once used to the policies."""
    found: dict[str, Any] = {}
    for file in sorted(folder.glob("school *.npz")) + sorted(folder.glob("used * 0.npz")):
        stored = _load(folder, file.stem)
        found |= {f"{file.stem} {name}": each for name, each in stored.items() if "chooser" in name}
    return {name: each.astype(np.float16) for name, each in found.items()}


def kept(folder: Path, name: str, work: Callable[[stages.Watch], Arrays]) -> Arrays:
    """What a stage has kept, worked out now if it is not there."""
    if not (folder / f"{name}.npz").exists():
        _save(folder / f"{name}.npz", work(lambda steps, many: shown(steps, many, name)))
    return _load(folder, name)


def shown(steps: Iterable[T], many: int, name: str) -> Iterator[T]:
    """The same steps, with a progress bar where one is installed and lines of text elsewhere.

    >>> list(shown([], 0, "nothing"))
    []
    """
    if find_spec("tqdm"):
        yield from import_module("tqdm").tqdm(steps, total=many, desc=name)
        return
    for number, step in enumerate(steps, 1):
        if number % 10 == 0 or number == many:
            print(f"{name}: {number} of {many}", flush=True)
        yield step


def _save(file: Path, arrays: Arrays) -> None:
    whole = file.with_suffix(".part.npz")
    contents: dict[str, Any] = dict(arrays)
    np.savez_compressed(whole, **contents)
    whole.replace(file)


def _load(folder: Path, name: str) -> Arrays:
    with np.load(folder / f"{name}.npz") as stored:
        return {key: stored[key] for key in stored.files}


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
