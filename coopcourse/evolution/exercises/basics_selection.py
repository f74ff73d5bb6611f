"""Functions to write about selection and luck: a generation, a takeover, time spent, conditions.

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution.exercises import basics_cases as cases
from coopcourse.evolution.exercises import basics_mistakes as mistakes
from coopcourse.evolution.exercises import basics_solutions as solutions
from coopcourse.evolution.exercises import basics_stubs as stubs
from coopcourse.exercise.items import Exercise

NEXT_SHARE = Exercise(
    id="evolution/next-share",
    title="One generation of selection",
    points=2,
    minutes=6,
    level=1,
    objective="move a population on by one generation of selection",
    statement="Each player leaves children in proportion to her payoff. Give the givers' share.",
    returns="a share from 0 to 1",
    stub=stubs.next_share,
    reference=solutions.next_share,
    cases=cases.for_next_share,
    mutants={
        "not a share": (
            mistakes.not_a_share,
            "You let the givers grow, but all shares must add up to 1. Divide by the mean payoff.",
        ),
        "by count alone": (
            mistakes.by_count_alone,
            "You divide by the two payoffs together. How many there are of each counts as well.",
        ),
        "of takers": (
            mistakes.shares_of_takers,
            "You give the share of those who take. Asked for is the share of those who give.",
        ),
    },
    hints=(
        "How many children do all givers have together, if a payoff of 2 means two children each?",
        "Divide them by the children of everyone.",
    ),
)

CHANCE_TO_WIN = Exercise(
    id="evolution/chance-to-win",
    title="Can one take over?",
    points=4,
    minutes=15,
    level=3,
    objective="compute a mutant's chance to take over, exactly",
    statement="Give the chance that a walk that starts at one mutant ends with mutants only.",
    returns="a chance",
    stub=stubs.chance_to_win,
    reference=solutions.chance_to_win,
    cases=cases.for_chance_to_win,
    mutants={
        "no first term": (
            mistakes.no_first_term,
            "Your sum begins with the first odds. A 1 stands before it, the empty product.",
        ),
        "sums odds": (
            mistakes.sums_odds,
            "You add the odds up. Each term of the sum is a product of all odds so far.",
        ),
        "ends only": (
            mistakes.last_product_only,
            "You use the last product alone. Every product on the way belongs to the sum.",
        ),
    },
    hints=(
        "With odds 1 everywhere, each of the size players is as likely to win: test yours on that.",
        "Keep two numbers while you go through the list: the product so far and the sum so far.",
        "The sum starts at 1 and the chance is 1 over the sum.",
    ),
)

SHARE_OF_TIME = Exercise(
    id="evolution/share-of-time",
    title="How long does cooperation last?",
    points=2,
    minutes=6,
    level=1,
    objective="turn two chances of takeover into a share of time",
    statement="Give the share of time in which all cooperate, when mutants are rare.",
    returns="a share from 0 to 1",
    stub=stubs.share_of_time,
    reference=solutions.share_of_time,
    cases=cases.for_share_of_time,
    mutants={
        "swapped": (
            mistakes.time_until_loss,
            "You have the two chances the wrong way round. What is easily gained is held longer.",
        ),
        "a ratio": (
            mistakes.ratio_of_chances,
            "You give a ratio of two times. A share compares one of them with both together.",
        ),
    },
    hints=(
        "In the long run, changes one way are as frequent as changes the other way.",
        "So time in cooperation times `loss` equals time in defection times `gain`.",
    ),
)

WAYS_TO_WIN = Exercise(
    id="evolution/ways-to-win",
    title="Favoured, in three ways",
    points=2,
    minutes=8,
    level=2,
    objective="tell whether a strategy resists, is risk-dominant, and beats drift",
    statement="Say of strategy 0 in a large population whether each of three conditions holds.",
    returns="a list of three truth values: ESS, risk-dominant, advantageous",
    stub=stubs.ways_to_win,
    reference=solutions.ways_to_win,
    cases=cases.for_ways_to_win,
    mutants={
        "reads rows": (
            mistakes.reads_rows,
            "You compare within a row. Two players of different rows meet the same column.",
        ),
        "wrong double": (
            mistakes.doubles_the_wrong_meetings,
            "You count meetings with C twice. A lone mutant lives among D: those count twice.",
        ),
        "ties": (
            mistakes.allows_ties,
            "You call a tie favoured. Each condition asks for more, not for as much.",
        ),
    },
    hints=(
        "Name the four payoffs first: alpha, beta in the upper row, gamma, delta in the lower.",
        "The first asks about meetings with C only. In the others, meetings with D count once, "
        "then twice.",
    ),
)
