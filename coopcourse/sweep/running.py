"""Each run of a sweep has its own stream of chance, so that who computes it makes no difference.

Streams are spawned from one generator, a child for each cell and a child of that for each repeat:
more repeats, or more processors, leave the earlier runs as they were.

Chapter: notebooks/05a-evolution
"""

import math
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, as_completed
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from coopcourse.sweep.grid import Cell, Grid, cells, checked
from coopcourse.sweep.keeping import Checkpoint
from coopcourse.sweep.progress import Progress
from coopcourse.sweep.swept import Swept

Model: TypeAlias = Callable[..., Any]
Values: TypeAlias = NDArray[np.float64]
Outcome: TypeAlias = tuple[int, Values | str]  # the number of a cell; its values or its error
Task: TypeAlias = tuple[Cell, list[np.random.Generator]]


def sweep(
    function: Model,
    grid: Grid,
    *,
    rng: np.random.Generator,
    repeats: int = 1,
    executor: Executor | None = None,
    checkpoint: Path | str | None = None,
    progress: Progress | None = None,
) -> Swept:
    """Run `function(rng=..., **cell)` on every cell of a grid, `repeats` times each.

    The function gives a number, or an array of one shape. `executor` is any executor of
    `concurrent.futures`, such as a `ProcessPoolExecutor` or Dask's `Client.get_executor()`; without
    one, the cells run here one by one. A cell that fails costs only itself. With a `checkpoint`
    file, the same call after a stop runs only what is missing. `progress(done, total)` is called
    after each cell: `progress=bar()` shows it.

    >>> def wins(chance, rng):
    ...     return rng.random() < chance
    >>> sweep(wins, {"chance": [0.0, 1.0]}, rng=np.random.default_rng(1), repeats=3).mean()
    array([0., 1.])
    """
    axes = checked(grid)
    label = _label(function, axes, repeats, rng)
    kept = Checkpoint(Path(checkpoint), label) if checkpoint else None
    done: dict[int, Values | str] = dict(kept.start()) if kept else {}
    tasks = _tasks(axes, repeats, rng)
    left = [number for number in range(len(tasks)) if number not in done]
    tell = progress or _silent
    tell(len(done), len(tasks))
    for number, outcome in _outcomes(function, [(each, tasks[each]) for each in left], executor):
        done[number] = outcome
        if kept and not isinstance(outcome, str):
            kept.add(number, outcome)
        tell(len(done), len(tasks))
    return _swept(axes, repeats, [done[number] for number in range(len(tasks))])


def _silent(done: int, total: int) -> None:
    pass


def _tasks(axes: Grid, repeats: int, rng: np.random.Generator) -> list[Task]:
    grid = cells(axes)
    return [
        (cell, child.spawn(repeats)) for cell, child in zip(grid, rng.spawn(len(grid)), strict=True)
    ]


def _label(function: Model, axes: Grid, repeats: int, rng: np.random.Generator) -> dict[str, Any]:
    if repeats < 1:
        raise ValueError(f"repeats = {repeats}. Give the number of runs of each cell: 1 or more.")
    seed = getattr(rng.bit_generator, "seed_seq", None)
    if not isinstance(seed, np.random.SeedSequence):
        raise ValueError("This generator cannot be split. Use rng=np.random.default_rng(1).")
    stream = [str(seed.entropy), list(seed.spawn_key), seed.n_children_spawned]
    return {"function": _name(function), "grid": repr(axes), "repeats": repeats, "stream": stream}


def _name(function: Model) -> str:
    if isinstance(function, partial):  # its fixed values belong to its name
        return f"{_name(function.func)}{function.args}{function.keywords}"
    return str(getattr(function, "__qualname__", type(function).__name__))


def _run(function: Model, task: Task) -> Values:
    cell, streams = task
    runs = [np.asarray(function(**cell, rng=stream), np.float64) for stream in streams]
    return np.stack(runs)  # (repeats, *shape of one value)


def _outcomes(
    function: Model, tasks: Sequence[tuple[int, Task]], executor: Executor | None
) -> Iterator[Outcome]:
    if executor is None:
        for number, task in tasks:
            yield number, _settled(_run, function, task)
        return
    futures = {executor.submit(_run, function, task): number for number, task in tasks}
    try:
        for future in as_completed(futures):
            yield futures[future], _settled(future.result)
    finally:
        for future in futures:  # whoever interrupts a sweep does not wait for what has not begun
            future.cancel()


def _settled(compute: Callable[..., Values], *arguments: Any) -> Values | str:
    try:
        return compute(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def _swept(axes: dict[str, tuple[Any, ...]], repeats: int, outcomes: list[Values | str]) -> Swept:
    shape = next((each.shape for each in outcomes if not isinstance(each, str)), (repeats,))
    outcomes = [_fitted(each, shape) for each in outcomes]
    failures = {
        tuple(cell.values()): outcome
        for cell, outcome in zip(cells(axes), outcomes, strict=True)
        if isinstance(outcome, str)
    }
    empty = np.full(shape, math.nan)
    rows = [empty if isinstance(each, str) else each for each in outcomes]
    sizes = [len(values) for values in axes.values()]
    return Swept(axes, np.stack(rows).reshape(*sizes, *shape), failures)


def _fitted(outcome: Values | str, shape: tuple[int, ...]) -> Values | str:
    if isinstance(outcome, str) or outcome.shape == shape:
        return outcome
    return f"ValueError: its value has shape {outcome.shape[1:]}, the first one has {shape[1:]}"
