"""Welfare: which outcomes are good, for whom, and what it costs that each looks after themselves.

Chapter: notebooks/03-welfare
"""

from coopcourse.games.welfare.anarchy import Price, price_of_anarchy, price_of_stability
from coopcourse.games.welfare.bargaining import barter, nash_bargain
from coopcourse.games.welfare.efficiency import (
    improvements,
    is_efficient,
    pareto_efficient,
    undominated,
)
from coopcourse.games.welfare.frontier import (
    distance_to_frontier,
    frontier,
    hull,
    nearest_efficient,
)
from coopcourse.games.welfare.functions import (
    egalitarian,
    equal_equivalent,
    isoelastic,
    leximin,
    nash_product,
    utilitarian,
)
from coopcourse.games.welfare.lotteries import improving_lottery
from coopcourse.games.welfare.majority import condorcet_winner, majority_margins
from coopcourse.games.welfare.orderings import (
    Welfare,
    compare,
    levels,
    most_desirable,
    ranking,
)
from coopcourse.games.welfare.outcomes import (
    Outcomes,
    outcome_names,
    payoff_point,
    payoff_points,
)
from coopcourse.games.welfare.roads import average_time, best_share, selfish_price, two_roads

__all__ = [
    "Outcomes",
    "Price",
    "Welfare",
    "average_time",
    "barter",
    "best_share",
    "compare",
    "condorcet_winner",
    "distance_to_frontier",
    "egalitarian",
    "equal_equivalent",
    "frontier",
    "hull",
    "improvements",
    "improving_lottery",
    "is_efficient",
    "isoelastic",
    "levels",
    "leximin",
    "majority_margins",
    "most_desirable",
    "nash_bargain",
    "nash_product",
    "nearest_efficient",
    "outcome_names",
    "pareto_efficient",
    "payoff_point",
    "payoff_points",
    "price_of_anarchy",
    "price_of_stability",
    "ranking",
    "selfish_price",
    "two_roads",
    "undominated",
    "utilitarian",
]
