"""Explorers: one call that is live in a notebook and alive on a static page.

Chapter: notebooks/02-games
"""

from coopcourse.explorer.controls import Control, Value, choice, play, slider
from coopcourse.explorer.explorer import Explorer, Frame
from coopcourse.explorer.grid import FRAME_BUDGET, corners, page_grid, states

__all__ = [
    "FRAME_BUDGET",
    "Control",
    "Explorer",
    "Frame",
    "Value",
    "choice",
    "corners",
    "page_grid",
    "play",
    "slider",
    "states",
]
