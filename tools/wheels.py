"""Pack plain-Python packages into wheels, byte for byte the same on every run."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from coopcourse import __version__

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date a zip file can hold
DATA = (".py", ".typed", ".css", ".js", ".json", ".npz", ".npy")


def library(root: Path) -> dict[str, bytes]:
    """Return the library's files, by their place in a wheel."""
    files = {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted((root / "coopcourse").rglob("*"))
        if path.is_file() and path.suffix in DATA
    }
    return files | label("coopcourse", __version__)


def label(name: str, number: str) -> dict[str, bytes]:
    """Return the file in which a wheel says what it is."""
    about = f"Metadata-Version: 2.1\nName: {name}\nVersion: {number}\n"
    return {f"{name}-{number}.dist-info/METADATA": about.encode()}


def installed(name: str) -> dict[str, bytes]:
    """Return an installed distribution's files; ValueError if some run on this machine only."""
    files = dict(_files(name))
    native = [path for path in files if path.endswith((".so", ".pyd"))]
    if native:
        raise ValueError(f"{name} is not plain Python, so no browser can run it: {native[0]}")
    return files


def _files(name: str) -> Iterator[tuple[str, bytes]]:
    for path in distribution(name).files or []:
        if ".." not in path.parts and "__pycache__" not in path.parts:
            yield path.as_posix(), Path(str(path.locate())).read_bytes()


def pack(files: dict[str, bytes], archive: Path) -> Path:
    """Write the files, in order of their names and with no dates, to an archive."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.external_attr = 0o644 << 16
            target.writestr(entry, files[name], zipfile.ZIP_DEFLATED)
    return archive
