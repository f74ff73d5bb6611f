"""The wrong turns that learners take with selection, each as a function that takes it.

Chapter: notebooks/05a-evolution
"""


def not_a_share(share: float, give: float, take: float) -> float:
    """Let givers grow, and forget that all shares add up to 1."""
    return share * give


def by_count_alone(share: float, give: float, take: float) -> float:
    """Divide by what both earn, however many there are of each."""
    return share * give / (give + take)


def shares_of_takers(share: float, give: float, take: float) -> float:
    """Return the share of the others."""
    return (1 - share) * take / (share * give + (1 - share) * take)


def no_first_term(odds: list[float]) -> float:
    """Forget the 1 that stands before the products."""
    total, product = 0.0, 1.0
    for each in odds:
        product *= each
        total += product
    return 1 / total


def sums_odds(odds: list[float]) -> float:
    """Add the odds up, where the products belong."""
    return 1 / (1 + sum(odds))


def last_product_only(odds: list[float]) -> float:
    """Compare only the two ends of the walk."""
    product = 1.0
    for each in odds:
        product *= each
    return 1 / (1 + product)


def time_until_loss(gain: float, loss: float) -> float:
    """Swap the two chances."""
    return loss / (gain + loss)


def ratio_of_chances(gain: float, loss: float) -> float:
    """Give how much larger one chance is than the other."""
    return gain / loss


def reads_rows(payoff: list[list[float]]) -> list[bool]:
    """Compare along the first row."""
    (alpha, beta), (gamma, delta) = payoff
    return [alpha > beta, alpha + gamma > beta + delta, alpha + 2 * gamma > beta + 2 * delta]


def doubles_the_wrong_meetings(payoff: list[list[float]]) -> list[bool]:
    """Count meetings with one's own kind twice."""
    (alpha, beta), (gamma, delta) = payoff
    return [
        alpha > gamma,
        alpha + beta > gamma + delta,
        2 * alpha + beta > 2 * gamma + delta,
    ]


def allows_ties(payoff: list[list[float]]) -> list[bool]:
    """Call a tie favoured."""
    (alpha, beta), (gamma, delta) = payoff
    return [
        alpha >= gamma,
        alpha + beta >= gamma + delta,
        alpha + 2 * beta >= gamma + 2 * delta,
    ]


def upside_down(per_b: list[list[float]], per_c: list[list[float]]) -> float:
    """Give c/b for b/c."""
    gain = per_b[0][0] - per_b[1][0]
    loss = per_c[0][0] - per_c[1][0]
    return -gain / loss


def forgets_the_mutant(per_b: list[list[float]], per_c: list[list[float]]) -> float:
    """Ask when cooperators among themselves earn anything."""
    return -per_c[0][0] / per_b[0][0]


def against_the_other_column(per_b: list[list[float]], per_c: list[list[float]]) -> float:
    """Ask who does better among cooperators and defectors alike, half and half."""
    gain = sum(per_b[0]) - sum(per_b[1])
    loss = sum(per_c[0]) - sum(per_c[1])
    return -loss / gain


def heads_only(gives: list[int], gifts: list[int], b: float, strength: float) -> float:
    """Count neighbours, fit or not."""
    return sum(gives) / len(gives)


def pays_once(gives: list[int], gifts: list[int], b: float, strength: float) -> float:
    """Let a giver pay for one neighbour only."""
    fitness = [
        1 - strength + strength * (b * got - gave) for gave, got in zip(gives, gifts, strict=True)
    ]
    return sum(f for f, gave in zip(fitness, gives, strict=True) if gave) / sum(fitness)


def without_a_base(gives: list[int], gifts: list[int], b: float, strength: float) -> float:
    """Add the payoff to 1, and leave the 1 whole."""
    fitness = [
        1 + strength * (b * got - len(gives) * gave) for gave, got in zip(gives, gifts, strict=True)
    ]
    return sum(f for f, gave in zip(fitness, gives, strict=True) if gave) / sum(fitness)
