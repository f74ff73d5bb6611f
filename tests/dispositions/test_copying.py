"""What spreads by copying agrees with the theory of one disposition, and with naive counting."""

from itertools import islice

import numpy as np
import pytest

from coopcourse.dispositions import Copying, Life, days, long_run
from coopcourse.dispositions.copying import PEOPLE, assess
from coopcourse.dispositions.situations import whole_day
from coopcourse.dispositions.traits import CHARACTERS, NAMES


def seeded(seed=1):
    return np.random.default_rng(seed)


def test_gains_are_those_of_meeting_everyone_else_once():
    people = seeded().integers(0, CHARACTERS, size=(2, 30))
    day = assess(people, Life())
    for village, mates in enumerate(people):
        table = whole_day(Life(), warm=bool(day.warm[village]))
        for person, mine in enumerate(mates):
            others = np.delete(mates, person)
            assert day.gains[village, mine] == pytest.approx(table[mine, others].mean())


def test_nobody_is_lost():
    for day in islice(days(NAMES, villages=3, rng=seeded()), 20):
        assert day.counts.sum(axis=1).tolist() == [PEOPLE] * 3


def test_what_is_not_open_never_changes():
    last = list(islice(days(["help"], start=["care"], villages=4, rng=seeded()), 60))[-1]
    assert last.shares[:, 4].tolist() == [1.0] * 4
    assert not last.shares[:, [1, 2, 3, 5]].any()


def test_a_disposition_without_effect_drifts_around_one_half():
    shares, error = long_run(["reciprocate"], span=4000, villages=40, rng=seeded()).interval()
    assert abs(shares[1] - 0.5) < 2 * error[1] and error[1] < 0.06


@pytest.mark.parametrize("name", ["help", "contribute", "care", "punish"])
def test_one_costly_disposition_alone_stays_as_rare_as_change_makes_it(name):
    shares, _ = long_run([name], span=300, villages=10, rng=seeded()).interval()
    assert 0 < shares[NAMES.index(name)] < 0.05


def test_under_weak_copying_a_cost_shifts_the_share_as_a_coin_between_two_flips():
    # With strength s and cost d the share x obeys x' = x(1-x)(2 f(-d s) - 1) + u(1-2x).
    copying = Copying(strength=0.01, change=0.02)
    shares, error = long_run(["punish"], copying, span=2000, villages=60, rng=seeded()).interval()
    x, drift = 0.5, 0.0
    for _ in range(10_000):
        lead = -2.0 * 0.01  # a fee of 1 and an offer of 1 left; fines hit both alike
        drift = x * (1 - x) * np.tanh(lead / 2) + 0.02 * (1 - 2 * x)
        x += drift
    assert abs(shares[5] - x) < 3 * error[5] + 0.01


def test_helping_and_repaying_hold_each_other_up():
    both = long_run(["help", "reciprocate"], span=1000, rng=seeded())
    alone = long_run(["help"], span=1000, rng=seeded())
    assert both.welfare.mean() > 12 > 5 > alone.welfare.mean()


def test_six_dispositions_fade_unless_villages_copy_villages():
    def final(rivalry):
        story = days(NAMES, Copying(rivalry=rivalry), start=NAMES, rng=seeded())
        return list(islice(story, 601))[-1].welfare.mean()

    assert final(0.1) > final(0.0) + 2


def test_equal_seeds_tell_equal_stories():
    one, other = (long_run(NAMES, span=50, villages=3, rng=seeded(7)) for _ in "ab")
    assert (one.shares == other.shares).all()
