"""The page knows the book's items by name: titles, planted mistakes, and what could be bet on.

Chapter: book/for-instructors
"""

from collections.abc import Iterable
from typing import Any

from coopcourse.exercise.items import Exercise, Item, Prediction
from coopcourse.grade.rows import safe


def catalogue(items: Iterable[Item]) -> dict[str, dict[str, Any]]:
    """Return what a report says of each exercise and each bet, by id.

    >>> from coopcourse.exercise.shelf import find
    >>> told = catalogue([find("games/best-replies"), find("games/triplet")])
    >>> [(name, said["title"]) for name, said in told.items()]
    [('games/best-replies', 'Best replies')]
    """
    return {item.id: told for item in items if (told := _told(item))}


def _told(item: Item) -> dict[str, Any]:
    if isinstance(item, Exercise):
        # As the table of scores writes a message, so that the page finds it there.
        mistakes = {name: safe(said) for name, (_, said) in item.mutants.items()}
        return {"title": item.title, "points": item.points, "mistakes": mistakes}
    if isinstance(item, Prediction):
        return {"prompt": item.prompt, "options": [option.text for option in item.options]}
    return {}
