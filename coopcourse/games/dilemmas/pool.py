"""A shared pool: the more all of us take, the less each of our efforts brings.

Chapter: notebooks/04-collective-action
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from coopcourse.games.game import Game


@dataclass(frozen=True)
class SharedPool:
    """A pool in which a unit of effort earns `value` - `crowding` * (all effort), and costs `cost`.

    Raises ValueError unless value > cost >= 0 and crowding > 0. Source: Gordon (1954), The economic
    theory of a common-property resource; with a few users it is Cournot's (1838) market.

    >>> lake = SharedPool(value=20, crowding=0.5, cost=4)
    >>> lake.open_access, lake.best_effort, lake.nash_effort(3)
    (32.0, 16.0, 24.0)
    """

    value: float
    crowding: float
    cost: float

    def __post_init__(self) -> None:
        if not (self.value > self.cost >= 0 and self.crowding > 0):
            raise ValueError(
                "A pool is worth sharing when value > cost >= 0 and crowding > 0; here value = "
                f"{self.value}, cost = {self.cost} and crowding = {self.crowding}."
            )

    @property
    def open_access(self) -> float:
        """The total effort at which nothing is left to earn: newcomers come until then."""
        return (self.value - self.cost) / self.crowding

    @property
    def best_effort(self) -> float:
        """The total effort that earns most together, as a sole owner would choose it."""
        return self.open_access / 2

    def rent(self, effort: float) -> float:
        """What all users together earn above their costs.

        >>> SharedPool(20, 0.5, 4).rent(16)
        128.0
        """
        return effort * (max(0.0, self.value - self.crowding * effort) - self.cost)

    def reply(self, others: float) -> float:
        """The effort that is best for one user when the others' efforts add up to `others`."""
        return max(0.0, (self.open_access - others) / 2)

    def nash_effort(self, users: int) -> float:
        """The total effort of `users` who each choose what is best for themselves.

        One user is the sole owner; the more users, the nearer it comes to open access.
        """
        _demand_users(users)
        return users / (users + 1) * self.open_access

    def with_tax(self, tax: float) -> "SharedPool":
        """The same pool when each unit of effort pays `tax` on top of its cost."""
        return SharedPool(self.value, self.crowding, self.cost + tax)

    def curing_tax(self, users: int) -> float:
        """The tax on effort that makes `users` choose what a sole owner would choose.

        It charges each user for the harm to the others: `crowding` times their effort. Source: the
        principle is Pigou's (1920), The Economics of Welfare.

        >>> pool = SharedPool(20, 0.5, 4)
        >>> pool.curing_tax(4), pool.with_tax(pool.curing_tax(4)).nash_effort(4)
        (6.0, 16.0)
        """
        _demand_users(users)
        return (users - 1) / (2 * users) * (self.value - self.cost)


def pool_game(pool: SharedPool, users: int, efforts: Sequence[float]) -> Game:
    """The game in which each user picks an effort from a list; the catch is never below nothing.

    Raises ValueError for fewer than two users. Source: Ostrom, Walker and Gardner (1992), Covenants
    with and without a sword, whose laboratory game it is when efforts are whole tokens. A grid has
    equilibria of its own: the smooth game has one, with the effort 32/3 for each.

    >>> from coopcourse.games import pure_nash
    >>> pure_nash(pool_game(SharedPool(20, 0.5, 4), users=2, efforts=(0, 8, 16)))
    [('8', '8'), ('8', '16'), ('16', '8')]
    """
    if users < 2 or not efforts:
        raise ValueError(
            f"A pool game needs two users or more and some efforts; {users} users and "
            f"{len(efforts)} efforts came. For a sole owner see SharedPool.best_effort."
        )
    own = np.array(list(product(efforts, repeat=users)), dtype=np.float64)  # (profiles, users)
    each = np.maximum(0.0, pool.value - pool.crowding * own.sum(axis=1)) - pool.cost
    shape = (users,) + (len(efforts),) * users
    table = np.reshape((own * each[:, None]).T, shape)
    names = [f"Fisher {number + 1}" for number in range(users)]
    return Game(table, names, [f"{effort:g}" for effort in efforts], "Shared pool")


def _demand_users(users: int) -> None:
    if users < 1:
        raise ValueError(f"A pool has at least one user; users={users}. Try 4.")
