"""Pictures of games: payoffs as lines, as points, as tables, and best replies that meet.

Chapter: notebooks/02-games
"""

from coopcourse.games.plots.chances import against_replies, guarantee, reply_lines
from coopcourse.games.plots.matrices import elimination_grid, payoff_table
from coopcourse.games.plots.outcomes import payoff_plane
from coopcourse.games.plots.replies import best_reply_plane, nash_points

__all__ = [
    "against_replies",
    "best_reply_plane",
    "elimination_grid",
    "guarantee",
    "nash_points",
    "payoff_plane",
    "payoff_table",
    "reply_lines",
]
