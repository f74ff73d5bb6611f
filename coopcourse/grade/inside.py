"""Inside the sandbox: run the notebook, say so, then ask for values on cases that arrive only now.

It reads from standard input a line of JSON (settings), the bytes of the notebook, and, after it has
written its own line, a line with the cases. Then it writes a line for each exercise.

Chapter: notebooks/exercises/02-games
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from coopcourse.grade import walls
from coopcourse.grade.cellular import code_cells


def main() -> None:
    """Serve one submission."""
    source = os.fdopen(os.dup(0), "rb")
    target = os.fdopen(os.dup(1), "w", encoding="utf-8")
    _silence()
    settings = json.loads(source.readline())
    walls.enter(settings)
    try:
        cells = code_cells(source.read(settings["size"] + 1)[:-1])
    except (ValueError, MemoryError) as error:
        _say(target, {"stopped": str(error) or "this file is too large to read", "errors": []})
        return
    _serve(cells, settings, source, target)


def _serve(cells: list[str], settings: dict[str, Any], source: Any, target: Any) -> None:
    # A dependency of nbclient reads a large grammar on import, for a second, and never uses it.
    sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]
    from coopcourse.grade.playing import Player

    folder = Path(os.environ["HOME"], "submission")  # always the same, as errors may name it
    folder.mkdir()
    with Player(settings, folder) as player:
        player.play(cells)
        _say(target, {"stopped": "", "errors": player.errors})
        payload = source.readline().decode().strip()
        for line in player.answers(payload):
            target.write(line)
        target.flush()


def _say(target: Any, message: dict[str, Any]) -> None:
    target.write(json.dumps(message) + "\n")
    target.flush()


def _silence() -> None:
    # What the notebook's Python prints goes nowhere: only this process speaks to the grader.
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)


if __name__ == "__main__":
    main()
