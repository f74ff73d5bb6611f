"""Food is written in letters: raw in small ones, chopped in capitals, a dish as its letters.

Chapter: notebooks/08-understanding
"""

PLATE = "P"
NAMES = {"T": "tomato", "L": "lettuce", "P": "plate"}


def chopped(thing: str) -> str:
    """Return what a raw thing becomes on the cutting board.

    >>> chopped("t")
    'T'
    """
    return thing.upper()


def is_raw(thing: str) -> bool:
    """Tell whether a thing still has to be chopped.

    >>> is_raw("t"), is_raw("PT")
    (True, False)
    """
    return thing.islower()


def joined(one: str, other: str) -> str:
    """Return two things put together: their letters in the order of the alphabet.

    >>> joined("T", "P")
    'PT'
    """
    return "".join(sorted(one + other))


def words(thing: str) -> str:
    """Return the name of a thing as one would say it.

    >>> words("t"), words("PT"), words("LPT")
    ('raw tomato', 'plated tomato', 'plated lettuce-tomato')
    """
    if is_raw(thing):
        return f"raw {NAMES[chopped(thing)]}"
    if thing == PLATE:
        return NAMES[PLATE]
    foods = "-".join(NAMES[letter] for letter in thing if letter != PLATE)
    return f"plated {foods}" if PLATE in thing else foods
