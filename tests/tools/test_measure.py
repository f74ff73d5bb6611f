"""What a page weighs is what a host sends: text squeezed, packed files as they are."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest

from tools import measure

TEXT, PACKED = b"import numpy\n" * 5000, os.urandom(50_000)


def test_text_is_squeezed_and_packed_files_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measure, "BOOK", tmp_path)
    (tmp_path / "a b.js").write_bytes(TEXT)
    (tmp_path / "numpy.whl").write_bytes(PACKED)
    urls = {"http://127.0.0.1:1/a%20b.js?v=1", "http://127.0.0.1:1/numpy.whl", "blob:x/gone.js"}
    expected = (len(gzip.compress(TEXT)) + len(PACKED)) / 1e6
    assert measure.weight(urls) == pytest.approx(expected, rel=1e-3)
