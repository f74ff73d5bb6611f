import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_games import games, rescaled
from random_outcomes import lotteries, named, points

from coopcourse import games as library
from coopcourse.games import classics, welfare
from coopcourse.games.welfare.lotteries import improving_lottery

PRISON = library.prisoners_dilemma()


def helps(new, old, kind):
    gains = [b - a for a, b in zip(old, new, strict=True)]
    return min(gains) > 0 if kind == "weak" else min(gains) >= 0 and max(gains) > 0


@pytest.mark.parametrize("kind", ["strong", "weak"])
@given(st.data())
def test_efficient_profiles_are_those_that_brute_force_leaves(kind, data):
    game = data.draw(games())
    left = [
        old
        for old in game.profiles()
        if not any(helps(game[new], game[old], kind) for new in game.profiles())
    ]
    assert welfare.pareto_efficient(game, kind=kind) == left


@pytest.mark.parametrize("kind", ["strong", "weak"])
@given(st.data())
def test_an_outcome_is_efficient_when_it_has_no_improvement(kind, data):
    game = data.draw(games())
    for profile in game.profiles():
        better = welfare.improvements(game, profile, kind=kind)
        assert better == [p for p in game.profiles() if helps(game[p], game[profile], kind)]
        assert welfare.is_efficient(game, profile, kind=kind) == (not better)


@given(games())
def test_strong_efficiency_implies_weak_and_something_is_always_efficient(game):
    strong, weak = (welfare.pareto_efficient(game, kind=kind) for kind in ("strong", "weak"))
    assert strong and set(strong) <= set(weak)


@given(st.data())
def test_units_of_payoff_do_not_decide_what_is_efficient(data):
    game = data.draw(games())
    other = data.draw(rescaled(game))
    assert welfare.pareto_efficient(game) == welfare.pareto_efficient(other)


@given(st.data())
def test_in_a_constant_sum_game_everything_is_efficient(data):
    table = data.draw(points(players=(2, 2)))
    payoffs = np.stack([table[:, :1], data.draw(st.integers(-5, 5)) - table[:, :1]])
    game = library.Game(payoffs)
    assert welfare.pareto_efficient(game) == game.profiles()
    assert all(welfare.is_efficient(game, p, reference="hull") for p in game.profiles())


def test_in_the_catalogue_everything_is_efficient_just_where_the_sum_is_constant():
    for make in classics.CATALOGUE.values():
        game = make()
        everything = welfare.pareto_efficient(game) == game.profiles()
        assert everything == library.constant_sum(game)


@pytest.mark.parametrize("kind", ["strong", "weak"])
@given(st.data())
def test_no_mixture_improves_on_what_is_efficient_among_lotteries(kind, data):
    table = data.draw(points())
    outcomes, at = named(table), data.draw(st.integers(0, len(table) - 1))
    mixed = data.draw(lotteries(len(table))) @ table
    if welfare.is_efficient(outcomes, str(at), reference="hull", kind=kind):
        assert not helps(table[at].tolist(), (mixed + 1e-7).tolist(), kind) or not helps(
            (mixed - 1e-7).tolist(), table[at].tolist(), kind
        )
        assert welfare.is_efficient(outcomes, str(at), kind=kind)


@pytest.mark.parametrize("kind", ["strong", "weak"])
@given(st.data())
def test_the_lottery_that_is_offered_is_an_improvement(kind, data):
    table = data.draw(points())
    outcomes, at = named(table), data.draw(st.integers(0, len(table) - 1))
    lottery = improving_lottery(outcomes, str(at), kind=kind)
    if lottery:
        gain = sum(chance * (table[int(name)] - table[at]) for name, chance in lottery.items())
        assert sum(lottery.values()) <= 1 + 1e-9 and min(lottery.values()) > 0
        assert gain.min() > -1e-9 and gain.max() > 1e-9
        assert kind == "strong" or gain.min() > 1e-9


def test_mixed_profiles_count_with_their_expected_payoffs():
    assert welfare.is_efficient(PRISON, ("Silent", [0.5, 0.5]), reference="hull")
    assert not welfare.is_efficient(PRISON, ([0.5, 0.5], [0.5, 0.5]), reference="hull")


@pytest.mark.parametrize(
    ("slip", "says"),
    {
        "unknown kind": (lambda: welfare.pareto_efficient(PRISON, kind="super"), "kind='strong'"),
        "unknown reference": (
            lambda: welfare.is_efficient(PRISON, ("Silent", "Silent"), reference="all"),
            "'outcomes' or 'hull'",
        ),
        "ragged outcomes": (lambda: welfare.pareto_efficient({"a": (1, 2), "b": (1,)}), r"\[1, 2"),
        "no outcomes": (lambda: welfare.pareto_efficient({}), "no payoffs"),
        "no number": (lambda: welfare.pareto_efficient({"a": (1, float("nan"))}), "finite"),
        "misspelt outcome": (
            lambda: welfare.improvements({"Share": (1, 2)}, "Shar"),
            "Did you mean 'Share'",
        ),
    }.values(),
)
def test_a_slip_is_answered_in_words(slip, says):
    with pytest.raises(ValueError, match=says):
        slip()
