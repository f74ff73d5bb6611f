"""A long computation is announced before it starts, and its shipped result is what it computes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from coopcourse.shipped import Arrays, Shipped


def squares() -> Arrays:
    print("computing")
    return {"squares": np.arange(4, dtype=np.int64) ** 2}


@pytest.fixture
def squaring(tmp_path: Path) -> Shipped:
    made = Shipped("Squaring", squares, tmp_path / "squares.npz", laptop=0.5, browser=20)
    made.remake()
    return made


def test_what_is_shipped_is_what_it_computes(squaring: Shipped) -> None:
    shipped, fresh = squaring.result(), squaring.result(again=True)
    assert shipped.keys() == fresh.keys()
    assert shipped["squares"].dtype == fresh["squares"].dtype
    assert (shipped["squares"] == fresh["squares"]).all()


def test_the_shipped_result_is_not_computed(
    squaring: Shipped, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    squaring.result()
    assert "computing" not in capsys.readouterr().out


def test_the_cost_is_said_before_the_work_begins(
    squaring: Shipped, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    squaring.result(again=True)
    before, _, _ = capsys.readouterr().out.partition("computing")
    assert "about 0.5 s on a laptop and 20 s in a browser" in before
