"""The functions a reader of the chapter on dispositions can write, in a few lines each.

Chapter: notebooks/07-dispositions
"""


def felt_payoff(
    own: float,
    other: float,
    envy: float,
    guilt: float,
) -> float:
    """Return what own feels like beside other.

    >>> felt_payoff(8, 2, 0.5, 0.25)
    6.5
    """
    if other > own:
        return own - envy * (other - own)
    return own - guilt * (own - other)


def best_offer(cake: int, limits: list[int]) -> int:
    """Return the offer that earns a selfish proposer most.

    >>> best_offer(10, [1, 3, 6])
    3
    """
    best = 0
    most = 0
    for offer in range(cake + 1):
        takers = sum(limit <= offer for limit in limits)
        if takers * (cake - offer) > most:
            best, most = offer, takers * (cake - offer)
    return best


def helps_in_rounds(
    opens: bool,
    repays: bool,
    other: list[int],
) -> list[int]:
    """Return own moves, 1 for help, against the moves of the other.

    >>> helps_in_rounds(True, True, [0, 1, 1])
    [1, 0, 1]
    """
    if not repays:
        return [int(opens)] * len(other)
    return [int(opens), *other[:-1]]


def disposition_pays(
    known: float,
    fooled: float,
    share: float,
    payoffs: tuple[float, float, float, float],
) -> bool:
    """Return whether a conditional cooperator expects the more.

    >>> disposition_pays(0.9, 0.3, 0.5, (5, 3, 1, 0))
    True
    """
    temptation, reward, punishment, sucker = payoffs
    cooperator = (
        punishment
        + share * known * (reward - punishment)
        - (1 - share) * fooled * (punishment - sucker)
    )
    maximiser = punishment + share * fooled * (temptation - punishment)
    return cooperator > maximiser


def tipping_share(
    known: float,
    fooled: float,
    payoffs: tuple[float, float, float, float],
) -> float:
    """Return the share at which both dispositions expect the same.

    >>> tipping_share(1, 0.25, (5, 3, 1, 0))
    0.2
    """
    temptation, reward, punishment, sucker = payoffs
    loss = fooled * (punishment - sucker)
    lead = known * (reward - punishment)
    lead -= fooled * (temptation - punishment)
    if lead <= 0:
        return 1.0
    return loss / (loss + lead)


def most_antisocial(
    gain: float,
    fine: float,
    others: int,
    punishers: float,
) -> float:
    """Return the share of antisocial punishers a rule can bear.

    >>> most_antisocial(12, 8, 3, 0.75)
    0.25
    """
    return max(0.0, punishers - gain / (fine * others))


def is_stable(payoffs: list[list[float]], home: int) -> bool:
    """Return whether the strategy home keeps every other one out.

    >>> is_stable([[5, 5], [5, 4]], 0)
    True
    """
    for other in range(len(payoffs)):
        if other == home:
            continue
        lead = payoffs[home][home] - payoffs[other][home]
        later = payoffs[home][other] - payoffs[other][other]
        if lead < 0 or (lead == 0 and later <= 0):
            return False
    return True
