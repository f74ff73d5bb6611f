"""The blank page of every exercise on collective action: a name, arguments, what to give back.

Chapter: notebooks/04-collective-action
"""


def public_good_payoffs(gives: list[int], beta: float) -> list[float]:
    """Return each player's payoff; gives is 1 for who gives, else 0."""
    raise NotImplementedError  # your code instead of this line


def kind_of_good(players: int, beta: float) -> str:
    """Return "waste", "dilemma" or "harmony"."""
    raise NotImplementedError  # your code instead of this line


def stable_numbers(
    contribute: list[float],
    free_ride: list[float],
) -> list[int]:
    """Return every number of contributors that nobody changes alone."""
    raise NotImplementedError  # your code instead of this line


def next_stock(
    stock: float,
    catches: list[float],
    growth: float,
    capacity: float,
) -> float:
    """Return the fish in the lake when the next season begins."""
    raise NotImplementedError  # your code instead of this line


def full_seasons(
    stock: float,
    catch: float,
    growth: float,
    capacity: float,
) -> int:
    """Return how many seasons in a row the catch is there, up to 50."""
    raise NotImplementedError  # your code instead of this line


def shared_effort(
    users: int,
    value: float,
    crowding: float,
    cost: float,
) -> float:
    """Return the boats that all users together send in equilibrium."""
    raise NotImplementedError  # your code instead of this line


def curing_tax(users: int, value: float, cost: float) -> float:
    """Return the tax on a boat that makes users send the best number."""
    raise NotImplementedError  # your code instead of this line
