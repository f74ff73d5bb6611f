"""A process that may be hostile is spoken to in lines, with a limit on time and on length.

Chapter: notebooks/exercises/02-games
"""

import contextlib
import os
import select
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from typing import IO

from coopcourse.grade import sandbox
from coopcourse.grade.terms import Terms

CHUNK = 2**16


class Channel:
    """A running process; leaving the `with` kills it and everything it has started.

    >>> with Channel(["cat"], {}, seconds=10, most=100) as cat:
    ...     cat.send(b"hello")
    ...     cat.line()
    b'hello'
    """

    def __init__(
        self,
        command: list[str],
        environment: dict[str, str],
        *,
        seconds: float,
        most: int,
    ) -> None:
        self._deadline, self._most, self._rest = time.monotonic() + seconds, most, b""
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            command,
            stdin=pipe,
            stdout=pipe,
            stderr=subprocess.DEVNULL,
            env=environment,
            start_new_session=True,
            cwd=environment.get("HOME"),
            bufsize=0,
        )
        for end in self._pipes():
            os.set_blocking(end.fileno(), False)

    def __enter__(self) -> "Channel":
        """Return the running process."""
        return self

    def __exit__(self, *_: object) -> None:
        """Kill the process and wait until it is gone."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        for end in self._pipes():
            end.close()

    def send(self, data: bytes) -> None:
        """Write all bytes and a line's end; raise TimeoutError or OSError if nobody reads."""
        left, end = memoryview(data + b"\n"), self._pipes()[0].fileno()
        while left:
            self._wait([], [end])
            left = left[os.write(end, left[:CHUNK]) :]

    def line(self) -> bytes:
        """Return the next line; raise EOFError, TimeoutError, or ValueError if it is too long."""
        end = self._pipes()[1].fileno()
        while b"\n" not in self._rest:
            self._wait([end], [])
            chunk = os.read(end, CHUNK)
            if not chunk:
                raise EOFError
            self._rest += chunk
            self._most -= len(chunk)
            if self._most < 0:
                raise ValueError("gives back more than fits")
        line, self._rest = self._rest.split(b"\n", 1)
        return line

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None and stdout is not None
        return stdin, stdout

    def _wait(self, readable: list[int], writable: list[int]) -> None:
        left = self._deadline - time.monotonic()
        if left <= 0 or not any(select.select(readable, writable, [], left)):
            raise TimeoutError


@contextlib.contextmanager
def served(module: str, terms: Terms, *, seconds: float, most: int) -> Iterator[Channel]:
    """Open a channel to a module of this package, in a sandbox of its own or in a scratch folder.

    >>> from coopcourse.grade.terms import Key, Limits
    >>> with served("judge", Terms(Key((), 1), sandboxed=False), seconds=20, most=9) as judge:
    ...     judge.send(b"what?")
    """
    command = sandbox.command(module, terms.limits.file, sandboxed=terms.sandboxed)
    with contextlib.ExitStack() as stack:
        folder, course = sandbox.HOME, sandbox.COURSE
        if not terms.sandboxed:
            scratch = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
            folder, course = stack.enter_context(scratch), sandbox.LIBRARY.parent
        environment = sandbox.environment(folder, course)
        yield stack.enter_context(Channel(command, environment, seconds=seconds, most=most))
