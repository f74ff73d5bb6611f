"""A strategy is a machine with a name, an origin and a memory.

Chapter: notebooks/05b-reciprocity
"""

import math
from dataclasses import dataclass

from coopcourse.evolution.repeated import traits
from coopcourse.evolution.repeated.automaton import Automaton


@dataclass(frozen=True, repr=False)
class Strategy:
    """A named machine; `memory` is how many rounds it looks back, infinite if it never forgets.

    Whether it is nice, generous and forgiving follows from the machine.

    >>> from coopcourse.evolution.repeated import cast
    >>> cast.TIT_FOR_TAT
    Tit for Tat (Anatol Rapoport, in Axelrod 1980): remembers 1 round, nice, forgiving
    """

    name: str
    machine: Automaton
    source: str = "you"
    memory: float = math.inf

    @property
    def nice(self) -> bool:
        """Whether it never is the first to defect."""
        return traits.is_nice(self.machine)

    @property
    def generous(self) -> bool:
        """Whether it is nice and lets a defection pass at least at times."""
        return traits.is_generous(self.machine)

    @property
    def forgiving(self) -> bool:
        """Whether it comes back to cooperating once it has punished."""
        return traits.is_forgiving(self.machine)

    def __repr__(self) -> str:
        rounds = {0: "nothing", 1: "1 round", math.inf: "everything"}
        said = [f"remembers {rounds.get(self.memory, f'{self.memory:g} rounds')}"]
        said += [word for word in ("nice", "generous", "forgiving") if getattr(self, word)]
        return f"{self.name} ({self.source}): {', '.join(said)}"
