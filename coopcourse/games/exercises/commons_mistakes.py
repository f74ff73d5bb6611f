"""The wrong turns that learners take in collective action, each as a function that takes it.

Chapter: notebooks/04-collective-action
"""


def nothing_of_ones_own(gives: list[int], beta: float) -> list[float]:
    """Leave the giver out of the benefit of the own gift."""
    return [beta * (sum(gives) - mine) - mine for mine in gives]


def shared_out(gives: list[int], beta: float) -> list[float]:
    """Divide the good among the players, as if it were a cake."""
    return [beta * sum(gives) / len(gives) - mine for mine in gives]


def for_nothing(gives: list[int], beta: float) -> list[float]:
    """Forget that giving costs."""
    return [beta * sum(gives)] * len(gives)


def never_waste(_: int, beta: float) -> str:
    """Ask only whether giving pays for the giver."""
    return "dilemma" if beta < 1 else "harmony"


def others_only(players: int, beta: float) -> str:
    """Count the return to the others only."""
    if (players - 1) * beta < 1:
        return "waste"
    return "dilemma" if beta < 1 else "harmony"


def total_is_enough(players: int, beta: float) -> str:
    """Take a good total for a reason to give."""
    return "waste" if players * beta < 1 else "harmony"


def same_others(contribute: list[float], free_ride: list[float]) -> list[int]:
    """Let a contributor count among the others who contribute."""
    last = len(contribute) - 1
    gain = [give - ride for give, ride in zip(contribute, free_ride, strict=True)]
    return [
        count
        for count in range(last + 2)
        if (count == 0 or gain[min(count, last)] >= 0) and (count > last or gain[count] <= 0)
    ]


def nobody_leaves(contribute: list[float], free_ride: list[float]) -> list[int]:
    """Ask the contributors only."""
    stays = [give >= ride for give, ride in zip(contribute, free_ride, strict=True)]
    return [0, *(count + 1 for count, stay in enumerate(stays) if stay)]


def no_ties(contribute: list[float], free_ride: list[float]) -> list[int]:
    """Demand that every move makes things worse, where no better is enough."""
    gain = [give - ride for give, ride in zip(contribute, free_ride, strict=True)]
    return [
        count
        for count in range(len(gain) + 1)
        if (count == 0 or gain[count - 1] > 0) and (count == len(gain) or gain[count] < 0)
    ]


def largest_total(contribute: list[float], free_ride: list[float]) -> list[int]:
    """Take the best number for all for the number that lasts."""
    counts = range(len(contribute) + 1)
    riders = [*free_ride, 0]
    totals = [
        count * contribute[count - 1] + (len(contribute) - count) * riders[count]
        for count in counts
    ]
    return [count for count in counts if totals[count] == max(totals)]


def grows_first(stock: float, catches: list[float], growth: float, capacity: float) -> float:
    """Let the fish grow before they are caught."""
    return float(max(0, stock + growth * stock * (1 - stock / capacity) - sum(catches)))


def below_nothing(stock: float, catches: list[float], growth: float, capacity: float) -> float:
    """Catch fish that are not there."""
    left = stock - sum(catches)
    return left + growth * left * (1 - left / capacity)


def without_limit(stock: float, catches: list[float], growth: float, _: float) -> float:
    """Let fish grow as if the lake had no end."""
    return (1 + growth) * max(0, stock - sum(catches))


def counts_the_last(stock: float, catch: float, growth: float, capacity: float) -> int:
    """Count the season that fails as well."""
    return min(50, _full(stock, catch, growth, capacity) + 1)


def never_grows(stock: float, catch: float, _: float, __: float) -> int:
    """Fish in a lake where nothing grows back."""
    return int(min(50, stock // catch))


def judges_by_growth(_: float, catch: float, growth: float, capacity: float) -> int:
    """Compare the catch with the best growth, whatever the stock."""
    return 50 if catch <= growth * capacity / 4 else 0


def _full(stock: float, catch: float, growth: float, capacity: float) -> int:
    for season in range(50):
        if stock < catch:
            return season
        left = stock - catch
        stock = left + growth * left * (1 - left / capacity)
    return 50


def everyone_comes(_: int, value: float, crowding: float, cost: float) -> float:
    """Let boats come until nothing is left to earn."""
    return (value - cost) / crowding


def as_one_owner(_: int, value: float, crowding: float, cost: float) -> float:
    """Let all act as one."""
    return (value - cost) / (2 * crowding)


def boats_of_one(users: int, value: float, crowding: float, cost: float) -> float:
    """Stop at the boats of one user."""
    return (value - cost) / (crowding * (users + 1))


def as_if_open(_: int, value: float, cost: float) -> float:
    """Take the tax that is right when anyone may come."""
    return (value - cost) / 2


def harm_at_old_boats(users: int, value: float, cost: float) -> float:
    """Measure the harm to the others before the tax has sent boats home."""
    return (value - cost) * (users - 1) / (users + 1)
