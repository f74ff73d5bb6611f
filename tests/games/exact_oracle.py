"""All extreme equilibria of a small whole-number game, the slow way and without rounding."""

from fractions import Fraction
from itertools import combinations

import numpy as np


def extreme_equilibria(row, column):
    """Compare every corner of one best-reply polytope with every corner of the other."""
    row, column = (np.asarray(own, dtype=int) for own in (row, column))
    rows, columns = range(row.shape[0]), range(row.shape[1])
    first = labelled(corners((column - column.min() + 1).T.tolist()), "row", "column")
    second = labelled(corners((row - row.min() + 1).tolist()), "column", "row")
    every = {("row", k) for k in rows} | {("column", k) for k in columns}
    return {
        (shares(x), shares(y))
        for x in first
        for y in second
        if any(x) and any(y) and first[x] | second[y] == every
    }


def labelled(found, own, other):
    """For each corner the own strategies it leaves out and the other's that reply best to it."""
    return {
        x: {(own, k) for k in unused} | {(other, k) for k in replies}
        for x, unused, replies in found
    }


def corners(matrix):
    """Every corner of {x >= 0 : matrix @ x <= 1}, with its zeros and its tight rows."""
    size = len(matrix[0])
    walls = [([int(k == i) for k in range(size)], 0) for i in range(size)]
    walls += [(line, 1) for line in matrix]
    found = {}
    for chosen in combinations(walls, size):
        x = solve(*zip(*chosen, strict=True))
        if x and min(x) >= 0:
            reached = [sum(a * b for a, b in zip(line, x, strict=True)) for line in matrix]
            if max(reached) <= 1:
                zero = [k for k, share in enumerate(x) if share == 0]
                found[x] = zero, [k for k, value in enumerate(reached) if value == 1]
    return [(x, zero, tight) for x, (zero, tight) in found.items()]


def solve(lines, sides):
    """The one solution of a square system in fractions (Gauss-Jordan); None if it has not one."""
    table = [[Fraction(a) for a in (*line, side)] for line, side in zip(lines, sides, strict=True)]
    for k in range(len(table)):
        pivot = next((i for i in range(k, len(table)) if table[i][k]), None)
        if pivot is None:
            return None
        table[k], table[pivot] = table[pivot], table[k]
        table[k] = [a / table[k][k] for a in table[k]]
        for i, line in enumerate(table):
            if i != k and line[k]:
                table[i] = [a - line[k] * b for a, b in zip(line, table[k], strict=True)]
    return tuple(line[-1] for line in table)


def shares(point):
    total = sum(point)
    return tuple(value / total for value in point)
