"""How the tests use a live notebook: open it, solve an exercise in it, run a cell."""

from __future__ import annotations

import os
from pathlib import Path

import nbformat
from playwright.sync_api import FrameLocator, Locator, Page

from tools.students import exercise_of

ROOT = Path(__file__).resolve().parents[2]
START = 180_000  # milliseconds: the browser's Python has much to unpack, on a busy machine
MINUTE = 60_000
NIGHTLY = os.environ.get("COOPCOURSE_NIGHTLY") == "1"


def go_live(page: Page, address: str) -> FrameLocator:
    """Open a page, ask for its live notebook, and wait until all of it has run."""
    page.goto(address)
    page.get_by_role("button", name="Run this page live").click()
    notebook = page.frame_locator(".cc-live-frame")
    notebook.locator("html[data-ran]").wait_for(timeout=START, state="attached")
    return notebook


def solutions(solved: Path) -> dict[str, str]:
    """Return the code that solves each exercise of a solved notebook."""
    sources = (cell.source for cell in nbformat.read(solved, as_version=4).cells)
    found = ((exercise_of(source), source.partition("\n")[2]) for source in sources)
    return {item.id: code for item, code in found if item}


def cell_with(notebook: FrameLocator, text: str) -> Locator:
    """Return the first code cell that has the text."""
    return notebook.locator(".jp-CodeCell").filter(has_text=text).first


def run_cell(page: Page, cell: Locator, code: str = "") -> None:
    """Run a cell, with other code in it if some is given; the next cell is then the active one."""
    cell.locator(".cm-content").click()
    if code:
        page.keyboard.press("Control+A")
        page.keyboard.insert_text(code)
    page.keyboard.press("Shift+Enter")


def solve(page: Page, notebook: FrameLocator, code: str) -> None:
    """Write the code over its stub and check it."""
    name = code.partition("(")[0]  # def best_replies
    run_cell(page, cell_with(notebook, name), code)
    page.keyboard.press("Shift+Enter")


def faults(notebook: FrameLocator) -> list[str]:
    """List what a notebook shows that no reader should see."""
    warnings = notebook.locator("[data-mime-type='application/vnd.jupyter.stderr']")
    return warnings.all_inner_texts()
