"""The wrong turns of those who write their first programs about programs.

Chapter: notebooks/10-commitments
"""


def other_way_round(part: int, threat: int) -> str:
    """Threaten friends and play along with strangers."""
    return _checker("source(opp) == source(me)", threat, part)


def knows_itself(part: int, threat: int) -> str:
    """Compare the own text with itself."""
    return _checker("source(me) == source(me)", part, threat)


def same_answer(part: int, threat: int) -> str:
    """Take whoever could play the part for a friend."""
    return _checker(f"'return {part}' in source(opp)", part, threat)


def _checker(test: str, first: int, second: int) -> str:
    return f"def play(me, opp):\n    if {test}:\n        return {first}\n    return {second}"


def swapped(percent: int) -> str:
    """Ask what oneself would do, not what the opponent would."""
    return _fair(percent, "    answer = simulate(me, opp)\n" + _JUDGE)


def coin_turned(percent: int) -> str:
    """Look only when the coin says not to."""
    look = "    answer = simulate(opp, me)\n" + _JUDGE
    return f"def play(me, opp):\n    if random() > {percent / 100}:\n        return 'C'\n{look}"


def passes_on(percent: int) -> str:
    """Return whatever the simulation answers."""
    return _fair(percent, "    return simulate(opp, me)")


def trusts_silence(percent: int) -> str:
    """Take a program that fails or never ends for a friend."""
    look = "    if simulate(opp, me) == 'D':\n        return 'D'\n    return 'C'"
    return _fair(percent, look)


_JUDGE = "    if answer == 'C':\n        return 'C'\n    return 'D'"


def _fair(percent: int, rest: str) -> str:
    return f"def play(me, opp):\n    if random() < {percent / 100}:\n        return 'C'\n{rest}"


def believes_words(_: int) -> str:
    """Read what the opponent says, not what it does."""
    return _careful("    if \"return 'C'\" in source(opp):\n        return 'C'\n    return 'D'")


def waits_for_ever(_: int) -> str:
    """Set no limit to the fuel of a simulation."""
    return _careful("    if simulate(opp, me) == 'C':\n        return 'C'\n    return 'D'")


def hopes_for_the_best(limit: int) -> str:
    """Defect only against those who are seen to defect."""
    look = f"    if simulate(opp, me, {limit}) == 'D':\n        return 'D'\n    return 'C'"
    return _careful(look)


def repeats_the_word(limit: int) -> str:
    """Return what a simulation says, even if it is no move."""
    return _careful(f"    return simulate(opp, me, {limit})")


def no_twin(limit: int) -> str:
    """Look into a twin that looks back."""
    look = f"    if simulate(opp, me, {limit}) == 'C':\n        return 'C'\n    return 'D'"
    return "def play(me, opp):\n" + look


def _careful(rest: str) -> str:
    return f"def play(me, opp):\n    if same(opp, me):\n        return 'C'\n{rest}"


def one_coin_less(epsilon: float, deepest: int) -> float:
    """Forget the coin that is thrown before any simulation."""
    return 1 - (1 - epsilon) ** deepest


def both_at_once(epsilon: float, deepest: int) -> float:
    """Give the chance for both programs, each with coins of its own."""
    return float((1 - (1 - epsilon) ** (deepest + 1)) ** 2)


def never_kind(epsilon: float, deepest: int) -> float:
    """Give the chance that no coin shows cooperation."""
    return float((1 - epsilon) ** (deepest + 1))


def first_mover(row: list[list[int]], column: list[list[int]]) -> list[list[int]]:
    """Let the victim move first: what a move brings at worst."""
    first = max(map(min, row))
    second = max(min(each) for each in zip(*column, strict=True))
    return _cells(row, column, (first, second))


def no_ties(row: list[list[int]], column: list[list[int]]) -> list[list[int]]:
    """Demand more than the floor, where as much is enough."""
    floors = _floors(row, column)
    return _cells(row, column, (floors[0] + 1, floors[1] + 1))


def only_row(row: list[list[int]], column: list[list[int]]) -> list[list[int]]:
    """Forget that the column player can leave too."""
    return _cells(row, column, (_floors(row, column)[0], min(map(min, column))))


def no_move_gains(row: list[list[int]], column: list[list[int]]) -> list[list[int]]:
    """List the equilibria of the game itself."""
    columns = list(zip(*row, strict=True))
    return [
        [i, j]
        for i, line in enumerate(row)
        for j, paid in enumerate(line)
        if paid == max(columns[j]) and column[i][j] == max(column[i])
    ]


def _floors(row: list[list[int]], column: list[list[int]]) -> tuple[int, int]:
    return min(max(each) for each in zip(*row, strict=True)), min(map(max, column))


def _cells(
    row: list[list[int]], column: list[list[int]], floors: tuple[int, int]
) -> list[list[int]]:
    return [
        [i, j]
        for i, line in enumerate(row)
        for j, paid in enumerate(line)
        if paid >= floors[0] and column[i][j] >= floors[1]
    ]
