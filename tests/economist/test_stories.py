"""What the pictures of the chapter rest on: lives, swings, the frontier, and the record."""

import numpy as np
import pytest

from coopcourse import economist
from coopcourse.economist import plots
from coopcourse.economist.explorers import objectives, planner
from coopcourse.economist.frontier import leaning, on_the_frontier, plane
from coopcourse.economist.gaming import saved_by_swinging
from coopcourse.economist.learned import record
from coopcourse.economist.lives import days, observed
from coopcourse.economist.published import OPEN_QUADRANT_2020
from coopcourse.economist.scripted import divided_labour
from coopcourse.economist.taxed import LOW, MIDDLE, TOP, taxed_worlds, three_rates

RNG = np.random.default_rng
PEOPLE = economist.uneven_economy(10)


@pytest.fixture(scope="module")
def taxed():
    return list(days(divided_labour, economist.US_FEDERAL.rates, steps=300, rng=RNG(1)))


def test_each_ones_coin_is_told_by_where_it_comes_from(taxed):
    last = taxed[-1]
    assert last.traded.sum() == pytest.approx(0)
    assert last.given.sum() == pytest.approx(0)
    assert last.built == pytest.approx(last.pay * last.houses)
    assert (last.coin >= 0).all()


def test_the_builder_buys_and_pays_most_taxes(taxed):
    last = taxed[-1]
    builder = last.pay.argmax()
    assert last.traded[builder] < 0 < np.delete(last.traded, builder).min()
    assert last.given.argmin() == builder


def test_a_chronicle_has_a_start_and_all_tax_days(taxed):
    assert len(taxed) == 4
    assert not taxed[0].coin.any()


def test_swinging_costs_under_rising_rates_and_saves_under_falling_ones():
    swings = np.linspace(0, 150, 16)
    falling = economist.schedule(economist.US_FEDERAL.rates[::-1])
    assert (saved_by_swinging(150, swings, economist.US_FEDERAL) <= 1e-9).all()
    assert (saved_by_swinging(150, swings, falling) >= -1e-9).all()
    assert saved_by_swinging(150, swings, economist.flat(0.3)) == pytest.approx(0)


def test_the_frontier_trades_coin_for_equality():
    found = on_the_frontier()
    equal, made = plane(PEOPLE, np.array([tax.rates for tax in found.values()])).T
    assert (np.diff(equal[np.argsort(list(found))]) > -0.01).all()
    assert made[0] == pytest.approx(made.max())


def test_each_point_of_the_frontier_is_best_for_its_own_weight():
    found = on_the_frontier()
    outcome = economist.respond(PEOPLE, np.array([tax.rates for tax in found.values()]))
    for place, weight in enumerate(found):
        values = leaning(weight / 100)(outcome)
        assert values[place] > 0.99 * values.max()


def test_no_random_schedule_lies_beyond_the_frontier():
    tried = RNG(1).random((2000, 7))
    outcome = economist.respond(PEOPLE, tried)
    for weight, tax in on_the_frontier().items():
        best = float(leaning(weight / 100)(economist.respond(PEOPLE, tax.rates)))
        assert leaning(weight / 100)(outcome).max() <= best * 1.001


def test_the_record_tells_the_truth_about_its_own_schedules():
    for tempo in ("naive", "patient"):
        written = record(tempo)
        outcome = economist.respond(PEOPLE, written.rates.round(2))
        assert written.true == pytest.approx(economist.equal_and_productive(outcome), rel=1e-3)


def test_the_naive_planner_ends_in_ruin_and_the_patient_one_at_the_formula():
    naive, patient = record("naive"), record("patient")
    assert (naive.measured[:, -1] > naive.true[:, -1] + 50).all()
    saez = planner.value(planner.formula())
    assert patient.true[:, -1] == pytest.approx(saez, rel=0.01)
    assert (patient.true[:, -1] > 1.1 * planner.value(economist.US_FEDERAL)).all()


def test_which_policy_wins_depends_on_the_aim():
    winners = {aim: objectives.contest(aim, "weakly").winner for aim in objectives.AIMS}
    assert len(set(winners.values())) >= 3


def test_squares_stay_inside_and_apart():
    for shares in RNG(1).dirichlet([0.4] * 4, size=50):
        boxes = plots.nested(shares)
        low, high = boxes[:, :2], boxes[:, :2] + boxes[:, 2:]
        assert (low >= -1e-9).all() and (high <= 1 + 1e-9).all()
        assert boxes[:, 2] ** 2 == pytest.approx(shares / 2)
        for i in range(4):
            for j in range(i):
                apart = (low[i] >= high[j] - 1e-9).any() or (low[j] >= high[i] - 1e-9).any()
                assert apart


