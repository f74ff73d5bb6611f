"""Solvers find equilibria: all of them, or one, and say how and whether any may be missing.

Chapter: notebooks/02-games
"""

from coopcourse.games.solvers.components import Component, NashSubset
from coopcourse.games.solvers.lemke_howson import LabelledPath, lemke_howson
from coopcourse.games.solvers.result import Equilibria, Equilibrium
from coopcourse.games.solvers.support import support_enumeration
from coopcourse.games.solvers.whole import equilibria

__all__ = [
    "Component",
    "Equilibria",
    "Equilibrium",
    "LabelledPath",
    "NashSubset",
    "equilibria",
    "lemke_howson",
    "support_enumeration",
]
