"""The questions of all chapters on one page, to be asked again after a day, a week and a month."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from chapters import Chapter, chapters
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from coopcourse.exercise import NumericQuestion, Question
from coopcourse.exercise.cards import inline
from coopcourse.exercise.shelf import find


@dataclass(frozen=True)
class Card:
    """A question with its answer, as HTML, and a key that stays while the question does."""

    key: str
    ask: str
    answer: str

    @property
    def html(self) -> str:
        """The card: it opens without a script, and a script adds its two buttons."""
        return (
            f'<li class="cc-card" data-card="{self.key}"><div class="cc-ask">{self.ask}</div>'
            f"<details><summary>Answer</summary><div>{self.answer}</div></details></li>"
        )


def recalled(chapter: Chapter) -> list[Card]:
    """Return the cards of a chapter's recall questions."""
    return [Card(_key(ask), f"<p>{ask}</p>", answer) for ask, answer in chapter.recall]


def _key(ask: str) -> str:
    return hashlib.sha256(ask.encode()).hexdigest()[:10]


def questioned(chapter: Chapter) -> list[Card]:
    """Return the cards of a chapter's quick questions."""
    items = [find(name) for name in dict.fromkeys(chapter.asked("question"))]
    return [_quick(item) for item in items if isinstance(item, Question | NumericQuestion)]


def _quick(item: Question | NumericQuestion) -> Card:
    ask = f"<p>{inline(item.prompt)}</p>"
    if isinstance(item, NumericQuestion):
        right = f"<p><strong>{item.answer.value:.4g}.</strong> {inline(item.answer.feedback)}</p>"
        return Card(escape(item.id), ask, right)
    options = "".join(f"<li>{inline(one.text)}</li>" for one in item.options)
    rights = "".join(
        f"<p><strong>{inline(one.text)}</strong> {inline(one.feedback)}</p>"
        for one in item.options
        if one.right
    )
    return Card(escape(item.id), f"{ask}<ul>{options}</ul>", rights)


class Review(SphinxDirective):
    """`{review}` shows all cards, chapter by chapter."""

    def run(self) -> list[nodes.Node]:
        """Return the place of the reader's plan, and a section for each chapter."""
        every = chapters(Path(self.env.srcdir))
        plan = nodes.raw("", '<div class="cc-review" hidden></div>', format="html")
        return [plan, *map(self._section, every)]

    def _section(self, chapter: Chapter) -> nodes.section:
        self.env.note_dependency(self.env.doc2path(chapter.page))
        head = f"Chapter {chapter.number}"
        name = nodes.fully_normalize_name(head)
        section = nodes.section("", nodes.title(head, head), names=[name], classes=["cc-deck"])
        self.state.document.note_implicit_target(section, section)
        section += self.parse_text_to_nodes(f"{{doc}}`/{chapter.page}`")
        cards = [*recalled(chapter), *questioned(chapter)]
        deck = "".join(card.html for card in cards)
        section += nodes.raw("", f'<ul class="cc-cards">{deck}</ul>', format="html")
        return section


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the directive."""
    app.add_directive("review", Review)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
