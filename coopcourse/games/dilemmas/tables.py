"""A head count as a table: one row a move, one column for each number of contributing others.

Chapter: notebooks/04-collective-action
"""

from collections.abc import Sequence
from html import escape

WIDEST = 12  # columns; more players get one line of summary

TIGHT = "padding:.5rem .6rem"  # so that five columns fit a phone

Rows = Sequence[tuple[str, Sequence[float], Sequence[bool]]]  # name, payoffs, whether best


def as_text(title: str, rows: Rows) -> str:
    """The table in plain text, the better move of each column starred.

    >>> rows = [("Give", (-0.5, 0), (False, False)), ("Ride", (0, 0.5), (True, True))]
    >>> print(as_text("Toy", rows))
    Toy
    Others who contribute     0     1
    Give                   -0.5     0
    Ride                     0*  0.5*
    """
    if len(rows[0][1]) > WIDEST:
        return _summary(title, rows)
    heads = [str(others) for others in range(len(rows[0][1]))]
    body = [(name, _starred(payoffs, best)) for name, payoffs, best in rows]
    lines = [("Others who contribute", heads), *body]
    width = max(len(cell) for _, cells in lines for cell in cells)
    text = [
        f"{name:<21}" + "".join(f"  {cell:>{width}}" for cell in cells) for name, cells in lines
    ]
    return "\n".join([title or "A head count", *text])


def as_html(title: str, rows: Rows) -> str:
    """The table as HTML that a screen reader can walk through.

    >>> as_html("Toy", [("Give", (-0.5, 0), (False, False))]).count("<td ")
    2
    """
    if len(rows[0][1]) > WIDEST:
        return f"<p>{escape(_summary(title, rows))}</p>"
    heads = "".join(_head("col", str(others)) for others in range(len(rows[0][1])))
    body = "".join(
        f"<tr>{_head('row', name)}{_cells(_starred(payoffs, best))}</tr>"
        for name, payoffs, best in rows
    )
    return (
        '<table class="cc-matrix" cellpadding="8">'
        f"<caption><strong>{escape(title or 'A head count')}.</strong> Your payoff by your move "
        "(row) and the number of others who contribute (column). * better move.</caption>"
        f"<thead><tr>{_head('col', 'Others')}{heads}</tr></thead><tbody>{body}</tbody></table>"
    )


def _starred(payoffs: Sequence[float], best: Sequence[bool]) -> list[str]:
    return [_number(pay) + "*" * mark for pay, mark in zip(payoffs, best, strict=True)]


def _number(payoff: float) -> str:
    return f"{payoff + 0:.4g}"  # adding 0 turns minus zero into zero


def _head(scope: str, name: str) -> str:
    return f'<th scope="{scope}" style="{TIGHT}">{escape(name)}</th>'


def _cells(texts: Sequence[str]) -> str:
    signed = (text.replace("-", "\N{MINUS SIGN}") for text in texts)
    return "".join(f'<td style="{TIGHT}">{text}</td>' for text in signed)


def _summary(title: str, rows: Rows) -> str:
    return f"{title or 'A head count'}: {len(rows[0][1]):,} players, too many for a table."
