"""A payoff matrix in plain text marks best replies with a star and equilibria with brackets.

Chapter: notebooks/02-games
"""

from typing import TYPE_CHECKING

from coopcourse.games.pages import Cell, Page, pages, printable, summary

if TYPE_CHECKING:
    from coopcourse.games.game import Game


def render(game: "Game") -> str:
    r"""The game as text: `*` follows a best reply, `[ ]` encloses a pure equilibrium.

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> print(render(prisoners_dilemma()))
    Prisoner's Dilemma
    Alice \ Bob  Silent  Betray
    Silent       -1, -1  -3, 0*
    Betray       0*, -3  [-2*, -2*]
    """
    if not printable(game):
        return summary(game)
    matrices = [_matrix(game, page) for page in pages(game)]
    return "\n".join([game.title] * bool(game.title) + matrices)


def _matrix(game: "Game", page: Page) -> str:
    rows, columns = game.strategies[:2]
    header = [f"{game.players[0]} \\ {game.players[1]}", *columns]
    body = [
        [name, *(_cell(cell) for cell in cells)]
        for name, cells in zip(rows, page.rows, strict=True)
    ]
    table = _aligned([header, *body])
    return f"({page.heading})\n{table}" if page.heading else table


def _cell(cell: Cell) -> str:
    marked = ", ".join(
        payoff + "*" * best for payoff, best in zip(cell.payoffs, cell.best, strict=True)
    )
    return f"[{marked}]" if cell.nash else marked


def _aligned(table: list[list[str]]) -> str:
    widths = [max(len(line[k]) for line in table) for k in range(len(table[0]))]
    lines = (
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True))
        for line in table
    )
    return "\n".join(line.rstrip() for line in lines)
