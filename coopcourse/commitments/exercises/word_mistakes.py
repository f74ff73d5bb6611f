"""The wrong turns that learners take with proofs and with words that bind, each as a function.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.exercises.word_solutions import lead, provable

Table = list[list[int]]


def own_world(held: list[bool], trust: int) -> list[bool]:
    """Let a world count among those before it."""
    return [all(held[trust : world + 1]) for world in range(len(held))]


def last_world(held: list[bool], _: int) -> list[bool]:
    """Ask only the world right before."""
    return [world == 0 or held[world - 1] for world in range(len(held))]


def no_trust(held: list[bool], _: int) -> list[bool]:
    """Ask all worlds before, however much may be trusted."""
    return provable(held, 0)


def nothing_at_first(held: list[bool], trust: int) -> list[bool]:
    """Take it that nothing is provable before there is a world to look at."""
    return [world > trust and all(held[trust:world]) for world in range(len(held))]


def naive(with_me: list[bool], with_defectbot: list[bool]) -> list[bool]:
    """Ask both proofs of plain arithmetic."""
    refuses = [not each for each in with_defectbot]
    return [all(with_me[:world]) and all(refuses[:world]) for world in range(len(with_me))]


def fair(with_me: list[bool], _: list[bool]) -> list[bool]:
    """Forget the second proof, as FairBot does."""
    return provable(with_me, 0)


def likes_suckers(with_me: list[bool], with_defectbot: list[bool]) -> list[bool]:
    """Demand that the opponent does cooperate with DefectBot."""
    return [all(with_me[:world]) and all(with_defectbot[1:world]) for world in range(len(with_me))]


def trusts_both(with_me: list[bool], with_defectbot: list[bool]) -> list[bool]:
    """Skip world 0 for both proofs."""
    refuses = [not each for each in with_defectbot]
    return [all(with_me[1:world]) and all(refuses[1:world]) for world in range(len(with_me))]


def nothing_proved(agents: str) -> str:
    """Begin with no proof at all."""
    size = len(agents)
    proofs = [False] * size
    for _ in range(size + 2):
        does = _does(agents, proofs)
        proofs = [proof or each for proof, each in zip(proofs, _right(agents, does), strict=True)]
    return _letters(_does(agents, proofs))


def one_world(agents: str) -> str:
    """Stop at world 0."""
    return _letters(_does(agents, [True] * len(agents)))


def forgetful(agents: str) -> str:
    """Let a proof come back that an earlier world has refuted."""
    proofs = [True] * len(agents)
    for _ in range(len(agents) + 2):
        does = _does(agents, proofs)
        proofs = _right(agents, does)
    return _letters(does)


def _does(agents: str, proofs: list[bool]) -> list[bool]:
    pairs = zip(agents, proofs, strict=True)
    return [{"C": True, "D": False, "F": proof, "U": not proof}[kind] for kind, proof in pairs]


def _right(agents: str, does: list[bool]) -> list[bool]:
    after = [*does[1:], does[0]]
    return [each != (kind == "U") for kind, each in zip(agents, after, strict=True)]


def _letters(does: list[bool]) -> str:
    return "".join("C" if each else "D" for each in does)


def best_cell(leader: Table, _: Table) -> list[int]:
    """Take the leader's best cell, as if the follower had no choice."""
    most = max(max(row) for row in leader)
    row = next(number for number, row in enumerate(leader) if most in row)
    return [row, list(leader[row]).index(most)]


def cautious(leader: Table, follower: Table) -> list[int]:
    """Commit to the row whose worst payoff is best."""
    worst = [min(row) for row in leader]
    row = worst.index(max(worst))
    return [row, list(follower[row]).index(max(follower[row]))]


def follower_leads(leader: Table, follower: Table) -> list[int]:
    """Let the other player commit."""
    turned = [[list(column) for column in zip(*table, strict=True)] for table in (follower, leader)]
    column, row = lead(*turned)
    return [row, column]


def no_threat(leader: Table, follower: Table) -> list[int]:
    """Commit to one row, whatever the follower does."""
    return lead(leader, follower)


def soft(leader: Table, follower: Table) -> list[int]:
    """Answer every other column kindly, with the row that is best for the follower."""
    kind = [max(column) for column in zip(*follower, strict=True)]
    cells = [
        (payoff, row, column)
        for row, gets in enumerate(leader)
        for column, payoff in enumerate(gets)
        if follower[row][column] >= max(kind[:column] + kind[column + 1 :])
    ]
    return list(max(cells)[1:]) if cells else [0, 0]
