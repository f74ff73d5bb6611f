"""A lake that a class can play: each says what to take, then the lake grows back what it can.

A rule is a function from the lake and the seasons so far to the catch a fisher asks for.

Chapter: notebooks/04-collective-action
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

GREED = 2.0  # a greedy fisher asks for this many fair shares


@dataclass(frozen=True)
class Lake:
    """A lake for `fishers`: what is left of the stock grows by growth * left * (1 - left/capacity).

    Raises ValueError unless capacity > 0, 0 < growth <= 1 and there is somebody to fish.

    >>> lake = Lake()
    >>> lake.most_growth, lake.fair_share, lake.regrown(80)
    (40.0, 10.0, 120.0)
    """

    capacity: float = 160.0  # tonnes
    growth: float = 1.0  # a nearly empty lake doubles in a season
    fishers: int = 4

    def __post_init__(self) -> None:
        if not (self.capacity > 0 and 0 < self.growth <= 1 and self.fishers >= 1):
            raise ValueError(
                "A lake needs capacity > 0, growth above 0 and at most 1, and one fisher or more; "
                f"not {self.capacity}, {self.growth} and {self.fishers}. Try Lake()."
            )

    @property
    def most_growth(self) -> float:
        """The most the lake can grow in a season, which it does when half full."""
        return self.growth * self.capacity / 4

    @property
    def fair_share(self) -> float:
        """One fisher's part of the most the lake can give every season."""
        return self.most_growth / self.fishers

    def regrown(self, left: float) -> float:
        """The stock of the next season when `left` tonnes are left in this one."""
        return left + self.growth * left * (1 - left / self.capacity)


@dataclass(frozen=True)
class Season:
    """One season: its number, the stock before anyone fishes, and what each fisher takes."""

    number: int
    stock: float
    catches: tuple[float, ...]

    @property
    def left(self) -> float:
        """The stock that is left to grow back."""
        return max(0.0, self.stock - sum(self.catches))


History: TypeAlias = Sequence[Season]
Rule: TypeAlias = Callable[[Lake, float, History], float]


def fair_share(lake: Lake, stock: float, past: History) -> float:
    """Take one's part of the most the lake can give, come what may.

    >>> fair_share(Lake(), 160.0, [])
    10.0
    """
    return lake.fair_share


def greedy(lake: Lake, stock: float, past: History) -> float:
    """Take two fair shares, come what may.

    >>> greedy(Lake(), 160.0, [])
    20.0
    """
    return GREED * lake.fair_share


def careful(lake: Lake, stock: float, past: History) -> float:
    """Take one's part of whatever stands above a half-full lake, and nothing below it.

    >>> careful(Lake(), 160.0, []), careful(Lake(), 60.0, [])
    (20.0, 0.0)
    """
    return max(0.0, stock - lake.capacity / 2) / lake.fishers


def reciprocal(lake: Lake, stock: float, past: History) -> float:
    """Take a fair share at first, then what the average fisher took last season.

    >>> reciprocal(Lake(), 160.0, []), reciprocal(Lake(), 160.0, [Season(1, 160, (20, 20, 0, 0))])
    (10.0, 10.0)
    """
    return sum(past[-1].catches) / lake.fishers if past else lake.fair_share


def planned(catches: Sequence[float]) -> Rule:
    """The rule of a player at the table: the given catches in order, the last one again and again.

    >>> mine = planned([5, 20])
    >>> [season.catches[0] for season in seasons(Lake(fishers=1), [mine], last=3)]
    [5.0, 20.0, 20.0]
    """
    if not catches:
        raise ValueError("A plan holds at least one catch, like planned([10]).")

    def rule(lake: Lake, stock: float, past: History) -> float:
        return float(catches[min(len(past), len(catches) - 1)])

    return rule


def seasons(
    lake: Lake, rules: Sequence[Rule], *, last: int = 20, stock: float | None = None
) -> Iterator[Season]:
    """The seasons 1 to `last`, from a full lake unless `stock` is given; one rule a fisher.

    If all ask for more than there is, each gets the same part of what was asked for. Raises
    ValueError when rules and fishers differ in number, or a rule asks for less than nothing.

    >>> [round(season.stock) for season in seasons(Lake(), [greedy] * 4, last=4)]
    [160, 120, 70, 0]
    """
    if len(rules) != lake.fishers:
        raise ValueError(f"{lake.fishers} fishers need as many rules; {len(rules)} came.")
    now, past = (lake.capacity if stock is None else stock), list[Season]()
    for number in range(1, last + 1):
        wishes = [rule(lake, now, tuple(past)) for rule in rules]
        past.append(Season(number, now, _granted(wishes, now)))
        yield past[-1]
        now = lake.regrown(past[-1].left)


def _granted(wishes: Sequence[float], stock: float) -> tuple[float, ...]:
    if min(wishes) < 0:
        raise ValueError(f"Nobody can take less than nothing; a rule asked for {min(wishes)}.")
    share = min(1.0, stock / sum(wishes)) if sum(wishes) else 0.0
    return tuple(float(wish * share) for wish in wishes)
