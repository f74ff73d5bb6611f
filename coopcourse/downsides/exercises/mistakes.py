"""The wrong turns that learners take in the last chapter, each as a function that takes it.

Chapter: notebooks/12-downsides
"""

from coopcourse.downsides import pricing

Plan = list[list[int]]
Prices = list[list[float]]


def rival_first(plan_a: Plan, plan_b: Plan, start: list[int], periods: int) -> list[list[int]]:
    """Look Bob's price up under Alice's."""
    (a, b), path = start, []
    for _ in range(periods):
        a, b = plan_a[a][b], plan_b[a][b]
        path.append([a, b])
    return path


def one_by_one(plan_a: Plan, plan_b: Plan, start: list[int], periods: int) -> list[list[int]]:
    """Let Bob see Alice's new price."""
    (a, b), path = start, []
    for _ in range(periods):
        a = plan_a[a][b]
        b = plan_b[b][a]
        path.append([a, b])
    return path


def with_the_start(plan_a: Plan, plan_b: Plan, start: list[int], periods: int) -> list[list[int]]:
    """Count the start as the first period."""
    (a, b), path = start, []
    for _ in range(periods):
        path.append([a, b])
        a, b = plan_a[a][b], plan_b[b][a]
    return path


def high_prices(prices: Prices, cut_at: int) -> bool:
    """Flag whoever charges more than rivals would."""
    return min(prices[cut_at - 1]) > pricing.Market().nash_price


def any_loss(prices: Prices, cut_at: int) -> bool:
    """Flag a cut that did not even tempt."""
    profit = pricing.Market().profit
    before = profit(*prices[cut_at - 1])
    gains = [profit(*pair) - before for pair in prices[cut_at:]]
    return bool(sum(0.95**k * gain for k, gain in enumerate(gains)) < 0)


def next_period_only(prices: Prices, cut_at: int) -> bool:
    """Ask only whether Bob's price falls right after the cut."""
    return prices[cut_at + 1][1] < prices[cut_at][1]


def all_she_can_get(harm: float, cost: float) -> list[float]:
    """Demand the whole harm."""
    return [harm, 1.0]


def free_of_charge(harm: float, cost: float) -> list[float]:
    """Forget that striking costs something."""
    return [harm / 2, 0.5]


def demand_of_less_than_nothing(harm: float, cost: float) -> list[float]:
    """Demand less than nothing where striking is dear."""
    return [(harm - cost) / 2, (harm - cost) / 2 / harm]


def one_side(claim: float, reliability: float) -> float:
    """Take the chance that one side is bound."""
    return min(reliability, 2 * claim - 1)


def whenever_it_works(claim: float, reliability: float) -> float:
    """Let both always try to bind themselves."""
    return reliability**2


def whatever_the_device(claim: float, reliability: float) -> float:
    """Forget that the device may fail."""
    return (2 * claim - 1) ** 2


def as_much_as_the_harm(harm: float, cost: float, decoy_cost: float) -> float:
    """Let the decoy always be feared as much as the harm."""
    return harm


def difference_of_costs(harm: float, cost: float, decoy_cost: float) -> float:
    """Match the demands instead of what they bring."""
    return harm - cost + decoy_cost


def the_other_root(harm: float, cost: float, decoy_cost: float) -> float:
    """Take the wrong root."""
    profit = (harm - cost) ** 2 / (4 * harm)
    return float(decoy_cost + 2 * profit - 2 * (profit * (profit + decoy_cost)) ** 0.5)


def only_good_norms(players: int, cost: float, benefit: float, fine: float) -> bool:
    """Ask whether the norm does good as well."""
    return benefit > cost and fine * (players - 1) >= cost - benefit / players


def a_single_fine(players: int, cost: float, benefit: float, fine: float) -> bool:
    """Count one fine only."""
    return fine >= cost - benefit / players


def all_of_the_benefit(players: int, cost: float, benefit: float, fine: float) -> bool:
    """Let the follower have the whole benefit."""
    return fine * (players - 1) >= cost - benefit


def nobody_fines_back(players: int, cost: float, benefit: float, fine: float) -> float:
    """Let antisocial punishers stand by."""
    return 1 - (cost - benefit / players) / ((players - 1) * fine)


def one_antisocial_fine(players: int, cost: float, benefit: float, fine: float) -> float:
    """Let one other member fine only."""
    return (1 - (cost - benefit / players) / fine) / 2


def pairs_only(ab: float, ac: float, bc: float, whole: float) -> bool:
    """Look at each pair by itself."""
    return max(ab, ac, bc) <= whole


def sums_only(ab: float, ac: float, bc: float, whole: float) -> bool:
    """Look at the sum only."""
    return ab + ac + bc <= 2 * whole


def each_pair_two_thirds(ab: float, ac: float, bc: float, whole: float) -> bool:
    """Offer everybody a third."""
    return 3 * max(ab, ac, bc) <= 2 * whole


def _players(worth: dict[str, float]) -> list[str]:
    return sorted(name for name in worth if len(name) == 1)


def equal_shares(worth: dict[str, float]) -> dict[str, float]:
    """Give everybody the same."""
    players = _players(worth)
    return {name: worth["".join(players)] / len(players) for name in players}


def in_alphabetical_order(worth: dict[str, float]) -> dict[str, float]:
    """Let everybody arrive in one order only."""
    players = _players(worth)
    groups = ["".join(players[:k]) for k in range(len(players) + 1)]
    return {name: worth[groups[k + 1]] - worth.get(groups[k], 0) for k, name in enumerate(players)}


def last_to_come(worth: dict[str, float]) -> dict[str, float]:
    """Pay everybody what she adds as the last one."""
    whole = "".join(_players(worth))
    return {name: worth[whole] - worth.get(whole.replace(name, ""), 0) for name in whole}
