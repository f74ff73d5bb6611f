"""Functions to write about words that bind: a commitment, a threat.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.exercises import word_cases as cases
from coopcourse.commitments.exercises import word_mistakes as mistakes
from coopcourse.commitments.exercises import word_solutions as solutions
from coopcourse.commitments.exercises import word_stubs as stubs
from coopcourse.exercise.items import Exercise

LEAD = Exercise(
    id="commitments/lead",
    title="The best word to be bound by",
    points=2,
    minutes=10,
    level=2,
    objective="find the strategy that is best to commit to",
    statement="Give the row the leader commits to and the column the follower replies with.",
    returns="a list [row, column]",
    stub=stubs.lead,
    reference=solutions.lead,
    cases=cases.for_words,
    mutants={
        "best cell": (
            mistakes.best_cell,
            "You take the leader's best cell. The follower chooses the column, and she sees the "
            "row before she does.",
        ),
        "cautious": (
            mistakes.cautious,
            "You fear the worst column of each row. The follower does not want to hurt you: she "
            "takes the column that is best for her.",
        ),
        "wrong leader": (
            mistakes.follower_leads,
            "You let the column player commit. It is the row player who goes first.",
        ),
    },
    hints=(
        "Which column does the follower choose after each row? No two of her payoffs are alike.",
        "Each row now has one column. What does the leader get in each of these cells?",
    ),
)

THREATEN = Exercise(
    id="commitments/threaten",
    title="If you ..., then I ...",
    points=4,
    minutes=20,
    level=3,
    objective="find the outcome that promises and threats can bring about",
    statement="Give the leader's best cell that some plan, one row for each column, leads to.",
    returns="a list [row, column]",
    stub=stubs.threaten,
    reference=solutions.threaten,
    cases=cases.for_words,
    mutants={
        "no condition": (
            mistakes.no_threat,
            "Your leader does the same whatever the follower does. A plan may have another row "
            "for each column.",
        ),
        "best cell": (
            mistakes.best_cell,
            "You take the leader's best cell. Would the follower go there, if every other column "
            "were answered as harshly as can be?",
        ),
        "soft": (
            mistakes.soft,
            "Your plan answers the other columns kindly. The harsher they are answered, the more "
            "the leader can ask for.",
        ),
    },
    hints=(
        "Fix a cell as the goal. What is the worst that each other column can be made for the "
        "follower?",
        "The follower goes to the goal if she gets at least as much there as in the worst of every "
        "other column.",
        "Of all cells that pass this test, take the one that pays the leader most.",
    ),
)

WORDS = (LEAD, THREATEN)
