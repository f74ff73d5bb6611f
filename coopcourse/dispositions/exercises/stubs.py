"""The blank page of every exercise on dispositions: a name, arguments, what to give back.

Chapter: notebooks/07-dispositions
"""


def felt_payoff(
    own: float,
    other: float,
    envy: float,
    guilt: float,
) -> float:
    """Return what own feels like beside other."""
    raise NotImplementedError  # your code instead of this line


def best_offer(cake: int, limits: list[int]) -> int:
    """Return the offer that earns a selfish proposer most."""
    raise NotImplementedError  # your code instead of this line


def helps_in_rounds(
    opens: bool,
    repays: bool,
    other: list[int],
) -> list[int]:
    """Return own moves, 1 for help, against the moves of the other."""
    raise NotImplementedError  # your code instead of this line


def disposition_pays(
    known: float,
    fooled: float,
    share: float,
    payoffs: tuple[float, float, float, float],
) -> bool:
    """Return whether a conditional cooperator expects the more."""
    raise NotImplementedError  # your code instead of this line


def tipping_share(
    known: float,
    fooled: float,
    payoffs: tuple[float, float, float, float],
) -> float:
    """Return the share at which both dispositions expect the same."""
    raise NotImplementedError  # your code instead of this line


def most_antisocial(
    gain: float,
    fine: float,
    others: int,
    punishers: float,
) -> float:
    """Return the share of antisocial punishers a rule can bear."""
    raise NotImplementedError  # your code instead of this line


def is_stable(payoffs: list[list[float]], home: int) -> bool:
    """Return whether the strategy home keeps every other one out."""
    raise NotImplementedError  # your code instead of this line
