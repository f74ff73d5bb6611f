"""Start the browser's Python under Node, with files to find and a script to run."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from tools import wheels

HERE = Path(__file__).parent
LONGEST = 900  # seconds
Run = subprocess.CompletedProcess[str]


def run(dist: Path, packages: tuple[str, ...], files: dict[str, bytes], *script: str) -> Run:
    """Run a script of this folder, with its arguments; FileNotFoundError where there is no Node."""
    program = shutil.which("node")
    if program is None:
        raise FileNotFoundError("Node runs the browser's Python here, and is not installed.")
    with tempfile.TemporaryDirectory() as scratch:
        archive = wheels.pack(files, Path(scratch, "files.zip"))
        command = [program, str(HERE / "start.mjs"), str(dist.resolve()), ",".join(packages)]
        return subprocess.run(
            [*command, str(archive), str(HERE / script[0]), *script[1:]],
            capture_output=True,
            text=True,
            timeout=LONGEST,
        )
