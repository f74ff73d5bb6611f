"""The mistakes that checks on towns understand.

Chapter: notebooks/06-schelling
"""

from coopcourse.schelling.exercises import solutions

Town = list[list[int]]


def counts_herself(town: Town, row: int, column: int) -> list[int]:
    """Take a person for her own neighbour."""
    like, total = solutions.neighbours(town, row, column)
    return [like + 1, total + 1]


def four_sides(town: Town, row: int, column: int) -> list[int]:
    """Leave the corners out."""
    beside = [
        town[row + down][column + across]
        for down, across in ((-1, 0), (1, 0), (0, -1), (0, 1))
        if 0 <= row + down < len(town) and 0 <= column + across < len(town[0])
    ]
    return [beside.count(town[row][column]), sum(one != 0 for one in beside)]


def round_the_world(town: Town, row: int, column: int) -> list[int]:
    """Let a negative place count from the other end, and stop at the far walls."""
    rows, columns = len(town), len(town[0])
    around = [
        town[r][c]
        for r in range(row - 1, min(rows, row + 2))
        for c in range(column - 1, min(columns, column + 2))
        if (r, c) != (row, column)
    ]
    return [around.count(town[row][column]), sum(one != 0 for one in around)]


def empty_is_somebody(town: Town, row: int, column: int) -> list[int]:
    """Count empty cells among the neighbours."""
    like, _ = solutions.neighbours(town, row, column)
    down = min(len(town), row + 2) - max(0, row - 1)
    across = min(len(town[0]), column + 2) - max(0, column - 1)
    return [like, down * across - 1]


def in_floats(likes: list[int], totals: list[int], twentieths: int) -> list[int]:
    """Compare a float with another that was meant to be the same."""
    pairs = enumerate(zip(likes, totals, strict=True))
    return [who for who, (like, total) in pairs if total and like / total < twentieths * 0.05]


def more_than(likes: list[int], totals: list[int], twentieths: int) -> list[int]:
    """Demand more than the share, where the share itself is enough."""
    pairs = enumerate(zip(likes, totals, strict=True))
    return [who for who, (like, total) in pairs if total and 20 * like <= twentieths * total]


def lonely_move(likes: list[int], totals: list[int], twentieths: int) -> list[int]:
    """Make people unhappy who have no neighbour."""
    pairs = enumerate(zip(likes, totals, strict=True))
    return [
        who
        for who, (like, total) in pairs
        if (not total and twentieths) or 20 * like < twentieths * total
    ]


def pooled(likes: list[int], totals: list[int]) -> float:
    """Divide all like neighbours by all neighbours."""
    return sum(likes) / sum(totals)


def lonely_are_strangers(likes: list[int], totals: list[int]) -> float:
    """Give people without neighbours a share of nothing."""
    shares = [like / max(1, total) for like, total in zip(likes, totals, strict=True)]
    return sum(shares) / len(shares)


def own_shadow(street: list[int], home: int) -> list[int]:
    """Let a person find herself at her old home."""
    return [
        place
        for place in range(len(street))
        if street[place] == 0 and _half(street, place, street[home])
    ]


def stays_home(street: list[int], home: int) -> list[int]:
    """Offer the old home as an empty place."""
    left = [0 if place == home else one for place, one in enumerate(street)]
    return [
        place
        for place in range(len(street))
        if left[place] == 0 and _half(left, place, street[home])
    ]


def any_empty(street: list[int], _: int) -> list[int]:
    """Take every empty place."""
    return [place for place, one in enumerate(street) if one == 0]


def _half(street: list[int], place: int, group: int) -> bool:
    beside = street[max(0, place - 1) : place] + street[place + 1 : place + 2]
    people = [one for one in beside if one]
    return 2 * people.count(group) >= len(people)


def twice(districts: list[list[int]]) -> float:
    """Forget the half."""
    return 2 * solutions.dissimilarity(districts)


def of_all(districts: list[list[int]]) -> float:
    """Divide both groups by everybody."""
    everyone = sum(map(sum, districts))
    return sum(abs(a - b) for a, b in districts) / everyone


def with_signs(districts: list[list[int]]) -> float:
    """Add gaps up with their signs, so that they cancel."""
    triangles, diamonds = (sum(column) for column in zip(*districts, strict=True))
    return float(round(sum(a / triangles - b / diamonds for a, b in districts), 9)) / 2


def median_of_them(size: int, most: float) -> list[float]:
    """Take what the median bears for what the most tolerant bear."""
    return [size * (1 - 2 / most), int(most > 3)]


def where_it_exists(size: int, most: float) -> list[float]:
    """Take every crossing for a place to rest."""
    return [size * (1 - 1 / most), 1]


def rates_of_both(size: int, most: float) -> list[float]:
    """Look at the slope where both groups grow together, and not where one replaces the other."""
    return [size * (1 - 1 / most), int(1 - most < -1)]
