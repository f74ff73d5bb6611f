"""What a run of the benchmarks has found, as data: the page of the book shows the newest."""

from __future__ import annotations

import json
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from benchmarks.task import Task, Timings

FILE = Path(__file__).parents[1] / "book" / "benchmarks.json"
PEERS = ("numpy", "nashpy", "quantecon", "pygambit", "egttools", "axelrod", "mesa")
Record = dict[str, Any]


def machine() -> dict[str, str]:
    """The processor, the Python and the packages of this run."""
    return {
        "processor": _processor(),
        "system": f"{platform.system()} {platform.machine()}",
        "Python": platform.python_version(),
    } | {name: found for name in PEERS if (found := _version(name))}


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, "") or platform.processor() or "unknown"


def recorded(task: Task, timed: dict[Any, Timings]) -> Record:
    """A task and its timings as plain data: CPU seconds of the first call, and of the others."""
    return {
        "wing": task.wing,
        "work": task.work,
        "size": task.size,
        "remark": task.remark,
        "times": [
            {"size": size, "who": who, "first": timing.cold, "then": timing.warm}
            for size, timings in timed.items()
            for who, timing in timings.items()
        ],
    }


def save(tasks: list[Record], wrong: dict[str, int], games: int) -> None:
    """Write a run to the file that the page reads."""
    answers = {"wrong": wrong, "games": games}
    whole = {"machine": machine(), "tasks": tasks, "answers": answers}
    FILE.write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", "utf-8")


def load() -> Record:
    """The newest saved run."""
    record: Record = json.loads(FILE.read_text("utf-8"))
    return record
