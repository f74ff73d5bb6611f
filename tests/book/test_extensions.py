"""The build's small extensions do what they say."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import fresh_outputs
import lean_pages
import local_mathjax
import mend_body
import pytest


def file(name: str) -> SimpleNamespace:
    return SimpleNamespace(filename=name, attributes={})


def names(assets: list[SimpleNamespace]) -> list[str]:
    return [asset.filename for asset in assets]


def test_a_script_named_twice_comes_once_and_in_order() -> None:
    assets = [file("a.js"), file("b.js"), file("a.js"), file("theme.js")]
    assert names(lean_pages._choose(assets, "")) == ["b.js", "a.js", "theme.js"]


@pytest.mark.parametrize(
    ("script", "body"),
    [
        ("_static/offline/mathjax.js", '<span class="math notranslate">'),
        ("_static/offline/mathjax.js", '<div class="output text_latex math notranslate">'),
        ("explorer.js", '<figure class="cc-explorer">'),
        ("exercise.css", '<section class="cc-item">'),
    ],
)
def test_a_script_comes_where_it_is_needed_only(script: str, body: str) -> None:
    assert names(lean_pages._choose([file(script)], body)) == [script]
    assert names(lean_pages._choose([file(script)], "<p>a math book</p>")) == []


@pytest.mark.parametrize("name", ["scripts/sphinx-book-theme.js", "togglebutton.css"])
def test_replaced_files_never_come(name: str) -> None:
    assert lean_pages._choose([file(name)], '<div class="highlight">') == []


def test_a_changed_library_changes_the_cache(tmp_path: Path) -> None:
    module = tmp_path / "coopcourse" / "games" / "game.py"
    module.parent.mkdir(parents=True)
    module.write_text("one = 1")
    before = fresh_outputs.library_hash(tmp_path)
    assert fresh_outputs.library_hash(tmp_path) == before
    module.write_text("one = 2")
    assert fresh_outputs.library_hash(tmp_path) != before


def test_a_list_of_no_items_is_no_list() -> None:
    mended = mend_body.mend('<div role="list" class="citation-list"><div class="citation">')
    assert 'role="list"' not in mended


def test_no_comma_after_a_formula_begins_a_line() -> None:
    formula = r'<span class="math notranslate nohighlight">\(b\)</span>'
    held = f'<span class="cc-one-line">{formula},</span>'
    assert mend_body.mend(f"{formula}, and {formula} is") == f"{held} and {formula} is"


def test_mathjax_is_in_the_environment() -> None:
    assert local_mathjax.mathjax().stat().st_size > 1_000_000
