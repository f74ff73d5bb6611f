"""Every explorer of every wing answers at the first, start and last value of every control."""

from importlib import import_module
from pkgutil import iter_modules

import pytest

import coopcourse
from coopcourse.explorer import Explorer, corners


def shipped():
    for wing in iter_modules(coopcourse.__path__, "coopcourse."):
        if wing.ispkg and any(part.name == "explorers" for part in iter_modules(_path(wing.name))):
            module = import_module(f"{wing.name}.explorers")
            yield from (each for each in vars(module).values() if isinstance(each, Explorer))


def _path(package):
    return import_module(package).__path__


EXPLORERS = list({explorer.slug: explorer for explorer in shipped()}.values())


@pytest.mark.parametrize("explorer", EXPLORERS, ids=lambda each: each.slug)
def test_it_answers_in_every_corner(explorer):
    for state in corners(explorer.controls):
        frame = explorer.frame(**state)
        assert frame.svg.startswith("<svg") and len(frame.sentence.split()) >= 4


@pytest.mark.parametrize("explorer", EXPLORERS, ids=lambda each: each.slug)
def test_its_finding_depends_on_where_it_stands(explorer):
    sentences = {explorer.frame(**state).sentence for state in corners(explorer.controls)}
    assert len(sentences) > 1
