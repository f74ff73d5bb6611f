"""What people feel about payoffs is a payoff too, and it can turn one game into another.

A feeling is a function from the payoffs of all players, shape (players, ...), to felt payoffs of
the same shape.

Chapter: notebooks/07-dispositions
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.games import Game

Array = NDArray[np.float64]
Feeling: TypeAlias = Callable[[Array], Array]


def fehr_schmidt(payoffs: ArrayLike, *, envy: float = 0.0, guilt: float = 0.0) -> Array:
    """Payoffs less `envy` for each unit that others have more, and `guilt` for each that they lack.

    Both are shared among the others: with n players each difference counts 1/(n - 1). Source: Fehr
    and Schmidt (1999), equation 1.

    >>> fehr_schmidt([8, 2], envy=0.5, guilt=0.25)
    array([ 6.5, -1. ])
    """
    own = np.asarray(payoffs, dtype=np.float64)
    ahead = own[:, None] - own[None, :]  # (player, other, ...)
    others = len(own) - 1
    less = np.maximum(-ahead, 0).sum(axis=1) / others
    more = np.maximum(ahead, 0).sum(axis=1) / others
    felt: Array = own - envy * less - guilt * more
    return felt


def charness_rabin(payoffs: ArrayLike, *, ahead: float = 0.0, behind: float = 0.0) -> Array:
    """Own payoff mixed with the other's, which has weight `ahead` when better off, else `behind`.

    Two players. Positive weights are charity, a negative `behind` is envy. Source: Charness and
    Rabin (2002), section 2, without their term for misbehaviour.

    >>> charness_rabin([8, 2], ahead=0.5, behind=0.25)
    array([5. , 3.5])
    """
    own = np.asarray(payoffs, dtype=np.float64)
    if len(own) != 2:
        raise ValueError(f"This feeling is about one other; there are {len(own)} players, not 2.")
    other = own[::-1]
    weight = np.where(own >= other, ahead, behind)
    felt: Array = (1 - weight) * own + weight * other
    return felt


def concern(payoffs: ArrayLike, *, weight: float) -> Array:
    """Own payoff plus `weight` times what all others have together.

    With a relative's payoffs and relatedness as the weight, this is Hamilton's inclusive view.
    Source: Hamilton (1964); as a preference, Becker (1974).

    >>> concern([8, 2], weight=0.5)
    array([9., 6.])
    """
    own = np.asarray(payoffs, dtype=np.float64)
    felt: Array = own + weight * (own.sum(axis=0) - own)
    return felt


def as_felt(game: Game, feeling: Feeling) -> Game:
    """The game that players play when they all share the feeling.

    >>> from functools import partial
    >>> from coopcourse.games import prisoners_dilemma, pure_nash
    >>> kind = partial(concern, weight=0.6)
    >>> pure_nash(as_felt(prisoners_dilemma(), kind))
    [('Silent', 'Silent')]
    """
    return Game(feeling(game.payoffs), game.players, game.strategies, f"{game.title}, as felt")


def joint_success(game: Game, together: Sequence[str], *, joy: float) -> Game:
    """The game with `joy` more for everyone at the profile in which all succeed together.

    >>> from coopcourse.games import prisoners_dilemma, pure_nash
    >>> pure_nash(joint_success(prisoners_dilemma(), ("Silent", "Silent"), joy=2))
    [('Silent', 'Silent'), ('Betray', 'Betray')]
    """
    where = tuple(game.strategy_index(k, name) for k, name in enumerate(together))
    bonus = np.zeros_like(game.payoffs)
    for table in bonus:
        table[where] = joy
    return Game(game.payoffs + bonus, game.players, game.strategies, f"{game.title}, with joy")


def warm_glow(game: Game, deeds: Sequence[str], *, glow: float) -> Game:
    """The game in which a player's own good deed feels worth `glow`, whatever comes of it.

    `deeds` names the good deed of each player. Source: Andreoni (1990).

    >>> from coopcourse.games import prisoners_dilemma, pure_nash
    >>> pure_nash(warm_glow(prisoners_dilemma(), ("Silent", "Silent"), glow=2))
    [('Silent', 'Silent')]
    """
    felt = game.payoffs.copy()
    for player, deed in enumerate(deeds):
        mine = np.moveaxis(felt[player], player, 0)  # a view: (own strategies, ...)
        mine[game.strategy_index(player, deed)] += glow
    return Game(felt, game.players, game.strategies, f"{game.title}, with a glow")
