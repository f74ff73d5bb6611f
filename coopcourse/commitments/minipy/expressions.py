"""The instructions of an expression leave exactly one value on the stack.

Chapter: notebooks/10-commitments
"""

import ast
from collections.abc import Callable
from typing import Any

from coopcourse.commitments.minipy import advice, arithmetic, steps
from coopcourse.commitments.minipy.builtins import BUILTINS, Builtin
from coopcourse.commitments.minipy.calling import call_builtin
from coopcourse.commitments.minipy.code import Step
from coopcourse.commitments.minipy.emitter import Emitter
from coopcourse.commitments.minipy.refusal import ProgramError

SIGNS: dict[type[ast.AST], Step] = {
    ast.Add: arithmetic.add, ast.Sub: arithmetic.subtract, ast.Mult: arithmetic.multiply,
    ast.Div: arithmetic.divide, ast.FloorDiv: arithmetic.divide_down, ast.Mod: arithmetic.remainder,
    ast.Eq: arithmetic.same_value, ast.NotEq: arithmetic.other_value,
    ast.Lt: arithmetic.less, ast.LtE: arithmetic.at_most,
    ast.Gt: arithmetic.greater, ast.GtE: arithmetic.at_least,
    ast.In: arithmetic.contains, ast.NotIn: arithmetic.lacks,
    ast.USub: arithmetic.minus, ast.Not: steps.negate,
    ast.And: steps.keep_if_false, ast.Or: steps.keep_if_true,
}  # fmt: skip


def expression(emitter: Emitter, node: ast.expr) -> None:
    """Write the instructions of an expression; ProgramError if the language does not have it."""
    write = _WRITERS.get(type(node))
    if write is None:
        raise ProgramError(node.lineno, f"The language has no {type(node).__name__} here.")
    write(emitter, node)


def constant_of(node: ast.expr) -> Any:
    """The value of a plain number, text, True, False or None; ProgramError for anything else.

    >>> constant_of(ast.parse("-0.5", mode="eval").body)
    -0.5
    """
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        value = constant_of(node.operand)
        if type(value) in (int, float):
            return -value
    if not isinstance(node, ast.Constant):
        raise ProgramError(
            node.lineno, "Outside functions, a name stands for a plain number or text."
        )
    return node.value


def _constant(emitter: Emitter, node: ast.Constant) -> None:
    emitter.emit(node.lineno, steps.constant, node.value)


def _name(emitter: Emitter, node: ast.Name) -> None:
    scope = emitter.scope
    if node.id in emitter.slots:
        emitter.emit(node.lineno, steps.load, emitter.slots[node.id])
    elif node.id in scope.constants:
        emitter.emit(node.lineno, steps.constant, scope.constants[node.id])
    elif node.id in BUILTINS or node.id in scope.functions:
        raise ProgramError(node.lineno, f"{node.id} is a function: call it with ( ).")
    else:
        known = [*emitter.slots, *scope.constants]
        near = advice.near(node.id, known) or " Give it a value first, on a line above."
        raise ProgramError(node.lineno, f"The name {node.id!r} is not known here.{near}")


def _sequence(emitter: Emitter, node: ast.List | ast.Tuple) -> None:
    for each in node.elts:
        expression(emitter, each)
    emitter.emit(node.lineno, steps.gather, len(node.elts))


def _binary(emitter: Emitter, node: ast.BinOp) -> None:
    expression(emitter, node.left)
    expression(emitter, node.right)
    emitter.emit(node.lineno, SIGNS[type(node.op)])


def _comparison(emitter: Emitter, node: ast.Compare) -> None:
    expression(emitter, node.left)
    expression(emitter, node.comparators[0])
    emitter.emit(node.lineno, SIGNS[type(node.ops[0])])


def _unary(emitter: Emitter, node: ast.UnaryOp) -> None:
    expression(emitter, node.operand)
    emitter.emit(node.lineno, SIGNS[type(node.op)])


def _both_or_either(emitter: Emitter, node: ast.BoolOp) -> None:
    ends = []
    for each in node.values[:-1]:
        expression(emitter, each)
        ends.append(emitter.emit(each.lineno, SIGNS[type(node.op)]))
    expression(emitter, node.values[-1])
    for place in ends:
        emitter.fill(place, emitter.here)


def _one_or_other(emitter: Emitter, node: ast.IfExp) -> None:
    expression(emitter, node.test)
    otherwise = emitter.emit(node.lineno, steps.jump_if_not)
    expression(emitter, node.body)
    end = emitter.emit(node.lineno, steps.jump)
    emitter.fill(otherwise, emitter.here)
    expression(emitter, node.orelse)
    emitter.fill(end, emitter.here)


def _subscript(emitter: Emitter, node: ast.Subscript) -> None:
    expression(emitter, node.value)
    if not isinstance(node.slice, ast.Slice):
        expression(emitter, node.slice)
        emitter.emit(node.lineno, steps.element)
        return
    for end in (node.slice.lower, node.slice.upper):
        expression(emitter, end or ast.Constant(None, lineno=node.lineno))
    emitter.emit(node.lineno, steps.part)


def _call(emitter: Emitter, node: ast.Call) -> None:
    assert isinstance(node.func, ast.Name)  # the grammar has seen to it
    name, count = node.func.id, len(node.args)
    for each in node.args:
        expression(emitter, each)
    if name in BUILTINS:
        _demand_count(node, BUILTINS[name])
        emitter.emit(node.lineno, call_builtin, (name, count))
        return
    if name not in emitter.scope.functions:
        known = [*BUILTINS, *emitter.scope.functions]
        near = advice.near(name, known) or f" There are {', '.join(BUILTINS)}."
        raise ProgramError(node.lineno, f"There is no function {name!r}.{near}")
    number, parameters = emitter.scope.functions[name]
    if count != parameters:
        raise ProgramError(node.lineno, f"{name} takes {parameters} arguments, not {count}.")
    emitter.emit(node.lineno, steps.call, (number, count))


def _demand_count(node: ast.Call, builtin: Builtin) -> None:
    if not builtin.fewest <= len(node.args) <= builtin.most:
        raise ProgramError(node.lineno, f"Write {builtin.usage}.")


_WRITERS: dict[type[ast.AST], Callable[[Emitter, Any], None]] = {
    ast.Constant: _constant,
    ast.Name: _name,
    ast.List: _sequence,
    ast.Tuple: _sequence,
    ast.BinOp: _binary,
    ast.Compare: _comparison,
    ast.UnaryOp: _unary,
    ast.BoolOp: _both_or_either,
    ast.IfExp: _one_or_other,
    ast.Subscript: _subscript,
    ast.Call: _call,
}
