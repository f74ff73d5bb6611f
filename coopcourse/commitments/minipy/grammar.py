"""Third look, at the nodes: what is not on the list is refused, with what to write instead.

Chapter: notebooks/10-commitments
"""

import ast
from collections.abc import Callable
from typing import Any

from coopcourse.commitments.minipy.refusal import ProgramError

ALLOWED: tuple[type[ast.AST], ...] = (
    ast.Module, ast.FunctionDef, ast.arguments, ast.arg, ast.Return,
    ast.Assign, ast.AugAssign, ast.If, ast.While, ast.For, ast.Break, ast.Continue, ast.Pass,
    ast.Name, ast.Load, ast.Store, ast.Constant, ast.Tuple, ast.List, ast.Call, ast.IfExp,
    ast.BinOp, ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod,
    ast.UnaryOp, ast.USub, ast.Not, ast.BoolOp, ast.And, ast.Or,
    ast.Compare, ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In, ast.NotIn,
    ast.Subscript, ast.Slice,
)  # fmt: skip

INSTEAD: dict[type[ast.AST], str] = {
    ast.Expr: "This line throws its value away: write `x = ...`, `return ...` or a # comment.",
    ast.ListComp: "Build a list with a for loop and +.",
    ast.GeneratorExp: "Build a list with a for loop and +.",
    ast.Pow: "There is no **: multiply in a loop.",
    ast.LShift: "There is no <<: multiply by 2.",
    ast.RShift: "There is no >>: divide with // by 2.",
    ast.UAdd: "Leave out the plus sign.",
    ast.NamedExpr: "Write the assignment with = on a line of its own.",
    ast.AnnAssign: "Leave out the type: write `x = ...`.",
    ast.Starred: "Stars do not unpack anything here: name each value.",
    ast.keyword: "Give arguments by their place, without a name and =.",
    ast.Match: "Write if and elif instead of match.",
}


def check(tree: ast.Module) -> None:
    """Raise ProgramError at the first node that is not on the list.

    >>> check(ast.parse("x = 2 ** 3"))
    Traceback (most recent call last):
    coopcourse.commitments.minipy.refusal.ProgramError: Line 1: There is no **: multiply in a loop.
    """
    line = 0
    waiting: list[tuple[ast.AST, int]] = [(tree, 0)]
    while waiting:
        node, line = waiting.pop()
        line = getattr(node, "lineno", line)
        if type(node) not in ALLOWED:
            raise ProgramError(line, INSTEAD.get(type(node), _otherwise(node)))
        _SHAPES.get(type(node), _any_shape)(node, line)
        waiting += [(child, line) for child in reversed(list(ast.iter_child_nodes(node)))]


def _otherwise(node: ast.AST) -> str:
    return f"The language has no {type(node).__name__}: say it with if, for, while and def."


def _any_shape(_: ast.AST, __: int) -> None:
    """Most nodes on the list are fine in every shape."""


def _demand(holds: bool, line: int, message: str) -> None:
    if not holds:
        raise ProgramError(line, message)


def _function(node: ast.FunctionDef, line: int) -> None:
    args = node.args
    extras = (*args.posonlyargs, *args.kwonlyargs, *args.defaults, args.vararg, args.kwarg)
    _demand(not any(extras), line, "Parameters are plain names, with no =, no star and no slash.")
    _demand(not node.decorator_list, line, "Functions are written plainly, without @.")
    typed = (node.returns, *(arg.annotation for arg in args.args))
    _demand(not any(typed), line, "Leave out the types: write `def play(me, opp):`.")


def _assignment(node: ast.Assign, line: int) -> None:
    one = len(node.targets) == 1 and isinstance(node.targets[0], ast.Name)
    _demand(one, line, "One name stands on the left of =; lists are not changed in place.")


def _changed(node: ast.AugAssign, line: int) -> None:
    one = isinstance(node.target, ast.Name)
    _demand(one, line, "One name stands on the left of +=; lists are not changed in place.")


def _loop(node: ast.For | ast.While, line: int) -> None:
    _demand(not node.orelse, line, "A loop has no else: write the line after the loop.")
    plain = isinstance(node, ast.While) or isinstance(node.target, ast.Name)
    _demand(plain, line, "One name stands between for and in; take parts of it with [0] and [1].")


def _comparison(node: ast.Compare, line: int) -> None:
    _demand(len(node.ops) == 1, line, "Compare two things at a time, and join them with and.")


def _call(node: ast.Call, line: int) -> None:
    _demand(isinstance(node.func, ast.Name), line, "Call functions by their names.")


def _constant(node: ast.Constant, line: int) -> None:
    plain = type(node.value) in (bool, int, float, str, type(None))
    _demand(plain, line, "Values are numbers, texts, True, False and None.")


def _slice(node: ast.Slice, line: int) -> None:
    _demand(node.step is None, line, "A slice has two ends and no step: write x[a:b].")


_SHAPES: dict[type[ast.AST], Callable[[Any, int], None]] = {
    ast.FunctionDef: _function,
    ast.Assign: _assignment,
    ast.AugAssign: _changed,
    ast.For: _loop,
    ast.While: _loop,
    ast.Compare: _comparison,
    ast.Call: _call,
    ast.Constant: _constant,
    ast.Slice: _slice,
}
