"""A reader writes a formula as text; a slip of the pen gets an answer in words.

The text has the shape of a Python expression, and only its syntax tree is read: nothing runs.

Chapter: notebooks/10-commitments
"""

import ast
from collections.abc import Mapping

from coopcourse.commitments.modal.agent import Agent
from coopcourse.commitments.modal.formulas import Box, Formula, Joined, Me, Not, Opponent, Truth
from coopcourse.commitments.modal.formulas import Versus as Against

LONGEST, HIGHEST = 300, 9  # characters of a formula; levels of trust
ATOMS: Mapping[str, Formula] = {
    "opp": Opponent(),
    "me": Me(),
    "true": Truth(True),
    "false": Truth(False),
}
BOXES = {"box": 0, **{f"box{level}": level for level in range(HIGHEST + 1)}}
WORDS = "opp, me, true, false, box(...), box1(...), vs(X), implies(..., ...), not, and, or"

Zoo = Mapping[str, Agent]


def read(text: str, known: Zoo | None = None) -> Formula:
    """The formula that a text stands for; `vs(X)` may name any agent in `known`.

    Raises ValueError, with what to write instead, when the text is no formula.

    >>> read("box(opp) and not box(me)")
    box(opp) and not box(me)
    """
    if len(text) > LONGEST or not text.isascii():
        raise ValueError(f"A formula has at most {LONGEST} plain characters; this has {len(text)}.")
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, RecursionError, MemoryError):
        raise ValueError(
            f"{text!r} is no formula: look for a missing bracket. A formula looks like "
            "`box(opp) and box1(not vs(DefectBot))`."
        ) from None
    return _formula(tree, known or {})


def agent(name: str, text: str, known: Zoo | None = None) -> Agent:
    """The agent with this name that cooperates when the formula in the text holds.

    >>> agent("FairBot", "box(opp)")
    FairBot: box(opp)
    """
    return Agent(name, read(text, known))


def _formula(node: ast.expr, known: Zoo) -> Formula:
    if isinstance(node, ast.Name) and node.id in ATOMS:
        return ATOMS[node.id]
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        return Truth(node.value)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return Not(_formula(node.operand, known))
    if isinstance(node, ast.BoolOp):
        return _joined(node, known)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        return _called(node.func.id, node.args, known)
    raise ValueError(f"`{ast.unparse(node)}` is no word of a formula. The words are {WORDS}.")


def _joined(node: ast.BoolOp, known: Zoo) -> Formula:
    word = "and" if isinstance(node.op, ast.And) else "or"
    first, *others = (_formula(part, known) for part in node.values)
    for other in others:
        first = Joined(word, first, other)
    return first


def _called(name: str, arguments: list[ast.expr], known: Zoo) -> Formula:
    if name in BOXES and len(arguments) == 1:
        return Box(_formula(arguments[0], known), BOXES[name])
    if name == "implies" and len(arguments) == 2:
        left, right = (_formula(part, known) for part in arguments)
        return Joined("implies", left, right)
    if name == "vs" and len(arguments) == 1:
        return Against(_agent(arguments[0], known))
    raise ValueError(
        f"`{name}` with {len(arguments)} things in brackets is no word of a formula. "
        f"The words are {WORDS}."
    )


def _agent(node: ast.expr, known: Zoo) -> Agent:
    if isinstance(node, ast.Name) and node.id in known:
        return known[node.id]
    names = ", ".join(known) or "none yet"
    raise ValueError(f"`vs({ast.unparse(node)})` names no agent. The agents are {names}.")
