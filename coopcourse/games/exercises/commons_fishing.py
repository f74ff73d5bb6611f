"""Functions to write about fishing: a season, a collapse, rival fleets, the tax that cures them.

Chapter: notebooks/04-collective-action
"""

from coopcourse.exercise.items import Exercise
from coopcourse.games.exercises import commons_cases as cases
from coopcourse.games.exercises import commons_mistakes as mistakes
from coopcourse.games.exercises import commons_solutions as solutions
from coopcourse.games.exercises import commons_stubs as stubs

NEXT_STOCK = Exercise(
    id="games/next-stock",
    title="One season of a lake",
    points=2,
    minutes=8,
    level=1,
    objective="move a shared stock on by one season",
    statement="Take the catches out of the lake, then let what is left grow.",
    returns="the stock of the next season, a number",
    stub=stubs.next_stock,
    reference=solutions.next_stock,
    cases=cases.for_next_stock,
    mutants={
        "grows first": (
            mistakes.grows_first,
            "Your fish grow before they are caught. Catch first: only what is left can grow.",
        ),
        "below nothing": (
            mistakes.below_nothing,
            "Your lake can hold less than nothing. If more is asked for than there is, 0 are left.",
        ),
        "without limit": (
            mistakes.without_limit,
            "Your fish grow as if the lake were endless. Growth fades as it fills up.",
        ),
    },
    hints=(
        "First what is left: the stock less all catches, but never below 0.",
        "Growth is `growth` times what is left, times the free share of the lake.",
    ),
)

FULL_SEASONS = Exercise(
    id="games/full-seasons",
    title="How long does it last?",
    points=2,
    minutes=12,
    level=2,
    objective="simulate a commons until it collapses",
    statement="Count the seasons in which the whole catch is there, and stop counting at 50.",
    returns="a whole number from 0 to 50",
    stub=stubs.full_seasons,
    reference=solutions.full_seasons,
    cases=cases.for_full_seasons,
    mutants={
        "counts the last": (
            mistakes.counts_the_last,
            "You count the season that falls short too. It no longer yields the whole catch.",
        ),
        "never grows": (
            mistakes.never_grows,
            "Nothing grows back in your lake. After each catch, let what is left grow.",
        ),
        "judges by growth": (
            mistakes.judges_by_growth,
            "You compare the catch with the best growth. A full lake feeds a greedy crew for some "
            "seasons, and a poor one cannot bear even a modest catch.",
        ),
    },
    hints=(
        "A loop goes season by season. It ends early when the lake falls short.",
        "Is the stock smaller than the catch? Then return how many seasons have gone well so far.",
        "Otherwise take the catch out and let the rest grow, as in the exercise before.",
    ),
)

SHARED_EFFORT = Exercise(
    id="games/shared-effort",
    title="Rival fleets",
    points=4,
    minutes=15,
    level=3,
    objective="find the equilibrium of a pool that several users share",
    statement="Give the boats of all users together when each sends what is best for itself.",
    returns="the total number of boats, not rounded",
    stub=stubs.shared_effort,
    reference=solutions.shared_effort,
    cases=cases.for_shared_effort,
    mutants={
        "everyone comes": (
            mistakes.everyone_comes,
            "You let boats come until nothing is left to earn. A few owners stop before: each "
            "feels part of the crowding.",
        ),
        "as one owner": (
            mistakes.as_one_owner,
            "You find what is best for all together. Each user here counts her own boats only.",
        ),
        "boats of one": (
            mistakes.boats_of_one,
            "You stop at the boats of one user. There are `users` of them.",
        ),
    },
    hints=(
        "A user with e boats, beside others with R, earns e (value - crowding (e + R) - cost).",
        "At the best e, the change is zero: value - cost - crowding (2e + R) = 0.",
        "All users are alike, so R is (users - 1) times e. Solve for e, then add up.",
    ),
)

CURING_TAX = Exercise(
    id="games/curing-tax",
    title="The tax that cures",
    points=2,
    minutes=12,
    level=3,
    objective="design a tax whose equilibrium is the best outcome",
    statement="Give the tax a boat that makes the users' own choice the best one for all.",
    returns="the tax on one boat, a number",
    stub=stubs.curing_tax,
    reference=solutions.curing_tax,
    cases=cases.for_curing_tax,
    mutants={
        "as if open": (
            mistakes.as_if_open,
            "That charges a user for crowding the own boats too, as is right under open access. A "
            "few owners feel their own part already, and a sole one needs no tax at all.",
        ),
        "at the old boats": (
            mistakes.harm_at_old_boats,
            "You measure the harm before the tax has worked. What counts is the harm to the others "
            "when the best number of boats is out.",
        ),
    },
    hints=(
        "A tax acts like a higher cost: `users` send users / (users + 1) of (value - cost - tax) / "
        "crowding.",
        "The best number of boats is half of (value - cost) / crowding. Set the two equal.",
    ),
)
