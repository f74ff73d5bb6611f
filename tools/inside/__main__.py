"""Run the library's tests, or notebooks, in the browser's Python under Node.

`python -m tools.inside tests LITE` or `python -m tools.inside notebooks LITE PATH...`, where LITE
is the folder of a built live edition.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools import kernel, wheels
from tools.inside.python import Run, run

ROOT = Path(__file__).resolve().parents[2]
TESTERS = ("pytest", "pluggy", "iniconfig", "hypothesis", "sortedcontainers")
OPTIONS = ("-p", "no:cacheprovider", "-p", "no:faulthandler", "--capture=sys", "-W", "error")
PLACE = ("-c", "/dev/null", "--rootdir=/home/pyodide")
ELSEWHERE = {"grade", "sweep"}  # their tests start processes, which a browser has not


def mirrored() -> list[Path]:
    """List the tests that mirror the library: its wings' folders and its modules' files."""
    parts = {path.stem for path in (ROOT / "coopcourse").iterdir()} - ELSEWHERE
    places = [ROOT / "tests" / part for part in parts]
    files = [ROOT / "tests" / f"test_{part}.py" for part in parts]
    return sorted(path for path in places + files if path.exists())


def test_files() -> dict[str, bytes]:
    """Return the mirrored tests, and the plain-Python packages that run them."""
    found = [
        file for path in mirrored() for file in (path.rglob("*.py") if path.is_dir() else [path])
    ]
    files = {file.relative_to(ROOT).as_posix(): file.read_bytes() for file in found}
    for name in TESTERS:
        files |= {f"packages/{path}": data for path, data in wheels.installed(name).items()}
    return files


def run_tests(site: Path, seconds: float = 0) -> Run:
    """Run the mirrored tests on the library of a built live edition.

    Every test runs; after the `seconds`, if any are given, in one of its cases alone.
    """
    paths = [path.relative_to(ROOT).as_posix() for path in mirrored()]
    dist = site / "static" / "pyodide"
    given = [str(seconds), *OPTIONS, *PLACE, *paths]
    return run(dist, kernel.AT_START, test_files(), "run_tests.py", *given)


def run_notebooks(site: Path, notebooks: dict[str, bytes]) -> Run:
    """Run notebooks, each under its name, with the library of a built live edition."""
    dist = site / "static" / "pyodide"
    return run(dist, kernel.AT_START, notebooks, "run_notebooks.py", *notebooks)


def main(what: str, site: str, *paths: str) -> int:
    """Run and print."""
    notebooks = {path.lstrip("/"): Path(path).read_bytes() for path in paths}
    done = run_tests(Path(site)) if what == "tests" else run_notebooks(Path(site), notebooks)
    print(done.stdout, done.stderr, sep="\n")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
