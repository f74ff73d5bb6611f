"""Run in the browser's Python: the library's own tests, as they stand, on its own wheel."""

import os
import sys


class Patient:
    """Gives property tests no time limit and fewer examples: everything is slower here."""

    def pytest_configure(self) -> None:
        """Take up the profile before any test is read."""
        from hypothesis import settings

        settings.register_profile("browser", deadline=None, database=None, max_examples=25)
        settings.load_profile("browser")


def main(*arguments: str) -> int:
    """Run pytest, which was unpacked beside this script, and return its status."""
    sys.path[:0] = ["/home/pyodide/packages", "/home/pyodide"]
    os.environ["MPLBACKEND"] = "agg"
    import pytest

    return int(pytest.main(list(arguments), plugins=[Patient()]))
