"""Controls offer what they say and refuse the rest in words."""

import pytest

from coopcourse.explorer import choice, play, slider


def test_a_slider_has_equal_steps_and_both_ends():
    assert slider("p", "Chance", 0, 1, 0.1, value=0.3).values == tuple(k / 10 for k in range(11))


def test_whole_steps_give_whole_numbers():
    assert all(isinstance(value, int) for value in slider("n", "Players", 2, 9, 1, value=2).values)


def test_numbers_read_with_unit_and_true_minus():
    years = slider("years", "Years", -3, 0, 1, value=-2, unit=" y")
    assert years.text(-2) == "\N{MINUS SIGN}2 y"


def test_a_choice_shows_the_name_and_gives_the_value():
    pair = choice("game", "Game", {"Prisoner's Dilemma": "pd", "Chicken": "ch"}, value="ch")
    assert (pair.text("ch"), pair.values) == ("Chicken", ("pd", "ch"))


def test_a_clock_counts_from_zero():
    assert play("t", "Round", 4).values == (0, 1, 2, 3, 4)


@pytest.mark.parametrize(("wrong", "nearest"), [(99, 8), (-5, 3), (4.4, 4)])
def test_a_wrong_value_is_answered_with_the_nearest(wrong, nearest):
    with pytest.raises(ValueError, match=f"cannot be {wrong}; the nearest it can be is {nearest}"):
        slider("stag", "Worth", 3, 8, 1, value=4).accept(wrong)


def test_a_misspelt_option_is_answered_with_the_nearest():
    with pytest.raises(ValueError, match="nearest it can be is 'Chicken'"):
        choice("game", "Game", ["Stag Hunt", "Chicken"], value="Chicken").accept("chikcen")


def test_a_control_must_start_at_one_of_its_values():
    with pytest.raises(ValueError, match="cannot be 10"):
        slider("stag", "Worth", 3, 8, 1, value=10)
