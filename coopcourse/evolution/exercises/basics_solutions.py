"""One good answer to every exercise on natural selection.

Chapter: notebooks/05a-evolution
"""


def next_share(share: float, give: float, take: float) -> float:
    """Return the share of givers after one generation.

    >>> next_share(0.5, 1, 3)
    0.25
    """
    mean = share * give + (1 - share) * take
    return share * give / mean


def chance_to_win(odds: list[float]) -> float:
    """Return the chance that one mutant takes over.

    >>> chance_to_win([1, 1, 1])
    0.25
    """
    total, product = 1.0, 1.0
    for each in odds:
        product *= each
        total += product
    return 1 / total


def share_of_time(gain: float, loss: float) -> float:
    """Return the share of time that the population cooperates.

    >>> share_of_time(0.03, 0.01)
    0.75
    """
    return gain / (gain + loss)


def ways_to_win(payoff: list[list[float]]) -> list[bool]:
    """Return [ESS, risk-dominant, advantageous] for strategy 0.

    >>> ways_to_win([[4, 0], [2, 1]])
    [True, True, False]
    """
    (alpha, beta), (gamma, delta) = payoff
    return [
        bool(alpha > gamma),
        bool(alpha + beta > gamma + delta),
        bool(alpha + 2 * beta > gamma + 2 * delta),
    ]


def critical_ratio(
    per_b: list[list[float]],
    per_c: list[list[float]],
) -> float:
    """Return the ratio b/c above which strategy 0 is an ESS.

    >>> critical_ratio([[2, 0], [1, 0]], [[-3, -1], [0, 0]])
    3.0
    """
    gain = per_b[0][0] - per_b[1][0]
    loss = per_c[0][0] - per_c[1][0]
    return -loss / gain


def heir_gives(
    gives: list[int],
    gifts: list[int],
    b: float,
    strength: float,
) -> float:
    """Return the chance that a giver fills the free place.

    >>> heir_gives([1, 0], [1, 1], 4, 0.1)
    0.4583333333333333
    """
    links = len(gives)
    fitness = [
        1 - strength + strength * (b * got - links * gave)
        for gave, got in zip(gives, gifts, strict=True)
    ]
    giving = sum(f * g for f, g in zip(fitness, gives, strict=True))
    return giving / sum(fitness)
