"""Time from a key press to the new figure in a real JupyterLab: `python -m benchmarks.lab`."""

from __future__ import annotations

import shutil
import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tools import chromium
from tools.lab import lab, run_all

ROOT = Path(__file__).resolve().parents[1]
CHAPTER, LAST = "notebooks/02-games.ipynb", "points; kickers are"
MOVES = 24


# Taken inside the page, so that the robot's own hands do not count.
WATCH = """panel => {
  const spoken = () => panel.querySelector("svg")?.getAttribute("aria-label");
  let pressed, before;
  window.reactions = [];
  const press = () => { pressed = performance.now(); before = spoken(); };
  panel.addEventListener("keydown", press, true);
  new MutationObserver(() => {
    if (before === undefined || !spoken() || spoken() === before) { return; }
    before = undefined;
    requestAnimationFrame(() => window.reactions.push(performance.now() - pressed));
  }).observe(panel, { subtree: true, childList: true });
}"""


def reactions(page: Page, says: str) -> list[float]:
    """Milliseconds from key to painted figure in the explorer whose sentence holds `says`."""
    panel = page.locator(".widget-vbox").filter(has_text=says).first
    panel.evaluate(WATCH)
    slider = panel.get_by_role("slider").last
    for move in range(MOVES):
        slider.press("ArrowRight" if move % 4 < 2 else "ArrowLeft")
        page.wait_for_function(f"window.reactions.length > {move}")
    return list(page.evaluate("window.reactions"))


def main() -> None:
    """Print the median and the worst reaction of three explorers of the chapter on games."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Path(folder)
        shutil.copytree(ROOT / "notebooks", home / "root" / "notebooks")
        browser = playwright.chromium.launch(
            executable_path=chromium.find(), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        with lab(home / "root", home) as address:
            run_all(page, address, CHAPTER, LAST)
            for says in ("tipping point is", "make a", "plays Heads"):
                taken = reactions(page, says)
                print(f"{statistics.median(taken):5.0f} ms median, {max(taken):5.0f} worst: {says}")
        browser.close()


if __name__ == "__main__":
    main()
