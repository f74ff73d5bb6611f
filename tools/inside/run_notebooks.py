"""Run in the browser's Python: notebooks, cell by cell, each as in a kernel of its own.

Prints one JSON line a notebook: its seconds, those of its slowest cell, and what went wrong.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

import pyodide_js
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

SLOWEST = 15  # seconds; a longer cell must ship its result
START = Path.cwd()


def stored_text(outputs):
    """Return what a cell's stored outputs say in plain text, or None where none are stored."""
    texts = [
        "".join(out["data"].get("text/plain", "")) if "data" in out else "".join(out.get("text", ""))
        for out in outputs
        if out["output_type"] != "error"
    ]
    return "\n".join(texts).strip()


def shown_text(shell, captured, values):
    """Return what a cell has just shown, in plain text."""
    texts = [captured.stdout, *(out.data.get("text/plain", "") for out in captured.outputs)]
    bundles = [shell.display_formatter.format(value)[0] for value in values if value is not None]
    texts += [bundle.get("text/plain", "") for bundle in bundles]
    return "\n".join(text for text in texts if text).strip()


async def run_cell(shell, cell):
    """Run one cell and return what is wrong with what it does: an empty text if nothing is."""
    source = "".join(cell["source"])
    await pyodide_js.loadPackagesFromImports(source)  # as the kernel does
    values = []
    shell.display_trap.hook = values.append  # results are compared, not printed
    with capture_output() as captured:
        result = await shell.run_cell_async(source, store_history=False)
    error = result.error_before_exec or result.error_in_exec
    if error:
        return f"{type(error).__name__}: {error}"
    stored, shown = stored_text(cell["outputs"]), shown_text(shell, captured, values)
    return "" if stored == shown else f"shows {shown[:300]!r}, stored is {stored[:300]!r}"


def fresh_shell():
    """Return a shell with nothing in it, in an empty folder, with the library not yet imported."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "coopcourse"]:
        del sys.modules[name]
    os.chdir(tempfile.mkdtemp())
    InteractiveShell.clear_instance()
    shell = InteractiveShell.instance()
    shell.showtraceback = lambda *given, **options: None
    return shell


async def run(path):
    """Run a notebook and print what came of it."""
    shell, faults, seconds = fresh_shell(), [], []
    cells = json.loads((START / path).read_text("utf-8"))["cells"]
    for place, cell in enumerate(cells):
        if cell["cell_type"] != "code":
            continue
        start = time.perf_counter()
        fault = await run_cell(shell, cell)
        seconds.append(time.perf_counter() - start)
        if not fault and seconds[-1] > SLOWEST:
            fault = f"takes {seconds[-1]:.0f} s"
        if fault:
            faults.append(f"cell {place} ({''.join(cell['source'])[:60]!r}): {fault}")
    times = {"seconds": round(sum(seconds), 1), "slowest": round(max(seconds), 1)}
    print("RAN", json.dumps({"path": path, **times, "faults": faults}), flush=True)


for each in arguments:  # noqa: F821 (given by start.mjs)
    await run(each)  # noqa: F704, PLE1142 (the script runs in an event loop)
0
