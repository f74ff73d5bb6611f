"""The functions a reader of the chapter on towns can write, in a few lines each.

Chapter: notebooks/06-schelling
"""


def neighbours(town: list[list[int]], row: int, column: int) -> list[int]:
    """Return [like, total] for the person who lives there.

    >>> neighbours([[1, 1, 2], [0, 2, 2]], 0, 1)
    [1, 4]
    """
    like = total = 0
    for r in range(max(0, row - 1), min(len(town), row + 2)):
        for c in range(max(0, column - 1), min(len(town[0]), column + 2)):
            if (r, c) != (row, column) and town[r][c] != 0:
                total += 1
                like += town[r][c] == town[row][column]
    return [like, total]


def unhappy_people(
    likes: list[int],
    totals: list[int],
    twentieths: int,
) -> list[int]:
    """Return the numbers of all who want to move, smallest first.

    >>> unhappy_people([3, 2, 0], [5, 5, 0], 12)
    [1]
    """
    unhappy = []
    for person, total in enumerate(totals):
        if 20 * likes[person] < twentieths * total:
            unhappy.append(person)
    return unhappy


def mean_similarity(likes: list[int], totals: list[int]) -> float:
    """Return the mean share of like neighbours.

    >>> mean_similarity([1, 8, 0], [2, 8, 0])
    0.75
    """
    shares = []
    for like, total in zip(likes, totals, strict=True):
        if total > 0:
            shares.append(like / total)
    return sum(shares) / len(shares)


def good_homes(street: list[int], home: int) -> list[int]:
    """Return every empty place where the person at home is content.

    >>> good_homes([0, 1, 0, 2, 0], 1)
    [0]
    """
    group = street[home]
    left = list(street)
    left[home] = 0
    good = []
    for place in range(len(street)):
        beside = left[:place][-1:] + left[place + 1 :][:1]
        people = [one for one in beside if one != 0]
        if street[place] == 0 and 2 * people.count(group) >= len(people):
            good.append(place)
    return good


def dissimilarity(districts: list[list[int]]) -> float:
    """Return the dissimilarity of [triangles, diamonds] by district.

    >>> dissimilarity([[3, 1], [1, 3]])
    0.5
    """
    triangles = sum(a for a, b in districts)
    diamonds = sum(b for a, b in districts)
    gaps = [abs(a / triangles - b / diamonds) for a, b in districts]
    return sum(gaps) / 2


def even_mixture(size: int, most: float) -> list[float]:
    """Return [number of each group, 1 if the mixture lasts else 0].

    >>> even_mixture(100, 4)
    [75.0, 1]
    """
    number = size * (1 - 1 / most)
    difference_grows_at = 3 - most
    return [number, int(difference_grows_at < 0)]
