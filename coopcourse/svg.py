"""The SVG of a figure, as small as a page wants it and in the page's own ink.

Chapter: notebooks/02-games
"""

import html
import io
import re
from zlib import crc32

import matplotlib as mpl
from matplotlib.figure import Figure

# Stands for "the text colour of the page": no drawing uses this near-black for itself.
INK = "#010203"


def labelled(svg: str, sentence: str) -> str:
    """The same SVG, read aloud as `sentence`.

    >>> labelled("<svg></svg>", "One dot.")
    '<svg role="img" aria-label="One dot."></svg>'
    """
    return svg.replace("<svg", f'<svg role="img" aria-label="{html.escape(sentence)}"', 1)


def to_svg(figure: Figure, salt: str = "figure") -> str:
    """The figure as a small inline SVG whose ink is the page's text colour.

    Equal figures with equal `salt` give equal text: stored notebooks change only when figures do.

    >>> drawing = Figure()
    >>> _ = drawing.text(0.5, 0.5, "hello", color=INK)
    >>> "fill: currentColor" in to_svg(drawing)
    True
    """
    buffer = io.StringIO()
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": salt}):
        figure.savefig(buffer, format="svg", transparent=True, metadata={"Date": None})
    return _slim(buffer.getvalue(), salt)


# What matplotlib writes and a page does not need. The style element must go: inside an inline SVG
# it would apply to the whole page.
_NEEDLESS = re.compile(
    r"<metadata>.*?</metadata>|<!--.*?-->|<style.*?</style>"
    r"| xmlns(?::xlink)?=\"[^\"]*\"| version=\"[^\"]*\"| transform=\"rotate\(-0 [^)]*\)\""
    r"|font-family: [^;\"]*; ?|\s+(?=[<\"])|(?<=>)\s+",
    re.DOTALL,
)


def _slim(svg: str, salt: str) -> str:
    """What a browser needs of matplotlib's SVG: half of the bytes, in the page's ink and font."""
    svg = svg[svg.index("<svg") :].replace(INK, "currentColor")
    svg = re.sub(r"width=\"[^\"]*\" height=\"[^\"]*\"", 'stroke-linejoin="round"', svg, count=1)
    svg = re.sub(r"\bfont: ([\d.]+px) [^;\"]*", r"font-size: \1", _NEEDLESS.sub("", svg))
    svg = re.sub(r"<[^>]+>", lambda tag: _rounded(tag[0]), svg)
    return _own_ids(svg.replace("<defs></defs>", ""), salt)


def _rounded(tag: str) -> str:
    """A tag with coordinates to a tenth of a point, small numbers to a hundredth, on one line."""
    tag = re.sub(r"(\d{2,}\.\d)\d+|(\d\.\d\d)\d+", r"\1\2", tag)
    return re.sub(r"\s*\n\s*", " ", tag)


def _own_ids(svg: str, salt: str) -> str:
    """Keep only the ids that are referred to, under names no other figure on the page has."""
    wanted = dict.fromkeys(re.findall(r"(?:url\(#|href=\"#)([^)\"]+)", svg))
    names = {old: f"f{crc32(salt.encode()):x}-{number}" for number, old in enumerate(wanted)}
    svg = re.sub(r' id="([^"]*)"', lambda match: match[0] if match[1] in names else "", svg)
    return re.sub(
        r'(url\(#|href="#|id=")([^)"]+)',
        lambda match: match[1] + names.get(match[2], match[2]),
        svg,
    )
