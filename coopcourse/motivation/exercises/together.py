"""Functions to write about acting together: pairs, a seller's rule, a risk worth paying for.

Chapter: notebooks/01-motivation
"""

from coopcourse.exercise.items import Exercise
from coopcourse.motivation.exercises import cases, mistakes, solutions, stubs

COUNT_PAIRS = Exercise(
    id="motivation/count-pairs",
    title="How many pairs?",
    points=2,
    minutes=6,
    level=1,
    objective="count who can cooperate with whom",
    statement="Count the pairs of two humans, of a human and a machine, and of two machines.",
    returns="a list of three whole numbers",
    stub=stubs.count_pairs,
    reference=solutions.count_pairs,
    cases=cases.for_count_pairs,
    mutants={
        "twice": (
            mistakes.counts_twice,
            "You count Alice with Bob, and Bob with Alice again. That is one pair.",
        ),
        "with oneself": (
            mistakes.with_oneself,
            "Somebody is paired with herself in your count. A pair takes two.",
        ),
        "all in one": (
            mistakes.all_in_one,
            "Your mixed pairs hold all pairs. Only those of one human and one machine are mixed.",
        ),
    },
    hints=(
        "Every human can meet every machine: that is a product.",
        "Each of n humans can meet n - 1 others. That counts every pair twice.",
    ),
)

SELL_NOW = Exercise(
    id="motivation/sell-now",
    title="The seller's rule",
    points=2,
    minutes=6,
    level=1,
    objective="write the rule that sets off a crash",
    statement="Sell `share` of the average trade a second, but never more than is left.",
    returns="the contracts to sell in the next second, a number",
    stub=stubs.sell_now,
    reference=solutions.sell_now,
    cases=cases.for_sell_now,
    mutants={
        "whole minute": (
            mistakes.of_the_whole_minute,
            "You sell a share of all the trades together, every second anew. Take their average.",
        ),
        "last second": (
            mistakes.of_the_last_second,
            "You look at the last second only. All of the trades count alike.",
        ),
        "thin air": (
            mistakes.out_of_thin_air,
            "You sell contracts that you no longer have. Stop at what is left.",
        ),
    },
    hints=(
        "The average trade is the sum of `trades` over their number.",
        "`min(a, b)` is the smaller one of two numbers.",
    ),
)

CRITICAL_RISK = Exercise(
    id="motivation/critical-risk",
    title="Risky enough to pay",
    points=4,
    minutes=15,
    level=3,
    objective="find the risk above which a group can start to pay",
    statement="Give the cost, divided by the best chance that your payment is the decisive one.",
    returns="a positive number (above 1 it says that no risk is enough)",
    stub=stubs.critical_risk,
    reference=solutions.critical_risk,
    cases=cases.for_critical_risk,
    mutants={
        "everyone counts": (
            mistakes.everyone_counts,
            "You count yourself among those whose payments you cannot know. They are the others: "
            "one player less, and one payment less to come from them.",
        ),
        "one order": (
            mistakes.in_one_order,
            "You look at one particular set of payers. Any of the others may be the ones who pay.",
        ),
        "coin toss": (
            mistakes.half_pay,
            "You let half of all people pay. Take the share at which one payment is missing most "
            "often.",
        ),
    },
    hints=(
        "You decide when exactly `needed - 1` of the `players - 1` others pay.",
        "`math.comb(n, k)` counts the ways to choose k of n.",
        "That chance is highest when the share who pay is (needed - 1) / (players - 1).",
    ),
)
