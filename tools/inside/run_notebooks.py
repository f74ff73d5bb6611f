"""Run in the browser's Python: notebooks, cell by cell, each as in a kernel of its own.

Prints one JSON line a notebook: its seconds, those of its slowest cell, and what went wrong.
"""

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import js  # type: ignore[import-not-found]  # Node's, since it runs there
import pyodide_js  # type: ignore[import-not-found]  # the browser's Python brings it
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

SLOWEST = 15  # seconds; a longer cell must ship its result
START = Path.cwd()


def stored_text(outputs: list[dict[str, Any]]) -> str:
    """Return what a cell's stored outputs say in plain text."""
    texts = [out.get("data", {}).get("text/plain", out.get("text", "")) for out in outputs]
    return "\n".join("".join(text) for text in texts).strip()


def shown_text(shell: Any, captured: Any, values: list[Any]) -> str:
    """Return what a cell has just shown, in plain text."""
    texts = [captured.stdout, *(out.data.get("text/plain", "") for out in captured.outputs)]
    bundles = [shell.display_formatter.format(value)[0] for value in values if value is not None]
    texts += [bundle.get("text/plain", "") for bundle in bundles]
    return "\n".join(text for text in texts if text).strip()


async def run_cell(shell: Any, cell: dict[str, Any]) -> str:
    """Run one cell and return what is wrong with what it does: an empty text if nothing is."""
    source = "".join(cell["source"])
    await pyodide_js.loadPackagesFromImports(source)  # as the kernel does
    values: list[Any] = []
    shell.display_trap.hook = values.append  # results are compared, not printed
    with capture_output() as captured:
        result = await shell.run_cell_async(source, store_history=False)
    error = result.error_before_exec or result.error_in_exec
    if error:
        return f"{type(error).__name__}: {error}"
    stored, shown = stored_text(cell["outputs"]), shown_text(shell, captured, values)
    return "" if stored == shown else f"shows {shown[:300]!r}, stored is {stored[:300]!r}"


def fresh_shell() -> Any:
    """Return a shell with nothing in it, in an empty folder, with the library not yet imported."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "coopcourse"]:
        del sys.modules[name]
    os.chdir(tempfile.mkdtemp())
    InteractiveShell.clear_instance()
    shell: Any = InteractiveShell.instance()
    shell.showtraceback = lambda *given, **options: None
    return shell


def spent() -> float:
    """Return the seconds of work so far: a clock would also count what other programs take."""
    return float(js.process.cpuUsage().user) / 1e6


async def timed(shell: Any, cell: dict[str, Any]) -> tuple[float, str]:
    """Run one cell; return its seconds and what is wrong with it."""
    start = spent()
    fault = await run_cell(shell, cell)
    seconds = spent() - start
    slow = f"takes {seconds:.0f} s" if seconds > SLOWEST else ""
    return seconds, fault or slow


def code_cells(path: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield a notebook's code cells with their places."""
    cells = json.loads((START / path).read_text("utf-8"))["cells"]
    yield from ((place, cell) for place, cell in enumerate(cells) if cell["cell_type"] == "code")


async def run(path: str) -> dict[str, Any]:
    """Run a notebook and return what came of it."""
    shell, faults, seconds = fresh_shell(), [], [0.0]
    for place, cell in code_cells(path):
        took, fault = await timed(shell, cell)
        seconds.append(took)
        if fault:
            faults.append(f"cell {place} ({''.join(cell['source'])[:60]!r}): {fault}")
    times = {"seconds": round(sum(seconds), 1), "slowest": round(max(seconds), 1)}
    return {"path": path, **times, "faults": faults}


async def main(*paths: str) -> int:
    """Run the notebooks one after another."""
    for path in paths:
        print("RAN", json.dumps(await run(path)), flush=True)
    return 0
