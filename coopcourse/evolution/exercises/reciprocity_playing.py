"""Functions to write about repeated games: a strategy, a match, its chain, patience, extortion.

Chapter: notebooks/05b-reciprocity
"""

from coopcourse.evolution.exercises import reciprocity_cases as cases
from coopcourse.evolution.exercises import reciprocity_mistakes as mistakes
from coopcourse.evolution.exercises import reciprocity_solutions as solutions
from coopcourse.evolution.exercises import reciprocity_stubs as stubs
from coopcourse.exercise.items import Exercise

TWO_TATS = Exercise(
    id="evolution/two-tats",
    title="Patience of two rounds",
    points=2,
    minutes=6,
    level=1,
    objective="write a strategy as a function of the past",
    statement="Defect only if they defected in both of the last two rounds.",
    returns='"C" or "D"',
    stub=stubs.two_tats,
    reference=solutions.two_tats,
    cases=cases.for_two_tats,
    mutants={
        "hits at once": (
            mistakes.hits_at_once,
            "One defection is enough to make you hit back: that is tit for tat. Wait for two.",
        ),
        "bears grudges": (
            mistakes.bears_grudges,
            "You count defections of all times. Only the last two rounds matter.",
        ),
        "any pair": (
            mistakes.any_pair,
            "You find two defections in a row somewhere in the past, and never forgive them. Look "
            "at the end of the text.",
        ),
    },
    hints=(
        "`theirs` is a text such as CDD, oldest move first.",
        "A text knows how it ends: look up `endswith`.",
    ),
)

MATCH_SCORE = Exercise(
    id="evolution/match-score",
    title="A whole match",
    points=4,
    minutes=15,
    level=2,
    objective="play a match between two strategies that remember one round",
    statement="Play the rounds one after another, and add up what each player gets.",
    returns="a pair of whole numbers, Alice's first",
    stub=stubs.match_score,
    reference=solutions.match_score,
    cases=cases.for_match_score,
    mutants={
        "one view": (
            mistakes.one_view,
            "Bob reads the past with Alice's eyes. Each looks up the own move first.",
        ),
        "unpaid opening": (
            mistakes.unpaid_opening,
            "Your first round pays nothing. Pay, then choose the next moves.",
        ),
        "swapped pay": (
            mistakes.swapped_pay,
            "You give each player what the other should have. Who defects alone has 5.",
        ),
    },
    hints=(
        "Keep two moves, `a` and `b`. They start as the two openings.",
        "In each round look up two payoffs: one by Alice's move first, one by Bob's.",
        "Then look up both next moves before you overwrite either of the old ones.",
    ),
)

OUTCOME_CHAIN = Exercise(
    id="evolution/outcome-chain",
    title="Four states, sixteen chances",
    points=4,
    minutes=15,
    level=3,
    objective="write the chain of two memory-one strategies",
    statement="Give the chances of CC, CD, DC and DD after each of the four.",
    returns="a list of four rows of four chances",
    stub=stubs.outcome_chain,
    reference=solutions.outcome_chain,
    cases=cases.for_outcome_chain,
    mutants={
        "without turning": (
            mistakes.without_turning,
            "After CD you let both players answer to CD. The other one has seen DC.",
        ),
        "by columns": (
            mistakes.by_columns,
            "Your rows and columns are swapped. A row is where the two are now, and sums to 1.",
        ),
        "the other's view": (
            mistakes.the_others_view,
            "Your two middle columns are swapped. The move of `p` comes first in every name.",
        ),
    },
    hints=(
        "In each row two chances matter: that the first cooperates, and that the second does.",
        "Which entry of `q` answers to CD? The second player calls that round DC.",
        "With the two chances x and y, the row is xy, x(1 - y), (1 - x)y, (1 - x)(1 - y).",
    ),
)

LEAST_CHANCE = Exercise(
    id="evolution/least-chance",
    title="How long a shadow?",
    points=2,
    minutes=10,
    level=2,
    objective="find how likely another round must be for trust to last",
    statement="Give the least chance of another round at which cheating Grim does not pay.",
    returns="a number from 0 to 1",
    stub=stubs.least_chance,
    reference=solutions.least_chance,
    cases=cases.for_least_chance,
    mutants={
        "one round too many": (
            mistakes.ignores_the_past_gain,
            "You compare the gain of today with the loss of one round. The loss goes on, and every "
            "further round is less likely than the one before.",
        ),
        "chance to end": (
            mistakes.chance_to_end,
            "That is how likely the match may end. Asked for is the chance that it goes on.",
        ),
    },
    hints=(
        "Trust for ever is worth reward / (1 - w).",
        "Who defects has the temptation once, and the punishment ever after: temptation + w "
        "punishment / (1 - w).",
        "Set the two equal and solve for w.",
    ),
)

EXTORT = Exercise(
    id="evolution/extort",
    title="An extortioner's four chances",
    points=4,
    minutes=15,
    level=3,
    objective="construct a zero-determinant strategy",
    statement="Give the four chances that tie the two scores to a line through (1, 1).",
    returns="a list of four numbers",
    stub=stubs.extort,
    reference=solutions.extort,
    cases=cases.for_extort,
    mutants={
        "the wrong victim": (
            mistakes.others_multiply,
            "The slope multiplies your own score here. It belongs to the other's.",
        ),
        "from nothing": (
            mistakes.from_nothing,
            "You measure the scores from 0. Both count from 1, the punishment.",
        ),
        "never stays": (
            mistakes.never_stays,
            "You leave out the 1, 1, 0, 0: who changes nothing repeats the own move.",
        ),
    },
    hints=(
        "Your scores after CC, CD, DC and DD are 3, 0, 5 and 1. Theirs are 3, 5, 0 and 1.",
        "In each of the four: your score - 1, less slope times (their score - 1), times pace.",
        "Add 1 to the first two, where your own last move was C.",
    ),
)

PLAYING = (TWO_TATS, MATCH_SCORE, OUTCOME_CHAIN, LEAST_CHANCE, EXTORT)
