"""The wrong turns that learners take in welfare, each as a function that takes it.

Chapter: notebooks/03-welfare
"""

import numpy as np


def helps_everybody(outcomes: np.ndarray, here: int) -> list[int]:
    """Demand a gain for everyone, where a gain for one is enough."""
    gains = outcomes - outcomes[here]
    return [place for place, gain in enumerate(gains) if (gain > 0).all()]


def hurts_nobody(outcomes: np.ndarray, here: int) -> list[int]:
    """Forget that somebody has to gain."""
    gains = outcomes - outcomes[here]
    return [place for place, gain in enumerate(gains) if (gain >= 0).all()]


def larger_total(outcomes: np.ndarray, here: int) -> list[int]:
    """Compare totals, where each player must agree."""
    totals = outcomes.sum(axis=1)
    return [place for place, total in enumerate(totals) if total > totals[here]]


def weakly_efficient(outcomes: np.ndarray) -> list[int]:
    """Strike out only what is worse for everybody."""
    return [
        place
        for place, old in enumerate(outcomes)
        if not any((new > old).all() for new in outcomes)
    ]


def largest_total(outcomes: np.ndarray) -> list[int]:
    """Keep only the outcomes with the largest total."""
    totals = outcomes.sum(axis=1)
    return [place for place, total in enumerate(totals) if total == totals.max()]


def best_for_somebody(outcomes: np.ndarray) -> list[int]:
    """Keep only what is the very best for one of the players."""
    tops = (outcomes == outcomes.max(axis=0)).any(axis=1)
    return [place for place, top in enumerate(tops) if top]


def _efficient(outcomes: np.ndarray) -> np.ndarray:
    return np.array(
        [
            old
            for old in outcomes
            if not any((new >= old).all() and (new > old).any() for new in outcomes)
        ]
    )


def shortfalls_added(outcomes: np.ndarray, here: int) -> float:
    """Walk along the axes."""
    return float(np.abs(_efficient(outcomes) - outcomes[here]).sum(axis=1).min())


def nearest_other(outcomes: np.ndarray, here: int) -> float:
    """Measure to the nearest outcome, efficient or not."""
    steps = np.sqrt(((outcomes - outcomes[here]) ** 2).sum(axis=1))
    return float(np.delete(steps, here).min())


def farthest_efficient(outcomes: np.ndarray, here: int) -> float:
    """Take the efficient outcome that is farthest away."""
    return float(np.sqrt(((_efficient(outcomes) - outcomes[here]) ** 2).sum(axis=1)).max())


def least_only(one: np.ndarray, other: np.ndarray) -> bool:
    """Stop after the least payoff."""
    return bool(one.min() > other.min())


def as_listed(one: np.ndarray, other: np.ndarray) -> bool:
    """Compare player by player, in the order of the list."""
    return bool(one.tolist() > other.tolist())


def richest_first(one: np.ndarray, other: np.ndarray) -> bool:
    """Start with whoever has most."""
    return bool(sorted(one.tolist(), reverse=True) > sorted(other.tolist(), reverse=True))


def no_disagreement(outcomes: np.ndarray, _: np.ndarray) -> int:
    """Multiply payoffs, where gains are asked for."""
    accepted = (outcomes >= 0).all(axis=1)
    return int(np.where(accepted, outcomes.prod(axis=1), -1).argmax())


def two_losses(outcomes: np.ndarray, disagreement: np.ndarray) -> int:
    """Let the product of two losses pass for a gain."""
    return int((outcomes - disagreement).prod(axis=1).argmax())


def sum_of_gains(outcomes: np.ndarray, disagreement: np.ndarray) -> int:
    """Add the gains up."""
    return int((outcomes - disagreement).sum(axis=1).argmax())


def plain_mean(payoffs: np.ndarray, _: float) -> float:
    """Ignore aversion."""
    return float(payoffs.mean())


def never_turned_back(payoffs: np.ndarray, aversion: float) -> float:
    """Stop at the average of the transformed payoffs."""
    power = 1 - aversion
    return float((np.log(payoffs) if aversion == 1 else payoffs**power).mean())


def summed_up(payoffs: np.ndarray, aversion: float) -> float:
    """Add up, where the average is asked for."""
    power = 1 - aversion
    if aversion == 1:
        return float(np.exp(np.log(payoffs).sum()))
    return float((payoffs**power).sum() ** (1 / power))


def _totals_where(stays: np.ndarray, costs: np.ndarray, others: np.ndarray) -> np.ndarray:
    found: np.ndarray = (costs + others)[stays]
    return found


def best_equilibrium(costs: np.ndarray, others: np.ndarray) -> float:
    """Take the cheapest equilibrium: that is the price of stability."""
    stays = (costs == costs.min(axis=0)) & (others == others.min(axis=1)[:, None])
    return float(_totals_where(stays, costs, others).min() / (costs + others).min())


def worst_cell(costs: np.ndarray, others: np.ndarray) -> float:
    """Compare with the worst outcome, equilibrium or not."""
    totals = costs + others
    return float(totals.max() / totals.min())


def upside_down(costs: np.ndarray, others: np.ndarray) -> float:
    """Divide the best by the worst equilibrium."""
    stays = (costs == costs.min(axis=0)) & (others == others.min(axis=1)[:, None])
    return float((costs + others).min() / _totals_where(stays, costs, others).max())
