"""The functions a reader of the last chapter can write, in a few lines each.

Chapter: notebooks/12-downsides
"""


def price_path(
    plan_a: list[list[int]],
    plan_b: list[list[int]],
    start: list[int],
    periods: int,
) -> list[list[int]]:
    """Return the pairs [Alice's price, Bob's price] of the next periods.

    >>> price_path([[1, 0], [0, 0]], [[1, 1], [1, 1]], [0, 0], 2)
    [[1, 1], [0, 1]]
    """
    a, b = start
    path = []
    for _ in range(periods):
        a, b = plan_a[a][b], plan_b[b][a]
        path.append([a, b])
    return path


def collusive(prices: list[list[float]], cut_at: int) -> bool:
    """Return whether the cut tempts Alice, and yet costs her in the end.

    >>> collusive([[1.8, 1.8], [1.6, 1.8], [1.5, 1.5]], cut_at=1)
    True
    """
    from coopcourse.downsides import pricing

    profit = pricing.Market().profit
    before = profit(*prices[cut_at - 1])
    gains = [profit(*pair) - before for pair in prices[cut_at:]]
    total = sum(0.95**k * gain for k, gain in enumerate(gains))
    return bool(gains[0] > 0 > total)


def ransom(harm: float, cost: float) -> list[float]:
    """Return Bob's best demand and the chance that Alice refuses it.

    >>> ransom(10, 2)
    [4.0, 0.4]
    """
    demand = max(0, (harm - cost) / 2)
    return [demand, demand / harm]


def both_bound(claim: float, reliability: float) -> float:
    """Return the chance that both are bound, and nobody gets anything.

    >>> both_bound(0.75, 1)
    0.25
    """
    return min(reliability, 2 * claim - 1) ** 2


def decoy_fear(harm: float, cost: float, decoy_cost: float) -> float:
    """Return the least fear of the decoy at which Bob threatens that.

    >>> decoy_fear(10, 2, 2)
    10.0
    """
    from math import sqrt

    profit = (harm - cost) ** 2 / (4 * harm)
    root = sqrt(profit * (profit + decoy_cost))
    return decoy_cost + 2 * profit + 2 * root


def norm_lasts(
    players: int,
    cost: float,
    benefit: float,
    fine: float,
) -> bool:
    """Return whether following pays when all others follow and fine.

    >>> norm_lasts(4, 20, 32, 6), norm_lasts(4, 20, -16, 6)
    (True, False)
    """
    return fine * (players - 1) >= cost - benefit / players


def antisocial_limit(
    players: int,
    cost: float,
    benefit: float,
    fine: float,
) -> float:
    """Return the antisocial share above which following stops paying.

    >>> antisocial_limit(4, 20, 32, 8)
    0.25
    """
    temptation = cost - benefit / players
    return (1 - temptation / ((players - 1) * fine)) / 2


def safe_sharing(ab: float, ac: float, bc: float, whole: float) -> bool:
    """Return whether no one and no two need be better off alone.

    >>> safe_sharing(60, 60, 60, 100), safe_sharing(100, 100, 100, 100)
    (True, False)
    """
    return max(ab, ac, bc) <= whole and ab + ac + bc <= 2 * whole


def fair_shares(worth: dict[str, float]) -> dict[str, float]:
    """Return each player's mean contribution over all orders of arrival.

    >>> fair_shares({"A": 0, "B": 2, "AB": 6})
    {'A': 2.0, 'B': 4.0}
    """
    from itertools import permutations

    players = sorted(name for name in worth if len(name) == 1)
    orders = list(permutations(players))
    total = dict.fromkeys(players, 0.0)
    for order in orders:
        for place, newcomer in enumerate(order):
            before = "".join(sorted(order[:place]))
            after = "".join(sorted(order[: place + 1]))
            total[newcomer] += worth[after] - worth.get(before, 0)
    return {name: each / len(orders) for name, each in total.items()}
