"""One game between two programs: each is run with both texts at hand, and its move counts.

Chapter: notebooks/10-commitments
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.commitments.minipy import FUEL, Ending, Handle, Move, run
from coopcourse.commitments.programs.program import Program
from coopcourse.games import Game


@dataclass(frozen=True)
class Match:
    """What two programs did in one game.

    `actions` holds 'C' or 'D', or a number where there are more moves, or None for a program that
    forfeits; `reasons` then says why. `draws` counts the random numbers of both together, and
    `simulations` what each has simulated.
    """

    actions: tuple[Move | None, Move | None]
    payoffs: tuple[float, float]
    reasons: tuple[str, str]
    fuel_used: tuple[int, int]
    draws: int
    simulations: tuple[int, int]

    def __repr__(self) -> str:
        shown = ", ".join("forfeit" if each is None else str(each) for each in self.actions)
        return "; ".join([shown, *filter(None, self.reasons)])


def play(
    p: Program, q: Program, game: Game, *, rng: np.random.Generator, fuel: int = FUEL
) -> Match:
    r"""Play one game: `p` chooses the row, `q` the column, each with so much fuel.

    'C' is a player's first strategy and 'D' the second. Whatever else comes, a program that fails,
    runs dry or returns no legal move forfeits: it gets the lowest payoff of its table, and the
    other one the best that its own move can bring. Source: Tennenholtz (2004), Program
    equilibrium, with simulation added as in Oesterheld (2019), Robust program equilibrium.

    >>> from coopcourse.games import prisoners_dilemma
    >>> copy = Program('''
    ... def play(me, opp):
    ...     return 'C' if source(me) == source(opp) else 'D'
    ... ''')
    >>> play(copy, copy, prisoners_dilemma(), rng=np.random.default_rng(1))
    C, C
    """
    return play_often(p, q, game, rng=rng, repeats=1, fuel=fuel)[0]


def play_often(
    p: Program,
    q: Program,
    game: Game,
    *,
    rng: np.random.Generator,
    repeats: int,
    fuel: int = FUEL,
) -> list[Match]:
    r"""Play the same game again and again, each time from the start, with other random numbers.

    A program that draws no random number does the same every time, so it is run only once.

    >>> from coopcourse.games import prisoners_dilemma
    >>> coin = Program("def play(me, opp):\n    return 'C' if random() < 0.5 else 'D'")
    >>> matches = play_often(
    ...     coin, coin, prisoners_dilemma(), rng=np.random.default_rng(1), repeats=500
    ... )
    >>> len(set(match.actions for match in matches))
    4
    """
    rows, columns = _demand_two(game)
    me, opp = Handle(p.code, rows), Handle(q.code, columns, seat=1)
    first, second = run(me, opp, fuel=fuel, rng=rng), run(opp, me, fuel=fuel, rng=rng)
    matches = [_match(first, second, game)]
    if not first.draws and not second.draws:
        return matches * repeats
    for _ in range(repeats - 1):
        first = run(me, opp, fuel=fuel, rng=rng) if first.draws else first
        second = run(opp, me, fuel=fuel, rng=rng) if second.draws else second
        matches.append(_match(first, second, game))
    return matches


def _match(first: Ending, second: Ending, game: Game) -> Match:
    actions = first.move, second.move
    return Match(
        actions,
        payoffs_of(actions, game),
        (first.reason, second.reason),
        (first.fuel_used, second.fuel_used),
        first.draws + second.draws,
        (first.simulations, second.simulations),
    )


def _demand_two(game: Game) -> tuple[int, int]:
    if len(game.shape) != 2:
        raise ValueError(
            f"Two programs play a game of two players; this one has {len(game.shape)}."
        )
    rows, columns = game.shape
    return rows, columns


def payoffs_of(actions: tuple[Move | None, Move | None], game: Game) -> tuple[float, float]:
    """The payoffs of two moves, where None is a forfeit.

    >>> from coopcourse.games import prisoners_dilemma
    >>> payoffs_of(("C", "D"), prisoners_dilemma()), payoffs_of(("C", None), prisoners_dilemma())
    ((-3.0, 0.0), (-1.0, -3.0))
    """
    row, column = (None if each is None else number_of(each) for each in actions)
    mine, theirs = game.payoffs
    if row is not None and column is not None:
        return float(mine[row, column]), float(theirs[row, column])
    least = float(mine.min()), float(theirs.min())
    return (
        least[0] if row is None else float(mine[row].max()),
        least[1] if column is None else float(theirs[:, column].max()),
    )


def number_of(action: Move) -> int:
    """The number of a move: 'C' is 0 and 'D' is 1.

    >>> number_of("D")
    1
    """
    return action if isinstance(action, int) else "CD".index(action)
