"""What the book says about bigger runs is short, and it runs: on processes and on Dask alike."""

from __future__ import annotations

import concurrent.futures
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import nbformat
import numpy as np
import pytest

import coopcourse.sweep
from coopcourse.sweep import Swept, sweep

ROOT = Path(__file__).resolve().parents[2]
BOX = re.compile(
    r"<summary>Run it bigger</summary>\n\n(.+?)\n\n```python\n(.+?)\n```\n\n</details>", re.S
)
ADDRESS = "tcp://your-scheduler:8786"
SMALL = {"runs": [20], "recipe": ["Tomato"], "cooks": [2], "worlds": [1]}


def boxes() -> dict[str, tuple[str, str, str]]:
    """Map each chapter that has a box to its set-up cell, the box's words and its code."""
    found = {}
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        cells = nbformat.read(path, as_version=4).cells
        text = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
        setup = next(cell.source for cell in cells if cell.cell_type == "code")
        for words, code in BOX.findall(text):
            found[path.stem] = setup, words, code
    return found


BOXES = boxes()


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[list[Swept]]:
    """What sweeps have given, which are small here and use a pool of two fresh processes."""
    given: list[Swept] = []

    def small(function: Any, grid: Any, **how: Any) -> Swept:
        cut = {name: SMALL.get(name, list(values)[:2]) for name, values in grid.items()}
        given.append(sweep(function, cut, **{**how, "repeats": 2, "progress": None}))
        return given[-1]

    pools: list[ProcessPoolExecutor] = []

    def pool() -> ProcessPoolExecutor:
        pools.append(ProcessPoolExecutor(2, mp_context=get_context("spawn")))
        return pools[-1]

    monkeypatch.setattr(coopcourse.sweep, "sweep", small)
    monkeypatch.setattr(concurrent.futures, "ProcessPoolExecutor", pool)
    monkeypatch.chdir(tmp_path)
    yield given
    for each in pools:
        each.shutdown()


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    """The address of a cluster with two workers."""
    distributed = pytest.importorskip("distributed", reason="Dask is not installed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as cluster:
        yield cluster.scheduler_address


def test_the_chapters_with_long_runs_have_a_box() -> None:
    long = {"05a-evolution", "06-schelling", "08-understanding", "11-institutions"}
    assert long == set(BOXES)


@pytest.mark.parametrize("chapter", BOXES)
def test_a_box_is_short(chapter: str) -> None:
    _, words, code = BOXES[chapter]
    lines = [line for line in code.splitlines() if line]
    assert len(words.split()) <= 60 and len(lines) <= 10 and max(map(len, lines)) <= 75


@pytest.mark.parametrize("chapter", BOXES)
def test_a_box_runs_on_processes_and_on_dask(
    chapter: str, scheduler: str, runs: list[Swept], tmp_path: Path
) -> None:
    setup, _, code = BOXES[chapter]
    clustered = code.replace("# from", "from").replace("# pool", "pool").replace(ADDRESS, scheduler)
    assert clustered.count("\nfrom dask.distributed import Client\npool = Client(") == 1
    for each in (code, clustered):
        scope: dict[str, Any] = {}
        exec(setup.replace("%pip", "pass  #"), scope)
        exec(each, scope)
        for kept in tmp_path.glob("*.jsonl"):
            kept.unlink()
    scope["pool"]._client.close()
    assert not runs[0].failures and not runs[1].failures
    one, other = (_without_seconds(chapter, each.values) for each in runs)
    assert np.array_equal(one, other)


def _without_seconds(chapter: str, values: Any) -> Any:
    return values[..., :-1] if chapter == "08-understanding" else values
