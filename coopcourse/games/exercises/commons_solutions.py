"""The functions a reader of the chapter on collective action can write, in a few lines each.

Chapter: notebooks/04-collective-action
"""


def public_good_payoffs(gives: list[int], beta: float) -> list[float]:
    """Return each player's payoff; gives is 1 for who gives, else 0.

    >>> public_good_payoffs([1, 0, 0, 0], 0.5)
    [-0.5, 0.5, 0.5, 0.5]
    """
    total = sum(gives)
    return [beta * total - mine for mine in gives]


def kind_of_good(players: int, beta: float) -> str:
    """Return "waste", "dilemma" or "harmony".

    >>> kind_of_good(4, 0.5)
    'dilemma'
    """
    if players * beta < 1:
        return "waste"
    return "dilemma" if beta < 1 else "harmony"


def stable_numbers(
    contribute: list[float],
    free_ride: list[float],
) -> list[int]:
    """Return every number of contributors that nobody changes alone.

    >>> stable_numbers([-1, 2], [0, 0])
    [0, 2]
    """
    players = len(contribute)
    stable = []
    for count in range(players + 1):
        leaves = count > 0 and free_ride[count - 1] > contribute[count - 1]
        joins = count < players and contribute[count] > free_ride[count]
        if not leaves and not joins:
            stable.append(count)
    return stable


def next_stock(
    stock: float,
    catches: list[float],
    growth: float,
    capacity: float,
) -> float:
    """Return the fish in the lake when the next season begins.

    >>> next_stock(100, [10, 10], 0.5, 160)
    100.0
    """
    left = max(0, stock - sum(catches))
    return left + growth * left * (1 - left / capacity)


def full_seasons(
    stock: float,
    catch: float,
    growth: float,
    capacity: float,
) -> int:
    """Return how many seasons in a row the catch is there, up to 50.

    >>> full_seasons(160, 60, 1, 160)
    5
    """
    for done in range(50):
        if stock < catch:
            return done
        left = stock - catch
        stock = left + growth * left * (1 - left / capacity)
    return 50


def shared_effort(
    users: int,
    value: float,
    crowding: float,
    cost: float,
) -> float:
    """Return the boats that all users together send in equilibrium.

    >>> shared_effort(3, 20, 0.5, 4)
    24.0
    """
    each = (value - cost) / (crowding * (users + 1))
    return users * each


def curing_tax(users: int, value: float, cost: float) -> float:
    """Return the tax on a boat that makes users send the best number.

    >>> curing_tax(4, 20, 4)
    6.0
    """
    return (value - cost) * (users - 1) / (2 * users)
