"""The blank page of every exercise on communication: a name, arguments, what to give back.

Chapter: notebooks/09-communication
"""


def understood(speaks: list[int], acts: list[int]) -> float:
    """Return the share of states in which the listener acts right."""
    raise NotImplementedError  # your code instead of this line


def heard(thoughts: list[float]) -> list[float]:
    """Return what each agent hears: the mean of all the others."""
    raise NotImplementedError  # your code instead of this line


def weight_slope(x: float, weight: float, wish: float) -> float:
    """Return the slope of the loss in the weight of tanh(x * weight)."""
    raise NotImplementedError  # your code instead of this line


def protocol(places: int, bits: int) -> list[int]:
    """Return the word for each place in a row, 0 for the first piece."""
    raise NotImplementedError  # your code instead of this line


def channel_worth(
    talking: list[list[int]],
    cut: list[list[int]],
    levers: int,
) -> float:
    """Return how much of the levers' share is lost without the channel."""
    raise NotImplementedError  # your code instead of this line


def borders(bias: float, words: int) -> list[float]:
    """Return the borders of the pieces; [] if not all are believed."""
    raise NotImplementedError  # your code instead of this line
