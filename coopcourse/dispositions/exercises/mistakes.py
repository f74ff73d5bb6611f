"""The wrong turns that learners take with dispositions, each as a function that takes it.

Chapter: notebooks/07-dispositions
"""

Four = tuple[float, float, float, float]  # temptation, reward, punishment, sucker


def swapped(own: float, other: float, envy: float, guilt: float) -> float:
    """Feel guilt when behind and envy when ahead."""
    return own - guilt * (other - own) if other > own else own - envy * (own - other)


def glad_to_lead(own: float, other: float, envy: float, guilt: float) -> float:
    """Enjoy being ahead."""
    return own - envy * (other - own) if other > own else own + guilt * (own - other)


def envy_only(own: float, other: float, envy: float, _: float) -> float:
    """Never mind having more."""
    return own - envy * max(0, other - own)


def lowest_limit(_: int, limits: list[int]) -> int:
    """Satisfy only who asks least."""
    return min(limits)


def highest_limit(_: int, limits: list[int]) -> int:
    """Satisfy everybody."""
    return max(limits)


def as_responder(cake: int, limits: list[int]) -> int:
    """Maximise what the responders get."""
    worth = [offer * sum(limit <= offer for limit in limits) for offer in range(cake + 1)]
    return worth.index(max(worth))


def same_round(opens: bool, repays: bool, other: list[int]) -> list[int]:
    """Copy the move that the other makes at the same time."""
    return list(other) if repays else [int(opens)] * len(other)


def never_opens(opens: bool, repays: bool, other: list[int]) -> list[int]:
    """Wait for the other's first step even when disposed to open."""
    return [0, *other[:-1]] if repays else [int(opens)] * len(other)


def opens_once(opens: bool, repays: bool, other: list[int]) -> list[int]:
    """Stop helping after the first round without the disposition to repay."""
    return [int(opens), *other[:-1]] if repays else [int(opens)] + [0] * (len(other) - 1)


def everyone_known(_: float, fooled: float, share: float, payoffs: Four) -> bool:
    """Take it that conditional cooperators always know each other."""
    t, r, p, s = payoffs
    mine = p + share * (r - p) - (1 - share) * fooled * (p - s)
    return bool(mine > p + share * fooled * (t - p))


def no_losses(known: float, fooled: float, share: float, payoffs: Four) -> bool:
    """Forget what being fooled costs the cooperator."""
    t, r, p, _ = payoffs
    return bool(share * known * (r - p) > share * fooled * (t - p))


def no_prey(known: float, fooled: float, share: float, payoffs: Four) -> bool:
    """Forget what fooling brings the maximiser."""
    _, r, p, s = payoffs
    return bool(share * known * (r - p) > (1 - share) * fooled * (p - s))


def prey_forgotten(known: float, fooled: float, payoffs: Four) -> float:
    """Forget what fooling brings the maximiser."""
    _, r, p, s = payoffs
    loss = fooled * (p - s)
    return float(loss / (loss + known * (r - p)))


def complement(known: float, fooled: float, payoffs: Four) -> float:
    """Give the share of maximisers instead."""
    t, r, p, s = payoffs
    loss, lead = fooled * (p - s), known * (r - p) - fooled * (t - p)
    return float(lead / (loss + lead)) if lead > 0 else 0.0


def one_fine(gain: float, fine: float, _: int, punishers: float) -> float:
    """Count a single fine."""
    return max(0.0, punishers - gain / fine)


def punishers_needed(gain: float, fine: float, others: int, _: float) -> float:
    """Give the share of punishers that is needed instead."""
    return gain / (fine * others)


def below_none(gain: float, fine: float, others: int, punishers: float) -> float:
    """Allow a share below zero."""
    return punishers - gain / (fine * others)


def only_strict(payoffs: list[list[float]], home: int) -> bool:
    """Turn every tie down."""
    return all(
        payoffs[home][home] > row[home] for other, row in enumerate(payoffs) if other != home
    )


def only_nash(payoffs: list[list[float]], home: int) -> bool:
    """Let every tie pass."""
    return all(payoffs[home][home] >= row[home] for row in payoffs)


def best_at_home(payoffs: list[list[float]], home: int) -> bool:
    """Compare how well each does among its own."""
    return all(
        payoffs[home][home] > payoffs[other][other]
        for other in range(len(payoffs))
        if other != home
    )
