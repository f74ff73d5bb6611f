"""Three small stories in which a word that binds changes what happens, for better and for worse.

Payoffs are ranks, from 1 (worst) to 4 (best).

Chapter: notebooks/10-commitments
"""

from coopcourse.games import Game

PLAYERS = ("Alice", "Bob")


def guarantee() -> Game:
    r"""Alice sells, and Bob cannot see how well she works; a guarantee helps them both.

    >>> guarantee()
    The guarantee
    Alice \ Bob   Buy    Walk on
    Honest work   3, 4*  1, 2
    Cut corners   4*, 1  [2*, 3*]
    """
    return Game.bimatrix(
        [[3, 1], [4, 2]],
        [[4, 2], [1, 3]],
        PLAYERS,
        [("Honest work", "Cut corners"), ("Buy", "Walk on")],
        title="The guarantee",
    )


def big_boat() -> Game:
    r"""Alice may buy a boat too big for her, only to keep Bob from fishing much.

    >>> big_boat()
    The big boat
    Alice \ Bob  Fish little  Fish much
    Big boat     3, 3*        1, 1
    Small boat   4*, 2        [2*, 4*]
    """
    return Game.bimatrix(
        [[3, 1], [4, 2]],
        [[3, 1], [2, 4]],
        PLAYERS,
        [("Big boat", "Small boat"), ("Fish little", "Fish much")],
        title="The big boat",
    )


def shakedown() -> Game:
    r"""Alice could do harm that helps nobody; if she can bind herself to it, Bob pays.

    >>> shakedown()
    The shakedown
    Alice \ Bob  Pay     Refuse
    Peace        4*, 3   [3*, 4*]
    Strike       2, 2*   1, 1
    """
    return Game.bimatrix(
        [[4, 3], [2, 1]],
        [[3, 4], [2, 1]],
        PLAYERS,
        [("Peace", "Strike"), ("Pay", "Refuse")],
        title="The shakedown",
    )
