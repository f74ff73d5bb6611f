"""Planning: schedules proposed to learned people, and judged once people are used to them.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist.planning.formula import formula_at_rest, seen_elasticity
from coopcourse.economist.planning.instep import plan_in_step
from coopcourse.economist.planning.measures import Measures, measure
from coopcourse.economist.planning.policies import POLICIES, propose_policies, search
from coopcourse.economist.planning.surface import Surface, climb, fit, top
from coopcourse.economist.planning.trials import Trials, try_out

__all__ = [
    "POLICIES",
    "Measures",
    "Surface",
    "Trials",
    "climb",
    "fit",
    "formula_at_rest",
    "measure",
    "plan_in_step",
    "propose_policies",
    "search",
    "seen_elasticity",
    "top",
    "try_out",
]
