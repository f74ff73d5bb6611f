"""A strategy is evolutionarily stable when nobody who does otherwise can move in.

Chapter: notebooks/07-dispositions
"""

from coopcourse.games import Game
from coopcourse.games.ties import tie_margin


def is_evolutionarily_stable(game: Game, strategy: str) -> bool:
    """Whether a population that plays `strategy` in this symmetric game keeps every other one out.

    Any other must earn less against it, or as much and then less against itself. The payoffs of
    the first player count. Raises ValueError when the game is not symmetric. Source: Maynard Smith
    and Price (1973).

    >>> from coopcourse.games import prisoners_dilemma
    >>> is_evolutionarily_stable(prisoners_dilemma(), "Betray")
    True
    """
    if len(game.players) != 2 or game.strategies[0] != game.strategies[1]:
        raise ValueError(
            "Evolutionary stability is asked of two players with the same strategies; these have "
            f"{' and '.join(', '.join(names) for names in game.strategies)}."
        )
    own, margin = game.payoffs[0], float(tie_margin(game.payoffs).max())
    home = game.strategy_index(0, strategy)
    return all(
        own[home, home] > own[other, home] + margin
        or (
            own[home, home] >= own[other, home] - margin
            and own[home, other] > own[other, other] + margin
        )
        for other in range(len(own))
        if other != home
    )
