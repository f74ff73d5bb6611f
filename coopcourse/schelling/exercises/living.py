"""Functions to write about living in a town: neighbours, wishes, their mean, a better home.

Chapter: notebooks/06-schelling
"""

from coopcourse.exercise.items import Exercise
from coopcourse.schelling.exercises import cases, mistakes, solutions, stubs

NEIGHBOURS = Exercise(
    id="schelling/neighbours",
    title="Who lives next door?",
    points=2,
    minutes=10,
    level=1,
    objective="count like neighbours in a town with walls",
    statement="Count the neighbours of the own group, and all neighbours, corners included.",
    returns="a list of two whole numbers: like, then total",
    stub=stubs.neighbours,
    reference=solutions.neighbours,
    cases=cases.for_neighbours,
    mutants={
        "counts herself": (
            mistakes.counts_herself,
            "You count the person as a neighbour of herself. Leave her own cell out.",
        ),
        "four sides": (
            mistakes.four_sides,
            "You look in four directions. Diagonal neighbours count too: there are up to eight.",
        ),
        "round the world": (
            mistakes.round_the_world,
            "A negative index counts from the end of a list, so your town wraps on two sides. Here "
            "walls stand at the edges: stay between 0 and the last row and column.",
        ),
        "empty is somebody": (
            mistakes.empty_is_somebody,
            "You count empty cells as neighbours. Nobody lives in a 0.",
        ),
    },
    hints=(
        "Two loops visit the rows and columns from one before to one after.",
        "`max(0, row - 1)` and `min(len(town), row + 2)` keep the rows inside the walls.",
    ),
)

UNHAPPY_PEOPLE = Exercise(
    id="schelling/unhappy-people",
    title="Who wants to move?",
    points=2,
    minutes=10,
    level=2,
    objective="compare a share with a threshold without a float",
    statement="List everyone whose share of like neighbours is below the wish, exactly.",
    returns="a list of whole numbers, smallest first",
    stub=stubs.unhappy_people,
    reference=solutions.unhappy_people,
    cases=cases.for_unhappy_people,
    mutants={
        "in floats": (
            mistakes.in_floats,
            "Your wish is a float, and 12 * 0.05 is a little more than 3 / 5. Multiply both sides "
            "until only whole numbers are left.",
        ),
        "more than": (
            mistakes.more_than,
            "You ask for more than the share. Exactly the share is enough.",
        ),
        "lonely move": (
            mistakes.lonely_move,
            "Your lonely people want to move. Here somebody without neighbours is content.",
        ),
    },
    hints=(
        "like / total < twentieths / 20. Which two products do you compare to avoid dividing?",
        "With no neighbour both products are 0, and nothing is below itself.",
    ),
)

MEAN_SIMILARITY = Exercise(
    id="schelling/mean-similarity",
    title="How alike are neighbours?",
    points=2,
    minutes=6,
    level=1,
    objective="measure segregation as the mean share of like neighbours",
    statement="Average the shares of like neighbours over all people who have a neighbour.",
    returns="a number between 0 and 1",
    stub=stubs.mean_similarity,
    reference=solutions.mean_similarity,
    cases=cases.for_mean_similarity,
    mutants={
        "pooled": (
            mistakes.pooled,
            "You divide all like neighbours by all neighbours. That is NetLogo's index, in which "
            "people with many neighbours count more. Average the shares instead.",
        ),
        "lonely are strangers": (
            mistakes.lonely_are_strangers,
            "You give people without neighbours a share of 0. They have no share: leave them out.",
        ),
    },
    hints=(
        "First make the list of shares, like over total, one for each person with neighbours.",
        "A mean is the sum of the shares over their number.",
    ),
)

GOOD_HOMES = Exercise(
    id="schelling/good-homes",
    title="A better place",
    points=4,
    minutes=15,
    level=3,
    objective="find where an unhappy person would be content",
    statement="List the empty places at which at least half of the neighbours would be alike.",
    returns="a list of places, smallest first",
    stub=stubs.good_homes,
    reference=solutions.good_homes,
    cases=cases.for_good_homes,
    mutants={
        "own shadow": (
            mistakes.own_shadow,
            "Next to her old home she meets herself. She has left it: empty it first.",
        ),
        "stays home": (
            mistakes.stays_home,
            "You offer her the home that she leaves. Only places that are empty now count.",
        ),
        "any empty": (
            mistakes.any_empty,
            "You list every empty place. In some of them she would be unhappy again.",
        ),
    },
    hints=(
        "Copy the street and put a 0 where she lives now. Judge each empty place in the copy.",
        "The neighbours are the places just before and just after, as far as the street goes.",
        "With nobody beside her she is content: 0 is at least half of 0.",
    ),
)
