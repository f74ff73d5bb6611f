"""Functions to write about programs that set prices: where they go, and whether they collude.

Chapter: notebooks/12-downsides
"""

from coopcourse.downsides.exercises import cases, mistakes, solutions, stubs
from coopcourse.exercise.items import Exercise

PRICE_PATH = Exercise(
    id="downsides/price-path",
    title="Follow two programs",
    points=2,
    minutes=10,
    level=1,
    objective="follow two pricing programs through time",
    statement="Give the pairs of prices that two plans lead to, the start not included.",
    returns="a list of pairs [Alice's price, Bob's price]",
    stub=stubs.price_path,
    reference=solutions.price_path,
    cases=cases.for_price_path,
    mutants={
        "rival first": (
            mistakes.rival_first,
            "Bob's plan is read the wrong way round. Its rows are for his own last price.",
        ),
        "one by one": (
            mistakes.one_by_one,
            "Your Bob already sees Alice's new price. Both set their prices at the same time.",
        ),
        "with the start": (
            mistakes.with_the_start,
            "Your path begins with the start. Begin with the prices that follow it.",
        ),
    },
    hints=(
        "Alice's next price is plan_a[a][b], if the last prices are a and b.",
        "Bob's plan has his own price first: plan_b[b][a].",
        "Change both at once: `a, b = ..., ...`.",
    ),
)

COLLUSIVE = Exercise(
    id="downsides/collusive",
    title="The regulator's test",
    points=4,
    minutes=20,
    level=3,
    objective="tell collusion from high prices",
    statement="Say whether the cut in period `cut_at` paid in that period, and cost Alice in all.",
    returns="True or False",
    stub=stubs.collusive,
    reference=solutions.collusive,
    cases=cases.for_collusive,
    mutants={
        "high prices": (
            mistakes.high_prices,
            "You flag high prices. They may have other reasons, as with sellers who take no "
            "notice of each other. Look at what a cut brings about.",
        ),
        "any loss": (
            mistakes.any_loss,
            "You flag every cut that costs something. Who sells below the best price loses "
            "without any punishment. The cut must pay in its own period.",
        ),
        "next period": (
            mistakes.next_period_only,
            "You look for an answer in the very next period. Some pairs answer later, and some "
            "answers are too mild to matter: count all of Alice's profits.",
        ),
    },
    hints=(
        "`pricing.Market().profit(own, rival)` is Alice's profit at a pair of prices.",
        "Compare each period from the cut on with the period before the cut.",
        "Sum these differences, each weighed by 0.95 to the power of its distance from the cut.",
    ),
)

PRICING = (PRICE_PATH, COLLUSIVE)
