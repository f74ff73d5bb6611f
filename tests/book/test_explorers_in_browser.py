"""Explorers on the built page: what a reader moves is what the model says, with no server."""

import pytest
from playwright.sync_api import expect

from coopcourse.explorer import Explorer, page_grid
from coopcourse.games import explorers

CHAPTER = "notebooks/02-games.html"
SHIPPED = [each for each in vars(explorers).values() if isinstance(each, Explorer)]
HUNT = explorers.stag_hunt


def root(page, explorer):
    return page.locator(f"#{explorer.slug}")


def shown(page, explorer):
    """What the page says (to eyes, to ears) of an explorer, and what the address says."""
    figure = root(page, explorer)
    heard = figure.locator(".cc-frame svg").get_attribute("aria-label")
    return figure.locator(".cc-says").inner_text(), heard, page.evaluate("location.hash")


@pytest.fixture
def chapter(page, site):
    page.goto(site + CHAPTER)
    return page


def test_an_arrow_key_changes_picture_sentence_and_address(chapter):
    before = root(chapter, HUNT).locator(".cc-frame").inner_html()
    root(chapter, HUNT).get_by_label("Chance that Bob hunts the stag").press("ArrowRight")
    wanted = HUNT.frame(chance=0.4).sentence
    assert shown(chapter, HUNT) == (wanted, wanted, "#stag-or-rabbit?chance=0.4&stag=6")
    assert root(chapter, HUNT).locator(".cc-frame").inner_html() != before


@pytest.fixture
def at_home(page, site, built_book, explorer):
    """The chapter that shows the explorer, opened."""
    chapters = sorted((built_book / "notebooks").glob("*.html"))
    mark = f'class="cc-explorer" id="{explorer.slug}"'
    home = next(each.name for each in chapters if mark in each.read_text("utf-8"))
    page.goto(f"{site}notebooks/{home}")
    return page


@pytest.mark.parametrize("explorer", SHIPPED, ids=lambda each: each.slug)
def test_each_slider_answers_like_the_model_at_both_ends(at_home, explorer):
    grid = page_grid(explorer.controls)
    state = explorer.state()
    for control in explorer.controls:
        field = root(at_home, explorer).locator(f"[name={control.name}]")
        if control.kind == "choice" or len(grid[control.name]) == 1:
            continue
        for key, value in (("Home", grid[control.name][0]), ("End", grid[control.name][-1])):
            field.press(key)
            state[control.name] = value
            assert shown(at_home, explorer)[0] == explorer.frame(**state).sentence


@pytest.mark.parametrize("explorer", SHIPPED, ids=lambda each: each.slug)
def test_each_choice_answers_like_the_model(at_home, explorer):
    state = explorer.state()
    on_page = (each for each in explorer.controls if each.kind == "choice" and not each.live)
    for control in on_page:
        field = root(at_home, explorer).locator(f"select[name={control.name}]")
        for value in control.values:
            field.select_option(label=control.text(value))
            state[control.name] = value
            assert shown(at_home, explorer)[0] == explorer.frame(**state).sentence


def test_a_link_opens_its_state(page, site):
    page.goto(f"{site}{CHAPTER}#stag-or-rabbit?chance=0.9&stag=14")
    assert shown(page, HUNT)[0] == HUNT.frame(chance=0.9, stag=14).sentence
    assert root(page, HUNT).get_by_label("Worth of the stag").input_value() == "4"


def test_a_link_between_two_steps_opens_the_nearest(page, site):
    page.goto(f"{site}{CHAPTER}#stag-or-rabbit?chance=0.87")
    assert shown(page, HUNT)[0] == HUNT.frame(chance=0.9).sentence


def test_a_state_to_try_is_one_click_away(chapter):
    name, state = next(iter(HUNT.tries.items()))
    root(chapter, HUNT).get_by_role("link", name=name).click()
    expect(root(chapter, HUNT).locator(".cc-says")).to_have_text(HUNT.frame(**state).sentence)


def test_a_name_with_spaces_and_an_apostrophe_is_a_link_too(page, site):
    page.goto(f"{site}{CHAPTER}#whose-gain-is-whose-loss?game=Prisoner%27s%20Dilemma")
    wanted = explorers.add_up.frame(game="Prisoner's Dilemma").sentence
    assert shown(page, explorers.add_up)[0] == wanted


def test_reset_returns_to_the_start(chapter):
    field = root(chapter, HUNT).get_by_label("Chance that Bob hunts the stag")
    field.press("End")
    root(chapter, HUNT).get_by_role("button", name="Reset").click()
    assert shown(chapter, HUNT)[0] == HUNT.frame().sentence


def test_the_copied_link_opens_the_same_state(chapter):
    chapter.context.grant_permissions(["clipboard-read", "clipboard-write"])
    root(chapter, HUNT).get_by_label("Chance that Bob hunts the stag").press("Home")
    root(chapter, HUNT).get_by_role("button", name="Copy link").click()
    root(chapter, HUNT).get_by_text("Link copied.").wait_for()
    copied = chapter.evaluate("navigator.clipboard.readText()")
    assert copied.endswith("02-games.html#stag-or-rabbit?chance=0&stag=6")


def test_the_values_are_spoken_not_the_positions(chapter):
    field = root(chapter, HUNT).get_by_label("Worth of the stag")
    field.press("ArrowRight")
    assert field.get_attribute("aria-valuetext") == "8"


def test_play_runs_to_the_last_frame_and_stops(chapter):
    strike = explorers.strike_out
    root(chapter, strike).get_by_role("button", name="Play").click()
    root(chapter, strike).get_by_text("Nothing more can be struck out.").wait_for()
    root(chapter, strike).get_by_role("button", name="Play").wait_for()
    assert shown(chapter, strike)[0] == strike.frame(rounds=4).sentence


def test_who_wants_no_motion_steps_instead(browser, site):
    context = browser.new_context(reduced_motion="reduce")
    calm = context.new_page()
    calm.goto(site + CHAPTER)
    root(calm, explorers.strike_out).get_by_role("button", name="Next").click()
    calm.wait_for_timeout(1000)
    sentence = shown(calm, explorers.strike_out)[0]
    context.close()
    assert sentence == explorers.strike_out.frame(rounds=1).sentence


def test_without_scripts_the_first_frame_can_be_read(browser, site):
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(site + CHAPTER)
    figure = root(plain, HUNT)
    visible = figure.locator("svg").is_visible(), figure.locator(".cc-says").is_visible()
    dead = figure.locator("input:visible, button:visible").count()
    context.close()
    assert visible == (True, True) and dead == 0


def test_from_a_file_the_state_is_kept_too(page, built_book):
    page.goto((built_book / CHAPTER).as_uri())
    root(page, HUNT).get_by_label("Chance that Bob hunts the stag").press("End")
    assert shown(page, HUNT)[2] == "#stag-or-rabbit?chance=1&stag=6"


def test_a_thumb_can_hold_every_control(browser, site):
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    phone = context.new_page()
    phone.goto(site + CHAPTER)
    heights = phone.eval_on_selector_all(
        ".cc-explorer input, .cc-explorer select, .cc-explorer button, .cc-tries a",
        "all => all.map(each => each.getBoundingClientRect().height)",
    )
    context.close()
    assert len(heights) > 10 and min(heights) >= 44
