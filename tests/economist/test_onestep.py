"""The one-step economy against search by hand, published settings and theory."""

import numpy as np
import pytest

from coopcourse import economist
from coopcourse.economist import OBJECTIVES, US_FEDERAL, equal_and_productive, respond

RNG = np.random.default_rng
FREE = np.zeros(7)
PUBLISHED_SKILLS = {
    4: [11.3316, 13.2671, 16.4724, 22.2496],
    10: [
        *(10.5121, 11.0983, 11.7795, 12.5863, 13.5678),
        *(14.8045, 16.4421, 18.7679, 22.1584, 26.5725),
    ],
}


def worth(economy, rates, objective=equal_and_productive):
    return float(objective(respond(economy, rates)))


@pytest.mark.parametrize("people", PUBLISHED_SKILLS)
def test_ranked_skills_are_those_of_a_hundred_thousand_draws(people):
    published = PUBLISHED_SKILLS[people]
    assert 10 * economist.ranked_skills(people) == pytest.approx(published, rel=1e-3)


def test_ranks_average_to_the_mean_of_a_draw():
    draws = np.minimum(3, 1 + 2 * RNG(1).pareto(4, 400_000))
    assert economist.ranked_skills(7).mean() == pytest.approx(draws.mean(), rel=2e-3)


def test_everybody_answers_with_the_best_of_all_hours():
    economy, rates = economist.economy(), RNG(1).random(7)
    tax = economist.schedule(rates)
    for skill, hours in zip(economy.skills, respond(economy, rates).hours, strict=True):
        kept = [
            h * skill - float(economist.tax_due(h * skill, tax)) - economy.cost * h**2
            for h in range(101)
        ]
        assert kept[hours] == max(kept)


def test_without_tax_hours_solve_wage_equals_marginal_cost():
    economy = economist.economy(10, cost=0.02)
    wanted = np.minimum(np.array(economy.skills) / (2 * 0.02), 100)
    assert respond(economy, FREE).hours == pytest.approx(wanted, abs=0.5)


def test_many_schedules_at_once_are_each_on_its_own():
    economy, rates = economist.uneven_economy(), RNG(1).random((5, 7))
    together = respond(economy, rates)
    for k, each in enumerate(rates):
        assert together.coin[k] == pytest.approx(respond(economy, each).coin)


def test_coin_is_conserved():
    outcome = respond(economist.economy(), RNG(1).random((50, 7)))
    assert outcome.coin.sum(axis=-1) == pytest.approx(outcome.income.sum(axis=-1))


def test_published_values_of_four_people_with_quadratic_labour():
    economy = economist.economy(4)
    assert worth(economy, FREE) == pytest.approx(278.8, rel=0.005)
    assert worth(economy, US_FEDERAL.rates) == pytest.approx(246.1, rel=0.005)
    best = economist.best_schedule(economy, rng=RNG(1))
    assert worth(economy, best.rates) == pytest.approx(294.8, rel=0.005)


@pytest.mark.parametrize(
    "economy",
    [economist.uneven_economy(10), economist.uneven_economy(100)],
    ids=["ten", "a hundred"],
)
def test_where_people_hardly_react_the_order_is_learned_saez_federal_free(economy):
    learned = economist.best_schedule(economy, rounds=20, rng=RNG(1))
    saez = economist.saez_at_rest(economy, elasticity=0.2)
    values = [worth(economy, each) for each in (learned.rates, saez.rates, US_FEDERAL.rates, FREE)]
    assert values == sorted(values, reverse=True)


@pytest.mark.parametrize(
    "formula", [economist.saez_schedule, economist.saez_as_implemented], ids=["formula", "program"]
)
def test_where_people_react_strongly_the_free_market_beats_saez(formula):
    economy = economist.economy(4)
    saez = economist.saez_at_rest(economy, elasticity=1.0, formula=formula)
    assert worth(economy, FREE) > worth(economy, saez.rates) > worth(economy, US_FEDERAL.rates)


def test_saez_is_nearly_best_at_what_the_formula_is_for():
    economy, objective = economist.uneven_economy(100), OBJECTIVES["inverse income"]
    learned = economist.best_schedule(economy, objective, rounds=20, rng=RNG(1))
    saez = economist.saez_at_rest(economy, elasticity=0.2)
    assert worth(economy, saez.rates, objective) > 0.99 * worth(economy, learned.rates, objective)


def test_no_schedule_beats_the_free_market_for_a_utilitarian_with_linear_coin():
    economy = economist.economy(4)
    tried = RNG(1).random((500, 7))
    assert OBJECTIVES["utilitarian"](respond(economy, tried)).max() <= worth(
        economy, FREE, OBJECTIVES["utilitarian"]
    )


def test_each_objective_likes_its_own_schedule_best():
    economy = economist.economy(4)
    learned = {
        name: economist.best_schedule(economy, each, rng=RNG(1)).rates
        for name, each in OBJECTIVES.items()
    }
    for name, objective in OBJECTIVES.items():
        values = {other: worth(economy, rates, objective) for other, rates in learned.items()}
        assert values[name] >= 0.999 * max(values.values())


def test_brackets_that_are_not_the_economys_are_refused():
    with pytest.raises(ValueError, match="the same cutoffs"):
        economist.respond_to(economist.economy(), economist.flat(0.3))
    with pytest.raises(ValueError, match="An economy needs"):
        economist.Economy(())
    with pytest.raises(ValueError, match="Skills need"):
        economist.ranked_skills(0)
