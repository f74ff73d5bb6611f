"""From syntax tree to instructions: first the values of an expression, then what to do with them.

Chapter: notebooks/10-commitments
"""

import ast

from coopcourse.commitments.minipy.code import Code, Function
from coopcourse.commitments.minipy.emitter import Emitter, Scope
from coopcourse.commitments.minipy.expressions import constant_of
from coopcourse.commitments.minipy.grammar import check
from coopcourse.commitments.minipy.naming import check_name
from coopcourse.commitments.minipy.reading import read
from coopcourse.commitments.minipy.refusal import ProgramError
from coopcourse.commitments.minipy.statements import block
from coopcourse.commitments.minipy.tree import parse

MISSING = "A program needs a function that begins with `def play(me, opp):`."


def compile_text(source: str) -> Code:
    r"""The instructions of a program, after its text, its tree and its nodes have been checked.

    Raises ProgramError with the line and what to write instead.

    >>> compile_text("def play(me, opp):\n    return 'D'").entry
    0
    """
    text = read(source)
    tree = parse(text)
    check(tree)
    scope = _top(tree)
    if "play" not in scope.functions:
        raise ProgramError(0, MISSING)
    bodies = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    functions = tuple(_function(node, scope) for node in bodies)
    number, count = scope.functions["play"]
    if count != 2:
        raise ProgramError(bodies[number].lineno, MISSING)
    return Code(text, functions, number)


def _top(tree: ast.Module) -> Scope:
    """What the lines outside functions define: functions, and names for plain values."""
    scope = Scope()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            check_name(node.name, node.lineno)
            if node.name in scope.functions or node.name in scope.constants:
                raise ProgramError(node.lineno, f"{node.name} is there twice: rename one.")
            scope.functions[node.name] = len(scope.functions), len(node.args.args)
        else:
            _constant(node, scope)
    return scope


def _constant(node: ast.stmt, scope: Scope) -> None:
    if not isinstance(node, ast.Assign):
        raise ProgramError(
            node.lineno, "Outside functions there are only functions and `NAME = value`."
        )
    name = node.targets[0]
    assert isinstance(name, ast.Name)  # the grammar has seen to it
    check_name(name.id, node.lineno)
    if name.id in scope.functions or name.id in scope.constants:
        raise ProgramError(node.lineno, f"{name.id} is there twice: rename one.")
    scope.constants[name.id] = constant_of(node.value)


def _function(node: ast.FunctionDef, scope: Scope) -> Function:
    emitter = Emitter(scope)
    for arg in node.args.args:
        check_name(arg.arg, node.lineno)
        if arg.arg in scope.functions or arg.arg in scope.constants or arg.arg in emitter.slots:
            raise ProgramError(node.lineno, f"{arg.arg} is there twice: rename one.")
        emitter.slot(arg.arg)
    block(emitter, node.body)
    emitter.finish(node.body[-1].lineno)
    names = tuple(emitter.slots)
    return Function(
        node.name, len(node.args.args), tuple(emitter.code), tuple(emitter.lines), names
    )
