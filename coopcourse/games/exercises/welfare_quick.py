"""The bets and the quick questions of the chapter on welfare, with an answer to every answer.

Chapter: notebooks/03-welfare
"""

from coopcourse.exercise.items import Number, NumericQuestion, Option, Prediction, Question

ENDINGS = Prediction(
    id="games/efficient-endings",
    prompt="The story of the two prisoners can end in four ways. In how many of them is it "
    "impossible to help one prisoner without hurting the other?",
    options=(
        Option(
            "In one: both stay silent.",
            "Silence is one of them. But if Alice goes free while Bob serves three years, any "
            "change that helps Bob costs Alice at least a year. That ending counts too.",
        ),
        Option(
            "In two: one betrays and the other stays silent.",
            "These two count, as whoever went free can only lose. But mutual silence counts as "
            "well: every other ending is worse for somebody.",
        ),
        Option(
            "In three: all but mutual betrayal.",
            "So it is, and that is the twist: the one ending that both could improve on is the "
            "one they reach. Note what the three include: Bob alone in prison for three years.",
        ),
        Option(
            "In all four.",
            "Not quite: from mutual betrayal, mutual silence saves both of them a year.",
        ),
    ),
)

PLAN = Prediction(
    id="games/plan",
    prompt="Alice, Bob and Carol share one computer. These are their hours a day under four "
    "plans. Which would you choose for them?",
    options=(
        Option(
            "Alice 14, Bob 4, Carol 2",
            "The most hours in all: 20. You choose like a utilitarian, who asks how much, and "
            "not for whom.",
        ),
        Option(
            "Alice 9, Bob 6, Carol 4",
            "The largest product: 216. You choose like Nash: you give up a little of the total "
            "when somebody with less gains proportionally more.",
        ),
        Option(
            "Alice 6, Bob 5, Carol 5",
            "Nobody has less than 5, and one has more. You choose by leximin: the least first, "
            "and then the next.",
        ),
        Option(
            "5 hours for each",
            "All equal, and nobody below 5. Yet Alice could have an hour more at no one's cost. "
            "You pay for equality with efficiency; some people do, knowingly.",
        ),
    ),
)

BETS = (ENDINGS, PLAN)

EFFICIENT = Question(
    id="games/efficient",
    prompt="An outcome is Pareto-efficient. What do you know about it?",
    options=(
        Option(
            "It is fair.",
            "One player may have everything and the others nothing: taking from the one would "
            "hurt the one.",
        ),
        Option(
            "The sum of payoffs is as large as can be.",
            "The largest sum is always efficient, but so are many outcomes with smaller sums.",
        ),
        Option(
            "Every change hurts somebody, or changes nothing for anybody.",
            "That is all it says: nothing is left lying on the table. Who gets it is open.",
            right=True,
        ),
        Option(
            "It is a Nash equilibrium.",
            "Mutual silence is efficient and no equilibrium; mutual betrayal is the reverse.",
        ),
    ),
)

ZERO_SUM = Question(
    id="games/efficient-zero-sum",
    prompt="Which outcomes of a zero-sum game, such as chess, are Pareto-efficient?",
    options=(
        Option("None: somebody always loses.", "Efficient does not mean that nobody loses."),
        Option("Only a draw.", "A draw is fair. But from a win, too, any change hurts the winner."),
        Option(
            "All of them.",
            "Whatever one gains, the other loses. So no change helps one and hurts nobody.",
            right=True,
        ),
    ),
)

DISTANCE = NumericQuestion(
    id="games/distance",
    prompt="Mutual betrayal is the point (−2, −2), mutual silence (−1, −1). How far is it, as the "
    "crow flies, from mutual betrayal to that efficient outcome?",
    answer=Number(
        1.414, "The root of 1² + 1². If only outcomes count, nothing efficient is nearer."
    ),
    tolerance=0.005,
    wrong=(
        Number(2, "You added the two shortfalls. As the crow flies: square, add, take the root."),
        Number(1, "That is each player's shortfall. The distance combines the two."),
        Number(1.342, "That is the distance to the nearest lottery. Here, outcomes only."),
    ),
)

WEAK = Question(
    id="games/weak-efficiency",
    prompt="Even gives 5 hours to each; Topped up gives 6, 5 and 5. What is true of Even, if "
    "nothing gives everyone more than 5?",
    options=(
        Option("It is efficient, as nobody can have less than 5.", "Alice can have 6 at no cost."),
        Option(
            "It is weakly efficient, but not efficient.",
            "Nothing helps everybody at once, but Topped up helps Alice and hurts nobody.",
            right=True,
        ),
        Option(
            "It is neither.",
            "To lose even weak efficiency, something must be better for all three at once.",
        ),
    ),
)

UNITS = Question(
    id="games/units",
    prompt="Carol begins to count her hours in half hours, so all her payoffs double. Which rule "
    "is sure to rank the plans as before?",
    options=(
        Option("The sum.", "Carol's part of every sum doubles, so plans that favour her rise."),
        Option("The least payoff.", "Carol may no longer be the one with least."),
        Option(
            "The product.",
            "Every product doubles, so the order stays. The zero must stay, too.",
            right=True,
        ),
        Option("Leximin.", "It compares Carol's numbers with the others', and hers have doubled."),
    ),
)

PRODUCT = NumericQuestion(
    id="games/product-of-gains",
    prompt="Without an agreement Alice gets 2 and Bob gets 1. A deal gives them 6 and 4. What is "
    "its Nash product?",
    answer=Number(12, "Alice gains 4 and Bob gains 3, and 4 times 3 is 12."),
    tolerance=0.01,
    wrong=(
        Number(24, "You multiplied payoffs. Take away first what each gets without a deal."),
        Number(7, "You added the gains. Nash multiplies them."),
        Number(22, "You subtracted the products. First find each one's gain, then multiply."),
    ),
)

PRICE = NumericQuestion(
    id="games/price",
    prompt="In a stag hunt two stag hunters get 3 each and two rabbit hunters 1 each; both are "
    "equilibria. Welfare is the sum. What is the price of anarchy?",
    answer=Number(3, "The best outcome has 6, the worst equilibrium 2, and 6 over 2 is 3."),
    tolerance=0.01,
    wrong=(
        Number(1, "That is the price of stability: the best equilibrium is as good as can be."),
        Number(4, "That is the difference. The price is a ratio."),
        Number(1 / 3, "That is the ratio upside down: best welfare goes above the line."),
    ),
)

CIRCLE = Question(
    id="games/circle",
    prompt="A majority prefers Sea to Hills, a majority Hills to Town, and a majority Town to Sea. "
    "Why is majority voting no social welfare function?",
    options=(
        Option(
            "Some voters do not get their wish.",
            "That is so for every rule. A ranking may disappoint some.",
        ),
        Option(
            "It compares, but the comparisons do not line up into a ranking.",
            "Whatever is put on top, something beats it. A ranking cannot go in a circle.",
            right=True,
        ),
        Option(
            "Payoffs of different people are added up.",
            "Votes are counted, payoffs are not: the majority never asks by how much.",
        ),
    ),
)

QUICK = (EFFICIENT, ZERO_SUM, DISTANCE, WEAK, UNITS, PRODUCT, PRICE, CIRCLE)
