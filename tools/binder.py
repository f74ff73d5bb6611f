"""Check what Binder would build, by letting its own tool write the image's recipe."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HOME = ROOT / "_build" / "binder"
PIN = "jupyter-repo2docker==2026.4.0"
EXPECTED = ("binder/requirements.txt", "binder/postBuild", "python=3.11")


def program() -> Path:
    """Return Binder's tool, installed in an environment of its own."""
    found = HOME / "bin" / "jupyter-repo2docker"
    if not found.exists():
        venv.create(HOME, clear=True, with_pip=True)
        pip = [str(HOME / "bin" / "python"), "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, PIN, "setuptools<81"], check=True)
    return found


def recipe() -> str:
    """Return the Dockerfile that Binder would build from."""
    command = [str(program()), "--no-build", "--debug", str(ROOT)]
    run = subprocess.run(command, cwd=HOME, capture_output=True, text=True)
    return run.stdout + run.stderr


def main() -> int:
    """Say which parts of binder/ the recipe lacks; 0 if none."""
    text = recipe()
    missing = [part for part in EXPECTED if part not in text]
    print(
        f"Binder leaves out {', '.join(missing)}:\n{text[-3000:]}"
        if missing
        else "Binder builds from binder/ as meant."
    )
    return len(missing)


if __name__ == "__main__":
    sys.exit(main())
