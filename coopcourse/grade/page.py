"""A page of a report is one small file that needs nothing else: no script, no network.

Chapter: notebooks/exercises/02-games
"""

import html
import re
from collections.abc import Sequence

STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; }
caption { text-align: left; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; }
tr + tr { border-top: 1px solid #8888; } td.number { text-align: right; }
"""


def page(title: str, *parts: str) -> str:
    """Return a whole page with a title as its heading.

    >>> page("Scores", "<p>None.</p>").count("<h1>")
    1
    """
    name, body = html.escape(title), "\n".join(parts)
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{name}</title>\n<style>{STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n<h1>{name}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )


def table(caption: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Return a table, its first column as row heads.

    >>> table("Points", ["name", "points"], [["bob", 2]]).count("<td")
    1
    """
    top = "".join(f'<th scope="col">{words(head)}</th>' for head in heads)
    body = "".join(f"<tr>{_row(row)}</tr>\n" for row in rows)
    return (
        f'<div class="wide" tabindex="0" role="region" aria-label="{html.escape(caption)}">'
        f"<table><caption>{words(caption)}</caption>\n"
        f"<thead><tr>{top}</tr></thead>\n<tbody>\n{body}</tbody></table></div>"
    )


def words(text: object) -> str:
    """Return text as HTML, with what stands in backticks as code.

    >>> words("`a` < b")
    '<code>a</code> &lt; b'
    """
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(str(text)))


def _row(row: Sequence[object]) -> str:
    first, *rest = row
    return f'<th scope="row">{words(first)}</th>' + "".join(map(_cell, rest))


def _cell(value: object) -> str:
    if isinstance(value, (int, float)):
        return f'<td class="number">{value:g}</td>'
    return f"<td>{words(value)}</td>"
