"""Hidden societies judge a design: it must beat the federal schedule among those it is for.

Chapter: notebooks/11-institutions
"""

from functools import lru_cache
from typing import Any

from coopcourse.economist import US_FEDERAL, Economy, equal_and_productive, respond
from coopcourse.exercise.plain import same

SHARE = 0.5  # of what the reference gains on the federal schedule


def as_good(expected: object, given: object) -> bool:
    """Whether two designs are for the same people and both gain on the federal schedule.

    One that gains must gain half as much as the other; designs that gain nothing agree only if
    they are the same.

    >>> mine = {"for": [1, 2, 4], "rates": [0.0] * 7}
    >>> as_good({"for": [1, 2, 4], "rates": [0.5] * 7}, mine), as_good(mine, mine)
    (False, True)
    """
    if not (_whole(expected) and _whole(given) and same(_people(expected), _people(given))):
        return False
    one, other = _gain(expected), _gain(given)
    return other >= SHARE * one if one > 0 else same(expected, given)


def _whole(design: Any) -> bool:
    """Whether this is a design at all: people, and seven rates from 0 to 1."""
    if not isinstance(design, dict) or set(design) != {"for", "rates"}:
        return False
    numbers = [*design["for"], *design["rates"]] if _lists(design) else ["none"]
    if not design["for"] or not all(type(each) in (int, float) for each in numbers):
        return False
    return len(design["rates"]) == 7 and all(0 <= rate <= 1 for rate in design["rates"])


def _lists(design: dict[str, Any]) -> bool:
    return all(isinstance(part, list) for part in design.values())


def _people(design: Any) -> list[float]:
    return list(design["for"])


def _gain(design: Any) -> float:
    return _worth(tuple(design["for"]), tuple(design["rates"])) - _worth(
        tuple(design["for"]), US_FEDERAL.rates
    )


@lru_cache(maxsize=512)
def _worth(skills: tuple[float, ...], rates: tuple[float, ...]) -> float:
    society = Economy(skills, cost=3e-11, exponent=6.0)
    return float(equal_and_productive(respond(society, rates)))
