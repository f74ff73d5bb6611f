"""Repeated games: strategies as small machines, what they earn, and which of them spread.

Chapter: notebooks/05b-reciprocity
"""

from coopcourse.evolution.repeated import cast, memory_one
from coopcourse.evolution.repeated.automaton import Automaton, smallest, watching
from coopcourse.evolution.repeated.cast import CAST, CLASSICS
from coopcourse.evolution.repeated.exact import expected_payoffs, outcome_shares
from coopcourse.evolution.repeated.horizons import continued, forever, turns
from coopcourse.evolution.repeated.match import bench, moves, play, replies
from coopcourse.evolution.repeated.own import strategy
from coopcourse.evolution.repeated.payoffs import AXELROD, Payoffs, donation
from coopcourse.evolution.repeated.strategy import Strategy
from coopcourse.evolution.repeated.tournament import Standings, expected_standings, tournament
from coopcourse.evolution.repeated.zero_determinant import enforced_line, zero_determinant

__all__ = [
    "AXELROD",
    "CAST",
    "CLASSICS",
    "Automaton",
    "Payoffs",
    "Standings",
    "Strategy",
    "bench",
    "cast",
    "continued",
    "donation",
    "enforced_line",
    "expected_payoffs",
    "expected_standings",
    "forever",
    "memory_one",
    "moves",
    "outcome_shares",
    "play",
    "replies",
    "smallest",
    "strategy",
    "tournament",
    "turns",
    "watching",
    "zero_determinant",
]
