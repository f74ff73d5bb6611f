"""The world finds every page of the book once, and a lost reader finds the way back."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import published
import pytest
from bs4 import BeautifulSoup

SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.mark.parametrize("end", ["", "/"])
def test_the_address_follows_the_repository(end: str) -> None:
    address = published.address(f"https://github.com/someone/course{end}")
    assert address == "https://someone.github.io/course/"


def test_a_sitemap_reads_back_as_the_pages_it_was_made_from() -> None:
    pages = ["book/index", "notebooks/this & that"]
    tree = ElementTree.fromstring(published.sitemap("https://example.org/", pages))
    found = [place.text for place in tree.iter(f"{SPACE}loc")]
    assert found == [f"https://example.org/{page}.html" for page in pages]


@pytest.mark.book
def test_the_sitemap_names_every_page_and_every_page_itself(built_book: Path) -> None:
    tree = ElementTree.fromstring((built_book / "sitemap.xml").read_text("utf-8"))
    found = {place.text for place in tree.iter(f"{SPACE}loc")}
    paths = (path.relative_to(built_book) for path in built_book.rglob("*.html"))
    pages = {path.as_posix() for path in paths if path.parts[0] in ("book", "notebooks")}
    pages.remove("book/class-report.html")  # a tool that stands alone, to save and to use anywhere
    base = published.address("https://github.com/coopcourse/coopcourse")
    assert found == {base + page for page in pages}
    for page in pages:
        tree = BeautifulSoup((built_book / page).read_text("utf-8"), "html.parser")
        assert [link["href"] for link in tree.select("link[rel=canonical]")] == [base + page]


@pytest.mark.book
def test_a_link_to_the_book_has_a_picture(built_book: Path) -> None:
    page = BeautifulSoup((built_book / "book/index.html").read_text("utf-8"), "html.parser")
    address = str(page.select("meta[property='og:image']")[0]["content"])
    assert (built_book / "_static" / address.rpartition("/")[2]).stat().st_size > 10_000


@pytest.mark.book
def test_the_lost_page_works_at_any_depth_and_is_not_on_the_map(built_book: Path) -> None:
    page = BeautifulSoup((built_book / "404.html").read_text("utf-8"), "html.parser")
    assert page.select("base")[0]["href"] == "/coopcourse/"
    assert not page.select("link[rel=canonical]")
    assert "404" not in (built_book / "sitemap.xml").read_text("utf-8")
