"""Every page of the built book keeps to every gate."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.book import gates

PAGE_BUDGET = 400_000  # gzipped bytes of a page, the theme left out
THEME_BUDGET = 250_000  # gzipped bytes of all styles and scripts that pages share, MathJax left out

pytestmark = pytest.mark.book


@cache
def pages(book: Path) -> dict[str, BeautifulSoup]:
    """Map each page, the redirect at the root left out, to its tree."""
    paths = (path for path in sorted(book.rglob("*.html")) if "_static" not in path.parts)
    texts = {path.relative_to(book).as_posix(): path.read_text("utf-8") for path in paths}
    return {name: gates.parse(text) for name, text in texts.items() if name != "index.html"}


def test_there_are_pages(built_book: Path) -> None:
    assert {"book/index.html", "notebooks/02-games.html", "search.html"} <= set(pages(built_book))


@pytest.mark.parametrize("gate", gates.GATES, ids=lambda gate: gate.__name__)
def test_every_page_keeps_to(gate: gates.Gate, built_book: Path) -> None:
    faults = [
        f"{name}: {fault}" for name, page in pages(built_book).items() for fault in gate(page)
    ]
    assert not faults, "\n".join(faults)


def test_internal_links_lead_somewhere(built_book: Path) -> None:
    trees = pages(built_book)
    ids = {name: {str(tag["id"]) for tag in page.find_all(id=True)} for name, page in trees.items()}
    files = {
        path.relative_to(built_book).as_posix() for path in built_book.rglob("*") if path.is_file()
    }
    files.add("lite/notebooks/index.html")  # stands beside these pages: tests/live opens it
    faults = [
        f"{name}: {fault}"
        for name, page in trees.items()
        for fault in gates.broken_links(page, name, ids, files)
    ]
    assert not faults, "\n".join(faults)


def test_pages_are_light(built_book: Path, measured: list[str]) -> None:
    weights = {name: gates.gzipped((built_book / name).read_bytes()) for name in pages(built_book)}
    heaviest = max(weights, key=weights.__getitem__)
    measured.append(f"heaviest page: {heaviest}, {weights[heaviest] / 1000:.0f} kB gzipped")
    assert weights[heaviest] <= PAGE_BUDGET, weights


def test_theme_is_light(built_book: Path, measured: list[str]) -> None:
    shared: set[Path] = set()
    for name, page in pages(built_book).items():
        tags = [*page.select("script[src]"), *page.select("link[rel=stylesheet]")]
        urls = (str(tag.get("src") or tag.get("href")).split("?")[0] for tag in tags)
        shared |= {built_book / gates.resolve(name, url) for url in urls}
    theme = {path for path in shared if path.name not in ("mathjax.js", "searchindex.js")}
    weight = sum(gates.gzipped(path.read_bytes()) for path in theme)
    measured.append(f"theme: {len(theme)} files, {weight / 1000:.0f} kB gzipped")
    assert weight <= THEME_BUDGET, sorted(path.name for path in theme)


def test_mathjax_comes_only_with_formulas(built_book: Path) -> None:
    for name, page in pages(built_book).items():
        loaded = bool(page.find("script", src=lambda src: src and "mathjax" in src))
        assert loaded == bool(page.select("main .math")), name


def test_launch_links_open_this_pages_notebook(built_book: Path) -> None:
    notebooks = [name for name in pages(built_book) if name.startswith("notebooks/")]
    assert notebooks
    for name in notebooks:
        source = name.replace(".html", ".ipynb")
        links = [str(link["href"]) for link in pages(built_book)[name].select(".cc-launch a")]
        assert len(links) >= 3, name
        assert all(link.endswith(source) for link in links), links


def test_stored_pages_are_static(built_book: Path) -> None:
    text = (built_book / "notebooks" / "02-games.html").read_text("utf-8")
    assert "application/vnd.jupyter.widget" not in text
