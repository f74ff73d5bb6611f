"""Who sticks with whom, when people choose their company, and whom they leave out.

Chapter: notebooks/12-downsides
"""

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import TypeAlias

Group: TypeAlias = frozenset[int]
Partition: TypeAlias = tuple[Group, ...]
Liking: TypeAlias = Callable[[int, Group], float]  # what a player thinks of a group she is in
Division: TypeAlias = tuple[int, int, int]


def partitions(players: int) -> Iterator[Partition]:
    """Every way to split the players 0, 1, ... into groups: 1, 2, 5, 15, 52, ... of them.

    >>> sum(1 for split in partitions(5))
    52
    """
    if players == 0:
        yield ()
        return
    newcomer = frozenset({players - 1})
    for split in partitions(players - 1):
        yield (*split, newcomer)
        for k, group in enumerate(split):
            yield (*split[:k], group | newcomer, *split[k + 1 :])


def walkouts(split: Partition, liking: Liking) -> list[Group]:
    """The groups whose members would all rather be among themselves, small groups first.

    >>> split = (frozenset({0}), frozenset({1}))
    >>> [sorted(group) for group in walkouts(split, lambda player, group: len(group))]
    [[0, 1]]
    """
    now = {player: liking(player, group) for group in split for player in group}
    sizes = range(1, len(now) + 1)
    groups = (frozenset(some) for size in sizes for some in combinations(sorted(now), size))
    return [group for group in groups if all(liking(one, group) > now[one] for one in group)]


def stable_partitions(players: int, liking: Liking) -> list[Partition]:
    """The splits from which no group would walk out: the core of a hedonic game.

    Source: Banerjee, Konishi and Sönmez (2001), Core in a simple coalition formation game.

    >>> len(stable_partitions(3, lambda player, group: len(group)))
    1
    """
    return [split for split in partitions(players) if not walkouts(split, liking)]


def clubs(best_size: int) -> Liking:
    """Everybody likes a group better the nearer its size is to the best one, large before small.

    >>> clubs(3)(0, frozenset({0, 1})) < clubs(3)(0, frozenset({0, 1, 2}))
    True
    """
    return lambda player, group: -abs(len(group) - best_size) + 0.1 * (len(group) > best_size)


def bettered(division: Division, pair: int = 100) -> bool:
    """Whether some two, who can have `pair` without the third, could both have a cent more.

    >>> bettered((34, 33, 33), pair=60), bettered((34, 33, 33), pair=80)
    (False, True)
    """
    return any(one + other + 2 <= pair for one, other in combinations(division, 2))


def better_offer(division: Division, pair: int = 100) -> Division:
    """What becomes of a dollar when the poorest makes the next poorest an offer.

    The two can have `pair`, and leave the rest to the third; they halve what they gain. Of equals
    the first moves. Where they cannot both gain a cent, nothing changes.

    >>> better_offer((50, 50, 0))
    (75, 0, 25)
    """
    outsider, partner, _ = sorted(range(3), key=lambda one: division[one])
    gain = pair - division[outsider] - division[partner]
    if gain < 2:
        return division
    after = [sum(division) - pair] * 3
    after[partner] = division[partner] + gain // 2
    after[outsider] = pair - after[partner]
    one, other, third = after
    return one, other, third


def bidding(start: Division, pair: int = 100) -> Iterator[Division]:
    """The divisions of a dollar, offer after offer; it never ends.

    >>> from itertools import islice
    >>> list(islice(bidding((50, 50, 0)), 4))
    [(50, 50, 0), (75, 0, 25), (0, 38, 62), (31, 69, 0)]
    """
    division = start
    while True:
        yield division
        division = better_offer(division, pair)
