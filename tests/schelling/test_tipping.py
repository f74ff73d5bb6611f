"""A street tips where its derivative says, and paths end at rest."""

import numpy as np
import pytest

from coopcourse.schelling import Neighbourhood


@pytest.mark.parametrize("most", [1.5, 2, 2.9, 3.1, 4, 5])
def test_the_mixture_lasts_when_no_rate_of_growth_is_above_zero(most):
    street, h = Neighbourhood(most), 1e-5
    at = street.mixed
    assert np.allclose(street.flow(at, at), 0, atol=1e-9)
    columns = [
        (np.subtract(street.flow(at + h * x, at + h * y), street.flow(at - h * x, at - h * y)))
        / (2 * h)
        for x, y in ((1, 0), (0, 1))
    ]
    rates = np.sort(np.linalg.eigvals(np.array(columns).T))
    assert np.allclose(rates, sorted((1 - most, 3 - most)), atol=1e-4)
    assert street.lasts == bool(rates[-1] < 0)


@pytest.mark.parametrize(("most", "end"), [(2, (100, 0)), (4, (75, 75)), (5, (80, 80))])
def test_a_street_ends_where_schelling_says(most, end):
    *_, last = Neighbourhood(most).path(60, 55)
    assert last == pytest.approx(end, abs=0.1)


def test_a_cap_on_both_groups_holds_a_mixture_that_would_tip():
    *_, last = Neighbourhood(2, limit=40).path(40, 37)
    assert last == (40, 40) and Neighbourhood(2, limit=40).lasts
    *_, tipped = Neighbourhood(2, limit=60).path(60, 55)
    assert tipped == (60, 0) and not Neighbourhood(2, limit=60).lasts


def test_a_street_without_people_is_refused():
    with pytest.raises(ValueError, match="most=2"):
        Neighbourhood(0)
