"""A payoff matrix in LaTeX underlines best replies and boxes equilibria.

Chapter: notebooks/02-games
"""

from typing import TYPE_CHECKING

from coopcourse.games.pages import Cell, Page, pages, printable, summary

if TYPE_CHECKING:
    from coopcourse.games.game import Game

_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash ",
        "{": r"\{",
        "}": r"\}",
        "_": r"\_",
        "&": r"\&",
        "%": r"\%",
        "#": r"\#",
        "$": r"\$",
    }
)


def render(game: "Game") -> str:
    r"""The game as LaTeX for use between dollar signs: one `array` a page.

    >>> from coopcourse.games.classics import matching_pennies
    >>> print(render(matching_pennies()))
    \begin{array}{r|cc}
    \text{Even / Odd} & \text{Heads} & \text{Tails} \\ \hline
    \text{Heads} & \underline{1},\; -1 & -1,\; \underline{1} \\
    \text{Tails} & -1,\; \underline{1} & \underline{1},\; -1 \\
    \end{array}
    """
    if not printable(game):
        return _text(summary(game))
    return "\n\\qquad\n".join(_array(game, page) for page in pages(game))


def _array(game: "Game", page: Page) -> str:
    rows, columns = game.strategies[:2]
    corner = page.heading or " / ".join(game.players[:2])
    lines = [" & ".join(_text(name) for name in (corner, *columns)) + r" \\ \hline"]
    for name, cells in zip(rows, page.rows, strict=True):
        lines.append(" & ".join([_text(name), *(_cell(cell) for cell in cells)]) + r" \\")
    return "\n".join([rf"\begin{{array}}{{r|{'c' * len(columns)}}}", *lines, r"\end{array}"])


def _cell(cell: Cell) -> str:
    marked = r",\; ".join(
        rf"\underline{{{payoff}}}" if best else payoff
        for payoff, best in zip(cell.payoffs, cell.best, strict=True)
    )
    return rf"\boxed{{{marked}}}" if cell.nash else marked


def _text(words: str) -> str:
    return rf"\text{{{words.translate(_SPECIAL)}}}"
