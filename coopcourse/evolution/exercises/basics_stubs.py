"""The blank page of every exercise on natural selection: a name, arguments, what to give back.

Chapter: notebooks/05a-evolution
"""


def next_share(share: float, give: float, take: float) -> float:
    """Return the share of givers after one generation."""
    raise NotImplementedError  # your code instead of this line


def chance_to_win(odds: list[float]) -> float:
    """Return the chance that one mutant takes over."""
    raise NotImplementedError  # your code instead of this line


def share_of_time(gain: float, loss: float) -> float:
    """Return the share of time that the population cooperates."""
    raise NotImplementedError  # your code instead of this line


def ways_to_win(payoff: list[list[float]]) -> list[bool]:
    """Return [ESS, risk-dominant, advantageous] for strategy 0."""
    raise NotImplementedError  # your code instead of this line


def critical_ratio(
    per_b: list[list[float]],
    per_c: list[list[float]],
) -> float:
    """Return the ratio b/c above which strategy 0 is an ESS."""
    raise NotImplementedError  # your code instead of this line


def heir_gives(
    gives: list[int],
    gifts: list[int],
    b: float,
    strength: float,
) -> float:
    """Return the chance that a giver fills the free place."""
    raise NotImplementedError  # your code instead of this line
