"""The functions a reader of the chapter on reciprocity can write, in a few lines each.

Chapter: notebooks/05b-reciprocity
"""


def two_tats(mine: str, theirs: str) -> str:
    """Return "D" if they defected in both of the last two rounds.

    >>> two_tats("CCC", "CDD")
    'D'
    """
    return "D" if theirs.endswith("DD") else "C"


def match_score(
    alice: dict[str, str],
    bob: dict[str, str],
    rounds: int,
) -> tuple[int, int]:
    """Return what each has after so many rounds.

    >>> tft = {"first": "C", "CC": "C", "CD": "D", "DC": "C", "DD": "D"}
    >>> bad = {"first": "D", "CC": "D", "CD": "D", "DC": "D", "DD": "D"}
    >>> match_score(tft, bad, 3)
    (2, 7)
    """
    pays = {"CC": 3, "CD": 0, "DC": 5, "DD": 1}
    a, b = alice["first"], bob["first"]
    mine = yours = 0
    for _ in range(rounds):
        mine += pays[a + b]
        yours += pays[b + a]
        a, b = alice[a + b], bob[b + a]
    return mine, yours


def outcome_chain(
    p: list[float],
    q: list[float],
) -> list[list[float]]:
    """Return the chances from CC, CD, DC, DD (rows) to the same.

    >>> outcome_chain([1, 0, 1, 0], [1, 0, 0, 1])[1]
    [0, 0, 0, 1]
    """
    chain = []
    for x, y in zip(p, [q[0], q[2], q[1], q[3]], strict=True):
        chain.append([x * y, x * (1 - y), (1 - x) * y, (1 - x) * (1 - y)])
    return chain


def least_chance(
    temptation: float,
    reward: float,
    punishment: float,
) -> float:
    """Return the least chance of another round at which trust lasts.

    >>> least_chance(5, 3, 1)
    0.5
    """
    return (temptation - reward) / (temptation - punishment)


def extort(slope: float, pace: float) -> list[float]:
    """Return the chances to cooperate after CC, CD, DC and DD.

    >>> [round(chance, 3) for chance in extort(2, 1 / 18)]
    [0.889, 0.5, 0.333, 0.0]
    """
    mine, theirs, stay = (3, 0, 5, 1), (3, 5, 0, 1), (1, 1, 0, 0)
    return [
        old + pace * ((own - 1) - slope * (other - 1))
        for own, other, old in zip(mine, theirs, stay, strict=True)
    ]


def scores_after(
    scores: list[int],
    asks: list[int],
    meetings: list[tuple[int, int]],
) -> list[int]:
    """Return everyone's score after the meetings, (giver, taker) each.

    >>> scores_after([0, 0, 0], [0, 0, 1], [(0, 1), (2, 1), (1, 2)])
    [1, -1, -1]
    """
    now = list(scores)
    for giver, taker in meetings:
        change = 1 if now[taker] >= asks[giver] else -1
        now[giver] = max(-5, min(5, now[giver] + change))
    return now


def next_ring(cells: str, b: float) -> str:
    """Return the ring after everyone has copied the best of three.

    >>> next_ring("CCCDCCC", 1.85)
    'CCDDDCC'
    """
    size = len(cells)
    near = [(k - 1, k, (k + 1) % size) for k in range(size)]
    worth = [
        sum(cells[j] == "C" for j in three) * (1 if cells[k] == "C" else b)
        for k, three in enumerate(near)
    ]
    after = ""
    for k, three in enumerate(near):
        best = max(worth[j] for j in three)
        kinds = {cells[j] for j in three if worth[j] == best}
        after += cells[k] if len(kinds) == 2 else kinds.pop()
    return after
