"""What a chapter's notebook holds for its reader: aims, exercises, quick questions and recall.

Read from the notebooks, so that every page built on it knows each chapter as soon as it is there.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

AIMS = re.compile(r"\*\*You will be able to\*\*\n\n(.*)", re.DOTALL)
ID = re.compile(r"`([a-z]+/[\w-]+)`")
RECALL = re.compile(r"^## Can you recall it\?\n(.*?)(?=^## |\Z)", re.DOTALL | re.MULTILINE)
FOLD = re.compile(r"<details>\s*<summary>(.*?)</summary>(.*?)</details>", re.DOTALL)
VERB = r'ex\.{}\("([\w/-]+)"'


@dataclass(frozen=True)
class Chapter:
    """A chapter: its page, such as `notebooks/02-games`, below the root of the book."""

    root: Path
    page: str

    @cached_property
    def _cells(self) -> list[dict[str, str]]:
        return self._read(self.page)

    def _read(self, page: str) -> list[dict[str, str]]:
        cells = json.loads((self.root / f"{page}.ipynb").read_text("utf-8"))["cells"]
        return [{"kind": one["cell_type"], "source": "".join(one["source"])} for one in cells]

    @property
    def number(self) -> str:
        """Its number, such as `5a`."""
        return self.page.rpartition("/")[2].partition("-")[0].lstrip("0")

    @property
    def title(self) -> str:
        """Its title, the first heading."""
        return self._cells[0]["source"].split("\n", 1)[0].removeprefix("# ")

    @property
    def aims(self) -> list[str]:
        """What the reader will be able to do, one text for each line of its list."""
        found = AIMS.search(self._cells[0]["source"])
        return re.findall(r"(?m)^- (.*)", found[1]) if found else []

    @property
    def recall(self) -> list[tuple[str, str]]:
        """Questions to recall it by, each with its answer, as HTML."""
        prose = "\n".join(one["source"] for one in self._cells if one["kind"] == "markdown")
        asked = "".join(RECALL.findall(prose))
        return [(ask.strip(), answer.strip()) for ask, answer in FOLD.findall(asked)]

    @property
    def code(self) -> str:
        """All code of its page."""
        return "\n".join(one["source"] for one in self._cells if one["kind"] == "code")

    def asked(self, verb: str) -> list[str]:
        """The ids that a verb such as `check` is called with, on its page and its exercises'."""
        exercises = self._read(self.page.replace("notebooks/", "notebooks/solutions/"))
        code = "\n".join([self.code, *(one["source"] for one in exercises)])
        return re.findall(VERB.format(verb), code)

    def named(self, text: str) -> list[str]:
        """The ids of exercises and questions that a text names."""
        return ID.findall(text)


def chapters(root: Path) -> list[Chapter]:
    """Return the chapters of the book in order: notebooks whose names begin with a number."""
    paths = sorted((root / "notebooks").glob("[0-9]*.ipynb"))
    return [Chapter(root, f"notebooks/{path.stem}") for path in paths]
