from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from random_games import games

from coopcourse.games import (
    Game,
    college_admissions,
    matching_pennies,
    prisoners_dilemma,
    pure_nash,
    stag_hunt,
)


def tables(game):
    return ElementTree.fromstring(f"<div>{game._repr_html_()}</div>").findall("table")


def test_the_text_stars_best_replies_and_brackets_the_equilibrium():
    assert repr(prisoners_dilemma()).splitlines() == [
        "Prisoner's Dilemma",
        "Alice \\ Bob  Silent  Betray",
        "Silent       -1, -1  -3, 0*",
        "Betray       0*, -3  [-2*, -2*]",
    ]


@given(games())
def test_every_form_marks_as_many_equilibria_as_there_are(game):
    count = len(pure_nash(game))
    assert repr(game).count("[") == count
    assert game.to_latex().count(r"\boxed") == count
    assert game._repr_html_().count('class="cc-nash"') == count
    assert game._repr_html_().count("> Nash equilibrium<") == count


@given(games())
def test_every_cell_has_its_row_and_column_head(game):
    for table in tables(game):
        assert len(table.findall("thead/tr/th[@scope='col']")) == game.shape[1]
        rows = table.findall("tbody/tr")
        assert [len(row.findall("th[@scope='row']")) for row in rows] == [1] * game.shape[0]
        assert [len(row.findall("td")) for row in rows] == [game.shape[1]] * game.shape[0]
    assert len(tables(game)) == np.prod(game.shape[2:], dtype=int)


def test_read_aloud_a_cell_says_whose_payoff_and_which_is_best():
    (table,) = tables(prisoners_dilemma())
    cells = ["".join(cell.itertext()) for cell in table.findall("tbody/tr/td")]
    assert cells[1] == "Alice −3, Bob 0* best reply"
    assert cells[3] == "Alice −2* best reply, Bob −2* best reply Nash equilibrium"


def test_a_caption_explains_only_the_marks_in_use():
    captions = [
        "".join(tables(make())[0].find("caption").itertext())
        for make in (stag_hunt, matching_pennies)
    ]
    assert captions[0] == (
        "Stag Hunt. Alice chooses a row, Bob a column; payoffs: Alice’s, then Bob’s. "
        "* best reply; ring: Nash equilibrium."
    )
    assert "ring" not in captions[1]


def test_a_third_player_turns_the_page():
    game = college_admissions(students=3)
    assert len(tables(game)) == 2
    assert "(Student 3: Rest)" in repr(game) and "(Student 3: Cram)" in repr(game)


def test_names_cannot_break_the_page():
    game = Game.bimatrix([[1]], [[1]], ("<b>A", "B&B"), (["<script>"], ["50%_{x}"]), title="<i>")
    assert "<script>" not in game._repr_html_() and "<i>" not in game._repr_html_()
    (table,) = tables(game)
    assert "<script>" in "".join(table.itertext())
    assert r"50\%\_\{x\}" in game.to_latex()


@given(games())
def test_latex_opens_and_closes_evenly(game):
    latex = game.to_latex()
    assert latex.count("{") == latex.count("}")
    assert latex.count(r"\begin{array}") == latex.count(r"\end{array}")


def test_a_huge_game_is_described_in_one_line():
    game = Game(np.zeros((2, 100, 100)), title="Big")
    assert repr(game) == "Big: 2 players with 100 x 100 strategies"
    assert game._repr_html_() == f"<p>{game!r}</p>"


@pytest.mark.parametrize(
    ("payoff", "written"),
    [(2 / 3, "0.6667"), (-2.0, "-2"), (12345.6, "12345.6"), (1e-7, "1e-07"), (5e11, "5e+11")],
)
def test_payoffs_are_written_as_people_write_them(payoff, written):
    assert f"{written}*" in repr(Game([[[payoff]], [[0]]]))


def test_what_rounding_leaves_of_zero_is_written_as_zero():
    assert "[0*, 1*]" in repr(Game.bimatrix([[0.1 + 0.2 - 0.3, -1]], [[1, 0]]))
