"""Figures on the page: in its ink, with words, and small."""

import re

import numpy as np
import pytest

from coopcourse import figures
from coopcourse.figures import CAST, PALETTE, axes, show, style
from coopcourse.svg import INK, to_svg

SAYS = "The line rises from 0 to 1."


def line(label="rise"):
    with style():
        ax = axes()
        ax.plot([0, 0.5, 1], [0, 0.4, 1], marker="o", label=label)
        ax.legend()
    return ax


def test_the_picture_is_read_aloud():
    assert f'role="img" aria-label="{SAYS}"' in show(line(), SAYS)._repr_html_()


def test_the_picture_stands_for_its_sentence_in_plain_text():
    assert repr(show(line(), SAYS)) == SAYS


@pytest.mark.parametrize("poor", ["", "plot", "Image of a line that rises up", "fig1.png"])
def test_an_alt_text_that_tells_nothing_is_refused(poor):
    with pytest.raises(ValueError, match="write one sentence"):
        show(line(), poor)


def test_a_long_caption_is_refused():
    with pytest.raises(ValueError, match="has 9 words"):
        show(line(), SAYS, "one two three four five six seven eight nine")


def test_a_title_inside_is_refused():
    ax = line()
    ax.set_title("Rise")
    with pytest.raises(ValueError, match="caption"):
        show(ax, SAYS)


def test_ink_is_the_text_colour_of_the_page():
    svg = show(line(), SAYS).svg
    assert "currentColor" in svg and INK not in svg


def test_nothing_in_the_picture_reaches_out_of_it():
    svg = show(line(), SAYS).svg
    assert not re.search(r"<style|<metadata|http", svg)


def test_two_pictures_share_no_id():
    one, two = (ids(show(line(), says).svg) for says in (SAYS, SAYS + "!"))
    assert one and two and not one & two


def ids(svg):
    return set(re.findall(r'id="([^"]+)"', svg))


def test_every_reference_in_the_picture_is_kept():
    svg = show(line(), SAYS).svg
    assert set(re.findall(r'(?:url\(#|href="#)([^)"]+)', svg)) == ids(svg)


def test_numbers_in_labels_keep_all_their_digits():
    assert ">3.14159<" in show(line("3.14159"), SAYS).svg


def test_the_same_figure_gives_the_same_text():
    assert show(line(), SAYS).svg == show(line(), SAYS).svg


def test_style_leaves_no_trace():
    import matplotlib as mpl

    before = dict(mpl.rcParams)
    line()
    assert dict(mpl.rcParams) == before


def test_slimming_moves_no_point_by_more_than_a_tenth():
    points = np.random.default_rng(1).random((2, 50)) * 100
    with style():
        ax = axes()
        ax.plot(*points)
        ax.set(xlim=(0, 100), ylim=(0, 100))
    path = re.search(r'<path d="(M [^"]+)" clip-path', to_svg(ax.figure))[1]
    drawn = np.array(re.findall(r"[ML] ([\d.]+) ([\d.]+)", path), dtype=float)
    exact = ax.transData.transform(points.T)[: len(drawn)] * 72 / ax.figure.dpi
    exact[:, 1] = ax.figure.get_figheight() * 72 - exact[:, 1]
    assert np.abs(drawn - exact).max() <= 0.1


def test_colours_are_told_apart_by_colour_blind_readers():
    """Brettel, Vienot & Mollon (1997) via the linear deuteranope matrix of Vienot et al. (1999)."""
    deuteranope = np.array([[0.625, 0.375, 0], [0.7, 0.3, 0], [0, 0.3, 0.7]])
    shown = {name: deuteranope @ _rgb(code) for name, code in PALETTE.items()}
    pair = shown["blue"], shown["vermilion"]
    assert np.linalg.norm(pair[0] - pair[1]) > 0.3


def _rgb(code):
    return np.array([int(code[k : k + 2], 16) for k in (1, 3, 5)]) / 255


def test_giving_and_taking_differ_by_more_than_colour():
    gives, takes = CAST["Cooperate"], CAST["Defect"]
    assert gives.marker != takes.marker and gives.dash != takes.dash
    assert figures.CAST["Silent"] == gives
