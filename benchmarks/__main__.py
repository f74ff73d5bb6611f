"""Print all tables: `python -m benchmarks`."""

import os
import platform
import warnings

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy is imported
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from benchmarks.accuracy import GAMES, wrong_sets
from benchmarks.contests import CONTESTS
from benchmarks.solvers import OURS
from benchmarks.timing import Timing


def main() -> None:
    """Run every contest and print its table, row by row."""
    warnings.simplefilter("ignore")  # peers warn about degenerate games
    print(f"Python {platform.python_version()}, numpy {np.__version__}; milliseconds of CPU time")
    for contest in CONTESTS:
        print(f"\n{contest.question}\n{_line('m', 'solver', 'first call', 'then', 'times ours')}")
        for size in contest.sizes:
            timings = contest.run(size)
            for name, timing in timings.items():
                print(_row(size, name, timing, timings[OURS]), flush=True)
    print(f"\nAn equilibrium is missing, in so many of {GAMES} games of small whole numbers")
    for name, count in wrong_sets().items():
        print(f"{name:32}{count:6}")


def _row(size: int, name: str, timing: Timing, ours: Timing) -> str:
    ratio = "" if name == OURS else f"{timing.warm / ours.warm:.3g}"
    return _line(str(size), name, *(f"{1000 * t:.3g}" for t in (timing.cold, timing.warm)), ratio)


def _line(size: str, name: str, *numbers: str) -> str:
    return f"{size:>3}  {name:30}" + "".join(f"{number:>12}" for number in numbers)


if __name__ == "__main__":
    main()
