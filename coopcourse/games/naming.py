"""A learner may call things by name or by number, and a misspelt name finds its neighbour.

Chapter: notebooks/02-games
"""

from collections.abc import Sequence
from difflib import get_close_matches
from operator import index


def find(label: str | int, names: Sequence[str], noun: str) -> int:
    """The position of a label (a name, or a number counted from 0) among the names.

    Raises ValueError, with the nearest name, when there is no such thing.

    >>> find("Betray", ("Silent", "Betray"), "strategy")
    1
    """
    if isinstance(label, str):
        if label not in names:
            raise ValueError(_unknown(label, names, noun))
        return names.index(label)
    return _numbered(label, names, noun)


def _numbered(label: int, names: Sequence[str], noun: str) -> int:
    try:
        number = index(label)
    except TypeError:
        raise ValueError(
            f"A {noun} is called by its name or its number; {label!r} is neither. "
            f"The names are {listed(names)}."
        ) from None
    if not 0 <= number < len(names):
        raise ValueError(
            f"There is no {noun} number {number}: counting from 0 they are {listed(names)}."
        )
    return number


def _unknown(label: str, names: Sequence[str], noun: str) -> str:
    lowered = {name.lower(): name for name in names}
    near = get_close_matches(label.lower(), lowered, n=1, cutoff=0.5)
    suggestion = f" Did you mean {lowered[near[0]]!r}?" if near else ""
    return f"There is no {noun} {label!r}.{suggestion} The names are {listed(names)}."


def listed(names: Sequence[str]) -> str:
    """The names in one line, for a message; a long list is cut.

    >>> listed(("Silent", "Betray"))
    "'Silent', 'Betray'"
    """
    shown = ", ".join(repr(name) for name in names[:8])
    return shown + (f", ... ({len(names)} in all)" if len(names) > 8 else "")


def checked_names(names: Sequence[str], count: int, noun: str) -> tuple[str, ...]:
    """The names as a tuple, once it is sure that there are enough and no two are alike.

    >>> checked_names(["Rock", "Paper"], 2, "strategy")
    ('Rock', 'Paper')
    """
    result = tuple(str(name) for name in names)
    if len(result) != count:
        raise ValueError(
            f"The payoffs ask for {count} {noun} names, but {len(result)} came in: "
            f"{listed(result)}."
        )
    if len(set(result)) < count:
        raise ValueError(f"Two {noun} names are the same among {listed(result)}: rename one.")
    return result
