"""Dispositions: rules that people carry from situation to situation, and what becomes of them.

Chapter: notebooks/07-dispositions
"""

from coopcourse.dispositions import morals
from coopcourse.dispositions.copying import Copying, Day, LongRun, days, long_run
from coopcourse.dispositions.feelings import (
    as_felt,
    charness_rabin,
    concern,
    fehr_schmidt,
    joint_success,
    warm_glow,
)
from coopcourse.dispositions.fines import FinedGroup
from coopcourse.dispositions.morals import SEVEN, Problem, is_evolutionarily_stable
from coopcourse.dispositions.offers import acceptance, best_offer, gift, least_acceptable
from coopcourse.dispositions.situations import SITUATIONS, Life
from coopcourse.dispositions.traits import DISPOSITIONS, character, described, held_by
from coopcourse.dispositions.translucency import (
    Dilemma,
    Meetings,
    expected,
    meetings,
    spread,
    threshold,
    tipping_share,
)
from coopcourse.dispositions.village import Invader, Village, village

__all__ = [
    "DISPOSITIONS",
    "SEVEN",
    "SITUATIONS",
    "Copying",
    "Day",
    "Dilemma",
    "FinedGroup",
    "Invader",
    "Life",
    "LongRun",
    "Meetings",
    "Problem",
    "Village",
    "acceptance",
    "as_felt",
    "best_offer",
    "character",
    "charness_rabin",
    "concern",
    "days",
    "described",
    "expected",
    "fehr_schmidt",
    "gift",
    "held_by",
    "is_evolutionarily_stable",
    "joint_success",
    "least_acceptable",
    "long_run",
    "meetings",
    "morals",
    "spread",
    "threshold",
    "tipping_share",
    "village",
    "warm_glow",
]
