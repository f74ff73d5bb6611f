"""Every work is listed once, and every citation of a chapter leads to one that is listed."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from pybtex.database import Entry, parse_file
from pybtex.richtext import Text

ROOT = Path(__file__).parents[1]
SHELF = ROOT / "book" / "references.bib"
CHAPTERS = sorted((ROOT / "notebooks").glob("*.ipynb"))
LINK = re.compile(r"\[([^\]]+?),? \(?(\d{4})\)?\]\([^)]*references\.md\)")


def names(entry: Entry) -> list[str]:
    """Return the last names of the authors."""
    people = (" ".join(who.prelast_names + who.last_names) for who in entry.persons["author"])
    return [str(Text.from_latex(each)) for each in people]


def meant(said: str, authors: list[str]) -> bool:
    """Whether "Nash", "Saez's", "Fehr and Gächter" or "Zheng and others" are these authors."""
    first, *others = said.replace("'s", "").split(" and others")
    if others:
        return first == authors[0] and len(authors) > 1
    return [first] == authors or re.split(r", and |, | and ", first) == authors


@pytest.fixture(scope="module")
def works() -> dict[str, Entry]:
    return dict(parse_file(str(SHELF)).entries)


def test_each_work_has_a_key_of_its_own_and_a_line_that_says_why(works: dict[str, Entry]):
    keys = re.findall(r"^@\w+\{([^,]+),", SHELF.read_text("utf-8"), re.M)
    assert max(Counter(keys).values()) == 1
    page = (ROOT / "book" / "references.md").read_text("utf-8")
    assert set(re.findall(r"\{cite:t\}`([^`]+)`", page)) == set(works)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_citations_lead_to_works_that_are_listed(chapter: Path, works: dict[str, Entry]):
    cells = json.loads(chapter.read_text("utf-8"))["cells"]
    text = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
    lost = [
        f"{said}, {year}"
        for said, year in LINK.findall(text)
        if not any(
            entry.fields["year"] == year and meant(said, names(entry)) for entry in works.values()
        )
    ]
    assert not lost
