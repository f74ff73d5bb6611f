"""Six dispositions, on or off, make sixty-four characters.

Chapter: notebooks/07-dispositions
"""

from collections.abc import Iterable

import numpy as np

DISPOSITIONS: dict[str, str] = {
    "help": "helps strangers",
    "reciprocate": "repays what was done",
    "contribute": "contributes without return",
    "enjoy": "enjoys success together",
    "care": "cares for fair shares",
    "punish": "punishes at own cost",
}
NAMES = tuple(DISPOSITIONS)
CHARACTERS = 2 ** len(NAMES)

# Character number k has disposition i when bit i of k is set: (characters, dispositions).
HAS = (np.arange(CHARACTERS)[:, None] >> np.arange(len(NAMES))) % 2 == 1
CONTRIBUTES_OR_ENJOYS = HAS[:, NAMES.index("contribute")] | HAS[:, NAMES.index("enjoy")]


def character(dispositions: Iterable[str]) -> int:
    """The number, from 0 to 63, of the character with just these dispositions.

    Raises ValueError for a name that is none of the six. Source of the six: Railton (2022).

    >>> character([]), character(["help", "reciprocate"]), character(DISPOSITIONS)
    (0, 3, 63)
    """
    wanted = {dispositions} if isinstance(dispositions, str) else set(dispositions)
    unknown = sorted(wanted - set(NAMES))
    if unknown:
        raise ValueError(
            f"There is no disposition {unknown[0]!r} here; the six are {', '.join(NAMES)}."
        )
    return sum(1 << NAMES.index(name) for name in wanted)


def held_by(number: int) -> tuple[str, ...]:
    """The names of the dispositions of a character.

    >>> held_by(3)
    ('help', 'reciprocate')
    """
    return tuple(name for name, has in zip(NAMES, HAS[number], strict=True) if has)


def described(number: int) -> str:
    """The character in words, such as "help + punish"; "nothing" if it has no disposition.

    >>> described(0), described(33)
    ('nothing', 'help + punish')
    """
    return " + ".join(held_by(number)) or "nothing"
