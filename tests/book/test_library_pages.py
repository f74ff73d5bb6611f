"""The pages of the library show every name that a reader meets, and where it comes from."""

from __future__ import annotations

import inspect
import pkgutil
from pathlib import Path

import import_tower
import library_pages
import library_words
import pytest
from bs4 import BeautifulSoup

import coopcourse

WINGS = library_pages.wings()
ENTRIES = [
    (wing.name, module, name)
    for wing in WINGS
    for module in wing.modules
    for name in sorted(library_pages.own(module))
]


def test_every_package_has_a_page() -> None:
    packages = {room.name for room in pkgutil.iter_modules(coopcourse.__path__) if room.ispkg}
    assert {wing.name for wing in WINGS} == packages | {library_pages.SHARED}


def test_what_a_wing_hands_out_is_on_a_page() -> None:
    shown = {f"{module.__name__}.{name}" for _, module, name in ENTRIES}
    for wing in WINGS[:-1]:
        package = wing.modules[0]
        for name in getattr(package, "__all__", ()):
            thing = inspect.unwrap(getattr(package, name))
            if inspect.isfunction(thing) or inspect.isclass(thing):
                assert f"{thing.__module__}.{thing.__qualname__}" in shown


@pytest.mark.parametrize("name", ["games.exercises.solutions", "games.explorers.hunt"])
def test_answers_and_explorers_are_left_to_the_chapters(name: str) -> None:
    assert not any(module.__name__.endswith(name) for wing in WINGS for module in wing.modules)


def test_signs_of_the_other_notation_are_only_signs() -> None:
    assert library_words.in_restructured_text("x_ is |y| * `z*`") == r"x\_ is \|y\| \* ``z*``"


def test_the_tower_in_the_readme_of_contributors_is_that_of_the_code() -> None:
    text = import_tower.HOME.read_text("utf-8")
    assert text == import_tower.with_picture(text, import_tower.picture())


def test_a_wing_uses_only_what_stands_below_it_in_the_picture() -> None:
    lines = [line for line in import_tower.picture().splitlines() if line[:2].isdigit()]
    order = [line.split()[1] for line in lines]
    for place, line in enumerate(lines):
        _, uses, names = line.partition(" uses ")
        assert not uses or set(names.split(", ")) <= set(order[place + 1 :])


@pytest.mark.book
@pytest.mark.parametrize("wing", WINGS, ids=lambda wing: wing.name)
def test_each_entry_has_its_chapter_and_its_source(
    wing: library_pages.Wing, built_book: Path
) -> None:
    text = (built_book / "book" / "library" / f"{wing.name}.html").read_text("utf-8")
    page = BeautifulSoup(text, "html.parser")
    for _, module, name in (entry for entry in ENTRIES if entry[0] == wing.name):
        entry = page.find(id=f"{module.__name__}.{name}")
        assert entry, name
        links = [str(link["href"]) for link in entry.parent.find_all("a", href=True)]
        assert any("/blob/" in link for link in links), name
        chapter = f"{library_words.chapter_of(module.__doc__)}.html"
        assert not (built_book / chapter).exists() or any(chapter in link for link in links), name
