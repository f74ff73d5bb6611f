"""What goes wrong on the way to each exercise on reciprocity: plausible wrong answers, on purpose.

Chapter: notebooks/05b-reciprocity
"""

from coopcourse.evolution.exercises.reciprocity_solutions import match_score, outcome_chain

Rules = dict[str, str]


def hits_at_once(mine: str, theirs: str) -> str:
    """Tit for tat: one defection is enough."""
    return "D" if theirs.endswith("D") else "C"


def bears_grudges(mine: str, theirs: str) -> str:
    """Count defections of all times."""
    return "D" if theirs.count("D") >= 2 else "C"


def any_pair(mine: str, theirs: str) -> str:
    """Look for two in a row anywhere in the past."""
    return "D" if "DD" in theirs else "C"


def one_view(alice: Rules, bob: Rules, rounds: int) -> tuple[int, int]:
    """Let Bob read the past as Alice does."""
    turned = {"first": bob["first"], **{key: bob[key[::-1]] for key in ("CC", "CD", "DC", "DD")}}
    return match_score(alice, turned, rounds)


def unpaid_opening(alice: Rules, bob: Rules, rounds: int) -> tuple[int, int]:
    """Pay only from the second round on."""
    first = match_score(alice, bob, 1)
    whole = match_score(alice, bob, rounds)
    return whole[0] - first[0], whole[1] - first[1]


def swapped_pay(alice: Rules, bob: Rules, rounds: int) -> tuple[int, int]:
    """Give the cheated one the temptation."""
    mine, yours = match_score(alice, bob, rounds)
    return yours, mine


def without_turning(p: list[float], q: list[float]) -> list[list[float]]:
    """Use both players' chances in the same order."""
    return outcome_chain(p, [q[0], q[2], q[1], q[3]])


def by_columns(p: list[float], q: list[float]) -> list[list[float]]:
    """Put the outcome to come in the rows."""
    return [list(row) for row in zip(*outcome_chain(p, q), strict=True)]


def the_others_view(p: list[float], q: list[float]) -> list[list[float]]:
    """Name the outcome to come with the other's move first."""
    return [[row[0], row[2], row[1], row[3]] for row in outcome_chain(p, q)]


def ignores_the_past_gain(temptation: float, reward: float, punishment: float) -> float:
    """Divide by what trust is worth, and forget that one round of it is lost anyway."""
    return (temptation - reward) / (reward - punishment)


def chance_to_end(temptation: float, reward: float, punishment: float) -> float:
    """Give the chance that the match ends."""
    return (reward - punishment) / (temptation - punishment)


def others_multiply(slope: float, pace: float) -> list[float]:
    """Multiply one's own surplus by the slope: an extortion of oneself."""
    mine, theirs = (3, 0, 5, 1), (3, 5, 0, 1)
    pairs = zip(mine, theirs, (1, 1, 0, 0), strict=True)
    return [stay + pace * (slope * (own - 1) - (other - 1)) for own, other, stay in pairs]


def from_nothing(slope: float, pace: float) -> list[float]:
    """Measure both scores from 0."""
    mine, theirs = (3, 0, 5, 1), (3, 5, 0, 1)
    pairs = zip(mine, theirs, (1, 1, 0, 0), strict=True)
    return [stay + pace * (own - slope * other) for own, other, stay in pairs]


def never_stays(slope: float, pace: float) -> list[float]:
    """Leave out the 1, 1, 0, 0."""
    mine, theirs = (3, 0, 5, 1), (3, 5, 0, 1)
    pairs = zip(mine, theirs, strict=True)
    return [pace * ((own - 1) - slope * (other - 1)) for own, other in pairs]


Meetings = list[tuple[int, int]]


def strict_askers(scores: list[int], asks: list[int], meetings: Meetings) -> list[int]:
    """Ask for more than the score that is asked for."""
    return _play(scores, [ask + 1 for ask in asks], meetings, bound=5)


def without_bounds(scores: list[int], asks: list[int], meetings: Meetings) -> list[int]:
    """Let scores go anywhere."""
    return _play(scores, asks, meetings, bound=10**6)


def names_of_takers(scores: list[int], asks: list[int], meetings: Meetings) -> list[int]:
    """Change the name of who is helped."""
    now = list(scores)
    for giver, taker in meetings:
        now[taker] = max(-5, min(5, now[taker] + (1 if now[taker] >= asks[giver] else -1)))
    return now


def all_at_once(scores: list[int], asks: list[int], meetings: Meetings) -> list[int]:
    """Judge by the scores of the morning all day."""
    now = list(scores)
    for giver, taker in meetings:
        now[giver] = max(-5, min(5, now[giver] + (1 if scores[taker] >= asks[giver] else -1)))
    return now


def _play(scores: list[int], asks: list[int], meetings: Meetings, bound: int) -> list[int]:
    now = list(scores)
    for giver, taker in meetings:
        change = 1 if now[taker] >= asks[giver] else -1
        now[giver] = max(-bound, min(bound, now[giver] + change))
    return now
