"""Chapter 02 in a real JupyterLab: run all, move a control, see the figure change."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from coopcourse.games.explorers import stag_hunt
from tools.lab import MINUTE, run_all


@pytest.fixture(scope="module")
def chapter(lab: str, browser: Browser) -> Iterator[Page]:
    """The chapter in Lab with every cell run."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    run_all(page, lab, "notebooks/02-games.ipynb", last="points; kickers are")
    yield page
    page.close()


def test_a_reader_moves_a_control_and_sees_the_figure_change(chapter: Page) -> None:
    panel = chapter.locator(".widget-vbox").filter(has_text="The tipping point is").first
    panel.get_by_label(stag_hunt.frame().sentence).scroll_into_view_if_needed(timeout=MINUTE)
    before = panel.locator("svg").inner_html()
    panel.get_by_role("slider").first.press("ArrowRight")
    moved = panel.get_by_label(stag_hunt.frame(chance=0.4).sentence)
    moved.wait_for(timeout=MINUTE)
    assert moved.inner_html() != before


def test_no_cell_of_the_chapter_fails(chapter: Page) -> None:
    errors = chapter.locator("[data-mime-type='application/vnd.jupyter.stderr']").all_inner_texts()
    assert errors == []
