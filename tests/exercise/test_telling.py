"""Answers reach the pages from a kernel in the reader's browser, and from no other."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from urllib.parse import unquote

import pytest

from coopcourse import exercise as ex
from coopcourse.exercise import telling
from coopcourse.exercise.record import Entry
from coopcourse.exercise.results import FILE, from_json


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What is said on channels, by name, once this Python passes for a browser's."""
    said: list[tuple[str, str]] = []

    def channel(name: str) -> SimpleNamespace:
        post = lambda text: said.append((name, text))  # noqa: E731
        return SimpleNamespace(postMessage=post, close=lambda: None)

    browser = ModuleType("js")
    browser.BroadcastChannel = SimpleNamespace(new=channel)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "js", browser)
    monkeypatch.setattr(telling.sys, "platform", "emscripten")
    return said


def test_a_verdict_is_told_as_a_result_file(heard: list[tuple[str, str]]) -> None:
    ex.check("toys/double", lambda number: 2 * number)
    (name, text), *more = heard
    assert name == telling.CHANNEL and not more
    assert from_json(text) == {"toys/double": Entry("exercise", "correct", 2, 1)}


def test_any_other_kernel_tells_nobody(
    heard: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling.sys, "platform", "linux")
    ex.check("toys/double", lambda number: 2 * number)
    assert heard == []


@pytest.mark.usefixtures("heard")
def test_a_report_in_the_browser_hands_over_the_file(tmp_path: Path) -> None:
    ex.check("toys/double", lambda number: 2 * number)
    address = re.search(r'href="data:application/json,([^"]*)"', ex.report(tmp_path).html)
    assert address and unquote(address[1]) == (tmp_path / FILE).read_text("utf-8")


def test_a_report_elsewhere_leaves_it_in_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling.sys, "platform", "linux")
    ex.check("toys/double", lambda number: 2 * number)
    assert "href" not in ex.report(tmp_path).html
