"""The wrong turns that learners take with taxes, each as a function that takes it.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist import US_FEDERAL, Economy, equal_and_productive, respond
from coopcourse.economist.exercises import solutions
from coopcourse.economist.onestep import outcome_of

Numbers = list[float]


def _bracket(income: float, cutoffs: Numbers) -> int:
    return sum(cut <= income for cut in cutoffs) - 1


def on_all_of_it(income: float, cutoffs: Numbers, rates: Numbers) -> float:
    """Tax the whole income at the rate of its last coin."""
    return income * rates[_bracket(income, cutoffs)]


def last_slice_only(income: float, cutoffs: Numbers, rates: Numbers) -> float:
    """Tax the last slice only."""
    at = _bracket(income, cutoffs)
    return (income - cutoffs[at]) * rates[at]


def never_ending_slices(income: float, cutoffs: Numbers, rates: Numbers) -> float:
    """Forget where a bracket ends."""
    pairs = zip(cutoffs, rates, strict=True)
    return sum(rate * max(0, income - start) for start, rate in pairs)


def index_itself(coin: Numbers) -> float:
    """Give the Gini index instead of equality."""
    return 1 - solutions.equality(coin)


def for_large_societies(coin: Numbers) -> float:
    """Divide by the number of people, where one fewer can be apart."""
    people = len(coin)
    return 1 - (1 - solutions.equality(coin)) * (people - 1) / people


def each_pair_twice(coin: Numbers) -> float:
    """Count every pair of people twice."""
    return 1 - 2 * (1 - solutions.equality(coin))


def nobody_counts(incomes: Numbers, weights: Numbers, bracket: Numbers, elasticity: float) -> float:
    """Give those who pay no weight at all."""
    return solutions.saez_rate(incomes, [0.0] * len(weights), bracket, elasticity)


def heads(incomes: Numbers, weights: Numbers, bracket: Numbers, elasticity: float) -> float:
    """Weigh those who pay by heads, not by what they pay on."""
    start, end = bracket
    payers = [w for w, income in zip(weights, incomes, strict=True) if income > start]
    gain = max(0.0, 1 - sum(payers) / len(payers))
    total = sum(max(0.0, min(income, end) - start) for income in incomes)
    ending = sum(income for income in incomes if start < income <= end)
    return gain / (gain + ending / total * elasticity)


def all_above(incomes: Numbers, weights: Numbers, bracket: Numbers, elasticity: float) -> float:
    """Let those above the bracket work less as well."""
    start, end = bracket
    slices = [max(0.0, min(income, end) - start) for income in incomes]
    total = sum(slices)
    gain = max(0.0, 1 - sum(w * s for w, s in zip(weights, slices, strict=True)) / total)
    return gain / (gain + sum(income for income in incomes if income > start) / total * elasticity)


def _most(left: "dict[int, float]") -> int:
    return max(left, key=lambda hours: left[hours])


def untaxed_hours(skill: float, cutoffs: Numbers, rates: Numbers, cost: float) -> int:
    """Forget the tax."""
    return _most({h: skill * h - cost * h**2 for h in range(101)})


def as_if_on_all(skill: float, cutoffs: Numbers, rates: Numbers, cost: float) -> int:
    """Tax the whole income at the rate of its last coin, so that brackets are cliffs."""
    taxes = [on_all_of_it(skill * h, cutoffs, rates) for h in range(101)]
    return _most({h: skill * h - taxes[h] - cost * h**2 for h in range(101)})


def effort_for_nothing(skill: float, cutoffs: Numbers, rates: Numbers, cost: float) -> int:
    """Forget that hours cost effort."""
    taxes = [solutions.tax_due(skill * h, cutoffs, rates) for h in range(101)]
    return _most({h: skill * h - taxes[h] for h in range(101)})


def the_other_way_round(incomes: Numbers, cutoffs: Numbers, rates: Numbers) -> float:
    """Give what evening out costs."""
    return -solutions.evening_saves(incomes, cutoffs, rates)


def one_year_only(incomes: Numbers, cutoffs: Numbers, rates: Numbers) -> float:
    """Give the saving of one year."""
    return solutions.evening_saves(incomes, cutoffs, rates) / len(incomes)


def all_in_one_year(incomes: Numbers, cutoffs: Numbers, rates: Numbers) -> float:
    """Compare with earning everything in one year."""
    paid = sum(solutions.tax_due(income, cutoffs, rates) for income in incomes)
    return paid - solutions.tax_due(sum(incomes), cutoffs, rates)


def believes_itself(skills: Numbers, before: Numbers, after: Numbers) -> Numbers:
    """Take the belief for the truth."""
    return [solutions.believed_and_true(skills, before, after)[0]] * 2


def swapped(skills: Numbers, before: Numbers, after: Numbers) -> Numbers:
    """Give truth first."""
    return solutions.believed_and_true(skills, before, after)[::-1]


def old_rates(skills: Numbers, before: Numbers, after: Numbers) -> Numbers:
    """Take the worth of the old rates for the belief."""
    society = Economy(tuple(skills), cost=3e-11, exponent=6)
    hours = respond(society, before).hours
    now = float(equal_and_productive(outcome_of(society, hours, before)))
    return [now, solutions.believed_and_true(skills, before, after)[1]]


def the_federal_one(skills: Numbers) -> dict[str, Numbers]:
    """Copy the schedule that is to be beaten."""
    return {"for": skills, "rates": list(US_FEDERAL.rates)}


def nothing_at_all(skills: Numbers) -> dict[str, Numbers]:
    """Tax nobody."""
    return {"for": skills, "rates": [0.0] * 7}


def everything(skills: Numbers) -> dict[str, Numbers]:
    """Take all, and hand it back."""
    return {"for": skills, "rates": [1.0] * 7}