def test_the_published_lead_is_sixteen_per_cent():
    product = {row.policy: row.product for row in OPEN_QUADRANT_2020}
    assert product["AI Economist"] / product["Saez"] == pytest.approx(1.16, abs=0.001)
    assert product["free market"] > product["US federal"]


def test_observed_coin_is_what_the_moment_says():
    agents = economist.trained_agents(0.21)
    moments = economist.play_out(agents, economist.US_FEDERAL, rng=RNG(1), worlds=2)
    moment = next(moments)
    day = observed(moment, number=1)
    assert day.coin[plots.by_skill(day)] == pytest.approx(moment.coin[1])
    assert day.given.sum() == pytest.approx(0) and day.given.any()
    assert day.traded.sum() == pytest.approx(0)


def test_the_shipped_grid_is_what_people_do():
    grid = taxed_worlds()
    for place in ((0, 0, 0), (1, 2, 0)):
        low, middle, top = (part[at] for part, at in zip((LOW, MIDDLE, TOP), place, strict=True))
        tax = three_rates(low, middle, top)
        *_, last = economist.play_out(economist.trained_agents(0.21), tax, rng=RNG(2), every=500)
        assert grid.equality[place] == pytest.approx(economist.equality(last.coin).mean(), abs=0.05)
        assert grid.coin[place].sum() == pytest.approx(last.coin.sum(axis=1).mean(), rel=0.1)


def test_in_the_grid_equality_is_paid_for_in_coin():
    equal, made = taxed_worlds().plane.T
    assert np.corrcoef(equal, made)[0, 1] < -0.85
    assert made[0] == made.max() and equal[0] == equal.min()


def test_wealth_is_drawn_to_scale_across_policies():
    coin = {"poor": [1.0, 2.0, 3.0, 4.0], "rich": [10.0, 10.0, 10.0, 70.0]}
    areas = [each.get_width() ** 2 for each in plots.wealth_squares(coin).patches]
    whole, parts = np.array(areas[::5]), np.array(areas).reshape(2, 5)[:, 1:]
    assert whole[1] / whole[0] == pytest.approx(10)
    assert parts / whole[:, None] == pytest.approx(np.array([[1, 2, 3, 4], [1, 1, 1, 7]]) / 20)


def test_policies_lie_where_their_means_are():
    names = ["one", "two"]
    equal, made = (RNG(1).random(2), RNG(2).random(2)), (RNG(3).random(2), RNG(4).random(2))
    ax = plots.policies(names, equal, made)
    drawn = [
        line.get_xydata()[0] for line in ax.get_lines() if line.get_transform() == ax.transData
    ]
    for k in range(2):
        assert any(np.allclose(point, (equal[0][k], made[0][k])) for point in drawn)
    assert [text.get_text() for text in ax.texts] == names


def test_what_the_chapter_says_of_figure_13():
    found = economist.figure13(0.105)
    value = dict(zip(found.policies, found.adapted.value, strict=True))
    believed = dict(zip(found.policies, found.frozen.value, strict=True))
    step, none = value["learned in step"], value["free market"]
    lead = step / value["Saez, best elasticity"] - 1
    assert (lead > 0).all() and lead.mean() < 0.16
    assert value["US federal"].mean() > none.mean()
    wins = step > value["learned at once"]
    assert wins.any() and not wins.all()
    hoped = {name: each / believed["free market"] for name, each in believed.items()}
    lost = {name: (hoped[name] - each / none).mean() for name, each in value.items()}
    assert max(hoped, key=lambda name: hoped[name].mean()) == "learned at once"
    assert max(lost, key=lambda name: lost[name]) == "learned at once"
    saez = found.policies.index("Saez")
    assert found.adapted.equality.mean(axis=1).argmax() == saez
    assert found.adapted.productivity.mean(axis=1).argmin() == saez
    assert found.seen.max() < 0.1 and value["Saez"].mean() < value["Saez, best elasticity"].mean()


def test_what_the_chapter_says_of_the_full_cost_of_labour():
    value = economist.figure13(0.21).adapted.value
    lead, half = economist.interval(value[-1] / value[:-1] - 1)
    assert (lead < half).all()
    assert set(value.mean(axis=1).argsort()[-2:]) == {4, 5}  # both learned policies
