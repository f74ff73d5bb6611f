"""When two countries each do what costs them least, there is more for both.

Chapter: notebooks/02-games
"""

from coopcourse.games.game import Game


def trade(
    *,
    english_cloth: float = 100,
    english_wine: float = 120,
    portuguese_cloth: float = 90,
    portuguese_wine: float = 80,
) -> Game:
    """England and Portugal need cloth and wine: specialise and exchange, or make both at home?

    The numbers say how many people work for a year to make a piece of each. England would make two
    pieces of cloth, Portugal two of wine, and they exchange one for one. Payoffs are the labour
    saved against making both at home; who specialises alone has made a second piece that nobody
    takes. Source: Ricardo (1817), On the Principles of Political Economy and Taxation, chapter 7.

    >>> trade()["Specialise", "Specialise"]
    array([20., 10.])
    """
    england, portugal = english_wine - english_cloth, portuguese_cloth - portuguese_wine
    if min(england, portugal, english_cloth, portuguese_wine) <= 0:
        raise ValueError(
            "Both gain from exchange only if England makes cloth with less labour than wine, and "
            "Portugal wine with less than cloth; check the four numbers."
        )
    return Game.bimatrix(
        [[england, -english_cloth], [0.0, 0.0]],
        [[portugal, 0.0], [-portuguese_wine, 0.0]],
        ("England", "Portugal"),
        ("Specialise", "Make both"),
        title="Trade",
    )
