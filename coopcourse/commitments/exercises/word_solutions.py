"""The functions on proofs and on words that bind that a reader can write, in a few lines each.

Chapter: notebooks/10-commitments
"""


def provable(held: list[bool], trust: int) -> list[bool]:
    """Return, world by world, whether the statement is provable.

    >>> provable([True, True, False, True], 0)
    [True, True, True, False]
    """
    return [all(held[trust:world]) for world in range(len(held))]


def prudent(
    with_me: list[bool],
    with_defectbot: list[bool],
) -> list[bool]:
    """Return, world by world, whether PrudentBot cooperates.

    >>> prudent([True, True, True], [True, False, False])
    [True, True, True]
    """
    refuses = [not each for each in with_defectbot]
    worlds = range(len(with_me))
    return [all(with_me[:n]) and all(refuses[1:n]) for n in worlds]


def circle(agents: str) -> str:
    """Return what each agent of the circle does, as a text of C and D.

    >>> circle("FFF"), circle("FFD")
    ('CCC', 'DDD')
    """
    size = len(agents)
    proofs = [True] * size
    for _ in range(size + 2):
        plays = {
            "C": [True] * size,
            "D": [False] * size,
            "F": proofs,
            "U": [not proof for proof in proofs],
        }
        does = [plays[kind][place] for place, kind in enumerate(agents)]
        for place, kind in enumerate(agents):
            after = does[(place + 1) % size]
            proofs[place] &= not after if kind == "U" else after
    return "".join("C" if each else "D" for each in does)


def lead(
    leader: list[list[int]],
    follower: list[list[int]],
) -> list[int]:
    """Return the row the leader commits to, and the column it brings.

    >>> lead([[3, 1], [4, 2]], [[4, 2], [1, 3]])
    [0, 0]
    """
    replies = [list(row).index(max(row)) for row in follower]
    gets = [leader[row][column] for row, column in enumerate(replies)]
    best = gets.index(max(gets))
    return [best, replies[best]]


def threaten(
    leader: list[list[int]],
    follower: list[list[int]],
) -> list[int]:
    """Return the cell [row, column] that the best plan leads to.

    >>> threaten([[4, 3], [2, 1]], [[3, 4], [2, 1]])
    [0, 0]
    """
    worst = [min(column) for column in zip(*follower, strict=True)]
    best, most = [0, 0], float("-inf")
    for row, gets in enumerate(leader):
        for column, payoff in enumerate(gets):
            elsewhere = worst[:column] + worst[column + 1 :]
            if follower[row][column] >= max(elsewhere) and payoff > most:
                best, most = [row, column], payoff
    return best
