"""Which new skill should come first? One that helps both, not one that is as good a weapon.

Every skill is given to the players of all 576 games of two players, two strategies and no ties.
Payoffs are ranks from 1 to 4, read as if the steps between them were equal.

Chapter: notebooks/12-downsides
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from coopcourse.commitments.stackelberg import (
    conditional,
    lasting_pledges,
    strict_games,
    unconditional,
)
from coopcourse.games import Game, pure_nash
from coopcourse.games.indifference import fully_mixed_nash

Floats: TypeAlias = NDArray[np.float64]
Skill: TypeAlias = Callable[[Game], Floats]  # the two payoffs when the players have it


def status_quo(game: Game) -> Floats:
    """What the two get with no skill: in the pure equilibrium if there is just one, else mixed.

    Raises ValueError for a game with neither, which has ties.

    >>> from coopcourse.games import prisoners_dilemma
    >>> status_quo(prisoners_dilemma())
    array([-2., -2.])
    """
    cells = pure_nash(game)
    if len(cells) == 1:
        return np.asarray(game[cells[0]])
    mixes = fully_mixed_nash(game)
    if mixes is None:
        raise ValueError(f"{game.title} has ties; skills are compared in games without.")
    one, other = (np.asarray(mix, dtype=np.float64) for mix in mixes)
    return np.asarray(np.einsum("kij,i,j->k", game.payoffs, one, other))


def talk(game: Game) -> Floats:
    """The two can name an equilibrium: the one that is better for both, or else toss a coin.

    >>> from coopcourse.games import stag_hunt
    >>> talk(stag_hunt())
    array([3., 3.])
    """
    cells = np.array([game[cell] for cell in pure_nash(game)])
    if len(cells) < 2:
        return status_quo(game)
    best = cells[cells.sum(axis=1).argmax()]
    return np.asarray(best if (best >= cells).all() else cells.mean(axis=0))


def word(game: Game) -> Floats:
    """Alice alone can bind herself to a strategy, come what may."""
    return np.array(unconditional(game).payoffs)


def threats(game: Game) -> Floats:
    """Alice alone can bind herself to an answer for each of Bob's choices."""
    return np.array(conditional(game).payoffs)


def pledge(game: Game) -> Floats:
    """Both can sign a pledge that binds if both sign: the best for the two that hurts neither.

    >>> from coopcourse.games import prisoners_dilemma
    >>> pledge(prisoners_dilemma())
    array([-1., -1.])
    """
    now = status_quo(game)
    signed = [game[each] for each in lasting_pledges(game)]
    better = [each for each in signed if (each >= now - 1e-9).all()]
    return np.asarray(max(better, key=np.sum, default=now))


SKILLS: dict[str, Skill] = {
    "talk": talk,
    "pledges": pledge,
    "a word that binds": word,
    "threats that bind": threats,
}


@cache
def changes(skill: str) -> Floats:
    """What each player gains by a skill in every strict game, (games, players).

    Raises ValueError for an unknown skill.

    >>> changes("talk").shape
    (576, 2)
    """
    if skill not in SKILLS:
        raise ValueError(f"There is no skill {skill!r}; there are {', '.join(SKILLS)}.")
    return np.array([SKILLS[skill](game) - status_quo(game) for game in strict_games()])


@cache
def clashes() -> NDArray[np.bool_]:
    """In which strict games the players' interests clash: the better for one, the worse for both.

    Their ranks of the four cells are then negatively correlated.

    >>> int(clashes().sum())
    264
    """
    ranks = np.array([game.payoffs.reshape(2, 4) for game in strict_games()]) - 2.5
    return np.asarray(ranks.prod(axis=1).sum(axis=1) < 0)


@dataclass(frozen=True)
class Merit:
    """What a skill brings in a mixture of games: ranks gained and lost, per game, by the two."""

    skill: str
    gained: float
    lost: float
    hurts: float  # the share of games in which somebody is worse off

    def score(self, caution: float) -> float:
        """What is gained, less `caution` times what is lost."""
        return self.gained - caution * self.lost


def merits(clash: float) -> list[Merit]:
    """The merits of every skill when in a share `clash` of all games interests clash.

    Raises ValueError for a share outside 0 to 1.

    >>> max(merits(clash=0.5), key=lambda merit: merit.score(caution=2)).skill
    'pledges'
    """
    if not 0 <= clash <= 1:
        raise ValueError(f"The share of games that clash lies from 0 to 1; {clash} came.")
    hostile = clashes()
    weight = np.where(hostile, clash / hostile.sum(), (1 - clash) / (~hostile).sum())
    return [_merit(skill, weight) for skill in SKILLS]


def _merit(skill: str, weight: Floats) -> Merit:
    change = changes(skill)
    gained, lost = (np.clip(sign * change, 0, None).sum(axis=1) for sign in (1, -1))
    return Merit(skill, *(float(weight @ part) for part in (gained, lost, change.min(axis=1) < 0)))
