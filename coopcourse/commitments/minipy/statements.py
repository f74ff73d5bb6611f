"""The instructions of a statement leave the stack as they found it.

Chapter: notebooks/10-commitments
"""

import ast
from collections.abc import Callable
from typing import Any

from coopcourse.commitments.minipy import steps
from coopcourse.commitments.minipy.emitter import Emitter, Loop
from coopcourse.commitments.minipy.expressions import SIGNS, expression
from coopcourse.commitments.minipy.naming import check_name
from coopcourse.commitments.minipy.refusal import ProgramError


def block(emitter: Emitter, body: list[ast.stmt]) -> None:
    """Write the instructions of some lines, one after the other."""
    for node in body:
        write = _WRITERS.get(type(node))
        if write is None:
            raise ProgramError(node.lineno, "Functions stand side by side, none inside another.")
        write(emitter, node)


def _own_slot(emitter: Emitter, node: ast.expr) -> int:
    """The slot of a name that gets a value in a function."""
    assert isinstance(node, ast.Name)  # the grammar has seen to it
    check_name(node.id, node.lineno)
    if node.id in emitter.scope.functions or node.id in emitter.scope.constants:
        raise ProgramError(
            node.lineno, f"{node.id} is defined outside this function: choose another name here."
        )
    return emitter.slot(node.id)


def _assign(emitter: Emitter, node: ast.Assign) -> None:
    expression(emitter, node.value)
    emitter.emit(node.lineno, steps.store, _own_slot(emitter, node.targets[0]))


def _change(emitter: Emitter, node: ast.AugAssign) -> None:
    slot = _own_slot(emitter, node.target)
    emitter.emit(node.lineno, steps.load, slot)
    expression(emitter, node.value)
    emitter.emit(node.lineno, SIGNS[type(node.op)])
    emitter.emit(node.lineno, steps.store, slot)


def _return(emitter: Emitter, node: ast.Return) -> None:
    expression(emitter, node.value or ast.Constant(None, lineno=node.lineno))
    emitter.emit(node.lineno, steps.give_back)


def _if(emitter: Emitter, node: ast.If) -> None:
    expression(emitter, node.test)
    otherwise = emitter.emit(node.lineno, steps.jump_if_not)
    block(emitter, node.body)
    if not node.orelse:
        emitter.fill(otherwise, emitter.here)
        return
    end = emitter.emit(node.lineno, steps.jump)
    emitter.fill(otherwise, emitter.here)
    block(emitter, node.orelse)
    emitter.fill(end, emitter.here)


def _while(emitter: Emitter, node: ast.While) -> None:
    start = emitter.here
    expression(emitter, node.test)
    done = emitter.emit(node.lineno, steps.jump_if_not)
    _repeat(emitter, node, start)
    emitter.fill(done, emitter.here)


def _for(emitter: Emitter, node: ast.For) -> None:
    expression(emitter, node.iter)
    slot = emitter.slot(f"for {emitter.here}")  # no name a program could use
    emitter.slot(f"place {emitter.here}")
    emitter.emit(node.lineno, steps.start_loop, slot)
    start = emitter.emit(node.lineno, steps.next_in_loop)
    emitter.emit(node.lineno, steps.store, _own_slot(emitter, node.target))
    _repeat(emitter, node, start)
    emitter.fill(start, (slot, emitter.here))


def _repeat(emitter: Emitter, node: ast.For | ast.While, start: int) -> None:
    """Write the body of a loop, and then the way back to its start; `break` leads past it."""
    loop = Loop(start)
    emitter.loops.append(loop)
    block(emitter, node.body)
    emitter.emit(node.lineno, steps.jump, start)
    emitter.loops.pop()
    for place in loop.leaving:
        emitter.fill(place, emitter.here)


def _break(emitter: Emitter, node: ast.Break) -> None:
    _loop(emitter, node, "break").leaving.append(emitter.emit(node.lineno, steps.jump))


def _continue(emitter: Emitter, node: ast.Continue) -> None:
    emitter.emit(node.lineno, steps.jump, _loop(emitter, node, "continue").start)


def _loop(emitter: Emitter, node: ast.stmt, word: str) -> Loop:
    if not emitter.loops:
        raise ProgramError(node.lineno, f"{word} stands inside a loop only: use return.")
    return emitter.loops[-1]


def _pass(_: Emitter, __: ast.Pass) -> None:
    """Do nothing."""


_WRITERS: dict[type[ast.AST], Callable[[Emitter, Any], None]] = {
    ast.Assign: _assign,
    ast.AugAssign: _change,
    ast.Return: _return,
    ast.If: _if,
    ast.While: _while,
    ast.For: _for,
    ast.Break: _break,
    ast.Continue: _continue,
    ast.Pass: _pass,
}
