"""The wrong turns that learners take in the first chapter, each as a function that takes it.

Chapter: notebooks/01-motivation
"""

from math import comb


def counts_twice(humans: int, machines: int) -> list[int]:
    """Count Alice with Bob and Bob with Alice."""
    return [humans * (humans - 1), humans * machines, machines * (machines - 1)]


def with_oneself(humans: int, machines: int) -> list[int]:
    """Let everybody pair up with herself, too."""
    return [humans * (humans + 1) // 2, humans * machines, machines * (machines + 1) // 2]


def all_in_one(humans: int, machines: int) -> list[int]:
    """Take every pair of a mixed crowd for a mixed pair."""
    every = comb(humans + machines, 2)
    return [comb(humans, 2), every, comb(machines, 2)]


def of_the_whole_minute(trades: list[float], share: float, left: float) -> float:
    """Sell the share of all trades in every single second."""
    return min(left, share * sum(trades))


def of_the_last_second(trades: list[float], share: float, left: float) -> float:
    """Look at the last second only."""
    return min(left, share * trades[-1])


def out_of_thin_air(trades: list[float], share: float, left: float) -> float:
    """Sell more than is left."""
    return share * sum(trades) / len(trades)


def everyone_counts(players: int, needed: int, cost: float) -> float:
    """Put oneself among the others who may pay."""
    share = needed / players
    decisive = comb(players, needed) * share**needed * (1 - share) ** (players - needed)
    return cost / decisive


def in_one_order(players: int, needed: int, cost: float) -> float:
    """Let the same people pay each time."""
    others, missing = players - 1, needed - 1
    share = missing / others
    chance = share**missing * (1 - share) ** (others - missing)
    return float(cost / chance)


def half_pay(players: int, needed: int, cost: float) -> float:
    """Let each pay by the toss of a coin."""
    return cost * float(2 ** (players - 1)) / comb(players - 1, needed - 1)


def swapped_costs(win: float, cost_a: float, cost_b: float) -> list[float]:
    """Take the other side's cost."""
    return [max(0, win - cost_b), min(1, win + cost_a)]


def beyond_the_prize(win: float, cost_a: float, cost_b: float) -> list[float]:
    """Share out more than there is."""
    return [win - cost_a, win + cost_b]


def as_if_free(win: float, cost_a: float, cost_b: float) -> list[float]:
    """Forget that war costs anything."""
    return [win, win]


def enough_for_all(r0: float, risk: float) -> float:
    """Give what is best for all."""
    return max(0, 1 - 1 / r0)


def less_by_risk(r0: float, risk: float) -> float:
    """Take the risk off what is best for all."""
    return max(0, 1 - 1 / r0 - risk)


def fewer_than_none(r0: float, risk: float) -> float:
    """Let fewer than nobody get vaccinated."""
    return 1 - 1 / (r0 * (1 - risk))


def upside_down(cloth_a: float, wine_a: float, cloth_b: float, wine_b: float) -> list[float]:
    """Give the price of cloth in wine."""
    return sorted([cloth_a / wine_a, cloth_b / wine_b])


def country_by_country(cloth_a: float, wine_a: float, cloth_b: float, wine_b: float) -> list[float]:
    """Leave the two prices in the order of the countries."""
    return [wine_a / cloth_a, wine_b / cloth_b]


def across_the_border(cloth_a: float, wine_a: float, cloth_b: float, wine_b: float) -> list[float]:
    """Compare hours abroad with hours at home."""
    return sorted([wine_a / wine_b, cloth_a / cloth_b])
