"""Run in the browser's Python: the library's own tests, as they stand, on its own wheel."""

import os
import sys

sys.path[:0] = ["/home/pyodide/packages", "/home/pyodide"]
os.environ["MPLBACKEND"] = "agg"

import pytest


class Patient:
    """Gives property tests no time limit and fewer examples: everything is slower here."""

    def pytest_configure(self):
        """Take up the profile before any test is read."""
        from hypothesis import settings

        settings.register_profile("browser", deadline=None, database=None, max_examples=25)
        settings.load_profile("browser")


int(pytest.main(list(arguments), plugins=[Patient()]))  # noqa: F821 (given by start.mjs)
