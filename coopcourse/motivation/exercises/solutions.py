"""The functions a reader of the first chapter can write, in a few lines each.

Chapter: notebooks/01-motivation
"""


def count_pairs(humans: int, machines: int) -> list[int]:
    """Return the pairs: human-human, human-machine, machine-machine.

    >>> count_pairs(3, 2)
    [3, 6, 1]
    """
    return [
        humans * (humans - 1) // 2,
        humans * machines,
        machines * (machines - 1) // 2,
    ]


def sell_now(trades: list[float], share: float, left: float) -> float:
    """Return the contracts the seller sells in the next second.

    >>> sell_now([100, 300], 0.1, 5000)
    20.0
    """
    pace = sum(trades) / len(trades)
    return min(left, share * pace)


def critical_risk(players: int, needed: int, cost: float) -> float:
    """Return the risk above which paying can pay.

    >>> round(critical_risk(6, 3, 0.1), 3)
    0.289
    """
    from math import comb

    others, missing = players - 1, needed - 1
    share = missing / others
    one_way = share**missing * (1 - share) ** (others - missing)
    return cost / (comb(others, missing) * one_way)


def bargains(win: float, cost_a: float, cost_b: float) -> list[float]:
    """Return the least and the most that A can get without a war.

    >>> bargains(0.5, 0.25, 0.125)
    [0.25, 0.625]
    """
    return [max(0, win - cost_a), min(1, win + cost_b)]


def vaccinated(r0: float, risk: float) -> float:
    """Return the share of people who get vaccinated.

    >>> vaccinated(10, 0.5)
    0.8
    """
    return max(0, 1 - 1 / (r0 * (1 - risk)))


def wine_prices(
    cloth_a: float,
    wine_a: float,
    cloth_b: float,
    wine_b: float,
) -> list[float]:
    """Return the lowest and the highest price at which both gain.

    >>> wine_prices(10, 10, 5, 10)
    [1.0, 2.0]
    """
    return sorted([wine_a / cloth_a, wine_b / cloth_b])
