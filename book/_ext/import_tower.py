"""The library as a tower of floors: who uses whom, read from the code and drawn in plain text.

`python book/_ext/import_tower.py` draws it anew in CONTRIBUTING.md; a build draws it in the book.
"""

from __future__ import annotations

import importlib
import re
import textwrap
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grimp
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "CONTRIBUTING.md"
FRAME = re.compile(r"(<!-- imports -->\n```text\n).*?(```\n<!-- end -->)", re.DOTALL)
NUMBER = re.compile(r"Chapter: notebooks/(\d+)")
WIDTH = 75  # columns of a page
ROOMS = """\
    explorers ──> plots ──> science ──> science of the wings below
    exercises ────────────> science"""


def floors(contract: dict[str, Any]) -> list[list[str]]:
    """Return the wings from the top floor to the ground, those left out that are not built yet.

    >>> floors({"layers": ["(economist)", "games", "explorer | (sweep) | exercise"]})
    [['games'], ['explorer', 'exercise']]
    """
    named = ([name.strip() for name in layer.split("|")] for layer in contract["layers"])
    built = ([name for name in floor if not name.startswith("(")] for floor in named)
    return [floor for floor in built if floor]


def used(graph: grimp.ImportGraph, wing: str) -> set[str]:
    """Return the other wings that some module of a wing imports directly."""
    home = f"coopcourse.{wing}"
    inside = {home, *graph.find_descendants(home)}
    seen = set().union(*map(graph.find_modules_directly_imported_by, inside))
    return {name.split(".")[1] for name in seen if name.startswith("coopcourse.")} - {wing}


def chapters(wing: str) -> str:
    """Return the number of the first chapter that a wing serves; '' if it serves them all.

    >>> chapters("games")
    '02'
    """
    found = NUMBER.search(importlib.import_module(f"coopcourse.{wing}").__doc__ or "")
    return found[1] if found else ""


def drawn(wings: list[str], uses: dict[str, set[str]]) -> Iterator[str]:
    r"""Yield the lines of the picture: one floor a wing, with the wings below that it uses.

    >>> print(*drawn(["evolution", "games"], {"evolution": {"games"}}), sep="\n")
    05  evolution       uses games
    02  games           stands by itself
    """
    for wing in wings:
        below = [name for name in reversed(wings) if name in uses.get(wing, ())]
        said = f"uses {', '.join(below)}" if below else "stands by itself"
        lead = f"{chapters(wing):2}  {wing:<16}"
        yield textwrap.fill(lead + said, WIDTH, subsequent_indent=" " * (len(lead) + 5))


def picture() -> str:
    """Return the tower of this library, with the rooms of a wing below it."""
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    tower = floors(next(one for one in rules["contracts"] if one["type"] == "layers"))
    wings = [floor[0] for floor in tower if len(floor) == 1]
    ground = ", ".join(name for floor in tower for name in floor if name not in wings)
    graph = grimp.build_graph("coopcourse", cache_dir=None)
    lines = drawn(wings, {wing: used(graph, wing) for wing in wings})
    end = f"All may use {ground}.\n\nThe rooms in every wing:\n\n{ROOMS}\n"
    return "\n".join([*lines, "", end])


def with_picture(text: str, tower: str) -> str:
    r"""Return a page's text with the picture put in its frame.

    >>> page = "<!-- imports -->\n```text\nold\n```\n<!-- end -->"
    >>> with_picture(page, "new\n").split("\n")[2]
    'new'
    """
    return FRAME.sub(lambda frame: frame[1] + tower + frame[2], text)


class ImportTower(SphinxDirective):
    """`{import-tower}` draws the tower."""

    def run(self) -> list[nodes.Node]:
        """Return one block of plain text."""
        text = picture()
        return [nodes.literal_block(text, text, language="text")]


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("import-tower", ImportTower)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


if __name__ == "__main__":
    HOME.write_text(with_picture(HOME.read_text("utf-8"), picture()), "utf-8")
