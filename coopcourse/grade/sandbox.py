"""Strangers' code runs where it sees nothing but Python, cannot write, and reaches no network.

The sandbox is bubblewrap: it holds the system's programs, this Python and the course's library, and
an empty folder in memory. Everything else, such as keys and other submissions, is not there.

Chapter: notebooks/exercises/02-games
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import coopcourse

LIBRARY = Path(coopcourse.__file__).resolve().parent
COURSE = Path("/course")  # where the library stands in the sandbox
SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64")
SETTINGS = ("/etc/ld.so.cache", "/etc/alternatives", "/etc/localtime")
HOME = "/tmp"

REFUSAL = """\
The notebooks of a class are programs of strangers: run as they are, they could read or delete your
files, or use your network. Grading therefore runs each in a sandbox, and {why}.

  On Debian or Ubuntu:    sudo apt-get install bubblewrap
  Ubuntu 23.10 or later:  sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0
  On Fedora:              sudo dnf install bubblewrap
  On macOS or Windows:    grade in a Linux virtual machine, or under WSL 2

If you trust everyone who handed in as you trust yourself, add --trust to grade without one."""
PROGRAM = "bwrap"
TRIAL = "from coopcourse.grade import walls; walls.leave_root(1)"


def missing() -> str:
    """Return why there is no sandbox here, in words for an instructor; empty where there is one."""
    why = obstacle()
    return REFUSAL.format(why=why) if why else ""


def obstacle() -> str:
    """Return in half a sentence what is in the way of a sandbox; empty where nothing is."""
    if not shutil.which(PROGRAM):
        return "the program that makes it, bubblewrap, is not installed here"
    trial = [*walls(64), sys.executable, "-c", TRIAL]
    done = subprocess.run(trial, env=environment(), capture_output=True, text=True, check=False)
    said = done.stderr.strip().splitlines()[-1:] or ["it stops at once"]
    return f"bubblewrap cannot make one here ({said[0]})" if done.returncode else ""


def command(module: str, size: int, *, sandboxed: bool) -> list[str]:
    """Return the command that serves one submission; `size` is the bytes of its scratch folder."""
    serve = [sys.executable, "-m", f"coopcourse.grade.{module}"]
    return [*walls(size), *serve] if sandboxed else serve


def environment(home: str = HOME, course: Path = COURSE) -> dict[str, str]:
    """Return all environment variables a submission sees: none of the instructor's.

    >>> "HOME" in environment() and "USER" not in environment()
    True
    """
    return {
        "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
        "HOME": home,
        "TMPDIR": home,
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(course),
        "PYTHONHASHSEED": "0",  # so that sets come in the same order on every run
        "PYTHONDONTWRITEBYTECODE": "1",
        "IPYTHONDIR": f"{home}/ipython",
        "JUPYTER_RUNTIME_DIR": f"{home}/runtime",
        "MPLCONFIGDIR": f"{home}/matplotlib",
        "JUPYTER_PLATFORM_DIRS": "1",
        "PIP_NO_INDEX": "1",  # there is no network, and waiting for it takes a minute
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "MALLOC_ARENA_MAX": "2",
    }


def walls(size: int) -> list[str]:
    """Return the bubblewrap command up to the program to run."""
    # As its first process, the one that serves cannot be killed or stopped by what it serves.
    wrap = [_bubblewrap(), "--as-pid-1", "--die-with-parent", "--new-session"]
    wrap += ["--hostname", "sandbox"]
    wrap += ["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts"]
    wrap += ["--unshare-cgroup-try", *_rights(), "--proc", "/proc", "--dev", "/dev"]
    for folder in (HOME, "/dev/shm"):
        wrap += [*_sized(size), "--perms", "1777", "--tmpfs", folder]
    return [*wrap, *_disk(), "--remount-ro", "/dev", "--remount-ro", "/", "--chdir", HOME]


def _bubblewrap() -> str:
    # By its whole path: it is looked for where the grader's programs are, not where Python's are.
    return shutil.which(PROGRAM) or PROGRAM


def _rights() -> list[str]:
    # Root needs no namespace of users, but must be able to become nobody inside.
    if os.getuid() == 0:
        return ["--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]
    return ["--unshare-user"]


def _disk() -> Iterator[str]:
    for place in map(Path, SYSTEM):
        if place.is_symlink():
            yield from ("--symlink", str(place.readlink()), str(place))
        elif place.exists():
            yield from ("--ro-bind", str(place), str(place))
    for setting in SETTINGS:
        yield from ("--ro-bind-try", setting, setting)
    yield from _parents([*_pythons(), COURSE / LIBRARY.name])
    for place in _pythons():
        yield from ("--ro-bind", str(place), str(place))
    yield from ("--ro-bind", str(LIBRARY), str(COURSE / LIBRARY.name))


def _pythons() -> list[Path]:
    here = {Path(place) for place in (sys.prefix, sys.base_prefix)}
    packages = {Path(place) for place in sys.path if place.endswith(("-packages", "-dynload"))}
    system = [Path(place) for place in SYSTEM]
    outside = {each for each in here | packages if not any(map(each.is_relative_to, system))}
    return sorted(each for each in outside if not any(map(each.is_relative_to, outside - {each})))


def _parents(places: list[Path]) -> Iterator[str]:
    # Made by hand: bubblewrap would make them for their owner alone, and nobody is not.
    parents = {parent for place in places for parent in place.parents}
    for parent in sorted(parents - {Path("/"), Path(HOME)}):
        yield from ("--perms", "0755", "--dir", str(parent))


@lru_cache
def _sized(size: int) -> tuple[str, ...]:
    told = subprocess.run([_bubblewrap(), "--help"], capture_output=True, text=True, check=False)
    return ("--size", str(size)) if "--size" in told.stdout + told.stderr else ()
