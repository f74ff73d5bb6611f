"""One command grades a class: from a folder of submissions to a table.

Chapter: notebooks/exercises/02-games
"""

import argparse
import importlib.util
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from coopcourse.sweep.progress import bar

if TYPE_CHECKING:
    from coopcourse.grade.key import Key
    from coopcourse.grade.rows import Row

EXAMPLES = """\
examples:
  python -m coopcourse.grade --new-key my.key notebooks/exercises/02-games.ipynb
  python -m coopcourse.grade submissions --key my.key --csv scores.csv --jobs 2
"""
NEEDED = ("nbclient", "nbformat", "ipykernel")
NOT_HERE = """\
Grading runs notebooks, and this Python lacks {names}. Install what it needs and try again:
  python -m pip install nbclient nbformat ipykernel"""
WHICH = """\
Which exercises count? Make a key once for your class, from the notebook you hand out,
  python -m coopcourse.grade --new-key my.key notebooks/exercises/02-games.ipynb
and add --key my.key. To try things out without a key, add --notebook and the notebook."""

STOPPED = "\nStopped. What is finished is kept: the same command goes on where it was."


def main(arguments: Sequence[str] | None = None) -> int:
    """Grade, or make a key; return 0 when done and 2 when something is missing, which it tells."""
    options = _parser().parse_args(arguments)
    try:
        _needs()
        return _make_key(options) if options.new_key else _grade(options)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(STOPPED, file=sys.stderr)
        os._exit(130)  # at once, and the sandboxes with it: they end with the process above them


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m coopcourse.grade",
        description="Grade a folder of notebooks in a sandbox and write a table of scores.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("folder", type=Path, help="the folder of submissions; with --new-key, your notebook")
    add("--key", type=Path, help="the key of your class")
    add("--new-key", type=Path, metavar="KEY", help="make a key from the notebook you hand out")
    add("--notebook", type=Path, help="the notebook you hand out, in place of a key, to try out")
    add("--csv", type=Path, default=Path("scores.csv"), help="the table (default: scores.csv)")
    add("--report", type=Path, metavar="HTML", help="a page on the whole class")
    add("--feedback", type=Path, metavar="DIR", help="a page for each submission")
    add("--gradescope", type=Path, metavar="DIR", help="Gradescope's results.json for each")
    add("--jobs", type=int, default=os.cpu_count() or 1, help="how many at once")
    add("--again", action="store_true", help="grade also what an earlier run has finished")
    add("--trust", action="store_true", help="without a sandbox: only for people you trust")
    return parser


def _needs() -> None:
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise ValueError(NOT_HERE.format(names=" and ".join(missing)))


def _make_key(options: argparse.Namespace) -> int:
    from coopcourse.grade import key

    fresh = key.new_key(options.folder)
    key.save(fresh, options.new_key)
    print(f"{options.new_key}: {len(fresh.exercises)} exercises, {fresh.total} points.")
    print("Keep it to yourself: whoever has it can draw your class's cases.")
    return 0


def _grade(options: argparse.Namespace) -> int:
    from coopcourse.grade import batch, folder, keeping, rows, sandbox, terms

    refusal = "" if options.trust else sandbox.missing()
    if refusal:
        raise ValueError(refusal)
    agreed = terms.Terms(_key(options), sandboxed=not options.trust)
    found = folder.submissions(options.folder)
    kept = keeping.Kept(options.csv.with_name(options.csv.name + ".rows"))
    if options.again:
        kept.path.unlink(missing_ok=True)
    jobs = max(1, options.jobs)
    done = batch.grade(found, agreed, kept=kept, jobs=jobs, progress=bar("submissions"))
    options.csv.write_text(rows.to_csv(done, agreed.key), "utf-8")
    _write_more(done, agreed.key, options)
    troubled = sum(bool(row.error) for row in done)
    print(f"{options.csv}: {len(done)} submissions, {troubled} with a line in the error column.")
    return 0


def _write_more(done: "list[Row]", key: "Key", options: argparse.Namespace) -> None:
    from coopcourse.grade import gradescope, reports

    if options.report:
        options.report.write_text(reports.class_page(done, key, options.folder), "utf-8")
    if options.feedback:
        reports.write_feedback(done, options.feedback)
    if options.gradescope:
        gradescope.write(done, options.gradescope)


def _key(options: argparse.Namespace) -> "Key":
    from coopcourse.grade import key

    if options.key:
        return key.load(options.key)
    if options.notebook:
        return key.open_key(options.notebook)
    raise ValueError(WHICH)
