"""Values cross from the sandbox as JSON of known kinds, so that reading them runs no code.

Chapter: notebooks/exercises/02-games
"""

from typing import Any

from coopcourse.exercise.attempts import Attempt
from coopcourse.exercise.plain import DEEPEST, HUGEST, Odd

LONGEST = 500  # signs of an error


def packed(value: Any) -> Any:
    """Return a plain value as JSON can carry it: dictionaries and odd values get a mark.

    >>> packed([1, {2: "b"}])
    [1, {'pairs': [[2, 'b']]}]
    """
    if isinstance(value, list):
        return [packed(item) for item in value]
    if isinstance(value, dict):
        return {"pairs": [[key, packed(item)] for key, item in value.items()]}
    return {"odd": value.kind} if isinstance(value, Odd) else value


def unpacked(raw: Any, depth: int = DEEPEST) -> Any:
    """Return the plain value; anything that `packed` does not make is odd.

    >>> unpacked([1, {"pairs": [[2, "b"]]}]), unpacked({"what": 1}).kind
    ([1, {2: 'b'}], 'unknown')
    """
    if raw is None or isinstance(raw, (bool, float, str)):
        return raw
    if isinstance(raw, int):
        return raw if abs(raw) < HUGEST else Odd("huge number")
    if isinstance(raw, list) and depth:
        return [unpacked(item, depth - 1) for item in raw]
    return _marked(raw, depth) if isinstance(raw, dict) and depth else Odd("unknown")


def packed_attempt(one: Attempt) -> list[Any]:
    """Return an attempt as JSON can carry it.

    >>> packed_attempt(Attempt(2))
    [2, '', False]
    """
    return [packed(one.value), one.error[:LONGEST], one.blank]


def unpacked_attempt(raw: Any) -> Attempt:
    """Return the attempt; raise ValueError if it is none.

    >>> unpacked_attempt([2, "", False])
    Attempt(value=2, error='', blank=False)
    """
    match raw:
        case [value, str(error), bool(blank)]:
            return Attempt(unpacked(value), error[:LONGEST], blank)
    raise ValueError("an attempt is a value, an error and a mark")


def _marked(raw: dict[str, Any], depth: int) -> Any:
    match raw:
        case {"pairs": list(pairs)} if all(_is_pair(each) for each in pairs):
            return {key: unpacked(item, depth - 1) for key, item in pairs}
        case {"odd": str(kind)}:
            return Odd(kind[:LONGEST])
    return Odd("unknown")


def _is_pair(raw: Any) -> bool:
    return isinstance(raw, list) and len(raw) == 2 and type(raw[0]) in (str, int)
