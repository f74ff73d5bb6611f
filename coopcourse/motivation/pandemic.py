"""An epidemic is a game: whoever is protected protects others, and may stop protecting herself.

Chapter: notebooks/01-motivation
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

DAYS_ILL = 7.0  # how long a person can pass the illness on
STEPS = 4  # small steps in a day


def enough(r0: float) -> float:
    """The share of vaccinated people at which an illness with reproduction number r0 dies out.

    >>> enough(10)
    0.9
    """
    return max(0.0, 1 - 1 / _checked(r0))


def chosen(r0: float, risk: float) -> float:
    """The share that gets vaccinated when each weighs only the own risks.

    `risk` is the harm of the vaccine (as people see it) over that of the illness. People get
    vaccinated until the chance to fall ill, 1 - 1/(r0 (1 - share)), is as low as that. Source:
    Bauch & Earn (2004), Vaccination and the theory of games.

    >>> round(chosen(10, 0.1), 3), chosen(10, 0.95)
    (0.889, 0.0)
    """
    if not 0 <= risk <= 1:
        raise ValueError(f"risk compares two harms, from 0 to 1; {risk} came. Try 0.1.")
    return enough(r0 * (1 - risk)) if risk < 1 else 0.0


def chance_to_fall_ill(r0: float, vaccinated: float) -> float:
    """The chance that an unvaccinated person falls ill, where illness and births are in balance.

    >>> chance_to_fall_ill(10, 0.8), chance_to_fall_ill(10, 0.95)
    (0.5, 0.0)
    """
    left = _checked(r0) * (1 - vaccinated)
    return max(0.0, round(1 - 1 / left, 12)) if left > 0 else 0.0


@dataclass(frozen=True)
class Day:
    """Shares of the people on one day: can fall ill, ill, and what contacts are left, 0 to 1."""

    healthy: float
    ill: float
    contacts: float

    @property
    def had_it(self) -> float:
        """The share that has been ill so far, or is."""
        return 1 - self.healthy


def outbreak(r0: float, caution: float, *, ill: float = 0.001) -> Iterator[Day]:
    """The days of an outbreak among people who meet less the more they see ill.

    At a share `ill` contacts fall to 1 / (1 + caution * ill): caution 100 halves them when one in a
    hundred is ill. Source: Kermack & McKendrick (1927), with a response to prevalence.

    >>> days = [day for day, _ in zip(outbreak(2.5, caution=0), range(200))]
    >>> round(days[-1].had_it, 1)
    0.9
    """
    if caution < 0 or not 0 < ill < 1:
        raise ValueError(f"caution is 0 or more and ill a share; {caution} and {ill} came.")
    spread = _checked(r0) / DAYS_ILL / STEPS
    healthy = 1.0 - ill
    for step in count():
        contacts = 1 / (1 + caution * ill)
        if step % STEPS == 0:
            yield Day(healthy, ill, contacts)
        new = spread * contacts * healthy * ill
        healthy, ill = healthy - new, ill + new - ill / DAYS_ILL / STEPS


def _checked(r0: float) -> float:
    if r0 <= 0:
        raise ValueError(f"r0 counts whom one ill person infects: above 0, not {r0}. Try 2.5.")
    return r0
