"""Measure what a reader waits for who runs a page live, and write it where the book reads it.

`python -m tools.measure` drives a real browser over the built book and stores book/live.json.
"""

from __future__ import annotations

import gzip
import json
import threading
import time
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import FrameLocator, Page, sync_playwright

from tools import chromium
from tools.serve import server

BOOK = Path("_build/html")
FOUND = Path("book/live.json")
CHAPTER = "notebooks/02-games.html"
SQUEEZED = (".js", ".mjs", ".json", ".wasm", ".html", ".css", ".svg", ".ipynb", "")  # by every host
PATIENCE = 180_000  # milliseconds


def weight(urls: set[str]) -> float:
    """Return the megabytes that the files behind the addresses cost on the wire."""
    paths = {BOOK / unquote(urlsplit(url).path).lstrip("/") for url in urls}
    files = [(path, path.read_bytes()) for path in paths if path.is_file()]
    sizes = [
        len(gzip.compress(data)) if path.suffix in SQUEEZED else len(data) for path, data in files
    ]
    return sum(sizes) / 1e6


def answer(notebook: FrameLocator, page: Page) -> float:
    """Return the seconds from a key on an explorer's control to its next finding."""
    panel = notebook.locator(".widget-vbox").filter(has_text="The tipping point is").first
    panel.scroll_into_view_if_needed()
    sentence = panel.locator("[aria-live=polite]")
    before = sentence.inner_text()
    panel.get_by_role("slider").first.focus()
    page.wait_for_timeout(500)
    start = time.perf_counter()
    page.keyboard.press("ArrowRight")
    while sentence.inner_text() == before:
        page.wait_for_timeout(10)
    return time.perf_counter() - start


def visit(page: Page, address: str) -> dict[str, float]:
    """Visit the chapter as a reader does who has never been there, and measure."""
    page.goto(address + CHAPTER)
    loaded: set[str] = set()
    page.context.on("requestfinished", lambda request: loaded.add(request.url))
    start = time.perf_counter()
    page.get_by_role("button", name="Run this page live").click()
    notebook = page.frame_locator(".cc-live-frame")
    notebook.locator(".widget-vbox").first.wait_for(timeout=PATIENCE)
    first = time.perf_counter() - start
    notebook.locator("html[data-ran]").wait_for(timeout=PATIENCE, state="attached")
    return {
        "megabytes": round(weight(loaded)),
        "first_result_seconds": round(first),
        "answer_seconds": round(max(answer(notebook, page) for _ in range(3)), 1),
    }


def main() -> None:
    """Measure, store and print."""
    with server(BOOK) as site, sync_playwright() as playwright:
        threading.Thread(target=site.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(
            executable_path=chromium.find(), args=["--no-sandbox", "--disable-gpu"]
        )
        numbers = visit(browser.new_page(), f"http://127.0.0.1:{site.server_port}/")
        found = numbers | {"on": f"Chromium {browser.version.split('.')[0]} on two shared cores"}
        browser.close()
        site.shutdown()
    FOUND.write_text(json.dumps(found, indent=2) + "\n", "utf-8")
    print(found)


if __name__ == "__main__":
    main()
