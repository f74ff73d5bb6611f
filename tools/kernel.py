"""Make the live edition's Python: Pyodide, with the course and what it needs in its lock file.

A kernel loads what its lock knows as soon as a cell imports it: no notebook installs anything.
"""

from __future__ import annotations

import json
import shutil
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tools import pyodide, wheels
from tools.inside.python import run

ROOT = Path(__file__).resolve().parents[1]
EXTENSION = Path("share/jupyter/labextensions/@jupyterlite/pyodide-kernel-extension")
KERNEL_WHEELS = EXTENSION / "static" / "pypi"
FONTS = "matplotlib_fonts"  # one file of data that spares every reader the search for fonts
ADDED = {  # package: what it needs; the files come from this environment
    "comm": ("traitlets",),
    "ipywidgets": ("comm", "ipython", "traitlets", "widgetsnbextension"),
    "coopcourse": ("numpy", "matplotlib", "ipywidgets", "pygments"),
}
FROM_KERNEL = {
    "widgetsnbextension": (),
    "piplite": ("micropip",),
    "ipykernel": (),
    "pyodide_kernel": ("ipython", "ipykernel", "comm", "piplite"),
}
# What the kernel loads as it starts, so that the first cell finds it.
AT_START = (*pyodide.ROOTS, *FROM_KERNEL, *ADDED, FONTS)


def distribution(source: Path, target: Path) -> Path:
    """Copy Pyodide to a folder and add the course's packages to it and to its lock."""
    target.mkdir(parents=True)
    for name in pyodide.needed(source):
        shutil.copyfile(source / name, target / name)
    lock = json.loads((target / pyodide.LOCK).read_text("utf-8"))
    here = {path.name for path in target.iterdir()}
    kept = {key: each for key, each in lock["packages"].items() if each["file_name"] in here}
    lock["packages"] = kept | _added(source, target)
    (target / pyodide.LOCK).write_text(json.dumps(lock, sort_keys=True), "utf-8")
    return target


def fonts(dist: Path) -> dict[str, bytes]:
    """Return matplotlib's list of fonts as the browser's Python makes it; empty without Node."""
    try:
        done = run(dist, ("matplotlib",), {}, "list_fonts.py")
    except FileNotFoundError:
        return wheels.label(FONTS, "1")
    lines = [line for line in done.stdout.splitlines() if line.startswith("FONTS ")]
    if not lines:
        raise SystemExit(f"The browser's Python finds no fonts: {done.stderr[-1000:]}")
    text = lines[0].removeprefix("FONTS ")
    return {"matplotlib/fontlist.json": text.encode()} | wheels.label(FONTS, "1")


def kernel_wheel(name: str) -> Path:
    """Return the newest of the wheels that the kernel brings under a name."""
    return sorted((Path(sys.prefix) / KERNEL_WHEELS).glob(f"{name}-*.whl"))[-1]


def lock_entry(name: str, file: Path, depends: tuple[str, ...]) -> dict[str, Any]:
    """Return what a lock says about a plain-Python package."""
    return {
        "name": name,
        "version": file.name.split("-")[1],
        "file_name": file.name,
        "install_dir": "site",
        "sha256": pyodide.sha256(file),
        "package_type": "package",
        "imports": [name],
        "depends": list(depends),
        "unvendored_tests": False,
    }


def _added(source: Path, target: Path) -> dict[str, Any]:
    contents = {name: wheels.installed(name) for name in ADDED if name != "coopcourse"}
    contents |= {"coopcourse": wheels.library(ROOT), FONTS: fonts(source)}
    files = {name: _wheel(name, inside, target) for name, inside in contents.items()}
    files |= {name: Path(shutil.copy(kernel_wheel(name), target)) for name in FROM_KERNEL}
    depends = ADDED | FROM_KERNEL | {FONTS: ("matplotlib",)}
    return {
        pyodide.canonical(name): lock_entry(name, file, depends[name])
        for name, file in files.items()
    }


def _wheel(name: str, files: dict[str, bytes], target: Path) -> Path:
    """Pack a package; its checksum stands in its name, so that no browser keeps an old one."""
    draft = wheels.pack(files, target / f"{name}.zip")
    number = "1" if name == FONTS else version(name)
    return draft.rename(target / f"{name}-{number}-0{pyodide.sha256(draft)[:10]}-py3-none-any.whl")
