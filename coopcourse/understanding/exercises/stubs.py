"""The blank page of every exercise on understanding: a name, arguments, what to give back.

Chapter: notebooks/08-understanding
"""


def posterior(
    prior: list[float],
    likelihoods: list[float],
) -> list[float]:
    """Return the chances of the tasks after one move was seen."""
    raise NotImplementedError  # your code instead of this line


def move_chances(costs: list[float], beta: float) -> list[float]:
    """Return the chance of each move; cheaper ones are likelier."""
    raise NotImplementedError  # your code instead of this line


def watch(
    prior: list[float],
    chances: dict[str, list[float]],
    moves: list[str],
) -> list[float]:
    """Return the chances of the tasks after all moves were seen."""
    raise NotImplementedError  # your code instead of this line


def best_place(
    payoffs: list[list[float]],
    belief: list[float],
) -> int:
    """Return the number of the place to go to, the first of the best."""
    raise NotImplementedError  # your code instead of this line


def self_play_gap(payoffs: list[list[float]]) -> float:
    """Return how much more own partners earn than strangers."""
    raise NotImplementedError  # your code instead of this line


def divided_prior(
    allocations: list[tuple[str, str]],
    costs: dict[str, float],
) -> list[float]:
    """Return the chance of each allocation for one who never shares."""
    raise NotImplementedError  # your code instead of this line
