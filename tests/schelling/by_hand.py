"""A second way to count: one person at a time, with two loops and no array."""

from fractions import Fraction


def counts(city, row, column, sight=1):
    """Like and all neighbours of one cell, found by looking at each cell around it."""
    rows, columns = city.grid.shape
    like = total = 0
    for down in range(-sight, sight + 1):
        for across in range(-sight, sight + 1):
            r, c = row + down, column + across
            inside = 0 <= r < rows and 0 <= c < columns
            if (down or across) and (city.wraps or inside):
                other = city.grid[r % rows, c % columns]
                total += other > 0
                like += other == city.grid[row, column] > 0
    return int(like), int(total)


def wants_to_move(city, of, row, column):
    """Whether somebody lives there and her share, as a fraction, is not what she wants."""
    group = int(city.grid[row, column])
    like, total = counts(city, row, column, of.sight)
    if not group or not total:
        return bool(group) and of.lonely == "unhappy"
    wish = of.wish_of(group)
    return not wish.least <= Fraction(like, total) <= wish.most
