"""The stage on which tests play: the built book, a site, a browser, a running JupyterLab."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from xdist.scheduler import LoadScopeScheduling

from tests.book.browsing import SWITCHES, note, watch
from tools import chromium, lite, pyodide
from tools.lab import lab as running_lab
from tools.serve import server

ROOT = Path(__file__).resolve().parents[1]
MEASURED: pytest.StashKey[list[str]] = pytest.StashKey()
LONG = "test_every_page_is_whole"  # each of its cases takes minutes, and goes alone


def unit(nodeid: str) -> str:
    """What a worker is given at once: a file of tests, or one of the long ones."""
    return nodeid if LONG in nodeid else nodeid.split("::")[0]


class ByFile(LoadScopeScheduling):
    """Give each worker whole files, in the order in which they stand."""

    def _split_scope(self, nodeid: str) -> str:
        return unit(nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByFile:
    """Share the tests out file by file, where several workers run them."""
    config.option.loadscopereorder = False
    return ByFile(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Build the book beside the tests that need no book, and have it whole for the rest."""
    turns: dict[str, int] = {}
    for item in items:
        turns[unit(item.nodeid)] = max(_turn(item), turns.get(unit(item.nodeid), 0))
    builds = {unit(item.nodeid) for item in items if "live" in _needs(item)}  # takes the longest
    items.sort(key=lambda item: (unit(item.nodeid) not in builds, turns[unit(item.nodeid)]))


def _turn(item: pytest.Item) -> int:
    """When it is a test's turn; a browser's event loop then runs under nobody else's test."""
    if "browser" in _needs(item):
        return 2 if LONG in item.name else 3
    return 1 if "built_book" in _needs(item) else 0


def _needs(item: pytest.Item) -> Iterable[str]:
    return getattr(item, "fixturenames", ())


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand what a worker has measured to the run that started it."""
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["measured"] = session.config.stash.get(MEASURED, [])


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Collect what a worker has measured."""
    measured = node.config.stash.setdefault(MEASURED, [])
    measured.extend(getattr(node, "workeroutput", {}).get("measured", []))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print what the tests have measured."""
    if measured := config.stash.get(MEASURED, []):
        terminalreporter.section("measured")
        terminalreporter.write("".join(f"{line}\n" for line in measured))


@pytest.fixture(scope="session")
def measured(request: pytest.FixtureRequest) -> list[str]:
    """Lines to print at the end of the run; a test appends what it has measured."""
    return request.config.stash.setdefault(MEASURED, [])


def _run(command: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    variables = {**os.environ, **environment}
    return subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True)


@contextmanager
def _alone() -> Iterator[None]:
    """Let the workers of a run in one after the other."""
    (ROOT / "_build").mkdir(exist_ok=True)
    with (ROOT / "_build" / "tests.lock").open("w") as door:
        fcntl.flock(door, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def built_book(testrun_uid: str) -> Path:
    """The folder of the book's pages, built once a run with warnings as errors."""
    output = ROOT / "_build" / "tests"
    built_by = output / "run.txt"
    with _alone():
        if not built_by.exists() or built_by.read_text() != testrun_uid:
            _build_book(output)
            built_by.write_text(testrun_uid)
    return output / "_build" / "html"


def _build_book(output: Path) -> None:
    options = ["--path-output", str(output), "--all", "-W", "-n", "--keep-going"]
    jupyter_book = Path(sys.executable).with_name("jupyter-book")
    build = _run(
        [str(jupyter_book), "build", str(ROOT), *options],
        PATH=f"{jupyter_book.parent}{os.pathsep}{os.environ['PATH']}",
        COOPCOURSE_PAGE="1",
        COOPCOURSE_DOOR="1",
    )
    problems = [line for line in build.stderr.splitlines() if "TCP without encryption" not in line]
    assert build.returncode == 0, "\n".join([build.stdout[-2000:], *problems[-60:]])


@pytest.fixture(scope="session")
def site(built_book: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the book, served from a folder of the host as on GitHub Pages."""
    host = tmp_path_factory.mktemp("host")
    (host / "coopcourse").symlink_to(built_book, target_is_directory=True)
    yield from _serve(host)


def _serve(host: Path) -> Iterator[str]:
    with server(host) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}/coopcourse/"
        running.shutdown()


@pytest.fixture(scope="session")
def built_lite(built_book: Path) -> Path:
    """The folder of the live edition; without Pyodide its tests are skipped, but never in CI."""
    dist, reasons = pyodide.find()
    if dist is None:
        give_up = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        give_up(f"No Pyodide, so the live edition is not tested: {'; '.join(reasons)}")
    with _alone():
        return lite.build(dist, built_book, ROOT / "_build" / "tests" / "lite")


@pytest.fixture(scope="session")
def live_site(
    built_book: Path, built_lite: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of the book with its live edition inside, served from a folder of the host."""
    host = tmp_path_factory.mktemp("live")
    book = host / "coopcourse"
    book.mkdir()
    for part in [*built_book.iterdir(), built_lite]:
        (book / part.name).symlink_to(part, target_is_directory=part.is_dir())
    yield from _serve(host)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium for the whole session."""
    path = chromium.find()
    assert path, "No Chromium here: run `make chromium`, or set CHROMIUM to its path."
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=list(SWITCHES))
        yield running
        running.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page of 1280 x 900; fails on script errors and on requests to other hosts."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    fresh = context.new_page()
    problems = watch(fresh)
    yield fresh
    context.close()
    assert not problems, "\n".join(problems)


@pytest.fixture(scope="module")
def problems() -> list[str]:
    """Requests to other hosts and errors that the pages of one long visit have met."""
    return []


@pytest.fixture(scope="module")
def reader(browser: Browser, problems: list[str]) -> Iterator[Page]:
    """A reader with one browser profile for a long visit; what her workers ask for is noted too."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    problems += watch(page)
    context.on("request", lambda request: note(request.url, problems))
    yield page
    context.close()


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a JupyterLab over a copy of the notebooks."""
    home = tmp_path_factory.mktemp("lab")
    shutil.copytree(ROOT / "notebooks", home / "root" / "notebooks")
    with running_lab(home / "root", home) as address:
        yield address
