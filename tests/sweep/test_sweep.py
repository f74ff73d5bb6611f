"""A sweep gives one answer, whoever computes it, and a failing cell costs only itself."""

import io
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from coopcourse.sweep import bar, cells, sweep
from coopcourse.sweep.progress import line_of

GRID = {"chance": [0.1, 0.5, 0.9], "size": [1, 4]}


def wins(chance: float, size: int, rng: np.random.Generator) -> float:
    return float((rng.random(size) < chance).sum())


def fails_in_the_middle(chance: float, size: int, rng: np.random.Generator) -> float:
    if chance == 0.5 and size == 4:
        raise ZeroDivisionError("by hand")
    return wins(chance, size, rng)


def dies_once(chance: float, size: int, rng: np.random.Generator) -> float:
    died = Path(os.environ["COOPCOURSE_TEST_DIED"])
    if chance == 0.5 and size == 4 and not died.exists():
        died.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return wins(chance, size, rng)


def rng() -> np.random.Generator:
    return np.random.default_rng(1)


def processes(count: int) -> Executor:
    return ProcessPoolExecutor(count, mp_context=get_context("spawn"))


def by_hand(repeats: int) -> np.ndarray:
    streams = np.random.SeedSequence(1).spawn(6)
    runs = [
        wins(**cell, rng=np.random.default_rng(child))
        for cell, stream in zip(cells(GRID), streams, strict=True)
        for child in stream.spawn(repeats)
    ]
    return np.array(runs).reshape(3, 2, repeats)


def test_each_run_has_the_stream_spawned_for_its_cell_and_repeat() -> None:
    assert np.array_equal(sweep(wins, GRID, rng=rng(), repeats=5).values, by_hand(5))


@pytest.mark.parametrize("pool", [ThreadPoolExecutor, processes])
@pytest.mark.parametrize("workers", [1, 2])
def test_workers_do_not_change_the_answer(pool: Any, workers: int) -> None:
    with pool(workers) as executor:
        swept = sweep(wins, GRID, rng=rng(), repeats=5, executor=executor)
    assert np.array_equal(swept.values, by_hand(5))


def test_more_repeats_leave_the_first_ones_as_they_were() -> None:
    few, many = (sweep(wins, GRID, rng=rng(), repeats=count).values for count in (2, 6))
    assert np.array_equal(few, many[..., :2])


def test_a_second_sweep_with_the_same_generator_is_independent() -> None:
    generator = rng()
    first, second = (sweep(wins, GRID, rng=generator, repeats=5).values for _ in range(2))
    assert not np.array_equal(first, second)


def test_a_failing_cell_costs_only_itself() -> None:
    swept = sweep(fails_in_the_middle, GRID, rng=rng(), repeats=5)
    assert dict(swept.failures) == {(0.5, 4): "ZeroDivisionError: by hand"}
    lost = np.isnan(swept.values)
    assert lost[1, 1].all() and lost.sum() == 5
    assert np.array_equal(swept.values[~lost], by_hand(5)[~lost])
    assert swept.at(chance=0.5).failures == {(4,): "ZeroDivisionError: by hand"}
    assert "failed cells: 1" in repr(swept)


def test_a_value_of_another_shape_is_a_failure_of_its_cell() -> None:
    swept = sweep(lambda size, rng: np.zeros(size), {"size": [2, 3]}, rng=rng())
    assert swept.values.shape == (2, 1, 2) and list(swept.failures) == [(3,)]


def test_what_no_process_can_be_sent_is_told_cell_by_cell() -> None:
    with processes(1) as executor:
        swept = sweep(lambda size, rng: size, {"size": [2, 3]}, rng=rng(), executor=executor)
    assert len(swept.failures) == 2 and "local object" in swept.failures[(2,)]


def test_a_killed_worker_costs_cells_that_the_next_call_brings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOPCOURSE_TEST_DIED", str(tmp_path / "died"))
    runs = []
    for _ in range(2):
        with processes(2) as executor:
            kept = tmp_path / "kept.jsonl"
            runs.append(
                sweep(dies_once, GRID, rng=rng(), repeats=5, executor=executor, checkpoint=kept)
            )
    assert "BrokenProcessPool" in runs[0].failures[(0.5, 4)]
    assert not runs[1].failures and np.array_equal(runs[1].values, by_hand(5))


