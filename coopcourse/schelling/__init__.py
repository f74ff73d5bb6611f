"""Schelling's towns: what mild wishes of many add up to.

Chapter: notebooks/06-schelling
"""

from coopcourse.schelling.census import Census, like_and_total
from coopcourse.schelling.city import City, read_city
from coopcourse.schelling.engine import Settled, rounds, settle, shuffle_round
from coopcourse.schelling.estimates import Estimate, estimate
from coopcourse.schelling.indices import (
    above_chance,
    dissimilarity,
    district_counts,
    exposure,
    morans_i,
    pooled_similarity,
    similarity,
)
from coopcourse.schelling.rules import Rules, content, rules, unhappy
from coopcourse.schelling.sequential import moves, sweeps
from coopcourse.schelling.thresholds import Wish, distinct_thresholds, effective, share, wish
from coopcourse.schelling.tipping import Neighbourhood
from coopcourse.schelling.towns import checkerboard, halves, random_city, stripes

__all__ = [
    "Census",
    "City",
    "Estimate",
    "Neighbourhood",
    "Rules",
    "Settled",
    "Wish",
    "above_chance",
    "checkerboard",
    "content",
    "dissimilarity",
    "distinct_thresholds",
    "district_counts",
    "effective",
    "estimate",
    "exposure",
    "halves",
    "like_and_total",
    "morans_i",
    "moves",
    "pooled_similarity",
    "random_city",
    "read_city",
    "rounds",
    "rules",
    "settle",
    "share",
    "shuffle_round",
    "similarity",
    "stripes",
    "sweeps",
    "unhappy",
    "wish",
]
