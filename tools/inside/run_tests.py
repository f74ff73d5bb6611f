"""Run in the browser's Python: the library's own tests, as they stand, on its own wheel."""

import os
import sys

sys.path[:0] = ["/home/pyodide/packages", "/home/pyodide"]
os.environ["MPLBACKEND"] = "agg"

import pytest

int(pytest.main(list(arguments)))  # noqa: F821 (given by start.mjs)
