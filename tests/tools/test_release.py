"""An archive is the whole book below one folder, and the small one leaves the live edition out."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from coopcourse import __version__
from tools import release

NAME = f"cooperative-ai-{__version__}"


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built book of a page, a picture and a live edition, in the working folder."""
    monkeypatch.chdir(tmp_path)
    for name in ("index.html", "_static/live.js", "notebooks/lite.html", "lite/notebooks/a.html"):
        path = release.BOOK / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path / release.BOOK


def names(archive: str) -> set[str]:
    with zipfile.ZipFile(Path("dist", archive)) as packed:
        return {name.removeprefix(f"{Path(archive).stem}/") for name in packed.namelist()}


@pytest.mark.usefixtures("book")
def test_two_archives_differ_by_the_live_edition_alone() -> None:
    assert release.main(f"v{__version__}") == 0
    small, large = names(f"{NAME}.zip"), names(f"{NAME}-live.zip")
    assert large - small == {"lite/notebooks/a.html"}
    pages = {"index.html", "_static/live.js", "notebooks/lite.html"}
    assert small == pages | {"START-HERE.txt"}


def test_a_book_without_a_live_edition_makes_one_archive(book: Path) -> None:
    (book / "lite" / "notebooks" / "a.html").unlink()
    (book / "lite" / "notebooks").rmdir()
    (book / "lite").rmdir()
    assert release.main() == 0
    assert [path.name for path in Path("dist").iterdir()] == [f"{NAME}.zip"]


@pytest.mark.usefixtures("book")
def test_a_tag_that_is_not_the_edition_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert release.main("v99.0") == 1
    assert __version__ in capsys.readouterr().err and not Path("dist").exists()


def test_nothing_built_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert release.main() == 1
    assert "make html" in capsys.readouterr().err
