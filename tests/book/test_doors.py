"""Each door leads to this page's notebook; where there is no live edition, no button is dead."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import live_door
import pytest
from bs4 import BeautifulSoup
from jinja2 import Environment, FileSystemLoader

ROOT = Path(__file__).resolve().parents[2]
PAGE = {
    "repository": "https://github.com/someone/course",
    "branch": "main",
    "source": "notebooks/02-games.ipynb",
    "sourcename": "notebooks/02-games.ipynb",
    "pathto": lambda target, resource=0: f"../{target}",
}


def context(door: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the templates know once the build has started."""
    monkeypatch.setenv("COOPCOURSE_DOOR", door)
    config = SimpleNamespace(html_context={})
    live_door._open(SimpleNamespace(srcdir=ROOT), config)  # type: ignore[arg-type]
    return config.html_context


def launch(known: dict[str, Any]) -> BeautifulSoup:
    templates = Environment(loader=FileSystemLoader(ROOT / "book" / "_templates"))
    text = templates.get_template("launch.html").render({**PAGE, **known})
    return BeautifulSoup(text, "html.parser")


def test_where_a_live_edition_is_built_its_button_says_what_it_costs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = launch(context("1", monkeypatch))
    address = "../lite/notebooks/index.html?path=notebooks/02-games.ipynb"
    assert [button["data-live"] for button in row.select("button")] == [address]
    assert [link["href"] for link in row.select(".cc-live-link")] == [address]
    numbers = live_door.measured(ROOT)
    note = row.select(".cc-live-note")[0].get_text()
    assert f"{numbers['megabytes']} MB" in note and f"{numbers['first_result_seconds']} s" in note


@pytest.mark.parametrize("door", ["", "0"])
def test_where_none_is_built_no_button_is_dead(door: str, monkeypatch: pytest.MonkeyPatch) -> None:
    row = launch(context(door, monkeypatch))
    assert not row.select("button, .cc-live-note, .cc-live-link")
    assert [link.get_text(strip=True) for link in row.select("a")] == [
        "Colab",
        "Binder",
        "Notebook",
    ]


def test_the_other_doors_follow_the_one_address_of_the_repository() -> None:
    links = [link["href"] for link in launch({}).select("a")]
    assert links == [
        "https://colab.research.google.com/github/someone/course/blob/main/notebooks/02-games.ipynb",
        "https://mybinder.org/v2/gh/someone/course/main?urlpath=lab/tree/notebooks/02-games.ipynb",
        "../_sources/notebooks/02-games.ipynb",
    ]


def test_the_cost_is_one_sentence_of_numbers_that_were_measured() -> None:
    numbers = {"megabytes": 28, "first_result_seconds": 20, "answer_seconds": 0.5, "on": "Chromium"}
    said = live_door.cost(numbers)
    assert all(each in said for each in ("28 MB", "20 s", "0.5 s", "Chromium"))
