"""Damaged and hostile submissions, each with the row it must get.

Two exercises count, of two points each. A right pair of functions gives 4 points; what stands in
the cells around it is what a class hands in, and what nobody should.
"""

from __future__ import annotations

import inspect
import json
from dataclasses import dataclass
from typing import Any

from coopcourse.games.exercises import solutions, stubs
from coopcourse.grade.key import Key

KEY = Key(("games/best-replies", "games/is-nash"), 2**90 + 11)
SECRET = "class-secret"  # stands in a file beside the key, and must never be found

SETUP = "import numpy as np\nfrom coopcourse import exercise as ex"
REPLIES = inspect.getsource(solutions.best_replies)
NASH = inspect.getsource(solutions.is_nash)
CHECKS = 'ex.check("games/best-replies", best_replies)\nex.check("games/is-nash", is_nash)'
BLANK_REPLIES = inspect.getsource(stubs.best_replies)
BLANK_NASH = inspect.getsource(stubs.is_nash)
HONEST = [SETUP, REPLIES, NASH, CHECKS, "ex.report()"]
ALL, NONE = (2, 2), (0, 0)


@dataclass(frozen=True)
class Case:
    """A submission, the points it must get, and a piece of its error line ("" for no error)."""

    data: bytes
    points: tuple[int, int]
    error: str = ""


def notebook(*sources: str, **changes: Any) -> dict[str, Any]:
    """A notebook of code cells, as a reader's Jupyter writes it."""
    cells = [
        {
            "cell_type": "code",
            "id": f"c{number}",
            "metadata": {},
            "outputs": [],
            "execution_count": None,
            "source": source.splitlines(keepends=True),
        }
        for number, source in enumerate(sources)
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    whole = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4}
    return {**whole, "nbformat_minor": 5, **changes}


def written(whole: Any, encoding: str = "utf-8") -> bytes:
    return json.dumps(whole, ensure_ascii=False).encode(encoding)


def cells(*sources: str) -> bytes:
    return written(notebook(*sources))


def before(source: str) -> bytes:
    """Some code, and then honest work."""
    return cells(source, *HONEST)


def after(source: str) -> bytes:
    """Honest blanks, and then some code to get points by other means."""
    return cells(SETUP, BLANK_REPLIES, BLANK_NASH, source, CHECKS)


def no_metadata() -> bytes:
    whole = notebook(*HONEST)
    bare = [{"cell_type": "code", "source": cell["source"]} for cell in whole["cells"]]
    return written({"cells": bare})


def version_three() -> bytes:
    old = [{"cell_type": "code", "input": source, "language": "python"} for source in HONEST]
    return written({"nbformat": 3, "metadata": {}, "worksheets": [{"cells": old}]})


def wrong_kernel() -> bytes:
    missing = {"kernelspec": {"name": "conda-env-mine-py", "language": "R"}}
    return written(notebook(*HONEST, metadata=missing))


def heavy_outputs(megabytes: int) -> bytes:
    whole = notebook(*HONEST)
    text = "x" * (megabytes * 10**6)
    whole["cells"][1]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": text}]
    return written(whole)


EQUAL = """
class Any(int):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    __hash__ = int.__hash__
class AnyList(list):
    def __eq__(self, other): return True
def best_replies(payoffs, column): return AnyList([Any(7)])
def is_nash(payoffs, others, row, column): return Any(7)
"""

FORGED = """
import os, json
lines = [json.dumps({"stopped": "", "errors": []})]
for item in ("games/best-replies", "games/is-nash"):
    lines.append(json.dumps({"id": item, "state": "correct", "points": 2, "found": True}))
text = ("\\n".join(lines) + "\\n").encode()
for process in filter(str.isdigit, os.listdir("/proc")):
    for end in range(12):
        try:
            pipe = os.open(f"/proc/{process}/fd/{end}", os.O_WRONLY | os.O_NONBLOCK)
            os.write(pipe, text)
        except OSError:
            pass
"""

PATCHED_LIBRARY = """
from coopcourse.exercise import judging, plain, items, shelf, attempts
from coopcourse.grade import asking, wire
import numpy
judging.weigh = judging.judge = lambda *a: judging.Verdict("correct", "yes", 9, 9)
plain.same = plain._same = lambda *a: True
for name in ("games/best-replies", "games/is-nash"):
    object.__setattr__(shelf.find(name), "same", lambda *a: True)
    object.__setattr__(shelf.find(name), "reference", lambda *a: 7)
def best_replies(payoffs, column): return 7
def is_nash(payoffs, others, row, column): return 7
"""

PATCHED_BUILTINS = """
import builtins
builtins.isinstance = lambda *a: True
builtins.all = builtins.any = lambda *a: True
builtins.len = lambda *a: 1
def best_replies(payoffs, column): return [7]
def is_nash(payoffs, others, row, column): return True
"""

