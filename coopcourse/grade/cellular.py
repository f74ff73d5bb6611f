"""The code of a notebook can be read even when the rest of the file is damaged.

Only the cells are looked at: lost metadata, missing ids, unknown formats and old versions do no
harm.

Chapter: notebooks/exercises/02-games
"""

import json
from typing import Any

DAMAGED = "this is not a whole notebook file: ask for it again"


def code_cells(data: bytes) -> list[str]:
    r"""Return the source of each code cell; raise ValueError that says what is wrong with the file.

    >>> code_cells(b'{"cells": [{"cell_type": "code", "source": ["a = 1\\\\n", "a"]}]}')
    ['a = 1\\na']
    """
    notebook = _parsed(data)
    if not isinstance(notebook, dict):
        raise ValueError(DAMAGED)
    sheets = notebook.get("worksheets")  # format 3, before 2015
    old = sheets[0] if isinstance(sheets, list) and sheets else None
    cells = notebook.get("cells", old.get("cells") if isinstance(old, dict) else None)
    if not isinstance(cells, list):
        raise ValueError("this file has no cells: it is no notebook")
    return [_source(cell) for cell in cells if _is_code(cell)]


def _parsed(data: bytes) -> Any:
    if not data.strip():
        raise ValueError("this file is empty")
    try:
        return json.loads(data.decode(_encoding(data)))
    except (ValueError, RecursionError) as error:
        raise ValueError(DAMAGED) from error


def _encoding(data: bytes) -> str:
    return "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"


def _is_code(cell: object) -> bool:
    return isinstance(cell, dict) and cell.get("cell_type") == "code"


def _source(cell: dict[str, Any]) -> str:
    source = cell.get("source", cell.get("input", ""))
    return "".join(map(str, source)) if isinstance(source, list) else str(source)
