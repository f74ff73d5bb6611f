"""Functions to write in the first chapter: pairs, a seller, a risk, a bargain, a vaccine, a price.

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

BARGAINS = Exercise(
    id="motivation/bargains",
    title="Better than war",
    points=2,
    minutes=8,
    level=1,
    objective="find the bargains that both sides prefer to a war",
    statement="Give the smallest and the largest share for A that both sides prefer to war.",
    returns="a list of two shares from 0 to 1, the smaller one first",
    stub=stubs.bargains,
    reference=solutions.bargains,
    cases=cases.for_bargains,
    mutants={
        "swapped": (
            mistakes.swapped_costs,
            "You have swapped the costs. A's own cost is what A would give up to avoid a war.",
        ),
        "beyond": (
            mistakes.beyond_the_prize,
            "Somebody gets less than nothing of your prize, or more than all of it.",
        ),
        "free": (
            mistakes.as_if_free,
            "War is free in your answer. Each side would give up its cost to avoid it.",
        ),
    },
    hints=(
        "What is a war worth to A? The chance to win, less what it costs A.",
        "A war is worth 1 - win - cost_b to B. B grants A whatever leaves B that much.",
        "No share lies below 0 or above 1: use `max` and `min`.",
    ),
)

VACCINATED = Exercise(
    id="motivation/vaccinated",
    title="Who gets vaccinated?",
    points=2,
    minutes=10,
    level=2,
    objective="predict how many protect themselves",
    statement="Give the share at which the chance to fall ill is as low as the vaccine's risk.",
    returns="a share from 0 to 1",
    stub=stubs.vaccinated,
    reference=solutions.vaccinated,
    cases=cases.for_vaccinated,
    mutants={
        "for all": (
            mistakes.enough_for_all,
            "That would be best for all. But each weighs only the own risk, and stops before.",
        ),
        "less by risk": (
            mistakes.less_by_risk,
            "You take the risk off the share. Ask instead at which share the risk of falling ill "
            "has come down to it.",
        ),
        "fewer than none": (
            mistakes.fewer_than_none,
            "Fewer than nobody get vaccinated in some of your answers. The least is 0.",
        ),
    },
    hints=(
        "With a share p vaccinated, the chance to fall ill is 1 - 1 / (r0 (1 - p)).",
        "Set it equal to `risk` and solve for p.",
    ),
)

WINE_PRICES = Exercise(
    id="motivation/wine-prices",
    title="A price both gain by",
    points=2,
    minutes=8,
    level=2,
    objective="find the prices at which both sides gain by trade",
    statement="Give the prices of wine, in cloth, between which both countries gain by trade.",
    returns="a list of two numbers, the smaller one first",
    stub=stubs.wine_prices,
    reference=solutions.wine_prices,
    cases=cases.for_wine_prices,
    mutants={
        "upside down": (
            mistakes.upside_down,
            "That is what a piece of cloth costs in wine. Asked for is wine, in cloth.",
        ),
        "country by country": (
            mistakes.country_by_country,
            "Your first number is sometimes larger than the second. Put the smaller one first.",
        ),
        "across the border": (
            mistakes.across_the_border,
            "You compare hours in one country with hours in the other. What counts is what a "
            "country gives up at home: cloth for wine.",
        ),
    },
    hints=(
        "In the hours of one wine, how much cloth could a country make?",
        "The two countries' answers are the two prices.",
    ),
)

CODE = (COUNT_PAIRS, SELL_NOW, CRITICAL_RISK, BARGAINS, VACCINATED, WINE_PRICES)
