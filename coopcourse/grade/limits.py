"""How much a submission may use up before it is stopped.

Chapter: notebooks/exercises/02-games
"""

from dataclasses import dataclass

MEGABYTE = 2**20


@dataclass(frozen=True)
class Limits:
    """Seconds, bytes and processes that one submission may have.

    >>> Limits().answer < Limits().cell < Limits().wall
    True
    """

    wall: float = 120  # seconds for everything
    cell: float = 20  # seconds for a cell
    answer: float = 10  # seconds for all cases of an exercise
    judging: float = 60  # seconds to compare all values
    cpu: int = 90  # seconds of processor time of a process
    memory: int = 3072 * MEGABYTE  # address space of a process
    processes: int = 64  # and threads
    file: int = 32 * MEGABYTE  # the largest file, and all of them together
    notebook: int = 256 * MEGABYTE  # the submission itself
    reply: int = 16 * MEGABYTE  # what comes back
