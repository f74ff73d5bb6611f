"""A village agrees with one that is lived meeting by meeting, and its invaders with search."""

import numpy as np
import pytest

from coopcourse.dispositions import Life, character, village
from coopcourse.dispositions.situations import cooperation, helps_given, joins, payoffs, whole_day
from coopcourse.dispositions.traits import CHARACTERS, HAS, held_by

LIFE = Life()
ROUNDS = 200  # the chance of more, 0.8 ** 200, is nothing


def lived(own: int, other: int) -> float:
    """What `own` gains from `other` in a day without company, meeting by meeting."""
    mine, theirs = set(held_by(own)), set(held_by(other))
    total = 3 * ("help" in theirs) - ("help" in mine)
    a, b = "help" in mine, "help" in theirs
    for number in range(ROUNDS):
        total += 0.8**number * (3 * b - a)
        a, b = (
            b if "reciprocate" in mine else "help" in mine,
            a if "reciprocate" in theirs else "help" in theirs,
        )
    works, work = "contribute" in mine, "contribute" in theirs
    total += 3 * (works + work) - 4 * works
    total -= 3 * (not works and "punish" in theirs) + (not work and "punish" in mine)
    give, get = 2 if "care" in mine else 1, 2 if "care" in theirs else 1
    total += (4 - give) * (give == 2 or "punish" not in theirs)
    return total + get * (get == 2 or "punish" not in mine)


@pytest.mark.parametrize("own", range(0, CHARACTERS, 5))
def test_a_day_is_the_sum_of_its_meetings(own):
    table = whole_day(LIFE, warm=False)
    expected = [lived(own, other) for other in range(CHARACTERS)]
    assert table[own] == pytest.approx(expected)


def test_joy_joins_only_in_company():
    enjoys = character(["enjoy"])
    assert not joins(False)[enjoys] and joins(True)[enjoys]


def test_company_is_where_the_joy_of_joining_makes_up_for_its_cost():
    x = Life(joy=2.5).company
    together, alone, ridden, nobody = 6 - 4 + 2.5, 3 - 4, 3, 0
    assert x * together + (1 - x) * alone == pytest.approx(x * ridden + (1 - x) * nobody)


def test_tit_for_tat_opens_once_against_a_refuser():
    given = helps_given(LIFE)
    assert given[character(["help", "reciprocate"]), 0] == 1


def test_two_who_wait_never_start():
    waits = character(["reciprocate"])
    assert helps_given(LIFE)[waits, waits] == 0


def test_nobody_cooperates_beyond_everything():
    for table in cooperation(LIFE, warm=True).values():
        assert table.min() >= 0 and table.max() <= 1 + 1e-12


def test_eight_villages_keep_every_newcomer_out():
    closed = [k for k in range(CHARACTERS) if village(held_by(k)).invader() is None]
    assert len(closed) == 8
    for k in closed:
        helps, repays, works, enjoys, cares, punishes = HAS[k]
        assert helps == repays and cares == punishes == (works or enjoys)


def test_the_best_newcomer_is_found_by_trying_them_all():
    home = village(["help", "reciprocate", "contribute"])
    table = whole_day(LIFE, warm=True)
    gains = table[:, home.character] - table[home.character, home.character]
    best = home.invader()
    assert best.gain == pytest.approx(gains.max()) == pytest.approx(gains[best.character])


def test_fines_make_contributing_pay_and_refusals_make_fairness_pay():
    gains = village(["punish"]).gains()
    assert gains[character(["punish", "contribute"])] == pytest.approx(3 - 1)
    assert gains[character(["punish", "care"])] > 0


def test_welfare_is_shared_out_without_loss_unless_somebody_punishes():
    day = payoffs(LIFE, warm=False)["division"]
    lazy = ~HAS[:, 5]
    both = (day + day.T)[np.ix_(lazy, lazy)]
    assert both == pytest.approx(np.full(both.shape, 8.0))


def test_a_chance_of_meeting_for_ever_is_refused():
    with pytest.raises(ValueError, match="below 1"):
        Life(again=1)


def test_a_seventh_disposition_is_refused():
    with pytest.raises(ValueError, match="the six are"):
        village(["greed"])
