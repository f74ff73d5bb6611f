"""What the page on published values says of each of them is true."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import reproduction

ROOT = Path(__file__).resolve().parents[2]
WORKS = reproduction.works(ROOT)


@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.key)
def test_a_miss_says_why_and_only_a_miss(work: reproduction.Work) -> None:
    for result in work.results():
        assert result.agrees != bool(result.row.why), f"{result.row.what}: {result.shown}"


@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.key)
def test_a_work_is_among_the_references(work: reproduction.Work) -> None:
    assert f"{{{work.key}," in (ROOT / "book" / "references.bib").read_text("utf-8")


@pytest.mark.parametrize("work", WORKS[:3], ids=lambda work: work.key)
def test_a_wrong_number_is_seen(work: reproduction.Work) -> None:
    spoiled = replace(work.rows[0], published="17.5")
    (result,) = replace(work, rows=(spoiled,)).results()
    assert not result.agrees


def test_the_last_digit_may_be_rounded_and_no_more() -> None:
    assert reproduction.close("1.3333", 4 / 3, 0)
    assert not reproduction.close("1.333", 1.3336, 0)


def test_commands_stand_in_the_page_as_they_ran() -> None:
    work = WORKS[0]
    assert work.commands.splitlines()[-1] == work.rows[-1].command
