"""A payoff matrix on a page marks best replies by shape and in words, never by colour alone.

Inline styles and the cell padding, which any style sheet overrides, keep the table right in a bare
notebook; where styles are stripped as well, the hidden words appear and say the same.

Chapter: notebooks/02-games
"""

from html import escape
from typing import TYPE_CHECKING

from coopcourse.games.pages import Cell, Page, pages, printable, summary

if TYPE_CHECKING:
    from coopcourse.games.game import Game

_HIDDEN = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)"
_RING = "outline:2px solid currentColor;outline-offset:-4px;border-radius:1.2em"


def render(game: "Game") -> str:
    """The game as accessible HTML: one `<table class="cc-matrix">` a page.

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> render(prisoners_dilemma()).count('<th scope="row">')
    2
    """
    if not printable(game):
        return f"<p>{escape(summary(game))}</p>"
    return "\n".join(_table(game, page) for page in pages(game))


def _table(game: "Game", page: Page) -> str:
    names, columns = game.strategies[:2]
    heads = "".join(_head(game, 1, name) for name in columns)
    body = "".join(
        f"<tr>{_head(game, 0, name)}{''.join(_cell(game, cell) for cell in cells)}</tr>\n"
        for name, cells in zip(names, page.rows, strict=True)
    )
    return (
        f'<table class="cc-matrix" cellpadding="8">\n<caption>{_caption(game, page)}</caption>\n'
        f"<thead><tr><td></td>{heads}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>"
    )


def _caption(game: "Game", page: Page) -> str:
    first, second = game.players[:2]
    parts = [part for part in (game.title, page.heading) if part]
    title = f"<strong>{escape('. '.join(parts))}.</strong> " if parts else ""
    order = ", then ".join(f"{escape(name)}’s" for name in game.players)
    key = "* best reply"
    if any(cell.nash for row in page.rows for cell in row):
        key += "; ring: Nash equilibrium"
    return (
        f"{title}{escape(first)} chooses a row, {escape(second)} a column; payoffs: {order}. {key}."
    )


def _head(game: "Game", player: int, strategy: str) -> str:
    scope = ("row", "col")[player]
    owner = _hidden(f"{game.players[player]}: ")
    return f'<th scope="{scope}">{owner}{escape(strategy)}</th>'


def _cell(game: "Game", cell: Cell) -> str:
    marked = ", ".join(
        _payoff(game, player, payoff, best)
        for player, (payoff, best) in enumerate(zip(cell.payoffs, cell.best, strict=True))
    )
    if not cell.nash:
        return f"<td>{marked}</td>"
    return f'<td class="cc-nash" style="{_RING}">{marked}{_hidden(" Nash equilibrium")}</td>'


def _payoff(game: "Game", player: int, payoff: str, best: bool) -> str:
    value = payoff.replace("-", "−")
    if best:
        value = f'<u>{value}</u><span aria-hidden="true">*</span>{_hidden(" best reply")}'
    owner = _hidden(f"{game.players[player]} ")
    return f'<span class="cc-payoff cc-payoff-{player + 1}">{owner}{value}</span>'


def _hidden(words: str) -> str:
    return f'<span class="cc-hidden" style="{_HIDDEN}">{escape(words)}</span>'
