"""Two programs that learn to set prices, and whether they collude.

Chapter: notebooks/12-downsides
"""

from coopcourse.downsides.pricing.learning import Learner, settle, train
from coopcourse.downsides.pricing.market import Market
from coopcourse.downsides.pricing.paths import Circles, circles, follow, profit_gains, replies
from coopcourse.downsides.pricing.sessions import Sessions
from coopcourse.downsides.pricing.undercutting import Cuts, cuts

__all__ = [
    "Circles",
    "Cuts",
    "Learner",
    "Market",
    "Sessions",
    "circles",
    "cuts",
    "follow",
    "profit_gains",
    "replies",
    "settle",
    "train",
]
