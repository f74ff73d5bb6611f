"""Work is handed in as one small JSON file, which notebooks and pages write alike.

Schema `coopcourse-results/1`: `{"schema": ..., "items": {id: {kind, verdict, points, tries,
hints}}}`; bets and quick questions have an `answer` and the `first` one, too, and exercises the
`mistakes` that were recognised. Files of earlier editions lack the last two.

Chapter: notebooks/02-games
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from coopcourse.exercise.record import Entry, merged

SCHEMA = "coopcourse-results/1"
FILE = "coopcourse-results.json"
TYPES = {"kind": str, "verdict": str, "points": int, "tries": int, "hints": int}


def to_json(entries: Mapping[str, Entry]) -> str:
    """Return the text of a result file, ids in order.

    >>> json.loads(to_json({}))
    {'items': {}, 'schema': 'coopcourse-results/1'}
    """
    items = {
        item_id: {key: value for key, value in asdict(entry).items() if value not in (None, ())}
        for item_id, entry in entries.items()
    }
    return json.dumps({"schema": SCHEMA, "items": items}, indent=2, sort_keys=True) + "\n"


def from_json(text: str) -> dict[str, Entry]:
    """Read a result file's text; raise ValueError that says what is wrong with it.

    >>> from_json(to_json({"games/q": Entry("question", "correct", 1)}))["games/q"].points
    1
    """
    data = json.loads(text)
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise ValueError(f"a result file says schema {SCHEMA!r}; try the file ex.report() wrote")
    return {str(item_id): _entry(item_id, raw) for item_id, raw in data["items"].items()}


def together(old: Mapping[str, Entry], new: Mapping[str, Entry]) -> dict[str, Entry]:
    """Return the entries of two result files, the better one where both have an item.

    >>> sorted(together({"games/a": Entry("exercise")}, {"games/b": Entry("exercise")}))
    ['games/a', 'games/b']
    """
    both = {key: merged(old[key], new[key]) for key in old.keys() & new.keys()}
    return {**old, **new, **both}


def save(entries: Mapping[str, Entry], folder: Path) -> str:
    """Add entries to the folder's result file and return one sentence that says so.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     save({}, Path(folder))
    'Saved in coopcourse-results.json, together with earlier results there. Hand in that file.'
    """
    path = folder / FILE
    try:
        old = from_json(path.read_text(encoding="utf-8")) if path.exists() else {}
        _replace(path, to_json(together(old, entries)))
    except OSError:
        return (
            f"This folder cannot be written, so {FILE} is not saved. Copy the notebook elsewhere."
        )
    except (ValueError, KeyError, AttributeError):
        return f"{FILE} holds something else, so it is left alone: rename it, then run this again."
    return f"Saved in {FILE}, together with earlier results there. Hand in that file."


def _replace(path: Path, text: str) -> None:
    # Never half a file: and a browser's file system hangs on JSON that is empty for a moment.
    draft = path.with_suffix(".part")
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)


def _entry(item_id: str, raw: dict[str, Any]) -> Entry:
    if not isinstance(raw, dict) or any(type(raw.get(key)) is not TYPES[key] for key in TYPES):
        raise ValueError(f"the entry {item_id!r} needs {', '.join(TYPES)}")
    answer, first = [None if raw.get(key) is None else str(raw[key]) for key in ("answer", "first")]
    mistakes = raw.get("mistakes", [])
    if not isinstance(mistakes, list):
        raise ValueError(f"the mistakes of {item_id!r} need a list")
    known = {key: raw[key] for key in TYPES}
    return Entry(**known, answer=answer, first=first, mistakes=tuple(map(str, mistakes)))
