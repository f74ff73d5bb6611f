"""Run in the browser's Python: the library's own tests, as they stand, on its own wheel."""

import os
import sys
import time
from typing import Any

FEW, MANY = 5, 25  # examples of a property: everything is slower here


class Patient:
    """Gives property tests no time limit; runs each test once, and more cases while time lasts."""

    def __init__(self, seconds: float) -> None:
        """Take the seconds after which no second case of a test is begun; 0 means all of them."""
        self.seconds = seconds or float("inf")
        self.start = time.monotonic()

    def pytest_configure(self) -> None:
        """Take up the profile before any test is read."""
        from hypothesis import settings

        number = MANY if self.seconds == float("inf") else FEW
        settings.register_profile("browser", deadline=None, database=None, max_examples=number)
        settings.load_profile("browser")

    def pytest_collection_modifyitems(self, items: list[Any]) -> None:
        """Put the first case of every test before all the second cases."""
        seen: set[Any] = set()
        for item in items:
            item.is_first_case = item.function not in seen
            seen.add(item.function)
        items.sort(key=lambda item: not item.is_first_case)

    def pytest_runtest_setup(self, item: Any) -> None:
        """Leave out what there is no time for."""
        import pytest

        if not item.is_first_case and time.monotonic() - self.start > self.seconds:
            pytest.skip("the time is up")


def main(seconds: str, *arguments: str) -> int:
    """Run pytest, which was unpacked beside this script, and return its status."""
    sys.path[:0] = ["/home/pyodide/packages", "/home/pyodide"]
    os.environ["MPLBACKEND"] = "agg"
    import pytest

    return int(pytest.main(list(arguments), plugins=[Patient(float(seconds))]))
