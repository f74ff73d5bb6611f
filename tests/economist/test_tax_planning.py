"""Planning: surfaces, trials with the same people, and what is shipped."""

from pathlib import Path

import numpy as np
import pytest

from coopcourse import economist
from coopcourse.economist import planning, remake, results, trained
from coopcourse.economist.metrics import equality_productivity
from coopcourse.economist.planning import stages
from coopcourse.economist.planning.instep import WIDTHS, Box
from coopcourse.economist.planning.surface import terms
from coopcourse.economist.taxes import tax_due

RNG = np.random.default_rng
COSTS = [labour for labour in (0.105, 0.21) if results.file_of("policies", labour).exists()]


def test_a_surface_has_all_products_of_two_rates() -> None:
    rates = RNG(1).random((4, 7))
    assert terms(rates).shape == (4, 1 + 7 + 28)
    assert terms(np.full((1, 7), 0.5))[0].tolist() == [1.0] + 35 * [0.0]


def test_a_surface_through_many_trials_is_the_hill_they_come_from() -> None:
    rng = RNG(1)
    rates, luck = rng.random((20_000, 3)), rng.normal(size=(20_000, 2))
    truth = rng.normal(size=10)
    values = terms(rates) @ truth + luck @ [3.0, -2.0]
    fresh = rng.random((50, 3))
    surface = planning.fit(rates, values, luck)
    assert surface(fresh) == pytest.approx(terms(fresh) @ truth, abs=0.15)


def test_the_top_of_a_surface_is_as_high_as_any_point_of_a_fine_grid() -> None:
    surface = planning.Surface(RNG(5).normal(size=6))
    grid = np.stack(np.meshgrid(*[np.linspace(0.1, 0.8, 101)] * 2), axis=-1).reshape(-1, 2)
    found = planning.top(surface, np.full(2, 0.1), np.full(2, 0.8), rng=RNG(1))
    assert ((found >= 0.1) & (found <= 0.8)).all()
    assert surface(found[None])[0] >= surface(grid).max() - 1e-3


def test_the_planners_box_moves_to_the_hill_and_shrinks() -> None:
    rng, box = RNG(1), Box(np.full(7, 0.5), 1.0)
    rates = rng.random((3000, 7))
    coin = 1000 - 400 * (rates[:, :1] - 0.9) ** 2 + np.zeros((3000, 4))
    lesson = economist.learning.Lesson(None, rates, coin, np.zeros((3000, 4)))
    box = box.moved([lesson], WIDTHS[1], rng=rng)
    assert box.centre[0] == pytest.approx(0.9, abs=0.1)
    assert box.width == WIDTHS[1]


def test_trials_of_different_schedules_begin_with_the_same_people() -> None:
    agents = economist.trained_agents()
    trials = planning.try_out(agents, np.array([[0.0] * 7, [0.9] * 7]), 3, rng=RNG(1))
    assert (trials.luck[0] == trials.luck[1]).all()
    assert trials.value == pytest.approx(equality_productivity(trials.coin))
    assert trials.income.shape == (2, 3, 10, 4)
    assert trials.income[0].sum(axis=1) == pytest.approx(trials.coin[0])  # no tax: all is kept


def test_a_moments_coin_is_what_was_built_traded_and_handed_round() -> None:
    agents, shared = economist.trained_agents(), np.zeros((2, 4))
    for moment in economist.play_out(agents, economist.US_FEDERAL, rng=RNG(1), worlds=2):
        assert moment.paid == pytest.approx(
            np.minimum(tax_due(moment.income, economist.US_FEDERAL), moment.paid + moment.coin)
        )
        assert moment.given.sum(axis=1) == pytest.approx(moment.paid.sum(axis=1))
        shared += moment.given - moment.paid
        assert moment.coin == pytest.approx(moment.from_building + moment.from_trading + shared)
        assert moment.from_trading.sum(axis=1) == pytest.approx(0.0, abs=1e-6)
    assert moment.step == 1000
    assert (np.diff(moment.pay, axis=1) >= 0).all()


def test_people_specialise_the_best_builder_builds_and_the_others_sell() -> None:
    *_, last = economist.play_out(economist.trained_agents(), economist.FREE_MARKET, rng=RNG(1))
    houses, traded = last.houses.mean(axis=0), last.from_trading.mean(axis=0)
    assert houses[3] > 2 * houses[:3].sum()
    assert traded[3] < 0 < traded[:3].min()


def test_only_the_federal_brackets_are_known() -> None:
    with pytest.raises(ValueError, match="seven rates"):
        next(economist.play_out(economist.trained_agents(), economist.flat(0.5), rng=RNG(1)))


@pytest.mark.parametrize("wrong", [{"labour": 0.3}, {"seed": 9}, {"seed": 1, "used": True}])
def test_people_who_are_not_there_are_missed_in_words(wrong: dict) -> None:
    with pytest.raises(ValueError, match=r"[Tt]here are"):
        economist.trained_agents(**wrong)


@pytest.mark.parametrize("labour", COSTS)
def test_shipped_values_agree_with_a_small_run_now(labour: float) -> None:
    shipped = economist.figure13(labour)
    rates = shipped.rates[[0, 5], 0]
    for used, measures in ((False, shipped.frozen), (True, shipped.adapted)):
        agents = economist.trained_agents(labour, used=used)
        found = planning.measure(stages.judge(agents, rates, 7, worlds=16))
        error = np.hypot(found.error, measures.error[[0, 5], 0])
        assert (np.abs(found.value - measures.value[[0, 5], 0]) < 4 * error).all()


@pytest.mark.parametrize("labour", COSTS)
def test_shipped_results_hang_together(labour: float) -> None:
    shipped, cloud = economist.figure13(labour), economist.frontier_cloud(labour)
    seeds = shipped.rates.shape[1]
    assert shipped.rates.shape == (len(shipped.policies), seeds, 7)
    assert (shipped.rates[0] == 0).all()
    assert np.allclose(shipped.rates[1], economist.US_FEDERAL.rates)
    for measures in (shipped.frozen, shipped.adapted):
        assert measures.value.shape == (len(shipped.policies), seeds)
        assert measures.shares.sum(axis=-1) == pytest.approx(1.0)
        assert (measures.value <= measures.productivity).all()
    assert ((cloud.rates >= 0) & (cloud.rates <= 1)).all()


def test_all_that_is_shipped_is_less_than_a_megabyte() -> None:
    files = [
        trained.FILE,
        *trained.FILE.parent.glob("*_105.npz"),
        *trained.FILE.parent.glob("*_210.npz"),
    ]
    assert sum(file.stat().st_size for file in files) < 1_000_000


def test_a_stage_that_is_there_is_not_worked_out_again(tmp_path: Path) -> None:
    worked = []

    def work(_: stages.Watch) -> dict:
        worked.append(1)
        return {"one": np.ones(1)}

    for _ in range(2):
        assert remake.kept(tmp_path, "a stage", work)["one"].tolist() == [1.0]
    assert worked == [1]


def test_an_interval_is_students() -> None:
    values = np.array([[1.0, 2.0, 3.0, 4.0, 5.0]])
    mean, half = results.interval(values)
    assert (mean[0], half[0]) == (3.0, pytest.approx(2.776 * np.sqrt(2.5 / 5)))
