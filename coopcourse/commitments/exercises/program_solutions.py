"""Solutions of the exercises on programs that read programs.

Chapter: notebooks/10-commitments
"""


def twin(part: int, threat: int) -> str:
    """Return a program that plays `part` with its copy, else `threat`.

    >>> len(twin(0, 1).splitlines())
    4
    """
    return f"""def play(me, opp):
    if source(opp) == source(me):
        return {part}
    return {threat}"""


def mended(percent: int) -> str:
    """Return a grounded FairBot, kind in `percent` of 100 games.

    >>> "random() < 0.05" in mended(5)
    True
    """
    return f"""def play(me, opp):
    if random() < {percent / 100}:
        return 'C'
    answer = simulate(opp, me)
    if answer == 'C':
        return 'C'
    return 'D'"""


def strangers(limit: int) -> str:
    """Return a program that is safe among those that crash and lie.

    >>> "simulate(opp, me, 900)" in strangers(900)
    True
    """
    return f"""def play(me, opp):
    if same(opp, me):
        return 'C'
    if simulate(opp, me, {limit}) == 'C':
        return 'C'
    return 'D'"""


def kindness(epsilon: float, deepest: int) -> float:
    """Return the chance of kindness between two grounded FairBots.

    >>> kindness(0.5, 0), kindness(0.5, 1)
    (0.5, 0.75)
    """
    return 1 - (1 - epsilon) ** (deepest + 1)


def held(row: list[list[int]], column: list[list[int]]) -> list[list[int]]:
    """Return all cells that a pair of programs can hold.

    >>> held([[3, 0], [5, 1]], [[3, 5], [0, 1]])
    [[0, 0], [1, 1]]
    """
    rows, columns = range(len(row)), range(len(row[0]))
    one = min(max(row[i][j] for i in rows) for j in columns)
    two = min(max(column[i][j] for j in columns) for i in rows)
    held_row = [[i, j] for i in rows for j in columns if row[i][j] >= one]
    return [[i, j] for i, j in held_row if column[i][j] >= two]
