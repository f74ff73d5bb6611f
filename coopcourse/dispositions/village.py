"""A village in which everybody has the same character: what is it like, and who would upset it?

Chapter: notebooks/07-dispositions
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from coopcourse.dispositions import situations
from coopcourse.dispositions.situations import SITUATIONS, Array, Life
from coopcourse.dispositions.traits import CONTRIBUTES_OR_ENJOYS, HAS, character, described

TIE = 1e-9


@dataclass(frozen=True)
class Invader:
    """A character that does better than its neighbours as long as it is rare, and by how much."""

    character: int
    gain: float

    def __repr__(self) -> str:
        return f"{described(self.character)} (+{self.gain:.3g} a day)"


@dataclass(frozen=True, repr=False)
class Village:
    """A village of one character, and the life that its people lead."""

    character: int
    life: Life = field(default_factory=Life)

    @property
    def warm(self) -> bool:
        """Whether so many take part in shared efforts that joining feels good."""
        return bool(CONTRIBUTES_OR_ENJOYS[self.character] and self.life.company <= 1)

    def cooperation(self) -> dict[str, float]:
        """How far each situation goes well, from 0 to 1.

        >>> village(["help"]).cooperation()["stranger"]
        1.0
        """
        tables = situations.cooperation(self.life, warm=self.warm)
        return {name: float(tables[name][self.character, self.character]) for name in SITUATIONS}

    @property
    def welfare(self) -> float:
        """What everybody gains a day; 18 is the most that life offers."""
        return round(float(self._table()[self.character, self.character]), 9)

    def gains(self) -> Array:
        """What a single newcomer of each character gains a day beyond the villagers, (64,)."""
        table = self._table()
        gains: Array = table[:, self.character] - table[self.character, self.character]
        return gains

    def invader(self) -> Invader | None:
        """The newcomer who gains most; of equals the one least unlike the villagers; None if none.

        >>> village(["help"]).invader(), village([]).invader()
        (nothing (+6 a day), None)
        """
        gains = self.gains()
        if gains.max() <= TIE:
            return None
        best = np.flatnonzero(gains > gains.max() - TIE)
        unlike = (HAS[best] != HAS[self.character]).sum(axis=1)
        return Invader(int(best[unlike.argmin()]), float(gains.max()))

    def _table(self) -> Array:
        return situations.whole_day(self.life, warm=self.warm)

    def __repr__(self) -> str:
        parts = ", ".join(f"{name} {value:.0%}" for name, value in self.cooperation().items())
        threat = self.invader()
        return (
            f"Everybody: {described(self.character)}\nCooperation: {parts}\n"
            f"Welfare: {self.welfare:g} a day\nInvader: {threat or 'none'}"
        )


def village(dispositions: Iterable[str], life: Life | None = None) -> Village:
    """The village in which everybody has these dispositions and no others.

    >>> village(["help", "reciprocate"])
    Everybody: help + reciprocate
    Cooperation: stranger 100%, neighbour 100%, effort 0%, division 0%
    Welfare: 16 a day
    Invader: none
    """
    return Village(character(dispositions), life or Life())
