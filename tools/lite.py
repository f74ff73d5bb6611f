"""Build the live edition into the book: JupyterLite with the notebooks, its Python and the library.

Nothing is left to another host. A build whose sources are those of the last one is skipped.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from coopcourse import __version__
from tools import kernel, pyodide, wheels
from tools.notebooks import find

ROOT = Path(__file__).resolve().parents[1]
KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"
SCRIPTS = ("notebook.js", "exercise.js")  # of the book, for the notebook's page
STYLE = "notebook.css"
OVERRIDES = {
    # work is saved every few seconds: a reader may just close the page
    "@jupyterlab/docmanager-extension:plugin": {"autosaveInterval": 5},
    "@jupyterlab/notebook-extension:tracker": {"windowingMode": "none"},
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
}


def settings() -> dict[str, Any]:
    """Return the site's settings: how its Python starts, and where a reader's work is kept."""
    start = {"packages": list(kernel.AT_START)}
    python = {"disablePyPIFallback": True, "loadPyodideOptions": start}
    return {
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": {
            "appName": "Cooperative AI",
            "exposeAppInBrowser": True,  # for notebook.js, which runs the cells
            # a new edition never hides behind notebooks that the browser keeps of an old one
            "contentsStorageName": f"coopcourse {__version__}",
            "litePluginSettings": {KERNEL: python},
        },
    }


def live_edition(path: Path) -> str:
    """Return a notebook as readers open it: outputs to look at, no prompts of an earlier run."""
    notebook = json.loads(path.read_text("utf-8"))
    python = {"name": "python", "display_name": "Python", "language": "python"}
    notebook["metadata"]["kernelspec"] = python
    for cell in (cell for cell in notebook["cells"] if cell["cell_type"] == "code"):
        if "hide-input" in cell["metadata"].get("tags", []):
            cell["metadata"]["jupyter"] = {"source_hidden": True}
        for part in (cell, *cell["outputs"]):
            if "execution_count" in part:
                part["execution_count"] = None
    return json.dumps(notebook, ensure_ascii=False)


def notebooks(book: Path) -> list[Path]:
    """List the notebooks that are pages of the built book, from the project's root."""
    found = (path.relative_to(ROOT) for path in find([str(ROOT / "notebooks")]))
    return [path for path in found if (book / path.with_suffix(".html")).exists()]


def sources(dist: Path, book: Path) -> str:
    """Return a checksum of all that the live edition is made from."""
    digest = hashlib.sha256((dist / pyodide.LOCK).read_bytes())
    for name, data in sorted(wheels.library(ROOT).items()):
        digest.update(name.encode() + data)
    tools = (path.relative_to(ROOT) for path in sorted((ROOT / "tools").rglob("*.*py")))
    for path in [*notebooks(book), Path("requirements.lock"), *tools]:
        digest.update(path.as_posix().encode() + (ROOT / path).read_bytes())
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


def check(target: Path) -> None:
    """Make sure that the site asks nobody else for its Python; SystemExit if it would."""
    config = json.loads((target / "jupyter-lite.json").read_text("utf-8"))
    python = config["jupyter-config-data"]["litePluginSettings"][KERNEL]
    if python.get("pyodideUrl") != "./static/pyodide/pyodide.js":
        raise SystemExit(f"The live edition asks another place for Python: {python}")


def _stage(stage: Path, dist: Path, book: Path) -> None:
    """Lay out what JupyterLite is to put together."""
    kernel.distribution(dist, stage / "static" / "pyodide")
    (stage / "jupyter-lite.json").write_text(json.dumps(settings()))
    (stage / "overrides.json").write_text(json.dumps(OVERRIDES))
    for path in notebooks(book):
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
    """Give the notebook's page what the book adds: its first run, progress, room on a phone."""
    tags = f'<link rel="stylesheet" href="../../_static/{STYLE}">'
    tags += "".join(f'<script defer src="../../_static/{name}"></script>' for name in SCRIPTS)
    html = page.read_text("utf-8")
    page.write_text(html.replace("</head>", f"{tags}</head>", 1), "utf-8")


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
