"""The functions a reader of the chapter on understanding can write, in a few lines each.

Chapter: notebooks/08-understanding
"""


def posterior(
    prior: list[float],
    likelihoods: list[float],
) -> list[float]:
    """Return the chances of the tasks after one move was seen.

    >>> posterior([0.5, 0.5], [0.75, 0.25])
    [0.75, 0.25]
    """
    weights = [p * q for p, q in zip(prior, likelihoods, strict=True)]
    return [weight / sum(weights) for weight in weights]


def move_chances(costs: list[float], beta: float) -> list[float]:
    """Return the chance of each move; cheaper ones are likelier.

    >>> [round(chance, 2) for chance in move_chances([1, 2], 1.3)]
    [0.79, 0.21]
    """
    from math import exp

    weights = [exp(-beta * cost) for cost in costs]
    return [weight / sum(weights) for weight in weights]


def watch(
    prior: list[float],
    chances: dict[str, list[float]],
    moves: list[str],
) -> list[float]:
    """Return the chances of the tasks after all moves were seen.

    >>> chances = {"left": [0.8, 0.2], "right": [0.2, 0.8]}
    >>> watch([0.5, 0.5], chances, ["left", "right"])
    [0.5, 0.5]
    """
    belief = list(prior)
    for move in moves:
        likely = chances[move]
        weights = [p * q for p, q in zip(belief, likely, strict=True)]
        belief = [weight / sum(weights) for weight in weights]
    return belief


def best_place(
    payoffs: list[list[float]],
    belief: list[float],
) -> int:
    """Return the number of the place to go to, the first of the best.

    >>> best_place([[1, 0], [0, 3]], [0.7, 0.3])
    1
    """
    expected = []
    for row in payoffs:
        pairs = zip(belief, row, strict=True)
        expected.append(sum(chance * pay for chance, pay in pairs))
    best = max(expected)
    return next(n for n, pay in enumerate(expected) if pay > best - 1e-9)


def self_play_gap(payoffs: list[list[float]]) -> float:
    """Return how much more own partners earn than strangers.

    >>> self_play_gap([[1, 0.25], [0.25, 1]])
    0.75
    """
    size = len(payoffs)
    own = sum(payoffs[n][n] for n in range(size))
    total = sum(sum(row) for row in payoffs)
    return own / size - (total - own) / (size * (size - 1))


def divided_prior(
    allocations: list[tuple[str, str]],
    costs: dict[str, float],
) -> list[float]:
    """Return the chance of each allocation for one who never shares.

    >>> pairs = [("chop", "chop"), ("chop", "plate"), ("plate", "chop")]
    >>> divided_prior(pairs, {"chop": 4, "plate": 2})
    [0.0, 0.5, 0.5]
    """
    weights = []
    for mine, yours in allocations:
        apart = 1 / costs[mine] + 1 / costs[yours]
        weights.append(0.0 if mine == yours else apart)
    return [weight / sum(weights) for weight in weights]
