"""Functions to write about dealing with others: a bargain, a vaccine, a price both gain by.

Chapter: notebooks/01-motivation
"""

from coopcourse.exercise.items import Exercise
from coopcourse.motivation.exercises import cases, mistakes, solutions, stubs

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
