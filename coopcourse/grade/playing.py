"""A notebook is played cell by cell; a cell that fails, hangs or kills its Python costs itself.

Chapter: notebooks/exercises/02-games
"""

import contextlib
import math
import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat.v4
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, DeadKernelError

from coopcourse.exercise.words import shortened
from coopcourse.grade import walls

LIVES = 4  # how often the notebook's Python may die
BREATH = 5  # seconds in which a Python that was interrupted must answer
FIRST = "import numpy as np\nfrom coopcourse import exercise as ex"
ASK = "__import__('coopcourse.grade.asking', fromlist=['asking'])"
TOO_LONG = "takes too long and was stopped"
CELL_FILE = re.compile(r"\b\d+\.py, line")  # a cell has no file that a reader knows
LATER = "NameError"  # the name may come in a later cell, so that the cell gets a second chance


class Quiet(NotebookClient):
    """A client that drops all output, so that none fills the memory."""

    def output(self, outs: Any, msg: Any, display_id: Any, cell_index: Any) -> None:
        """Drop the output."""


class Careful(AsyncKernelManager):
    """A keeper of the notebook's Python who, before she interrupts it, ends all it has started."""

    async def interrupt_kernel(self) -> None:  # type: ignore[override]
        """Interrupt the Python alone: copies of itself would be interrupted as well, and go on."""
        walls.end_all_but(getattr(self.provisioner, "pid", 0))
        await super().interrupt_kernel()


class Player:
    """The notebook's Python, what went wrong in it, and the answers it gives in the end."""

    def __init__(self, settings: dict[str, Any], folder: Path) -> None:
        self.settings, self.folder = settings, folder
        self.errors: list[tuple[int, str]] = []
        self._error = ""  # of the cell that ran last
        self._stack = contextlib.ExitStack()
        self._deadly: dict[int, str] = {}  # cells that are left out, and why

    def __enter__(self) -> "Player":
        """Start nothing yet: the Python starts with the first cell."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the notebook's Python."""
        with contextlib.suppress(Exception):
            self._stack.close()

    def play(self, cells: list[str]) -> None:
        """Run all cells, and again from the start without a cell that killed its Python."""
        for _ in range(LIVES):
            self._start()
            died = self._run_all(cells)
            if died is None:
                break
            self._deadly[died] = self._error or "kills its Python"
            self._end()
        self.errors.sort()

    def answers(self, payload: str) -> Iterator[str]:
        """Ask the notebook's Python for values and yield a line for each exercise."""
        # Not beside the notebook's files, which may have filled their disk.
        place = Path("/dev/shm") if self.settings["sandboxed"] else self.folder
        file = place / uuid.uuid4().hex
        seconds = self.settings["limits"]["answer"]
        ask = f"{ASK}.answer({payload!r}, {str(file)!r}, {seconds})"
        with contextlib.suppress(CellExecutionError, DeadKernelError, RuntimeError):
            self._run(ask, BREATH + (seconds + 1) * len(self.settings["ids"]))
        if file.exists():
            with file.open(encoding="utf-8", errors="replace") as lines:
                yield from lines

    def _start(self) -> None:
        self.errors = [(number + 1, why) for number, why in self._deadly.items()]
        self.client = Quiet(
            nbformat.v4.new_notebook(),
            allow_errors=True,
            interrupt_on_timeout=True,
            error_on_timeout={"ename": "", "evalue": TOO_LONG},
            kernel_manager_class=Careful,
            on_cell_error=self._note,
            kernel_name="python3",
            shutdown_kernel="immediate",
            resources={"metadata": {"path": str(self.folder)}},
        )
        self._stack = contextlib.ExitStack()
        self._stack.enter_context(self.client.setup_kernel(cleanup_kc=True))
        self._run(FIRST)
        self._run(f"{ASK}.watch(get_ipython(), {self.settings['ids']!r})")

    def _end(self) -> None:
        walls.end_all_but()
        self._stack.close()

    def _run_all(self, cells: list[str]) -> int | None:
        again = []
        for number, source in enumerate(cells):
            if number in self._deadly:
                continue
            if not self._survives(source):
                return number
            if self._error.startswith(LATER):
                again.append(number)
            elif self._error:
                self.errors.append((number + 1, self._error))
        return self._second_chance(cells, again)

    def _second_chance(self, cells: list[str], again: list[int]) -> int | None:
        for number in again:
            if not self._survives(cells[number]):
                return number
            if self._error:
                self.errors.append((number + 1, self._error))
        return None

    def _survives(self, source: str) -> bool:
        """Run a cell; return whether its Python can go on, which an endless `except` prevents."""
        try:
            if self._run(source) != TOO_LONG:
                return True
            alive = not self._run("pass", BREATH)
            self._error = TOO_LONG
        except DeadKernelError:
            return False
        return alive

    def _run(self, source: str, seconds: float | None = None) -> str:
        self._error = ""
        cell = nbformat.v4.new_code_cell(source)
        self.client.nb.cells = [cell]
        self.client.timeout = math.ceil(seconds or self.settings["limits"]["cell"])
        self.client.execute_cell(cell, 0)
        return self._error

    def _note(self, cell: Any, cell_index: int, execute_reply: Any) -> None:
        said = execute_reply["content"]
        text = ": ".join(str(said[part]) for part in ("ename", "evalue") if said.get(part))
        self._error = shortened(CELL_FILE.sub("line", text))
