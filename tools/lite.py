"""Build the live edition into the book: JupyterLite, its Python, the library and the notebooks.

Nothing is left to another host: packages stand beside the page and in the kernel's own lock, so that
a plain `import coopcourse` finds them. A build whose sources are those of the last one is skipped.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

from coopcourse import __version__
from tools import pyodide, wheels
from tools.notebooks import find

ROOT = Path(__file__).resolve().parents[1]
KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"
KERNEL_WHEELS = Path("share/jupyter/labextensions/@jupyterlite/pyodide-kernel-extension/static/pypi")
# What the kernel loads as it starts, so that the first cell finds it.
AT_START = ("micropip", "piplite", "ssl", "sqlite3", "ipykernel", "comm", "pyodide_kernel", "jedi")
AT_START += ("ipython", "matplotlib", "ipywidgets", "coopcourse")
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
SCRIPTS = ("notebook.js", "exercise.js")
OVERRIDES = {  # work is saved every few seconds: a reader may just close the page
    "@jupyterlab/docmanager-extension:plugin": {"autosaveInterval": 5},
    "@jupyterlab/notebook-extension:tracker": {"windowingMode": "none"},
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
}


def lock_entry(name: str, file: Path, depends: tuple[str, ...]) -> dict[str, Any]:
    """Return what a lock says about a plain-Python package."""
    return {
        "name": name,
        "version": "0",
        "file_name": file.name,
        "install_dir": "site",
        "sha256": pyodide.sha256(file),
        "package_type": "package",
        "imports": [name],
        "depends": list(depends),
        "unvendored_tests": False,
    }


def kernel_wheel(name: str) -> Path:
    """Return the newest of the wheels that the kernel brings under a name."""
    return sorted((Path(sys.prefix) / KERNEL_WHEELS).glob(f"{name}-*.whl"))[-1]


def distribution(source: Path, target: Path) -> Path:
    """Copy Pyodide to a folder and add the course's packages to it and to its lock."""
    target.mkdir(parents=True)
    for name in pyodide.needed(source):
        shutil.copyfile(source / name, target / name)
    lock = json.loads((target / pyodide.LOCK).read_text("utf-8"))
    here = {path.name for path in target.iterdir()}
    kept = {key: each for key, each in lock["packages"].items() if each["file_name"] in here}
    lock["packages"] = kept | _added(target)
    (target / pyodide.LOCK).write_text(json.dumps(lock, sort_keys=True), "utf-8")
    return target


def _added(target: Path) -> dict[str, Any]:
    files = {name: _wheel(name, target) for name in ADDED}
    files |= {name: Path(shutil.copy(kernel_wheel(name), target)) for name in FROM_KERNEL}
    depends = ADDED | FROM_KERNEL
    return {
        pyodide.canonical(name): lock_entry(name, file, depends[name])
        for name, file in files.items()
    }


def _wheel(name: str, target: Path) -> Path:
    """Pack a package; its checksum stands in its name, so that no browser keeps an old one."""
    files = wheels.library(ROOT) if name == "coopcourse" else wheels.installed(name)
    draft = wheels.pack(files, target / f"{name}.zip")
    mark = f"0{pyodide.sha256(draft)[:10]}"
    return draft.rename(target / f"{name}-{version(name)}-{mark}-py3-none-any.whl")


def settings() -> dict[str, Any]:
    """Return the site's settings: which packages start with the kernel, and where work is kept."""
    kernel = {"disablePyPIFallback": True, "loadPyodideOptions": {"packages": list(AT_START)}}
    return {
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": {
            "appName": "Cooperative AI",
            "exposeAppInBrowser": True,  # for notebook.js, which runs the cells
            # a new edition never hides behind notebooks that the browser keeps of an old one
            "contentsStorageName": f"coopcourse {__version__}",
            "litePluginSettings": {KERNEL: kernel},
        },
    }


