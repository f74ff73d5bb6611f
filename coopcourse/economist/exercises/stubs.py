"""The blank page of every exercise on institutions: a name, arguments, what to give back.

Chapter: notebooks/11-institutions
"""


def tax_due(
    income: float,
    cutoffs: list[float],
    rates: list[float],
) -> float:
    """Return the tax on an income: each slice times its rate."""
    raise NotImplementedError  # your code instead of this line


def equality(coin: list[float]) -> float:
    """Return 1 less the Gini index, 1 when all have the same."""
    raise NotImplementedError  # your code instead of this line


def saez_rate(
    incomes: list[float],
    weights: list[float],
    bracket: list[float],
    elasticity: float,
) -> float:
    """Return the best rate of one bracket by Saez's formula."""
    raise NotImplementedError  # your code instead of this line


def best_hours(
    skill: float,
    cutoffs: list[float],
    rates: list[float],
    cost: float,
) -> int:
    """Return the hours, 0 to 100, that leave most after tax and effort."""
    raise NotImplementedError  # your code instead of this line


def evening_saves(
    incomes: list[float],
    cutoffs: list[float],
    rates: list[float],
) -> float:
    """Return the tax saved in all by earning the same every year."""
    raise NotImplementedError  # your code instead of this line


def believed_and_true(
    skills: list[float],
    before: list[float],
    after: list[float],
) -> list[float]:
    """Return the worth of new rates with old hours, then with new ones."""
    raise NotImplementedError  # your code instead of this line


def design(skills: list[float]) -> dict[str, list[float]]:
    """Return a schedule for people with these skills, as for and rates."""
    raise NotImplementedError  # your code instead of this line
