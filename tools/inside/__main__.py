"""Run the library's tests, or notebooks, in the browser's Python under Node.

`python -m tools.inside tests LITE` or `python -m tools.inside notebooks LITE PATH...`, where LITE is
the folder of a built live edition.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tools import lite, wheels

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
TESTERS = ("pytest", "pluggy", "iniconfig", "hypothesis", "sortedcontainers")
OPTIONS = ["-p", "no:cacheprovider", "-p", "no:faulthandler", "-W", "error", "-c", "/dev/null",
           "--rootdir=/home/pyodide", "--capture=sys", "--durations=8"]


def mirrored() -> list[Path]:
    """List the tests that mirror a part of the library: its wings' folders and its modules' files."""
    parts = [path.stem for path in (ROOT / "coopcourse").iterdir() if path.stem != "__init__"]
    places = [ROOT / "tests" / part for part in parts]
    files = [ROOT / "tests" / f"test_{part}.py" for part in parts]
    return sorted(path for path in places + files if path.exists())


def test_files() -> dict[str, bytes]:
    """Return the mirrored tests and the plain-Python packages that run them."""
    found = [file for path in mirrored() for file in (path.rglob("*.py") if path.is_dir() else [path])]
    files = {file.relative_to(ROOT).as_posix(): file.read_bytes() for file in found}
    for name in TESTERS:
        files |= {f"packages/{path}": data for path, data in wheels.installed(name).items()}
    return files


def notebook_files(paths: list[Path]) -> dict[str, bytes]:
    """Return the notebooks by the name they are run under."""
    return {path.as_posix().lstrip("/"): path.read_bytes() for path in paths}


def node(dist: Path, files: dict[str, bytes], script: str, arguments: list[str]) -> subprocess.CompletedProcess[str]:
    """Run one of the scripts beside this file, with files to find, in the browser's Python."""
    program = shutil.which("node")
    if program is None:
        raise FileNotFoundError("Node is not installed: it runs the browser's Python (nodejs.org).")
    with tempfile.TemporaryDirectory() as scratch:
        archive = wheels.pack(files, Path(scratch, "files.zip"))
        start = [program, str(HERE / "start.mjs"), str(dist.resolve()), ",".join(lite.AT_START)]
        command = [*start, str(archive), str(HERE / script), *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=900)


def run_tests(site: Path) -> subprocess.CompletedProcess[str]:
    """Run the mirrored tests on the library of a built live edition."""
    paths = [path.relative_to(ROOT).as_posix() for path in mirrored()]
    return node(site / "static" / "pyodide", test_files(), "run_tests.py", [*OPTIONS, *paths])


def run_notebooks(site: Path, paths: list[Path]) -> subprocess.CompletedProcess[str]:
    """Run notebooks with the library of a built live edition."""
    files = notebook_files(paths)
    return node(site / "static" / "pyodide", files, "run_notebooks.py", list(files))


def main(what: str, site: str, *paths: str) -> int:
    """Run and print."""
    if what == "tests":
        run = run_tests(Path(site))
    else:
        run = run_notebooks(Path(site), [Path(path) for path in paths])
    print(run.stdout, run.stderr, sep="\n")
    return run.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