def live_edition(path: Path) -> str:
    """Return a notebook as readers open it: outputs to look at, no prompts of an earlier run."""
    notebook = json.loads(path.read_text("utf-8"))
    kernel = {"name": "python", "display_name": "Python", "language": "python"}
    notebook["metadata"]["kernelspec"] = kernel
    for cell in (cell for cell in notebook["cells"] if cell["cell_type"] == "code"):
        if "hide-input" in cell["metadata"].get("tags", []):
            cell["metadata"]["jupyter"] = {"source_hidden": True}
        for part in (cell, *cell["outputs"]):
            if "execution_count" in part:
                part["execution_count"] = None
    return json.dumps(notebook, ensure_ascii=False)


def pages_notebooks(book: Path) -> list[Path]:
    """List the notebooks that are pages of the built book."""
    found = (path.relative_to(ROOT) for path in find([str(ROOT / "notebooks")]))
    return [path for path in found if (book / path.with_suffix(".html")).exists()]


def sources(dist: Path, book: Path) -> str:
    """Return a checksum of all that the live edition is made from."""
    digest = hashlib.sha256()
    for name, data in sorted(wheels.library(ROOT).items()):
        digest.update(name.encode() + data)
    for path in [*pages_notebooks(book), Path("requirements.lock"), *Path("tools").glob("*.py")]:
        digest.update(path.as_posix().encode() + (ROOT / path).read_bytes())
    digest.update((dist / pyodide.LOCK).read_bytes())
    return digest.hexdigest()


def build(dist: Path, book: Path, target: Path) -> Path:
    """Build the live edition of a built book into a folder, from a Pyodide folder."""
    stamp, state = target / "sources.txt", sources(dist, book)
    if stamp.exists() and stamp.read_text() == state:
        return target
    shutil.rmtree(target, ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        stage = Path(scratch)
        _stage(stage, dist, book)
        _jupyterlite(stage, target)
    check(target)
    _furnish(target / "notebooks" / "index.html")
    stamp.write_text(state)
    return target


def _stage(stage: Path, dist: Path, book: Path) -> None:
    distribution(dist, stage / "static" / "pyodide")
    (stage / "jupyter-lite.json").write_text(json.dumps(settings()))
    (stage / "overrides.json").write_text(json.dumps(OVERRIDES))
    for path in pages_notebooks(book):
        copy = stage / "contents" / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(live_edition(ROOT / path), "utf-8")


def _jupyterlite(stage: Path, target: Path) -> None:
    command = [sys.executable, "-m", "jupyter", "lite", "build", "--apps", "notebooks"]
    folders = ["--contents", str(stage / "contents"), "--output-dir", str(target.resolve())]
    run = subprocess.run(
        [*command, *folders, "--no-sourcemaps"], cwd=stage, capture_output=True, text=True
    )
    if run.returncode:
        raise SystemExit(f"The live edition could not be built:\n{run.stdout}{run.stderr}"[-3000:])


def _furnish(page: Path) -> None:
    """Give the notebook's page the book's own scripts: its first run, and the reader's progress."""
    tags = "".join(f'<script defer src="../../_static/{name}"></script>' for name in SCRIPTS)
    html = page.read_text("utf-8")
    page.write_text(html.replace("</head>", f"{tags}</head>", 1), "utf-8")


def check(target: Path) -> None:
    """Make sure that the site asks nobody else for its Python; SystemExit if it would."""
    config = json.loads((target / "jupyter-lite.json").read_text("utf-8"))
    kernel = config["jupyter-config-data"]["litePluginSettings"][KERNEL]
    if kernel.get("pyodideUrl") != "./static/pyodide/pyodide.js":
        raise SystemExit(f"The live edition asks another place for Python: {kernel}")


def main(book: str = "_build/html") -> int:
    """Add the live edition to the built book; say so in one line."""
    dist, reasons = pyodide.find()
    if dist is None:
        print(f"No live edition: {'; '.join(reasons[:2])}", file=sys.stderr)
        return 1
    target = build(dist, Path(book), Path(book, "lite"))
    weight = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
    print(f"The live edition is in {target} ({weight / 1e6:.0f} MB).")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
