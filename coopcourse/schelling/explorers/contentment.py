"""Whether a town has come to rest, in words that the stories share.

Chapter: notebooks/06-schelling
"""

from coopcourse.schelling.city import City
from coopcourse.schelling.rules import Rules, unhappy


def contentment(town: City, rules: Rules) -> str:
    """Whether everyone is content, or how many still want to move.

    >>> from coopcourse.schelling.rules import rules
    >>> from coopcourse.schelling.towns import halves
    >>> contentment(halves(4), rules("0%"))
    'everyone is content'
    """
    wishing = int(unhappy(town, rules).sum())
    if not wishing:
        return "everyone is content"
    return f"{wishing} still {'wants' if wishing == 1 else 'want'} to move"
