"""Every item has an address `wing/name`, and its wing is opened only when the item is asked for.

Chapter: notebooks/02-games
"""

import difflib
import importlib
import pkgutil
from importlib.util import find_spec

import coopcourse
from coopcourse.exercise.items import Item


class UnknownItemError(LookupError):
    """An address where no item stands; its message names the nearest ones."""


def find(item_id: str) -> Item:
    """Return the item at an address; raise `UnknownItemError` with the nearest addresses.

    >>> find("games/best-replies").kind
    'exercise'
    """
    wing = str(item_id).partition("/")[0]
    items = {item.id: item for item in wing_items(wing)}
    if item_id in items:
        return items[item_id]
    known = list(items) or [item.id for item in all_items()]
    near = difflib.get_close_matches(str(item_id), known, n=3, cutoff=0.3) or known[:3]
    raise UnknownItemError(f"There is no item `{item_id}`. Near it: {', '.join(near) or 'none'}.")


def wing_items(wing: str) -> tuple[Item, ...]:
    """Return the items of one wing, in the order of the chapter; none if it has no exercises.

    >>> wing_items("nowhere")
    ()
    """
    if not wing.isidentifier():
        return ()
    try:
        module = importlib.import_module(f"coopcourse.{wing}.exercises")
    except ModuleNotFoundError as error:
        if error.name and f"coopcourse.{wing}.exercises".startswith(error.name):
            return ()
        raise
    return tuple(module.ITEMS)


def all_items() -> tuple[Item, ...]:
    """Return the items of every wing that has exercises.

    >>> "games/best-replies" in {item.id for item in all_items()}
    True
    """
    wings = [room.name for room in pkgutil.iter_modules(coopcourse.__path__) if room.ispkg]
    taught = [wing for wing in wings if find_spec(f"coopcourse.{wing}.exercises")]
    return tuple(item for wing in taught for item in wing_items(wing))
