"""Whoever waits is told how much is done and how long the rest may take.

Chapter: notebooks/05a-evolution
"""

import sys
import time
from collections.abc import Callable
from typing import TextIO, TypeAlias

Progress: TypeAlias = Callable[[int, int], None]
WIDTH = 30  # signs of the bar


def bar(what: str = "cells", stream: TextIO | None = None) -> Progress:
    """Return a function of (done, total) that redraws one line of text, on standard error.

    >>> progress = bar("towns", sys.stdout)
    >>> progress(0, 0)
    <BLANKLINE>
    """
    out, start = stream or sys.stderr, time.monotonic()

    def draw(done: int, total: int) -> None:
        if done < total:
            line = line_of(done, total, time.monotonic() - start)
            out.write(f"\r{line} {what}\033[K")
        else:
            out.write("\r\033[K\n" if total else "\n")
        out.flush()

    return draw


def line_of(done: int, total: int, seconds: float) -> str:
    """Return the text of the bar after so many seconds.

    >>> line_of(3, 4, 60)
    '[######################........] 3 of 4, about 20 s left'
    """
    full = WIDTH * done // total
    left = f", about {seconds / done * (total - done):.0f} s left" if done else ""
    return f"[{'#' * full}{'.' * (WIDTH - full)}] {done} of {total}{left}"
