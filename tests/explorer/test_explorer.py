"""One object, two lives: what an explorer shows on a page and in a notebook."""

import asyncio
import json
import re
import sys

import pytest

from coopcourse.explorer import Explorer, choice, page_grid, slider, states
from coopcourse.explorer.live import Panel

in_own_loop = pytest.mark.skipif(
    sys.platform == "emscripten", reason="in a browser a loop runs already, and no other may"
)


def area(width, height, shape):
    if width == 5 and height == 5:
        raise ValueError("Five by five does not fit on the table.")
    return width * height * (0.5 if shape == "triangle" else 1)


def slow(width, height, shape):
    yield 0.5
    return area(width, height, shape)


def make(compute=area, draw=lambda result, ax: ax.plot([0, result]), **options):
    controls = [
        slider("width", "Width", 1, 5, 1, value=2),
        slider("height", "Height", 1, 5, 1, value=3),
        choice("shape", "Shape", ["box", "triangle"], value="box"),
    ]
    return Explorer(compute, draw, "The area is {}.".format, controls, title="A field", **options)


def frames(explorer):
    html = explorer.to_html(alive=True)
    return json.loads(re.search(r'class="cc-frames">(.*?)</script>', html, re.DOTALL)[1])


def opened(explorer):
    return Panel(explorer, explorer.frame())


def broken(result, ax):
    raise KeyError("colour")


def test_plain_text_is_the_sentence_with_its_parameters():
    assert repr(make()) == "A field (Width 2, Height 3, Shape box): The area is 6."


def test_every_frame_of_the_page_is_the_state_it_stands_for():
    explorer = make()
    grid = page_grid(explorer.controls)
    wanted = [state for state in states(grid) if (state["width"], state["height"]) != (5, 5)]
    sentences = [sentence for svg, sentence in frames(explorer)["frames"] if svg]
    assert sentences == [explorer.frame(**state).sentence for state in wanted]


def test_a_refused_state_has_its_reason_and_no_picture():
    refused = [sentence for svg, sentence in frames(make())["frames"] if not svg]
    assert set(refused) == {"Five by five does not fit on the table."}


def test_a_page_with_a_broken_drawing_is_not_built():
    with pytest.raises(KeyError, match="colour"):
        make(draw=broken).to_html(alive=True)


def test_without_scripts_the_start_state_can_be_read():
    html = make().to_html(alive=False)
    assert "<script" not in html and "<input" not in html
    assert html.count("The area is 6.") == 2  # read aloud, and shown


def test_on_a_page_there_is_no_widget(monkeypatch):
    monkeypatch.setenv("COOPCOURSE_PAGE", "1")
    assert set(make()._repr_mimebundle_()) == {"text/plain", "text/html"}


def test_in_a_kernel_there_is_a_widget_first(monkeypatch):
    monkeypatch.delenv("COOPCOURSE_PAGE", raising=False)
    assert "application/vnd.jupyter.widget-view+json" in make()._repr_mimebundle_()


def test_at_moves_the_start_and_nothing_else():
    there = make().at(width=4)
    assert there.state() == {"width": 4, "height": 3, "shape": "box"}
    assert make().state()["width"] == 2


def test_an_unknown_control_is_named_with_the_known_ones():
    with pytest.raises(ValueError, match="no control 'depth'; it has width, height, shape"):
        make().frame(depth=1)


def test_a_state_to_try_must_exist():
    with pytest.raises(ValueError, match="'Width' cannot be 9"):
        make(tries={"too wide": {"width": 9}})


def test_a_page_says_what_only_the_notebook_moves():
    fine = slider("a", "Finely", 0, 90, 1, value=0)
    never = slider("b", "Never", 0, 5, 1, value=2, live=True)
    still = Explorer(lambda a, b: a, lambda *_: None, str, [fine, never], title="t")
    html = still.to_html(alive=True)
    assert "also sets “Never” (2 here) and moves “Finely” in finer steps" in html


def test_moving_a_control_changes_picture_and_sentence():
    panel = opened(make())
    before = panel.picture.value
    panel.inputs["width"].value = 4
    assert "The area is 12." in panel.sentence.value and panel.picture.value != before


def test_a_refusal_is_a_message_in_place_of_the_picture():
    panel = opened(make())
    panel.set({"width": 5, "height": 5})
    assert panel.picture.value == "" and "does not fit on the table" in panel.sentence.value


def breaks_when_large(result, ax):
    if result > 10:
        raise KeyError("colour")


def test_a_fault_of_ours_is_admitted_without_a_traceback():
    panel = opened(make(draw=breaks_when_large))
    panel.inputs["width"].value = 4
    assert "failed (KeyError('colour'))" in panel.sentence.value.replace("&#x27;", "'")
    assert panel.picture.value == "" and "Traceback" not in panel.sentence.value


def test_a_state_to_try_is_one_answer_not_one_per_control():
    asked = []
    panel = opened(make(compute=lambda **state: asked.append(state) or 1))
    asked.clear()
    panel.set({"width": 1, "height": 1, "shape": "triangle"})
    assert asked == [{"width": 1, "height": 1, "shape": "triangle"}]


def test_an_explorer_on_the_screen_has_computed_once():
    asked = []
    make(compute=lambda **state: asked.append(state) or 1)._repr_mimebundle_()
    assert len(asked) == 1


@in_own_loop
def test_a_long_computation_shows_progress_and_then_its_answer():
    async def watch():
        panel = opened(make(compute=slow))
        panel.inputs["width"].value = 4
        half = panel.bar.value, panel.bar.layout.display
        await panel.task
        return half, panel.bar.layout.display, panel.sentence.value

    half, after, sentence = asyncio.run(watch())
    assert half == (0.5, "") and after == "none" and "The area is 12." in sentence


@in_own_loop
def test_a_cancelled_computation_says_that_the_picture_is_old():
    async def cancel():
        panel = opened(make(compute=slow))
        panel.inputs["width"].value = 4
        panel.cancel.click()
        await asyncio.sleep(0.01)
        return panel

    panel = asyncio.run(cancel())
    assert "Stopped." in panel.sentence.value and panel.bar.layout.display == "none"


@in_own_loop
def test_a_newer_state_overtakes_an_older_one():
    async def overtake():
        panel = opened(make(compute=slow))
        panel.inputs["width"].value = 4
        panel.inputs["width"].value = 5
        await panel.task
        return panel.sentence.value

    assert "The area is 15." in asyncio.run(overtake())
