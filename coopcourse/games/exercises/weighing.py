"""Functions to write about weighing payoffs: averages, borders, totals, mixes.

Chapter: notebooks/02-games
"""

from coopcourse.exercise.items import Exercise
from coopcourse.games.exercises import cases, mistakes, solutions, stubs

EXPECTED_PAYOFF = Exercise(
    id="games/expected-payoff",
    title="Expected payoff",
    points=2,
    minutes=8,
    level=1,
    objective="compute what a player expects when both players mix",
    statement="Weigh every payoff by the probability of its row and of its column, and add up.",
    returns="one number",
    stub=stubs.expected_payoff,
    reference=solutions.expected_payoff,
    cases=cases.for_expected_payoff,
    mutants={
        "even columns": (
            mistakes.ignores_column_mix,
            "You treat the columns as equally likely. Weigh each one by `column_mix`.",
        ),
        "even rows": (
            mistakes.ignores_row_mix,
            "You treat your own rows as equally likely. Weigh each one by `row_mix`.",
        ),
        "likeliest cell": (
            mistakes.likeliest_cell,
            "You read the likeliest cell only. The other cells happen too, just less often.",
        ),
    },
    hints=(
        "The players choose independently. How likely is it that row 0 meets column 1?",
        "Two loops do it; so does the product of a vector, a table and a vector.",
        "In numpy the sign for such a product is the at sign.",
    ),
)

STAG_SHARE = Exercise(
    id="games/stag-share",
    title="How many stag hunters are enough?",
    points=2,
    minutes=10,
    level=2,
    objective="find the border between the two basins of a stag hunt",
    statement="Give the share of stag hunters at which stag and rabbit pay the same on average.",
    returns="a share, between 0 and 1",
    stub=stubs.stag_share,
    reference=solutions.stag_share,
    cases=cases.for_stag_share,
    mutants={
        "rabbit hunters": (
            mistakes.rabbit_share,
            "You give the share of rabbit hunters at the border. Asked for is the other share.",
        ),
        "ratio": (
            mistakes.payoff_ratio,
            "You compare the two meetings of like with like. A stag hunter also comes home "
            "empty-handed, and a rabbit hunter sometimes has the rabbits to herself.",
        ),
        "gain by gain": (
            mistakes.gain_ratio,
            "You divide one gain by the other. A share is one part of the two together.",
        ),
    },
    hints=(
        "Call the share p. What does a stag hunter get on average, and a rabbit hunter?",
        "Set the two averages equal. The equation has p to the first power only.",
        "With p at the border, what stag gains among stag hunters is what rabbit gains otherwise.",
    ),
)

KIND_OF_SUM = Exercise(
    id="games/kind-of-sum",
    title="What do the payoffs add up to?",
    points=2,
    minutes=8,
    level=1,
    objective="tell zero-sum, constant-sum and variable-sum games apart",
    statement="Add the two payoffs outcome by outcome, and say what the totals have in common.",
    returns='"zero-sum", "constant-sum" or "variable-sum"',
    stub=stubs.kind_of_sum,
    reference=solutions.kind_of_sum,
    cases=cases.for_kind_of_sum,
    mutants={
        "constant is zero": (
            mistakes.constant_is_zero,
            "You call every constant total zero-sum. Five slices to share add up to five.",
        ),
        "grand total": (
            mistakes.grand_total,
            "You add up the whole table. Each outcome has its own total: look at them one by one.",
        ),
    },
    hints=(
        "Two tables of the same shape can be added in one go.",
        "Every total zero? Then the first name. Every total alike? Then the second.",
    ),
)

INDIFFERENT_MIX = Exercise(
    id="games/indifferent-mix",
    title="Leave the other no better choice",
    points=4,
    minutes=15,
    level=3,
    objective="find the mix that leaves the other player indifferent",
    statement="Give the probability of row 0 at which both columns pay the other player the same.",
    returns="a probability, between 0 and 1",
    stub=stubs.indifferent_mix,
    reference=solutions.indifferent_mix,
    cases=cases.for_indifferent_mix,
    mutants={
        "rows compared": (
            mistakes.own_indifference,
            "You compare the rows. It is the column player who must not care: compare columns.",
        ),
        "row 1": (
            mistakes.mix_of_row_1,
            "You give the probability of row 1. Asked for is the probability of row 0.",
        ),
    },
    hints=(
        "Call the probability p. What does the other expect from column 0, and from column 1?",
        "Each is p times a payoff in row 0 plus (1 - p) times one in row 1. Set them equal.",
        "Only the differences between the columns matter, one for each row.",
    ),
)
