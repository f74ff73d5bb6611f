"""Do all tasks, or those of some wings: `python -m benchmarks [WING ...] [--save]`."""

from __future__ import annotations

import argparse
import sys
import warnings

from benchmarks import record
from benchmarks.accuracy import GAMES, wrong_sets
from benchmarks.task import OURS, Task, Timings
from benchmarks.wings import TASKS, WINGS

HELP = "times what the library does, beside the packages people use"


def main(words: list[str]) -> int:
    """Print a line for each program and size as soon as it is timed; keep all with `--save`."""
    parser = argparse.ArgumentParser("python -m benchmarks", description=HELP)
    parser.add_argument("wings", nargs="*", metavar="WING", help=f"one of: {', '.join(WINGS)}")
    parser.add_argument("--save", action="store_true", help="write the run to the book's page")
    chosen = parser.parse_args(words)
    if unknown := set(chosen.wings) - set(WINGS):
        parser.error(f"there is no wing {', '.join(unknown)}; the wings are {', '.join(WINGS)}")
    if chosen.save and chosen.wings:
        parser.error("only a whole run is saved, so that all its rows are of one machine and day")
    warnings.simplefilter("ignore")  # peers warn about degenerate games
    run(chosen.wings or WINGS, keep=chosen.save)
    return 0


def run(wings: list[str], *, keep: bool) -> None:
    """Time the tasks of these wings, row by row."""
    found = [record.recorded(task, timed(task)) for task in TASKS if task.wing in wings]
    if keep:
        record.save(found, wrong_sets(), GAMES)


def timed(task: Task) -> dict[object, Timings]:
    """The timings of a task at each of its sizes, printed as soon as they are there."""
    print(f"\n{task.work} ({task.wing}): CPU seconds of the first call, then, times ours")
    found = {}
    for size in task.sizes:
        found[size] = task.run(size)
        _print_rows(size, found[size])
    return found


def _print_rows(size: object, timings: Timings) -> None:
    for who, timing in timings.items():
        ratio = "" if who == OURS else f"{timing.warm / timings[OURS].warm:>10.3g}"
        row = f"{size!s:>24}  {who:32}{timing.cold:>12.3g}{timing.warm:>12.3g}{ratio}"
        print(row, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
