"""Binder's recipe is right only when it takes up every part of binder/."""

from __future__ import annotations

import pytest

from tools import binder

WHOLE = "FROM conda python=3.11 COPY binder/requirements.txt RUN ./binder/postBuild"


def test_a_whole_recipe_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(binder, "recipe", lambda: WHOLE)
    assert binder.main() == 0


@pytest.mark.parametrize("part", binder.EXPECTED)
def test_a_part_left_out_is_named(
    part: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(binder, "recipe", lambda: WHOLE.replace(part, ""))
    assert binder.main() == 1
    assert f"leaves out {part}" in capsys.readouterr().out


def test_the_parts_are_there() -> None:
    files = [part for part in binder.EXPECTED if part.startswith("binder/")]
    assert files and all((binder.ROOT / part).is_file() for part in files)
