"""Run the library's tests and every chapter under the versions that Colab has."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from tools.inside.__main__ import mirrored

ROOT = Path(__file__).resolve().parents[1]
HOME = ROOT / "_build" / "colab"
PINS = (
    "ipywidgets==7.7.1",
    "numpy==2.1.3",
    "matplotlib==3.10.0",
    "ipython==7.34.0",
    "ipykernel==6.17.1",
    "traitlets==5.7.1",
    "setuptools<81",
)
TESTERS = ("pytest>=8", "hypothesis>=6.100,<6.156", "nbclient>=0.10", "nbformat>=5.10")
EXECUTE = """
import sys; from pathlib import Path; import nbformat; from tools.notebooks import execute
for path in map(Path, sys.argv[1:]): execute(nbformat.read(path, as_version=4), path.parent)
"""


def python() -> Path:
    """Return the Python of Colab's environment, made when it is not there or its pins changed."""
    program, stamp = HOME / "bin" / "python", HOME / "pins.txt"
    wanted = "\n".join([*PINS, *TESTERS])
    if not stamp.exists() or stamp.read_text() != wanted:
        venv.create(HOME, clear=True, with_pip=True)
        pip = [str(program), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *PINS, *TESTERS], check=True)
        stamp.write_text(wanted)
    return program


def run(*arguments: str, folder: Path = ROOT) -> int:
    """Run Colab's Python on the library of this project."""
    places = {"PYTHONPATH": str(ROOT), "JUPYTER_PATH": str(HOME / "share" / "jupyter")}
    command = [str(python()), *arguments]
    return subprocess.run(command, cwd=folder, env=os.environ | places).returncode


def main() -> int:
    """Run tests and chapters; return the first failure's status."""
    with tempfile.TemporaryDirectory() as scratch:
        tests = Path(scratch, "tests")  # away from the project's own settings of pytest
        tests.mkdir()
        for path in mirrored():
            (tests / path.name).symlink_to(path, target_is_directory=path.is_dir())
        options = ["-q", "-p", "no:cacheprovider", "-c", os.devnull, f"--rootdir={scratch}"]
        tested = run("-m", "pytest", *options, str(tests), folder=Path(scratch))
    chapters = sorted(str(path) for path in (ROOT / "notebooks").glob("*.ipynb"))
    return tested or run("-c", EXECUTE, *chapters)


if __name__ == "__main__":
    sys.exit(main())
