"""A model is run over a grid of its parameters, on one processor or on a cluster, with one answer.

Chapter: notebooks/05a-evolution
"""

from coopcourse.sweep.grid import Cell, Grid, cells
from coopcourse.sweep.progress import bar
from coopcourse.sweep.running import sweep
from coopcourse.sweep.swept import Swept

__all__ = ["Cell", "Grid", "Swept", "bar", "cells", "sweep"]
