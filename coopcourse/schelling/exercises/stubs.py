"""The blank page of every exercise on towns: a name, arguments, what to give back.

Chapter: notebooks/06-schelling
"""


def neighbours(town: list[list[int]], row: int, column: int) -> list[int]:
    """Return [like, total] for the person who lives there."""
    raise NotImplementedError  # your code instead of this line


def unhappy_people(
    likes: list[int],
    totals: list[int],
    twentieths: int,
) -> list[int]:
    """Return the numbers of all who want to move, smallest first."""
    raise NotImplementedError  # your code instead of this line


def mean_similarity(likes: list[int], totals: list[int]) -> float:
    """Return the mean share of like neighbours."""
    raise NotImplementedError  # your code instead of this line


def good_homes(street: list[int], home: int) -> list[int]:
    """Return every empty place where the person at home is content."""
    raise NotImplementedError  # your code instead of this line


def dissimilarity(districts: list[list[int]]) -> float:
    """Return the dissimilarity of [triangles, diamonds] by district."""
    raise NotImplementedError  # your code instead of this line


def even_mixture(size: int, most: float) -> list[float]:
    """Return [number of each group, 1 if the mixture lasts else 0]."""
    raise NotImplementedError  # your code instead of this line
