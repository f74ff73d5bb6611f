"""The blank page of every exercise on reciprocity: a name, arguments, what to give back.

Chapter: notebooks/05b-reciprocity
"""


def two_tats(mine: str, theirs: str) -> str:
    """Return "D" if they defected in both of the last two rounds."""
    raise NotImplementedError  # your code instead of this line


def match_score(
    alice: dict[str, str],
    bob: dict[str, str],
    rounds: int,
) -> tuple[int, int]:
    """Return what each has after so many rounds."""
    raise NotImplementedError  # your code instead of this line


def outcome_chain(
    p: list[float],
    q: list[float],
) -> list[list[float]]:
    """Return the chances from CC, CD, DC, DD (rows) to the same."""
    raise NotImplementedError  # your code instead of this line


def least_chance(
    temptation: float,
    reward: float,
    punishment: float,
) -> float:
    """Return the least chance of another round at which trust lasts."""
    raise NotImplementedError  # your code instead of this line


def extort(slope: float, pace: float) -> list[float]:
    """Return the chances to cooperate after CC, CD, DC and DD."""
    raise NotImplementedError  # your code instead of this line


def scores_after(
    scores: list[int],
    asks: list[int],
    meetings: list[tuple[int, int]],
) -> list[int]:
    """Return everyone's score after the meetings, (giver, taker) each."""
    raise NotImplementedError  # your code instead of this line


def next_ring(cells: str, b: float) -> str:
    """Return the ring after everyone has copied the best of three."""
    raise NotImplementedError  # your code instead of this line
