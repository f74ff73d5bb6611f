"""A kernel in the reader's browser tells her answers to the book's pages, which keep them.

They hear it when they come from the same site, in whatever tab. Any other kernel tells nobody.

Chapter: notebooks/02-games
"""

import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from coopcourse.exercise.record import Entry
from coopcourse.exercise.results import to_json

CHANNEL = "coopcourse-results"


def tell(entries: Mapping[str, Entry]) -> None:
    """Send the entries, as the text of a result file, to every page of this site that is open.

    >>> tell({"games/triplet": Entry("question", "correct", 1, 1)})
    """
    if sys.platform != "emscripten":
        return
    import js  # type: ignore[import-not-found]  # the browser's own, through Pyodide

    channel = js.BroadcastChannel.new(CHANNEL)
    channel.postMessage(to_json(entries))
    channel.close()


def link(file: Path) -> str:
    """Return HTML that hands the reader a file of a kernel whose folder only her browser can see.

    It is empty for any other kernel, and where there is no such file.

    >>> link(Path("coopcourse-results.json"))
    ''
    """
    if sys.platform != "emscripten" or not file.exists():
        return ""
    address = f"data:application/json,{quote(file.read_text(encoding='utf-8'))}"
    return f'<p><a download="{file.name}" href="{address}">Download {file.name}</a></p>'
