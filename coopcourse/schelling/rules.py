"""Rules say what everyone wants, and settle what Schelling's story leaves open.

Chapter: notebooks/06-schelling
"""

from dataclasses import dataclass
from functools import cache
from math import ceil, floor
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from coopcourse.schelling.census import Census
from coopcourse.schelling.city import City
from coopcourse.schelling.thresholds import Mask, Wanted, Wish, wish

Counts: TypeAlias = NDArray[np.int32]
Target: TypeAlias = Literal["anywhere", "nearby", "content"]


@dataclass(frozen=True)
class Rules:
    """Who is content, and where the others go.

    `wishes` holds one wish for everybody, or one for each group. `lonely` people, who have no
    neighbour at all, are "content" or "unhappy". An unhappy person moves to an empty cell
    "anywhere", to one found by short walks ("nearby"), or to one where she would be "content".
    People see `sight` cells far, diagonals included.

    >>> rules("1/3").wish_of(2)
    Wish(least=Fraction(1, 3), most=Fraction(1, 1))
    """

    wishes: tuple[Wish, ...]
    lonely: Literal["content", "unhappy"] = "content"
    target: Target = "anywhere"
    sight: int = 1

    def wish_of(self, group: int) -> Wish:
        """The wish of a group; ValueError if it has none."""
        if len(self.wishes) == 1:
            return self.wishes[0]
        if not 1 <= group <= len(self.wishes):
            raise ValueError(f"Group {group} has no wish; {len(self.wishes)} groups have one.")
        return self.wishes[group - 1]


def rules(least: Wanted = "1/3", most: Wanted = 1, *, sight: int = 1) -> Rules:
    """The rules of this book: one wish for all, lonely people content, moves to any empty cell.

    >>> rules("1/3").lonely
    'content'
    """
    return Rules((wish(least, most),), sight=sight)


@cache
def content_table(of: Rules, groups: int) -> Mask:
    """Whether a person is content, by group and by the number of the neighbourhood (see census).

    (groups + 1, codes); row 0, for empty cells, is False.

    >>> table = content_table(rules("1/3"), 2)
    >>> table[1, [1, 11, 12, 31, 41]].tolist()  # alone; 1, 1 of 2, 3, 4 others
    [True, False, True, False, False]
    """
    census = Census(groups, of.sight)
    heads = census.digits(np.arange(census.codes, dtype=np.int32))
    table = np.zeros((groups + 1, census.codes), np.bool_)
    for group in range(1, groups + 1):
        table[group] = _content(of, group, heads[group - 1] - 1, heads.sum(axis=0) - 1)
    table.setflags(write=False)
    return table


def _content(of: Rules, group: int, like: Counts, total: Counts) -> Mask:
    """Whether somebody of a group is content, by whole numbers that any fraction allows."""
    wanted, most = of.wish_of(group), int(total.max())
    needed = np.array([ceil(wanted.least * number) for number in range(most + 1)])
    allowed = np.array([floor(wanted.most * number) for number in range(most + 1)])
    met = (like >= needed[total]) & (like <= allowed[total])
    return np.asarray(np.where(total == 0, of.lonely == "content", met))


def content(city: City, of: Rules) -> Mask:
    """Who is content, (rows, columns); empty cells are not.

    >>> content(City([[1, 1, 2]], wraps=False), rules("1/2")).tolist()
    [[True, True, False]]
    """
    codes = Census(city.groups, of.sight).take(city.grid, wraps=city.wraps)
    return content_table(of, city.groups)[city.grid, codes]


def unhappy(city: City, of: Rules) -> Mask:
    """Who wants to move, (rows, columns).

    >>> unhappy(City([[1, 1, 2]], wraps=False), rules("1/2")).tolist()
    [[False, False, True]]
    """
    return (city.grid > 0) & ~content(city, of)
