"""Take the picture of the cover that the README shows: build the book first."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import ViewportSize, sync_playwright

from tools import chromium

ROOT = Path(__file__).resolve().parents[1]
SIZE: ViewportSize = {"width": 1100, "height": 1000}
PICTURE = ROOT / "book" / "picture.png"
COLOURS = 96  # few enough for a light file, enough for smooth letters


def main() -> None:
    """Write book/picture.png from the built cover."""
    cover = ROOT / "_build" / "html" / "book" / "index.html"
    if not cover.exists():
        sys.exit("There is no built book yet: run `make html` first.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium.find(), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport=SIZE)
        page.goto(cover.as_uri())
        page.screenshot(path=PICTURE)
        browser.close()
    with Image.open(PICTURE) as picture:
        picture.convert("RGB").quantize(COLOURS).save(PICTURE, optimize=True)


if __name__ == "__main__":
    main()
