"""The wrong turns that learners take in understanding, each as a function that takes it.

Chapter: notebooks/08-understanding
"""

from math import exp

Chances = list[float]


def _normal(weights: Chances) -> Chances:
    return [weight / sum(weights) for weight in weights]


def no_prior(prior: Chances, likelihoods: Chances) -> Chances:
    """Forget what was believed before."""
    return _normal(likelihoods)


def no_sum(prior: Chances, likelihoods: Chances) -> Chances:
    """Leave the products as they are."""
    return [p * q for p, q in zip(prior, likelihoods, strict=True)]


def averaged(prior: Chances, likelihoods: Chances) -> Chances:
    """Add where Bayes' rule multiplies."""
    return _normal([p + q for p, q in zip(prior, likelihoods, strict=True)])


def dear_is_likely(costs: Chances, beta: float) -> Chances:
    """Lose the minus sign."""
    return _normal([exp(beta * cost) for cost in costs])


def beta_is_one(costs: Chances, beta: float) -> Chances:
    """Forget the factor."""
    return _normal([exp(-cost) for cost in costs])


def bare_weights(costs: Chances, beta: float) -> Chances:
    """Leave the weights as they are."""
    return [exp(-beta * cost) for cost in costs]


def last_move(prior: Chances, chances: dict[str, Chances], moves: list[str]) -> Chances:
    """Start from the prior again at every move."""
    belief = list(prior)
    for move in moves:
        belief = _normal([p * q for p, q in zip(prior, chances[move], strict=True)])
    return belief


def first_move(prior: Chances, chances: dict[str, Chances], moves: list[str]) -> Chances:
    """Make up one's mind at the first move."""
    return last_move(prior, chances, moves[:1])


def each_kind_once(prior: Chances, chances: dict[str, Chances], moves: list[str]) -> Chances:
    """Count a move that comes twice only once."""
    belief = list(prior)
    for move in sorted(set(moves)):
        belief = _normal([p * q for p, q in zip(belief, chances[move], strict=True)])
    return belief


def likeliest(payoffs: list[Chances], belief: Chances) -> int:
    """Go where the other most likely goes, whatever it pays."""
    return belief.index(max(belief))


def dearest(payoffs: list[Chances], belief: Chances) -> int:
    """Go where most can be had, however unlikely."""
    tops = [max(row) for row in payoffs]
    return tops.index(max(tops))


def unweighted(payoffs: list[Chances], belief: Chances) -> int:
    """Add up the payoffs of a place as if all were equally likely."""
    sums = [sum(row) for row in payoffs]
    return sums.index(max(sums))


def whole_mean(payoffs: list[Chances]) -> float:
    """Let the diagonal count among the strangers."""
    size = len(payoffs)
    own = sum(payoffs[n][n] for n in range(size)) / size
    return own - sum(map(sum, payoffs)) / size**2


def strangers_only(payoffs: list[Chances]) -> float:
    """Give what strangers earn."""
    size = len(payoffs)
    total = sum(sum(row) for row in payoffs) - sum(payoffs[n][n] for n in range(size))
    return total / (size * (size - 1))


def first_pair(payoffs: list[Chances]) -> float:
    """Look at the first row only."""
    first = payoffs[0]
    return first[0] - sum(first[1:]) / (len(first) - 1)


Pairs = list[tuple[str, str]]


def may_share(allocations: Pairs, costs: dict[str, float]) -> Chances:
    """Leave the shared ones in."""
    return _normal([1 / costs[mine] + 1 / costs[yours] for mine, yours in allocations])


def all_alike(allocations: Pairs, costs: dict[str, float]) -> Chances:
    """Find all that is left equally likely."""
    return _normal([float(mine != yours) for mine, yours in allocations])


def dear_first(allocations: Pairs, costs: dict[str, float]) -> Chances:
    """Weigh by the costs in place of one over the costs."""
    return _normal([(costs[mine] + costs[yours]) * (mine != yours) for mine, yours in allocations])
