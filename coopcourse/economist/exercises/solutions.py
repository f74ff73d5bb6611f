"""The functions a reader of the chapter on institutions can write, in a few lines each.

Chapter: notebooks/11-institutions
"""


def tax_due(
    income: float,
    cutoffs: list[float],
    rates: list[float],
) -> float:
    """Return the tax on an income: each slice times its rate.

    >>> tax_due(150, [0, 100], [0.1, 0.5])
    35.0
    """
    ends = [*cutoffs[1:], float("inf")]
    due = 0.0
    for start, end, rate in zip(cutoffs, ends, rates, strict=True):
        due += rate * max(0, min(income, end) - start)
    return due


def equality(coin: list[float]) -> float:
    """Return 1 less the Gini index, 1 when all have the same.

    >>> round(equality([10, 20, 30, 40]), 3), equality([0, 0, 8])
    (0.667, 0.0)
    """
    people, total = len(coin), sum(coin)
    if total == 0:
        return 1.0
    apart = sum(abs(one - other) for one in coin for other in coin)
    return 1 - apart / (2 * (people - 1) * total)


def saez_rate(
    incomes: list[float],
    weights: list[float],
    bracket: list[float],
    elasticity: float,
) -> float:
    """Return the best rate of one bracket by Saez's formula.

    >>> round(saez_rate([50, 150], [1.5, 0.5], [100, 200], 1), 3)
    0.143
    """
    start, end = bracket
    slices = [max(0, min(income, end) - start) for income in incomes]
    pairs = zip(weights, slices, strict=True)
    total = sum(slices)
    worth = sum(weight * part for weight, part in pairs) / total
    ending = sum(income for income in incomes if start < income <= end)
    gain = max(0, 1 - worth)
    return gain / (gain + ending / total * elasticity)


def best_hours(
    skill: float,
    cutoffs: list[float],
    rates: list[float],
    cost: float,
) -> int:
    """Return the hours, 0 to 100, that leave most after tax and effort.

    >>> best_hours(2, [0, 100], [0.1, 0.5], 0.01)
    50
    """
    from coopcourse.economist import schedule, tax_due

    tax = schedule(rates, cutoffs)

    def left(hours: int) -> float:
        earned = skill * hours
        return earned - float(tax_due(earned, tax)) - cost * hours**2

    return max(range(101), key=left)


def evening_saves(
    incomes: list[float],
    cutoffs: list[float],
    rates: list[float],
) -> float:
    """Return the tax saved in all by earning the same every year.

    >>> evening_saves([0, 200], [0, 100], [0.1, 0.5])
    40.0
    """
    from coopcourse.economist import schedule, tax_due

    tax = schedule(rates, cutoffs)
    mean = sum(incomes) / len(incomes)
    paid = sum(float(tax_due(income, tax)) for income in incomes)
    return paid - len(incomes) * float(tax_due(mean, tax))


def believed_and_true(
    skills: list[float],
    before: list[float],
    after: list[float],
) -> list[float]:
    """Return the worth of new rates with old hours, then with new ones.

    >>> believed_and_true([1, 4], [0] * 7, [1] * 7)
    [489.0, 0.0]
    """
    from coopcourse import economist

    society = economist.Economy(tuple(skills), cost=3e-11, exponent=6)
    old_hours = economist.respond(society, before).hours
    outcome_of = economist.onestep.outcome_of
    believed = outcome_of(society, old_hours, after)
    true = economist.respond(society, after)
    worth = economist.equal_and_productive
    return [float(worth(believed)), float(worth(true))]


def design(skills: list[float]) -> dict[str, list[float]]:
    """Return a schedule for people with these skills, as for and rates.

    >>> design([1, 2, 4])["for"]
    [1, 2, 4]
    """
    import numpy as np

    from coopcourse import economist

    society = economist.Economy(tuple(skills), cost=3e-11, exponent=6)
    rng = np.random.default_rng(1)
    tried = rng.choice([0, 0.25, 0.5, 0.75, 1], size=(400, 7))
    outcomes = economist.respond(society, tried)
    worth = economist.equal_and_productive(outcomes)
    return {"for": skills, "rates": tried[worth.argmax()].tolist()}
