"""The blank page of the exercises on proofs and on words that bind.

Chapter: notebooks/10-commitments
"""


def provable(held: list[bool], trust: int) -> list[bool]:
    """Return, world by world, whether the statement is provable."""
    raise NotImplementedError  # your code instead of this line


def prudent(
    with_me: list[bool],
    with_defectbot: list[bool],
) -> list[bool]:
    """Return, world by world, whether PrudentBot cooperates."""
    raise NotImplementedError  # your code instead of this line


def circle(agents: str) -> str:
    """Return what each agent of the circle does, as a text of C and D."""
    raise NotImplementedError  # your code instead of this line


def lead(
    leader: list[list[int]],
    follower: list[list[int]],
) -> list[int]:
    """Return the row the leader commits to, and the column it brings."""
    raise NotImplementedError  # your code instead of this line


def threaten(
    leader: list[list[int]],
    follower: list[list[int]],
) -> list[int]:
    """Return the cell [row, column] that the best plan leads to."""
    raise NotImplementedError  # your code instead of this line
