"""The blank page of every exercise of the last chapter: a name, arguments, what to give back.

Chapter: notebooks/12-downsides
"""


def price_path(
    plan_a: list[list[int]],
    plan_b: list[list[int]],
    start: list[int],
    periods: int,
) -> list[list[int]]:
    """Return the pairs [Alice's price, Bob's price] of the next periods."""
    raise NotImplementedError  # your code instead of this line


def collusive(prices: list[list[float]], cut_at: int) -> bool:
    """Return whether the cut tempts Alice, and yet costs her in the end."""
    raise NotImplementedError  # your code instead of this line


def ransom(harm: float, cost: float) -> list[float]:
    """Return Bob's best demand and the chance that Alice refuses it."""
    raise NotImplementedError  # your code instead of this line


def both_bound(claim: float, reliability: float) -> float:
    """Return the chance that both are bound, and nobody gets anything."""
    raise NotImplementedError  # your code instead of this line


def decoy_fear(harm: float, cost: float, decoy_cost: float) -> float:
    """Return the least fear of the decoy at which Bob threatens that."""
    raise NotImplementedError  # your code instead of this line


def norm_lasts(
    players: int,
    cost: float,
    benefit: float,
    fine: float,
) -> bool:
    """Return whether following pays when all others follow and fine."""
    raise NotImplementedError  # your code instead of this line


def antisocial_limit(
    players: int,
    cost: float,
    benefit: float,
    fine: float,
) -> float:
    """Return the antisocial share above which following stops paying."""
    raise NotImplementedError  # your code instead of this line


def safe_sharing(ab: float, ac: float, bc: float, whole: float) -> bool:
    """Return whether no one and no two need be better off alone."""
    raise NotImplementedError  # your code instead of this line


def fair_shares(worth: dict[str, float]) -> dict[str, float]:
    """Return each player's mean contribution over all orders of arrival."""
    raise NotImplementedError  # your code instead of this line
