"""A wheel is the same on every run, holds all of the library, and nothing a browser cannot run."""

from __future__ import annotations

import tomllib
import zipfile
from pathlib import Path

import pytest

from tools import wheels

ROOT = Path(__file__).resolve().parents[2]


def test_the_order_of_files_makes_no_difference(tmp_path: Path) -> None:
    files = {"b.py": b"two", "a/c.py": b"three", "a.py": b"one"}
    one = wheels.pack(files, tmp_path / "one.zip")
    two = wheels.pack(dict(reversed(files.items())), tmp_path / "two.zip")
    assert one.read_bytes() == two.read_bytes()
    with zipfile.ZipFile(one) as packed:
        assert {name: packed.read(name) for name in packed.namelist()} == files


def test_no_file_of_the_library_is_left_behind() -> None:
    found = (path for path in (ROOT / "coopcourse").rglob("*") if path.is_file())
    whole = {path.relative_to(ROOT).as_posix() for path in found if path.suffix != ".pyc"}
    assert {name for name in wheels.library(ROOT) if "dist-info" not in name} == whole


def test_an_installed_package_carries_what_the_browsers_wheel_does() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    patterns = project["tool"]["setuptools"]["package-data"]["*"]
    data = {Path(name).suffix for name in wheels.library(ROOT) if "dist-info" not in name}
    assert data - {".py"} <= {Path(f"x{pattern.removeprefix('*')}").suffix for pattern in patterns}


def test_a_package_with_native_code_is_refused() -> None:
    with pytest.raises(ValueError, match="numpy is not plain Python"):
        wheels.installed("numpy")


def test_a_plain_package_comes_whole() -> None:
    assert {"iniconfig/__init__.py", "iniconfig/_parse.py"} <= wheels.installed("iniconfig").keys()
