"""Functions to write about what lasts: readable dispositions, fined rules, stable strategies.

Chapter: notebooks/07-dispositions
"""

from coopcourse.dispositions.exercises import cases, mistakes, solutions, stubs
from coopcourse.exercise.items import Exercise

DISPOSITION_PAYS = Exercise(
    id="dispositions/disposition-pays",
    title="Does the disposition pay?",
    points=4,
    minutes=12,
    level=2,
    objective="tell when a readable disposition beats case-by-case cleverness",
    statement="Give True when a conditional cooperator expects more than a maximiser.",
    returns="True or False",
    stub=stubs.disposition_pays,
    reference=solutions.disposition_pays,
    cases=cases.for_disposition_pays,
    mutants={
        "everyone known": (
            mistakes.everyone_known,
            "You let cooperators always know each other. They do so with chance `known` only.",
        ),
        "no losses": (
            mistakes.no_losses,
            "You leave out what being fooled costs: the sucker's payoff in place of punishment.",
        ),
        "no prey": (
            mistakes.no_prey,
            "You leave out what fooling brings: the temptation in place of punishment.",
        ),
    },
    hints=(
        "Start both from the punishment payoff. When does each get something else?",
        "A cooperator gains when she meets and knows her kind, and loses when she is fooled.",
        "A maximiser gains when he meets a cooperator and fools her.",
    ),
)

TIPPING_SHARE = Exercise(
    id="dispositions/tipping-share",
    title="How many must there be?",
    points=4,
    minutes=15,
    level=3,
    objective="find the share above which a disposition spreads by itself",
    statement="Give the share of cooperators at which both expect the same; 1 if none is enough.",
    returns="a number from 0 to 1",
    stub=stubs.tipping_share,
    reference=solutions.tipping_share,
    cases=cases.for_tipping_share,
    mutants={
        "prey forgotten": (
            mistakes.prey_forgotten,
            "You leave out what fooling brings the maximiser. It grows with the share, too.",
        ),
        "complement": (
            mistakes.complement,
            "You give the share of maximisers. Asked for is the share of cooperators.",
        ),
    },
    hints=(
        "Write both expected payoffs for a share r. Each is a straight line in r.",
        "At r = 0 the cooperator is behind by fooled times (punishment - sucker).",
        "At r = 1 she leads by what she gains less what a maximiser gains. Where do lines cross?",
    ),
)

MOST_ANTISOCIAL = Exercise(
    id="dispositions/most-antisocial",
    title="Fined for giving",
    points=2,
    minutes=10,
    level=2,
    objective="find how much antisocial punishment a rule can bear",
    statement="Give the largest share of antisocial punishers at which keeping the rule pays.",
    returns="a number, at least 0",
    stub=stubs.most_antisocial,
    reference=solutions.most_antisocial,
    cases=cases.for_most_antisocial,
    mutants={
        "one fine": (
            mistakes.one_fine,
            "You count a single fine. Each of the others may be a punisher.",
        ),
        "punishers needed": (
            mistakes.punishers_needed,
            "You give the share of punishers that is needed without antisocial ones.",
        ),
        "below none": (
            mistakes.below_none,
            "Your share can fall below 0. Then the rule is lost already: give 0.",
        ),
    },
    hints=(
        "Keeping the rule costs `gain`. It saves the fines of punishers, and brings those of the "
        "antisocial.",
        "Expected fines are the share, times the number of others, times one fine.",
    ),
)

IS_STABLE = Exercise(
    id="dispositions/is-stable",
    title="Can anyone move in?",
    points=4,
    minutes=12,
    level=3,
    objective="test whether a strategy is evolutionarily stable",
    statement="Give True when every other strategy earns less, or ties and then earns less.",
    returns="True or False",
    stub=stubs.is_stable,
    reference=solutions.is_stable,
    cases=cases.for_is_stable,
    mutants={
        "only strict": (
            mistakes.only_strict,
            "You turn ties down. A newcomer who ties is kept out if home beats it at its own.",
        ),
        "only nash": (
            mistakes.only_nash,
            "You let ties pass. Ask what happens when two newcomers meet.",
        ),
        "best at home": (
            mistakes.best_at_home,
            "You compare each among its own. A newcomer meets those at home.",
        ),
    },
    hints=(
        "A rare newcomer meets only `home`. Compare `payoffs[other][home]` with what home earns.",
        "If the two are equal, compare how home and the newcomer do against the newcomer.",
    ),
)
