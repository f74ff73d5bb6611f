"""A submission leaves no file, no process and no connection behind."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import coopcourse
from coopcourse.grade import key
from tests.grade.corpus import DAEMON, FORKS, KEY, REPLIES, VANDAL, cells
from tests.grade.test_grading import NIGHTLY, walled

CALLER = """
import socket
for address in {addresses}:
    try:
        socket.create_connection(address, 2).sendall(b"hello")
    except OSError:
        pass
"""
MARK = "coopcourse-was-here"
TARGETS = ("/", "/etc", "/usr", "/usr/bin", "/root", "/home", "/var/tmp", "/dev", "/tmp")


def children(parent: int) -> set[tuple[int, str]]:
    """Processes below one, each with the time it started at, as numbers come again."""
    parents: dict[int, list[int]] = {}
    began = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            number, rest = int(stat.parent.name), stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents.setdefault(int(rest[1]), []).append(number)
        began[number] = rest[19]
    found, waiting = set(), [parent]
    while waiting:
        below = parents.get(waiting.pop(), [])
        found |= {(each, began[each]) for each in below}
        waiting += below
    return found


def alive(process: tuple[int, str]) -> bool:
    try:
        rest = Path(f"/proc/{process[0]}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return False
    return rest[19] == process[1] and rest[0] not in "ZX"


def addresses() -> tuple[list[socket.socket], list[tuple[str, int]]]:
    listening = [socket.create_server((host, 0)) for host in ("127.0.0.1", "0.0.0.0")]
    ports = [one.getsockname()[1] for one in listening]
    me = socket.gethostbyname(socket.gethostname())
    return listening, [("127.0.0.1", ports[0]), ("127.0.0.1", ports[1]), (me, ports[1])]


@walled
def test_nothing_is_left_behind(tmp_path: Path) -> None:
    listening, called = addresses()
    (tmp_path / "class").mkdir()
    hostile = {"daemon": DAEMON, "vandal": VANDAL, "caller": CALLER.format(addresses=called)}
    for name, source in {**hostile, **({"forks": FORKS} if NIGHTLY else {})}.items():
        (tmp_path / "class" / f"{name}.ipynb").write_bytes(cells(source, REPLIES))
    key.save(KEY, tmp_path / "my.key")
    seen = watched(tmp_path)
    assert len(seen) > 12, "each has two sandboxes, a kernel, and three have daemons"
    end = time.monotonic() + 10
    while any(map(alive, seen)) and time.monotonic() < end:
        time.sleep(0.1)
    assert not any(map(alive, seen))
    table = (tmp_path / "scores.csv").read_text("utf-8")
    assert table.count(",2,4,,2,0,") == 3, table
    assert not_called(listening)
    places = [*TARGETS, sys.prefix, Path(coopcourse.__file__).parent, tmp_path / "class"]
    assert not [place for place in places if Path(place, MARK).exists()]
    expected = {"class", "my.key", "own", "scores.csv", "scores.csv.rows"}
    assert {each.name for each in tmp_path.iterdir()} == expected
    assert {each.name for each in (tmp_path / "own").rglob("*")} == {"HOME", "TMPDIR"}


def watched(here: Path) -> set[tuple[int, str]]:
    """Grade, and return every process that was seen below the grader."""
    command = [sys.executable, "-m", "coopcourse.grade", "class", "--key", "my.key"]
    places = {name: str(here / "own" / name) for name in ("HOME", "TMPDIR")}
    for place in places.values():
        Path(place).mkdir(parents=True)
    seen: set[tuple[int, str]] = set()
    given = {**os.environ, **places}
    with subprocess.Popen(command, cwd=here, env=given) as running:
        while running.poll() is None:
            seen |= children(running.pid)
            time.sleep(0.05)
    assert running.returncode == 0
    return seen


def not_called(listening: list[socket.socket]) -> bool:
    for one in listening:
        one.settimeout(0.1)
        try:
            one.accept()
        except TimeoutError:
            one.close()
            continue
        return False
    return True