ROBBER = f"""
import os, glob
loot = []
for top in ("/", "/home", "/root", "/work", "/etc", "/mnt", "/tmp", os.getcwd()):
    for folder, inner, files in os.walk(top):
        if folder.startswith(("/proc", "/sys", "/usr", "/dev")) or "/lib/python" in folder:
            inner.clear()
            continue
        for file in files:
            try:
                text = open(os.path.join(folder, file), errors="replace").read(100000)
            except OSError:
                continue
            if {SECRET[:5]!r} + {SECRET[5:]!r} in text or "coopcourse-key/" + "1" in text:
                loot.append(os.path.join(folder, file))
loot = [each for each in loot if "/course/" not in each and "ipython" not in each]
loot += [name for name in os.environ if "KEY" in name or "SECRET" in name]
assert not loot, loot
"""

VANDAL = """
import os, pathlib, sys
import coopcourse
spoilt = []
for place in ("/", "/etc", "/usr", "/usr/bin", "/root", "/home", "/var/tmp", "/course", "/dev",
              sys.prefix, str(pathlib.Path(coopcourse.__file__).parent)):
    try:
        (pathlib.Path(place) / "coopcourse-was-here").write_text("x")
        spoilt.append(place)
    except OSError:
        pass
assert not spoilt, spoilt
pathlib.Path("/tmp/coopcourse-was-here").write_text("x")
"""

CALLER = """
import socket, urllib.request
for address in (("1.1.1.1", 53), ("8.8.8.8", 443), ("169.254.169.254", 80)):
    try:
        socket.create_connection(address, 2)
    except OSError:
        continue
    raise SystemExit("reached the network")
try:
    socket.getaddrinfo("example.org", 80)
    raise SystemExit("reached a name server")
except OSError:
    pass
"""

DAEMON = """
import subprocess, sys
code = "import time; marker = 'coopcourse-daemon-marker'; time.sleep(600)"
for _ in range(3):
    subprocess.Popen([sys.executable, "-c", code], start_new_session=True)
"""

FORKS = """
import os
while True:
    try:
        os.fork()
    except OSError:
        pass
"""

MORTAL = """
import os, signal
for process in filter(str.isdigit, os.listdir("/proc")):
    if int(process) != os.getpid():
        try:
            os.kill(int(process), signal.SIGKILL)
        except OSError:
            pass
"""

TABLE = """
from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find
def remembered(name):
    item = find(name)
    cases = public_cases(item)
    known = {repr(case): item.reference(*case) for case in cases[5:]}
    return known
REPLIES, NASH = remembered("games/best-replies"), remembered("games/is-nash")
def best_replies(payoffs, column): return REPLIES.get(repr((payoffs, column)), [9])
def is_nash(payoffs, others, row, column):
    return NASH.get(repr((payoffs, others, row, column)), 9)
"""

DEEP = """
deep = []
for _ in range(100000): deep = [deep]
def best_replies(payoffs, column): return deep
def is_nash(payoffs, others, row, column): return {"a": {"a": {"a": {"a": {"a": {"a": {}}}}}}}
"""

HUGE = """
def best_replies(payoffs, column): return list(range(10**6))
def is_nash(payoffs, others, row, column): return "x" * 10**7
"""

NUMBERS = """
def best_replies(payoffs, column): return 10**5000
def is_nash(payoffs, others, row, column): return float("nan")
"""

STUBBORN = """
def best_replies(payoffs, column):
    while True:
        try:
            while True: pass
        except Exception: pass
"""

DEAF = """
def best_replies(payoffs, column):
    while True:
        try:
            while True: pass
        except BaseException: pass
"""

LEAVES = """
import os
def best_replies(payoffs, column): os._exit(0)
"""

DEAF_CELL = """
import signal
signal.signal(signal.SIGINT, signal.SIG_IGN)
while True: pass
"""

CLIMBER = """
import os, subprocess
status = open("/proc/self/status").read()
assert "CapEff:\\t" + "0" * 16 in status and "NoNewPrivs:\\t1" in status, status
assert os.getuid() > 0
for step in (lambda: os.setuid(0), lambda: os.chroot("/tmp"), lambda: os.nice(-5)):
    try:
        step()
    except OSError:
        continue
    raise SystemExit("has rights left")
assert subprocess.run(["su", "-c", "true"], input=b"", capture_output=True).returncode
"""

STOPS = """
import os, signal
for process in (-1, 1, os.getppid()):
    try:
        os.kill(process, signal.SIGSTOP)
    except OSError:
        pass
"""

EAVESDROPPER = """
import os
heard = []
for process in set(filter(str.isdigit, os.listdir("/proc"))) - {str(os.getpid()), "self"}:
    for place in ("environ", "mem", "maps", *(f"fd/{end}" for end in range(20))):
        try:
            pipe = os.open(f"/proc/{process}/{place}", os.O_RDONLY | os.O_NONBLOCK)
            heard.append(f"{process}/{place}")
        except OSError:
            pass
assert not heard, heard
"""

RAISES = """
class Worse(BaseException):
    def __str__(self): raise self
def best_replies(payoffs, column): raise Worse
def is_nash(payoffs, others, row, column): raise KeyboardInterrupt
"""

MARKUP = """
def best_replies(payoffs, column): raise ValueError("<script>alert(1)</script>")
raise ValueError("=HYPERLINK('http://example.org')\\x00\\x1b[31m")
"""

