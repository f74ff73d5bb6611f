"""The blank page of the exercises on programs that read programs.

Chapter: notebooks/10-commitments
"""


def twin(part: int, threat: int) -> str:
    """Return a program that plays `part` with its copy, else `threat`."""
    raise NotImplementedError  # your code instead of this line


def mended(percent: int) -> str:
    """Return a grounded FairBot, kind in `percent` of 100 games."""
    raise NotImplementedError  # your code instead of this line


def strangers(limit: int) -> str:
    """Return a program that is safe among those that crash and lie."""
    raise NotImplementedError  # your code instead of this line


def kindness(epsilon: float, deepest: int) -> float:
    """Return the chance of kindness between two grounded FairBots."""
    raise NotImplementedError  # your code instead of this line


def held(row: list[list[int]], column: list[list[int]]) -> list[list[int]]:
    """Return all cells that a pair of programs can hold."""
    raise NotImplementedError  # your code instead of this line
