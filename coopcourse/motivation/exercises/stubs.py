"""The blank page of every exercise of the first chapter: a name, arguments, what to give back.

Chapter: notebooks/01-motivation
"""


def count_pairs(humans: int, machines: int) -> list[int]:
    """Return the pairs: human-human, human-machine, machine-machine."""
    raise NotImplementedError  # your code instead of this line


def sell_now(trades: list[float], share: float, left: float) -> float:
    """Return the contracts the seller sells in the next second."""
    raise NotImplementedError  # your code instead of this line


def critical_risk(players: int, needed: int, cost: float) -> float:
    """Return the risk above which paying can pay."""
    raise NotImplementedError  # your code instead of this line


def bargains(win: float, cost_a: float, cost_b: float) -> list[float]:
    """Return the least and the most that A can get without a war."""
    raise NotImplementedError  # your code instead of this line


def vaccinated(r0: float, risk: float) -> float:
    """Return the share of people who get vaccinated."""
    raise NotImplementedError  # your code instead of this line


def wine_prices(
    cloth_a: float,
    wine_a: float,
    cloth_b: float,
    wine_b: float,
) -> list[float]:
    """Return the lowest and the highest price at which both gain."""
    raise NotImplementedError  # your code instead of this line
