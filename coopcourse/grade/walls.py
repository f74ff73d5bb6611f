"""A process gives up its rights before it runs what strangers wrote.

Chapter: notebooks/exercises/02-games
"""

import contextlib
import ctypes
import os
import resource
import signal
import time
from pathlib import Path
from typing import Any

NOBODIES = 1_900_000_000  # ids of users that exist nowhere start here
FIRST = 1  # the number of a sandbox's first process, in there
GRACE = 0.2  # seconds for a process that was killed to be gone
DIE_WITH_PARENT = (1, signal.SIGKILL)  # prctl(PR_SET_PDEATHSIG, SIGKILL), by Linux's numbers
NOT_DUMPABLE = (4, 0)  # prctl(PR_SET_DUMPABLE, 0): no other process may read this one or its pipes


def enter(settings: dict[str, Any]) -> None:
    """Give up all rights, by the settings that the grader sent."""
    if settings["sandboxed"]:
        go_first()
        leave_root(settings["number"])
        limit(settings["limits"])
        stay_below()
    hide()


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


def go_first() -> None:
    """Let this process and its children be ended first where the machine's memory runs out."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000", "ascii")


def end_all_but(kept: int = 0) -> None:
    """Kill every process of a sandbox except this one, its first, and the one that is named.

    All are stopped at once first: a process that copies itself would be faster than a loop.
    Outside a sandbox nobody is touched.
    """
    if os.getpid() != FIRST:
        return
    with contextlib.suppress(OSError):
        os.kill(-1, signal.SIGSTOP)  # all but the caller
    for process in _processes() - {FIRST, kept}:
        with contextlib.suppress(OSError):
            os.kill(process, signal.SIGKILL)
    if kept:
        os.kill(kept, signal.SIGCONT)
    time.sleep(GRACE)
    _bury_all_but(kept)


def _bury_all_but(kept: int) -> None:
    # The first process of a sandbox inherits the dead, who count as long as nobody has asked.
    with contextlib.suppress(ChildProcessError):
        look = os.WEXITED | os.WNOHANG | os.WNOWAIT
        while (dead := os.waitid(os.P_ALL, 0, look)) and dead.si_pid != kept:
            os.waitpid(dead.si_pid, 0)


def _processes() -> set[int]:
    return {int(each.name) for each in Path("/proc").iterdir() if each.name.isdigit()}


def stay_below() -> None:
    """End with the process that started this one, which is forgotten by who changes her user."""
    ctypes.CDLL(None).prctl(*DIE_WITH_PARENT)


def hide() -> None:
    """Keep other processes of the same user out of this one's memory and pipes (Linux)."""
    ctypes.CDLL(None).prctl(*NOT_DUMPABLE)
