"""A small, safe part of Python in which programs read, compare and simulate each other.

A program is one text. Its entry point is `def play(me, opp):`, which returns 'C' or 'D' (or, where
there are more moves, the number of one). `me` and `opp` are the two programs themselves.

    ==================  ==========================================================================
    values              numbers, texts 'C', lists [a, b], True, False, None, programs
    lines               x = ..., x += ..., if, elif, else, while, for x in ..., break, continue,
                        pass, return
    signs               + - * / // %   == != < <= > >=   in, not in, and, or, not   x[i], x[a:b]
    functions           your own, with def, side by side; and the built-in ones below
    reading             source(opp), same(me, opp), simulate(opp, me), simulate(opp, me, fuel),
                        seat(me)
    reckoning           len, count, range, min, max, abs, int, bool, random
    outside functions   NAME = value
    ==================  ==========================================================================

Lists do not change: build longer ones with +. `simulate` answers 'C', 'D' (or a number), or
'timeout' when the simulated program uses up its fuel, or 'error' when it fails. The limits, the
fuel first of all, stand in `minipy.limits`.

>>> fair = compile_text('''
... def play(me, opp):
...     if random() < 0.1:
...         return 'C'
...     return simulate(opp, me)
... ''')
>>> print(fair.in_order())
play
  0  call_builtin ('random', 0)
  1  constant 0.1
  2  less
  3  jump_if_not 6
  4  constant 'C'
  5  give_back
  6  load 1
  7  load 0
  8  call_builtin ('simulate', 2)
  9  give_back
  10  constant None
  11  give_back

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.minipy.code import Code, Handle
from coopcourse.commitments.minipy.compiler import compile_text
from coopcourse.commitments.minipy.limits import FUEL
from coopcourse.commitments.minipy.machine import Ending, Move, legal_move, run
from coopcourse.commitments.minipy.refusal import ProgramError

__all__ = [
    "FUEL",
    "Code",
    "Ending",
    "Handle",
    "Move",
    "ProgramError",
    "compile_text",
    "legal_move",
    "run",
]
