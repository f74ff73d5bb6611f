"""Each gate sees the fault it is there for: a whole page passes, a broken copy does not."""

from __future__ import annotations

import pytest

from tests.book import gates

WHOLE = """<!DOCTYPE html>
<html lang="en"><head><title>Games</title><link rel="stylesheet" href="theme.css"></head>
<body><main><h1 id="games">Games</h1>
<p>Costs 5$ here and 6$ there; <span class="math">\\(x\\)</span>; <code>\\frac</code>.</p>
<svg role="img" aria-label="Two hunters, one stag."></svg>
<h2 id="one">One</h2><label for="share">Share</label><input id="share" type="range">
<a href="#one">one</a> <a href="https://example.org/">elsewhere</a>
</main></body></html>"""

BREAKAGES = [
    (gates.no_other_hosts, "<h2", '<script src="https://cdn.example.org/x.js"></script><h2'),
    (gates.no_other_hosts, "<h2", '<img alt="A stag." src="//example.org/stag"><h2'),
    (gates.no_other_hosts, 'href="theme.css"', 'href="https://example.org/theme.css"'),
    (gates.no_other_hosts, "<h2", "<style>@import 'https://example.org/f.css';</style><h2"),
    (gates.pictures_speak, "<h2", '<img src="a.png"><h2'),
    (gates.pictures_speak, "<h2", '<img src="a.png" alt=""><h2'),
    (gates.pictures_speak, "<h2", '<img src="a.png" alt="../_images/0123456789abcdef01.png"><h2'),
    (gates.pictures_speak, ' aria-label="Two hunters, one stag."', ""),
    (gates.pictures_speak, ' role="img"', ""),
    (gates.headings_descend, "h2", "h3"),
    (gates.headings_descend, "h2", "h1"),
    (gates.headings_descend, ">One<", "><"),
    (gates.language_is_named, ' lang="en"', ""),
    (gates.language_is_named, "<title>Games</title>", ""),
    (gates.ids_are_unique, 'id="one"', 'id="games"'),
    (gates.nothing_leaks, "Costs", r"Costs \(x\)"),
    (gates.nothing_leaks, "Costs", "Costs $x_1 + y$"),
    (gates.nothing_leaks, "Costs", "Traceback (most recent call last)"),
    (gates.nothing_leaks, "Costs", "&lt;Figure size 640x480&gt;"),
    (gates.nothing_leaks, "Costs", "object at 0x7f1234567890"),
    (gates.nothing_leaks, "Costs", "{term}`game`"),
    (gates.controls_are_labelled, ' for="share"', ""),
    (gates.controls_are_labelled, "<h2", "<button><svg></svg></button><h2"),
    (gates.controls_are_labelled, ">elsewhere<", "><"),
    (
        gates.widgets_stay_home,
        "<h2",
        '<script type="application/vnd.jupyter.widget-view+json"></script><h2',
    ),
]


@pytest.mark.parametrize("gate", gates.GATES, ids=lambda gate: gate.__name__)
def test_whole_page_passes(gate: gates.Gate) -> None:
    assert gate(gates.parse(WHOLE)) == []


@pytest.mark.parametrize(("gate", "old", "new"), BREAKAGES)
def test_broken_page_is_caught(gate: gates.Gate, old: str, new: str) -> None:
    broken = WHOLE.replace(old, new)
    assert broken != WHOLE
    assert len(gate(gates.parse(broken))) == 1


@pytest.mark.parametrize("href", ["#two", "lost.html", "../b.html#nowhere"])
def test_broken_link_is_caught(href: str) -> None:
    page = gates.parse(WHOLE.replace("#one", href))
    ids = {"a/page.html": {"games", "one", "share"}, "b.html": {"top"}}
    files = {"a/page.html", "b.html", "a/theme.css"}
    assert len(gates.broken_links(page, "a/page.html", ids, files)) == 1


@pytest.mark.parametrize("href", ["#one", "page.html#one", "../b.html", "../b.html#top"])
def test_whole_link_passes(href: str) -> None:
    page = gates.parse(WHOLE.replace("#one", href))
    ids = {"a/page.html": {"games", "one", "share"}, "b.html": {"top"}}
    files = {"a/page.html", "b.html", "a/theme.css"}
    assert gates.broken_links(page, "a/page.html", ids, files) == []
