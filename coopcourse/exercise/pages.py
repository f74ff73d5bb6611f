"""On a page without a kernel an item is plain HTML that can be answered, and read without scripts.

The answers stand in the page once, in a list that opens on demand; the page's script reads
from that same list.

Chapter: notebooks/02-games
"""

import html
import inspect
import os

from coopcourse.exercise.cards import fold, inline
from coopcourse.exercise.items import Exercise, NumericQuestion, Prediction, Question, Quick

LEVELS = {1: "first steps", 2: "a bit of thought", 3: "a challenge"}


def page_mode() -> bool:
    """Whether the book is being made: then everything shows itself as a static page.

    >>> page_mode()
    False
    """
    return os.environ.get("COOPCOURSE_PAGE") == "1"


def quick_html(item: Quick | Prediction) -> str:
    """Return a bet or a quick question as a form, with its answers folded below.

    >>> from coopcourse.exercise.items import Option
    >>> bet = Prediction(id="games/bet", prompt="Heads?", options=(Option("yes", "Half do."),))
    >>> quick_html(bet).count("<input")
    1
    """
    numeric = isinstance(item, NumericQuestion)
    fields, answers = (
        (_number_field(item), _number_answers(item))
        if isinstance(item, NumericQuestion)
        else (_options(item), _option_answers(item))
    )
    bet = item.kind == "prediction"
    label, act = ("Place your bet", "Bet") if bet else ("Quick question", "Answer")
    unfold = "What each bet leads to" if bet else "Answers"
    return (
        f'<form class="cc-item cc-{item.kind}" {_data(item)}{" data-numeric" * numeric}>'
        f'<fieldset><legend><span class="cc-label">{label}</span> {inline(item.prompt)}</legend>'
        f'{fields}<button type="submit" class="cc-button">{act}</button></fieldset>'
        '<div class="cc-verdict" role="status" aria-live="polite"></div>'
        + fold(unfold, f"<dl>{answers}</dl>")
        + "</form>"
    )


def exercise_html(item: Exercise) -> str:
    """Return what surrounds an exercise on a page: effort, hints and solution, all folded.

    >>> from coopcourse.exercise.shelf import find
    >>> exercise_html(find("games/best-replies")).count("<details") >= 2
    True
    """
    dots = "●" * item.level + "○" * (3 - item.level)
    hints = "".join(
        fold(f"Hint {number}", f"<p>{inline(hint)}</p>")
        for number, hint in enumerate(item.hints, start=1)
    )
    return (
        f'<section class="cc-item cc-exercise" {_data(item)} '
        f'aria-label="{html.escape(item.title)}">'
        f'<p class="cc-head"><span aria-hidden="true">{dots}</span> {LEVELS[item.level]} · '
        f"{item.minutes} minutes · {item.points} points</p>"
        f"<p>You learn to {inline(item.objective)}. "
        f"The check knows {len(item.mutants)} common mistakes by name.</p>"
        f'<p class="cc-verdict" role="status"></p>{hints}'
        f"{fold('Solution', code_html(inspect.getsource(item.reference)))}"
        '<p class="cc-aside">Open the notebook to have your answer checked.</p></section>'
    )


def code_html(source: str) -> str:
    """Return Python source as HTML, coloured where Pygments is at hand.

    >>> "lambda" in code_html("f = lambda x: x")
    True
    """
    try:
        from pygments import highlight  # type: ignore[import-untyped]
        from pygments.formatters import HtmlFormatter  # type: ignore[import-untyped]
        from pygments.lexers import PythonLexer  # type: ignore[import-untyped]
    except ImportError:  # a bare Python has no Pygments; every Jupyter has
        return f"<pre><code>{html.escape(source)}</code></pre>"
    return str(highlight(source, PythonLexer(), HtmlFormatter()))


def slug(item_id: str) -> str:
    """Return an item's id as it stands in a link.

    >>> slug("games/best-replies")
    'games-best-replies'
    """
    return item_id.replace("/", "-")


def _data(item: Exercise | Quick | Prediction) -> str:
    name = html.escape(item.id)
    return (
        f'id="{slug(name)}" data-item="{name}" data-kind="{item.kind}" data-points="{item.points}"'
    )


def _options(item: Question | Prediction) -> str:
    return "".join(
        f'<label class="cc-option"><input type="radio" name="{slug(item.id)}" value="{key}"> '
        f"<span>{inline(option.text)}</span></label>"
        for key, option in enumerate(item.options)
    )


def _option_answers(item: Question | Prediction) -> str:
    return "".join(
        _answer(option.text, f'data-value="{key}"', option.feedback, right=option.right)
        for key, option in enumerate(item.options)
    )


def _answer(term: str, data: str, feedback: str, *, right: bool = False) -> str:
    mark, lead = (" data-right", "<strong>Right.</strong> ") if right else ("", "")
    return f"<dt>{inline(term)}</dt><dd {data}{mark}>{lead}{inline(feedback)}</dd>"


def _number_field(item: NumericQuestion) -> str:
    return (
        '<label class="cc-option"><span>Your number</span> '
        f'<input type="text" name="{slug(item.id)}" inputmode="decimal" autocomplete="off" '
        'size="8"></label>'
    )


def _number_answers(item: NumericQuestion) -> str:
    rows = [
        _answer(
            f"{number.value:.4g}",
            f'data-number="{number.value:.12g}" data-within="{item.tolerance:.12g}"',
            number.feedback,
            right=number is item.answer,
        )
        for number in (item.answer, *item.wrong)
    ]
    return "".join([*rows, _answer("Any other number", "data-otherwise", item.otherwise)])
