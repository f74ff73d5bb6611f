"""The lecture has thirteen figures, and the book moves each of them."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
import thirteen_figures
from bs4 import BeautifulSoup

ROOT = Path(__file__).resolve().parents[2]
ALL = thirteen_figures.figures(ROOT)
IN_THE_BOOK = [one for one in ALL if (ROOT / f"{one.chapter}.ipynb").exists()]


def test_all_thirteen_are_planned_in_order() -> None:
    assert [one.number for one in ALL] == list(range(1, 14))


@pytest.mark.parametrize("figure", IN_THE_BOOK, ids=lambda one: f"figure-{one.number}")
def test_a_figure_has_its_explorer_its_code_and_its_model(figure: thirteen_figures.Figure) -> None:
    assert (ROOT / figure.file).exists()
    assert importlib.import_module(figure.model).__doc__
    name = figure.explorer.rpartition(":")[2]
    assert f"explorers.{name}" in (ROOT / f"{figure.chapter}.ipynb").read_text("utf-8")


@pytest.mark.book
def test_every_figure_on_the_page_is_alive(built_book: Path) -> None:
    page = BeautifulSoup((built_book / "book" / "figures.html").read_text("utf-8"), "html.parser")
    shown = page.select("figure.cc-explorer")
    assert [one["id"] for one in shown] == [figure.slug for figure in IN_THE_BOOK]
    assert all(one.select("script.cc-frames") for one in shown)
