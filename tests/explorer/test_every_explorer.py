"""Every explorer of every wing answers at the first, start and last value of every control."""

from importlib import import_module
from pkgutil import iter_modules

import pytest

import coopcourse
from coopcourse.explorer import Explorer, corners, slider


def shipped():
    for wing in iter_modules(coopcourse.__path__, "coopcourse."):
        if wing.ispkg and any(part.name == "explorers" for part in iter_modules(_path(wing.name))):
            module = import_module(f"{wing.name}.explorers")
            yield from (each for each in vars(module).values() if isinstance(each, Explorer))


def _path(package):
    return import_module(package).__path__


def faults(explorer):
    """The corners in which an explorer fails, and what the others lack."""
    found, sentences = [], set()
    for state in corners(explorer.controls):
        try:
            frame = explorer.frame(**state)
        except Exception as error:
            found.append(f"{state}: {error!r}")
            continue
        sentences.add(frame.sentence)
        if not frame.svg.startswith("<svg") or len(frame.sentence.split()) < 4:
            found.append(f"{state}: no picture or no sentence")
    return found if len(sentences) > 1 else [*found, "the finding never changes"]


EXPLORERS = list(shipped())


@pytest.mark.parametrize("explorer", EXPLORERS, ids=lambda each: each.slug)
def test_it_answers_in_every_corner_and_its_finding_depends_on_where_it_stands(explorer):
    assert faults(explorer) == []


def test_no_two_explorers_share_an_address():
    slugs = [explorer.slug for explorer in EXPLORERS]
    assert slugs and len(slugs) == len(set(slugs))


def square(draw=lambda area, ax: ax.plot([0, area]), describe="The area is now {}.".format):
    return Explorer(
        lambda side: side**2, draw, describe, [slider("side", "Side", 1, 9, 1, value=3)], title="A"
    )


def fails_when_large(area, ax):
    if area > 50:
        raise KeyError("colour")


def test_a_whole_explorer_passes():
    assert faults(square()) == []


def test_a_drawing_that_fails_away_from_the_start_is_caught():
    assert faults(square(draw=fails_when_large)) == ["{'side': 9}: KeyError('colour')"]


def test_a_sentence_that_never_changes_is_caught():
    assert faults(square(describe=lambda area: "It is as it is.")) == ["the finding never changes"]
