"""Functions to write about taxes: what is due, how equal, which rate, how much work, which years.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist.exercises import cases, mistakes, solutions, stubs
from coopcourse.exercise.items import Exercise

TAX_DUE = Exercise(
    id="economist/tax-due",
    title="What is due?",
    points=2,
    minutes=8,
    level=1,
    objective="compute the tax of a schedule with brackets",
    statement="Give the tax on an income: every slice between two cutoffs is taxed at the rate of "
    "its bracket, and the last bracket has no end.",
    returns="a number",
    stub=stubs.tax_due,
    reference=solutions.tax_due,
    cases=cases.for_tax_due,
    mutants={
        "all of it": (
            mistakes.on_all_of_it,
            "You tax the whole income at the rate of its last coin. Each slice has its own rate.",
        ),
        "last slice": (
            mistakes.last_slice_only,
            "You tax the last slice only. The slices below it are taxed as well.",
        ),
        "no end": (
            mistakes.never_ending_slices,
            "Your brackets never end, so that coins are taxed twice. A slice ends at the next "
            "cutoff.",
        ),
    },
    hints=(
        "How much of an income of 150 lies between 0 and 100? And how much above 100?",
        "The slice of a bracket is min(income, end) - start, but never below 0.",
    ),
)

EQUALITY = Exercise(
    id="economist/equality",
    title="How equal?",
    points=2,
    minutes=10,
    level=1,
    objective="compute equality from the differences between people",
    statement="Give 1 less the Gini index: the mean difference between two different people, over "
    "twice the mean. Where nobody has anything, equality is 1.",
    returns="a number from 0 to 1",
    stub=stubs.equality,
    reference=solutions.equality,
    cases=cases.for_equality,
    mutants={
        "Gini": (
            mistakes.index_itself,
            "That is the Gini index itself, which grows with inequality. Take it from 1.",
        ),
        "large societies": (
            mistakes.for_large_societies,
            "You also count the difference between a person and herself. With one who has "
            "everything your equality is not 0.",
        ),
        "twice": (
            mistakes.each_pair_twice,
            "You divide by the mean. Divide by twice the mean.",
        ),
    },
    hints=(
        "Add up abs(one - other) over all ordered pairs: there are people * (people - 1) of them.",
        "The mean is the total over people. What is left to divide by?",
    ),
)

SAEZ_RATE = Exercise(
    id="economist/saez-rate",
    title="One bracket by the formula",
    points=4,
    minutes=20,
    level=3,
    objective="compute the optimal rate of a bracket by Saez's formula",
    statement="Give (1 - G) / (1 - G + A e) for the bracket [start, end]: G is the mean weight of "
    "those who pay in it, each counted by her slice; A is the income of all who end in it "
    "(start < income <= end), over all slices. If 1 - G is below 0, the rate is 0.",
    returns="a rate from 0 to 1",
    stub=stubs.saez_rate,
    reference=solutions.saez_rate,
    cases=cases.for_saez_rate,
    mutants={
        "no weights": (
            mistakes.nobody_counts,
            "You set G to 0, as if those who pay did not count. Their weights say how much.",
        ),
        "heads": (
            mistakes.heads,
            "You count those who pay by heads. Who has a larger slice in the bracket pays more.",
        ),
        "all above": (
            mistakes.all_above,
            "You let everybody above the start work less. For those above the end the next coin is "
            "taxed in another bracket.",
        ),
    },
    hints=(
        "The slice of an income is what it has in the bracket; somebody below it has none.",
        "G: weights times slices, added up, over the sum of slices.",
    ),
)

BEST_HOURS = Exercise(
    id="economist/best-hours",
    title="What Alice answers",
    points=4,
    minutes=15,
    level=2,
    objective="find the best response to a schedule",
    statement="Give the whole number of hours, 0 to 100, at which skill * hours, less its tax, "
    "less cost * hours ** 2, is largest.",
    returns="a whole number of hours",
    stub=stubs.best_hours,
    reference=solutions.best_hours,
    cases=cases.for_best_hours,
    mutants={
        "untaxed": (
            mistakes.untaxed_hours,
            "Your Alice works as if there were no tax.",
        ),
        "cliffs": (
            mistakes.as_if_on_all,
            "Your brackets are cliffs: one coin more, and all coins are taxed higher. Only the "
            "coins inside a bracket are.",
        ),
        "no effort": (
            mistakes.effort_for_nothing,
            "Your Alice does not mind work. Take off what her hours cost her.",
        ),
    },
    hints=(
        "There are only 101 answers. Try them all.",
        "`schedule(rates, cutoffs)` and `tax_due(income, ...)` are in `coopcourse.economist`.",
    ),
)

EVENING = Exercise(
    id="economist/evening-saves",
    title="Even years",
    points=2,
    minutes=8,
    level=2,
    objective="see what shifting income between years does to taxes",
    statement="Give the tax on all these years, less the tax if every year had their mean income.",
    returns="a number, below 0 if even years are dearer",
    stub=stubs.evening_saves,
    reference=solutions.evening_saves,
    cases=cases.for_evening_saves,
    mutants={
        "other way": (
            mistakes.the_other_way_round,
            "Your sign is turned round: give what evening out saves.",
        ),
        "one year": (
            mistakes.one_year_only,
            "You give the saving of one year. Add up all years.",
        ),
        "one fat year": (
            mistakes.all_in_one_year,
            "You tax the sum as one year's income. Tax the mean, in each of the years.",
        ),
    },
    hints=("Tax each year for itself, then the mean, as often as there are years.",),
)

TAXING = (TAX_DUE, EQUALITY, SAEZ_RATE, BEST_HOURS, EVENING)
