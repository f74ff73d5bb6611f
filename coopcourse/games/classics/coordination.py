"""Players who want to meet must still agree where: games whose problem is which equilibrium.

Chapter: notebooks/02-games
"""

from coopcourse.games.game import Game


def pure_coordination(*, meet: float = 1, miss: float = 0) -> Game:
    """Two drivers are safe when they keep to the same side of the road; which side is all one.

    Source: Schelling (1960), The Strategy of Conflict, chapter 4; Lewis (1969), Convention.

    >>> pure_coordination()["Left", "Left"]
    array([1., 1.])
    """
    if not meet > miss:
        raise ValueError(f"Meeting must be better than missing; meet={meet} and miss={miss}.")
    table = [[meet, miss], [miss, meet]]
    return Game.bimatrix(
        table, table, ("Alice", "Bob"), ("Left", "Right"), title="Pure Coordination"
    )


def battle_of_the_sexes(*, favourite: float = 2, other: float = 1, apart: float = 0) -> Game:
    """A couple wants to go out together, but she would rather go to the ballet and he to the fight.

    Source: Luce and Raiffa (1957), Games and Decisions, section 5.3.

    >>> battle_of_the_sexes()["Ballet", "Ballet"]
    array([2., 1.])
    """
    if not favourite > other > apart:
        raise ValueError(
            "A battle of the sexes needs favourite > other > apart; "
            f"what came in is {favourite}, {other}, {apart}."
        )
    she = [[favourite, apart], [apart, other]]
    he = [[other, apart], [apart, favourite]]
    return Game.bimatrix(she, he, ("She", "He"), ("Ballet", "Fight"), title="Battle of the Sexes")
