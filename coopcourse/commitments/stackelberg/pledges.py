"""A pledge is a commitment that waits for another: I do my part if you sign this same pledge.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.stackelberg.leading import sides
from coopcourse.games import Game, Profile, is_nash, tie_margin
from coopcourse.games.ties import Array

PLEDGE = "Pledge"


def punishments(game: Game) -> Profile:
    """The strategy of each player that holds the other's best reply down furthest.

    >>> from coopcourse.games import prisoners_dilemma
    >>> punishments(prisoners_dilemma())
    ('Betray', 'Betray')
    """
    numbers = [sides(game, player)[1].max(axis=1).argmin().item() for player in (0, 1)]
    one, other = (names[k] for names, k in zip(game.strategies, numbers, strict=True))
    return one, other


def security(game: Game) -> tuple[float, float]:
    """The payoff that each player can be held down to: the pure minmax.

    >>> from coopcourse.games import chicken
    >>> security(chicken())
    (-1.0, -1.0)
    """
    held = [sides(game, 1 - player)[1].max(axis=1).min().item() for player in (0, 1)]
    return held[0], held[1]


def pledge_game(game: Game, profile: Profile) -> Game:
    r"""The game in which each player may also sign a pledge to a profile.

    If both sign, they play the profile. If only one does, she plays her punishment and the other
    what he chose. Nobody has to sign. Source: Kalai, Kalai, Lehrer and Samet (2010), A commitment
    folk theorem, whose devices may also share a lottery.

    >>> from coopcourse.games import prisoners_dilemma
    >>> pledge_game(prisoners_dilemma(), ("Silent", "Silent"))
    Prisoner's Dilemma, with a pledge
    Alice \ Bob  Silent  Betray      Pledge
    Silent       -1, -1  -3, 0*      -3, 0*
    Betray       0*, -3  [-2*, -2*]  -2, -2*
    Pledge       0*, -3  -2*, -2     [-1*, -1*]
    """
    harsh = [game.strategy_index(k, name) for k, name in enumerate(punishments(game))]
    part = [game.strategy_index(k, name) for k, name in enumerate(profile)]
    table = _with_pledge(game.payoffs, harsh, part)
    names = [(*own, PLEDGE) for own in game.strategies]
    return Game(table, game.players, names, f"{game.title}, with a pledge")


def _with_pledge(payoffs: Array, harsh: list[int], part: list[int]) -> Array:
    """The payoffs with one more row and one more column, those of the pledge."""
    rows, columns = payoffs.shape[1:]
    row_of = [*range(rows), harsh[0]]
    column_of = [*range(columns), harsh[1]]
    table: Array = payoffs[:, row_of][:, :, column_of]  # (players, rows + 1, columns + 1)
    table[:, -1, -1] = payoffs[:, part[0], part[1]]
    return table


def lasting_pledges(game: Game) -> list[Profile]:
    """Every profile to which a pledge is an equilibrium: each gets what she can secure, or more.

    >>> from coopcourse.games import prisoners_dilemma
    >>> lasting_pledges(prisoners_dilemma())
    [('Silent', 'Silent'), ('Betray', 'Betray')]
    """
    floor, margin = security(game), tie_margin(game.payoffs).ravel()
    return [each for each in game.profiles() if (game[each] >= floor - margin).all()]


def pledge_lasts(game: Game, profile: Profile) -> bool:
    """Whether signing by both is a Nash equilibrium of the game with a pledge to the profile.

    >>> from coopcourse.games import prisoners_dilemma
    >>> pledge_lasts(prisoners_dilemma(), ("Silent", "Betray"))
    False
    """
    return is_nash(pledge_game(game, profile), (PLEDGE, PLEDGE))
