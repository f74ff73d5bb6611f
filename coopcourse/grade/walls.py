"""A process gives up its rights before it runs what strangers wrote.

Chapter: notebooks/exercises/02-games
"""

import ctypes
import os
import resource
from typing import Any

NOBODIES = 1_900_000_000  # ids of users that exist nowhere start here
NOT_DUMPABLE = (4, 0)  # prctl(PR_SET_DUMPABLE, 0): no other process may read this one or its pipes


def leave_root(number: int) -> None:
    """Become the nobody of this number if this is root, whom limits on processes do not bind.

    Processes are counted by user: two submissions with one number would share their limit.
    """
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODIES + number)
        os.setuid(NOBODIES + number)


def limit(limits: dict[str, Any]) -> None:
    """Set what this process and its children may use; children cannot raise it again."""
    for what, most in (
        (resource.RLIMIT_CPU, limits["cpu"]),
        (resource.RLIMIT_AS, limits["memory"]),
        (resource.RLIMIT_NPROC, limits["processes"]),
        (resource.RLIMIT_FSIZE, limits["file"]),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def hide() -> None:
    """Keep other processes of the same user out of this one's memory and pipes (Linux)."""
    ctypes.CDLL(None).prctl(*NOT_DUMPABLE)