SLOW = """
import sys, time
import numpy as np
from pathlib import Path
from coopcourse.sweep import sweep
def slow(step, rng):
    time.sleep(0.05)
    return rng.random()
print(sweep(slow, {"step": range(20)}, rng=np.random.default_rng(1), checkpoint=sys.argv[1]).values)
"""


def test_a_sweep_killed_outright_goes_on_where_it_was(tmp_path: Path) -> None:
    kept = tmp_path / "kept.jsonl"
    command = [sys.executable, "-c", SLOW, str(kept)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as running:
        while not kept.exists() or kept.read_text().count("\n") < 6:
            time.sleep(0.02)
        running.kill()
    whole = kept.read_text()
    kept.write_text(whole + "[19, [0.12")  # as if it had died while writing
    seen: list[int] = []
    steps = {"step": range(20)}
    resumed = sweep(
        _quick, steps, rng=rng(), checkpoint=kept, progress=lambda done, _: seen.append(done)
    )
    assert seen[0] >= 5 and seen[-1] == 20
    assert np.array_equal(resumed.values, sweep(_quick, steps, rng=rng()).values)


def _quick(step: int, rng: np.random.Generator) -> float:
    return rng.random()


_quick.__qualname__ = "slow"


def test_a_checkpoint_of_another_sweep_is_refused(tmp_path: Path) -> None:
    kept = tmp_path / "kept.jsonl"
    sweep(wins, GRID, rng=rng(), checkpoint=kept)
    for change in ({"rng": np.random.default_rng(2)}, {"rng": rng(), "repeats": 2}):
        with pytest.raises(ValueError, match="another sweep"):
            sweep(wins, GRID, checkpoint=kept, **change)


def test_the_fixed_values_of_a_model_belong_to_its_checkpoint(tmp_path: Path) -> None:
    kept, grid = tmp_path / "kept.jsonl", {"chance": [0.5]}
    sweep(partial(wins, size=4), grid, rng=rng(), checkpoint=kept)
    with pytest.raises(ValueError, match="another sweep"):
        sweep(partial(wins, size=5), grid, rng=rng(), checkpoint=kept)


def test_an_interrupted_sweep_starts_nothing_more(tmp_path: Path) -> None:
    def interrupt(done: int, total: int) -> None:
        if done:
            raise KeyboardInterrupt

    begun: list[int] = []
    with ThreadPoolExecutor(1) as pool, pytest.raises(KeyboardInterrupt):
        sweep(
            lambda step, rng: time.sleep(0.02) or begun.append(step) or 0,
            {"step": range(50)},
            rng=rng(),
            executor=pool,
            progress=interrupt,
        )
    assert len(begun) < 10


def test_labels_find_their_values() -> None:
    swept = sweep(lambda a, b, rng: 10 * a + b, {"a": [1, 2], "b": [3, 4]}, rng=rng(), repeats=2)
    assert swept.at(a=2, b=3).values.tolist() == [23, 23]
    assert swept.at(b=4).mean().tolist() == [14, 24]
    with pytest.raises(KeyError, match="was not run"):
        swept.at(a=5)


@pytest.mark.parametrize(
    "grid", [{}, {"size": []}, {"size": "abc"}, {"size": 3}, {"rng": [1]}], ids=repr
)
def test_what_is_no_grid_is_refused(grid: Any) -> None:
    with pytest.raises(ValueError, match="grid"):
        sweep(wins, grid, rng=rng())


def test_a_bar_tells_how_much_is_done() -> None:
    out = io.StringIO()
    sweep(wins, GRID, rng=rng(), progress=bar("cells", out))
    assert "5 of 6" in out.getvalue() and out.getvalue().endswith("\n")
    assert line_of(0, 4, 1.0).endswith("0 of 4")


def test_dask_gives_the_same_answer_with_a_worker_killed_on_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    distributed = pytest.importorskip("distributed", reason="Dask is not installed")
    monkeypatch.setenv("COOPCOURSE_TEST_DIED", str(tmp_path / "died"))
    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    )
    with cluster, distributed.Client(cluster) as client:
        executor = client.get_executor()
        swept = sweep(dies_once, GRID, rng=rng(), repeats=5, executor=executor)
    assert (tmp_path / "died").exists()
    assert not swept.failures and np.array_equal(swept.values, by_hand(5))