CORPUS: dict[str, Case] = {
    # honest
    "honest": Case(cells(*HONEST), ALL),
    "half": Case(cells(SETUP, REPLIES, BLANK_NASH, CHECKS), (2, 0)),
    "untouched": Case(cells(SETUP, BLANK_REPLIES, BLANK_NASH, CHECKS), NONE),
    # damaged
    "no-metadata": Case(no_metadata(), ALL),
    "version-three": Case(version_three(), ALL),
    "wrong-kernel": Case(wrong_kernel(), ALL),
    "byte-order-mark": Case(written(notebook(*HONEST), "utf-8-sig"), ALL),
    "utf-16": Case(written(notebook(*HONEST), "utf-16"), ALL),
    "reordered": Case(cells(CHECKS, NASH, REPLIES, SETUP), ALL),
    "no-set-up": Case(cells(REPLIES, NASH), ALL),
    "blank-left-behind": Case(cells(SETUP, REPLIES, BLANK_REPLIES, NASH, BLANK_NASH), ALL),
    "duplicated": Case(cells(*HONEST, *HONEST), ALL),
    "deleted": Case(cells(SETUP, REPLIES), (2, 0)),
    "split": Case(cells(SETUP, *REPLIES.split("    against", 1), NASH), (0, 2), "code cell 3"),
    "syntax-error": Case(cells(SETUP, "def broken(:\n  pass", REPLIES, NASH), ALL, "SyntaxError"),
    "failing-cell": Case(before("1 / 0"), ALL, "ZeroDivisionError"),
    "own-magic": Case(before("%matplotlib nonsense"), ALL, "code cell 1"),
    "installs": Case(before("%pip install -q git+https://example.org/x"), ALL),
    "asks-for-input": Case(before("input('name? ')"), ALL, "code cell 1"),
    "empty-file": Case(b"", NONE, "empty"),
    "truncated": Case(cells(*HONEST)[:-200], NONE, "not a whole notebook"),
    "not-a-notebook": Case(b"%PDF-1.7\n\xff\xfe\x00", NONE, "not a whole notebook"),
    "a-list": Case(b"[1, 2]", NONE, "not a whole notebook"),
    "no-cells": Case(b'{"metadata": {}}', NONE, "no cells"),
    "deep-json": Case(b"[" * 200_000, NONE, "not a whole notebook"),
    "merge-conflict": Case(b"<<<<<<< HEAD\n" + cells(*HONEST), NONE, "not a whole notebook"),
    "heavy-outputs": Case(heavy_outputs(100), ALL),
    "prints-forever": Case(before("while True: print('x' * 10000)"), ALL, "too long"),
    "loops": Case(before("while True: pass"), ALL, "too long"),
    "exits": Case(cells(*HONEST, "exit()"), ALL, "SystemExit"),
    "dies": Case(before("import os; os._exit(1)"), ALL, "kills its Python"),
    "out-of-memory": Case(before("x = bytearray(10**11)"), ALL, "MemoryError"),
    # hostile
    "fake-equality": Case(after(EQUAL), NONE),
    "forged-verdict": Case(after(FORGED), NONE),
    "patched-library": Case(after(PATCHED_LIBRARY), NONE),
    "patched-builtins": Case(after(PATCHED_BUILTINS), NONE, "code cell 4"),
    "reads-everything": Case(before(ROBBER), ALL),
    "writes-everywhere": Case(before(VANDAL), ALL),
    "calls-home": Case(before(CALLER), ALL),
    "leaves-daemons": Case(before(DAEMON), ALL),
    "kills-the-grader": Case(before(MORTAL), ALL),
    "fork-bomb": Case(before(FORKS), ALL, "code cell 1: takes too long"),
    "table-of-public-cases": Case(after(TABLE), NONE),
    "deep-value": Case(after(DEEP), NONE),
    "huge-value": Case(cells(SETUP, HUGE), NONE),
    "strange-numbers": Case(after(NUMBERS), NONE),
    "never-returns": Case(cells(SETUP, STUBBORN, NASH), (0, 2)),
    "never-returns-at-all": Case(cells(SETUP, DEAF, NASH), (0, 2)),
    "ends-when-asked": Case(cells(SETUP, LEAVES, NASH), (0, 2)),
    "never-listens": Case(before(DEAF_CELL), ALL, "code cell 1: takes too long"),
    "climbs": Case(before(CLIMBER), ALL),
    "stops-the-grader": Case(before(STOPS), ALL),
    "eavesdrops": Case(before(EAVESDROPPER), ALL),
    "raises-the-worst": Case(after(RAISES), NONE, "code cell 5"),
    "markup": Case(cells(SETUP, MARKUP, NASH), (0, 2), "HYPERLINK"),
    "wrong-signature": Case(cells(SETUP, "def best_replies(): return []", NASH), (0, 2)),
    "not-a-function": Case(cells(SETUP, "best_replies = [1]", NASH), (0, 2)),
    "fills-the-disk": Case(before("open('/tmp/x', 'wb').write(b'0' * 10**8)"), ALL, "code cell 1"),
}
