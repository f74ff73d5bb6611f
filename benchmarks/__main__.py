"""Do all tasks, or those of some wings: `python -m benchmarks [WING ...] [--save]`."""

from __future__ import annotations

import argparse
import sys
import warnings

from benchmarks import record
from benchmarks.task import OURS, Timings
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
    timed: dict[int, dict[object, Timings]] = {}
    tasks = [task for task in TASKS if task.wing in wings]
    for task, size, timings in record.results(tasks):
        if id(task) not in timed:
            print(f"\n{task.work} ({task.wing}): CPU seconds of the first call, then, times ours")
        timed.setdefault(id(task), {})[size] = timings
        _print_rows(size, timings)
    if keep:
        from benchmarks.accuracy import GAMES, wrong_sets

        found = [record.recorded(task, timed[id(task)]) for task in tasks]
        record.save(found, wrong_sets(), GAMES)


def _print_rows(size: object, timings: Timings) -> None:
    for who, timing in timings.items():
        ratio = "" if who == OURS else f"{timing.warm / timings[OURS].warm:>10.3g}"
        row = f"{size!s:>24}  {who:32}{timing.cold:>12.3g}{timing.warm:>12.3g}{ratio}"
        print(row, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
