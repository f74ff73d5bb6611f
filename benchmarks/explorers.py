"""What a reader waits for, import and answer to a move: `python -m benchmarks.explorers`."""

from __future__ import annotations

import importlib.util
import pkgutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import coopcourse
from coopcourse.explorer import Explorer

RUNS = 15
PROMISE = 0.100  # seconds from a move to its picture, in the median


def explorers() -> Iterator[Explorer]:
    """Yield every explorer of every wing."""
    for wing in pkgutil.iter_modules(coopcourse.__path__):
        name = f"coopcourse.{wing.name}.explorers"
        if wing.ispkg and importlib.util.find_spec(name):
            room = importlib.import_module(name)
            yield from (each for each in vars(room).values() if isinstance(each, Explorer))


def median(action: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median seconds that `action` takes, after one run to warm up."""
    action()
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def main() -> int:
    """Print one line a timing; exit 1 if an explorer breaks its promise."""
    command = [sys.executable, "-c", "import coopcourse.games.explorers"]
    print(f"{median(lambda: subprocess.run(command, check=True), 3):7.3f} s  import the games wing")
    slow = 0
    for explorer in explorers():
        seconds = median(explorer.frame)
        slow += seconds > PROMISE
        print(f"{seconds:7.3f} s  {explorer.title}")
    return int(slow > 0)


if __name__ == "__main__":
    sys.exit(main())
