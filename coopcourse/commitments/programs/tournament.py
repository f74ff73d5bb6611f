"""Everybody meets everybody, often enough to tell luck from merit, and nobody's dice are shared.

Every pair has a random generator of its own, made from the two texts. So no program can disturb
another's game, and who else takes part changes nothing in the results of a pair.

Chapter: notebooks/10-commitments
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from coopcourse.commitments.programs.match import Match, play_often
from coopcourse.commitments.programs.program import Program
from coopcourse.games import Game, symmetric
from coopcourse.intervals import NORMAL, standard_error
from coopcourse.tables import Table, table

Array = NDArray[np.float64]
TOURNAMENT_FUEL = 10_000  # less than for a single game: endless programs cost all of it, each time


@dataclass(frozen=True, repr=False)
class Tournament:
    """What each program earned against each: rows are the program, columns its opponent.

    `means` are payoffs, `errors` their standard errors over the games of the pair, `cooperates`
    and `forfeits` shares of these games.
    """

    names: tuple[str, ...]
    repeats: int
    means: Array  # (programs, programs)
    errors: Array  # (programs, programs)
    cooperates: Array  # (programs, programs)
    forfeits: Array  # (programs, programs)

    @property
    def scores(self) -> Array:
        """The mean payoff of each program over all opponents, itself among them."""
        score: Array = self.means.mean(axis=1)
        return score

    @property
    def margins(self) -> Array:
        """How far each score may be off, by chance in the games played: half a 95 % interval."""
        error: Array = np.sqrt((self.errors**2).sum(axis=1)) / len(self.names)
        return NORMAL * error

    @property
    def order(self) -> list[int]:
        """The numbers of the programs, the best score first."""
        return [int(place) for place in np.argsort(-self.scores, kind="stable")]

    def ranking(self) -> Table:
        """The programs from best to worst: their scores, how far chance may move them, forfeits."""
        gone = self.forfeits.mean(axis=1)
        rows = [
            (f"{rank}. {self.names[place]}", self._score(place), f"{gone[place]:.0%}")
            for rank, place in enumerate(self.order, start=1)
        ]
        return table(["program", "mean payoff", "forfeits"], rows)

    def _score(self, place: int) -> str:
        score = f"{self.scores[place]:.3f}".replace("-", "\N{MINUS SIGN}")
        margin = float(self.margins[place])
        return score if margin < 5e-4 else f"{score} ± {margin:.3f}"

    def __repr__(self) -> str:
        return repr(self.ranking())

    def _repr_html_(self) -> str:
        return self.ranking()._repr_html_()


def tournament(
    programs: Sequence[Program],
    game: Game,
    *,
    rng: np.random.Generator,
    repeats: int = 100,
    fuel: int = TOURNAMENT_FUEL,
    progress: Callable[[float], object] | None = None,
) -> Tournament:
    """Let all pairs, each program with itself too, play a symmetric game `repeats` times.

    `progress` is called with the fraction done. Raises ValueError when the game is not symmetric.
    Lessons from public tournaments are built in: moves are checked, dice are not shared, the fuel
    is known, and games are repeated.

    >>> from coopcourse.commitments.programs import COOPERATOR, DEFECTOR
    >>> from coopcourse.games import prisoners_dilemma
    >>> pd = prisoners_dilemma(temptation=5, reward=3, punishment=1, sucker=0)
    >>> tournament([COOPERATOR, DEFECTOR], pd, rng=np.random.default_rng(1))
    program        mean payoff  forfeits
    1. Defector    3.000        0%
    2. Cooperator  1.500        0%
    """
    steps = tournament_steps(programs, game, rng=rng, repeats=repeats, fuel=fuel)
    while True:
        try:
            fraction = next(steps)
        except StopIteration as done:
            result: Tournament = done.value
            return result
        if progress is not None:
            progress(fraction)


def tournament_steps(
    programs: Sequence[Program],
    game: Game,
    *,
    rng: np.random.Generator,
    repeats: int = 100,
    fuel: int = TOURNAMENT_FUEL,
) -> Generator[float, None, Tournament]:
    """The same tournament as a generator of the fraction done, which returns the result.

    >>> from coopcourse.commitments.programs import COOPERATOR
    >>> from coopcourse.games import prisoners_dilemma
    >>> list(tournament_steps([COOPERATOR], prisoners_dilemma(), rng=np.random.default_rng(1)))
    [1.0]
    """
    _demand(programs, game, repeats)
    size = len(programs)
    cells = np.zeros((4, size, size), dtype=np.float64)
    root = int(rng.integers(2**32, dtype=np.uint64))
    pairs = list(combinations_with_replacement(range(size), 2))
    for done, (i, j) in enumerate(pairs, start=1):
        pair = programs[i], programs[j]
        cells[:, [i, j], [j, i]] = _meet(pair, game, root=root, repeats=repeats, fuel=fuel)
        yield done / len(pairs)
    names = tuple(each.name or f"Program {place}" for place, each in enumerate(programs, start=1))
    return Tournament(names, repeats, *cells)


def _demand(programs: Sequence[Program], game: Game, repeats: int) -> None:
    if len(game.shape) != 2 or not symmetric(game):
        raise ValueError(
            "In a tournament everybody plays everybody on either side, so the game must be"
            " symmetric: two players with the same moves, and payoffs swapped with the moves."
        )
    if not programs or repeats < 1:
        raise ValueError("A tournament needs at least one program, and one game for each pair.")


def _meet(
    pair: tuple[Program, Program], game: Game, *, root: int, repeats: int, fuel: int
) -> Array:
    """Mean payoff, its error, shares of cooperation and of forfeits: (4, 2), one column each."""
    order = [0, 1] if pair[0].source <= pair[1].source else [1, 0]  # whatever order they entered
    first, second = (pair[place] for place in order)
    rng = np.random.default_rng([root, *(crc32(each.source.encode()) for each in (first, second))])
    matches = play_often(first, second, game, rng=rng, repeats=repeats, fuel=fuel)
    seen = _seen(matches)
    if first == second:  # either seat is a sample of the same program
        seen = np.repeat(seen.mean(axis=2, keepdims=True), 2, axis=2)
    payoffs, moved, gone = seen  # (games, players) each
    errors = standard_error(payoffs, axis=0) if len(payoffs) > 1 else np.zeros(2)
    summary: Array = np.stack([payoffs.mean(axis=0), errors, moved.mean(axis=0), gone.mean(axis=0)])
    return summary[:, order]


def _seen(matches: list[Match]) -> Array:
    """Payoffs, cooperation and forfeits: (3, games, 2)."""
    return np.array(
        [
            [match.payoffs for match in matches],
            [[action in ("C", 0) for action in match.actions] for match in matches],
            [[action is None for action in match.actions] for match in matches],
        ],
        dtype=np.float64,
    )
