"""The bets and the quick questions of the chapter on institutions, each answer answered.

Chapter: notebooks/11-institutions
"""

from coopcourse.exercise.items import Number, NumericQuestion, Option, Prediction, Question

PLANNER_BET = Prediction(
    id="economist/planner-bet",
    prompt="Ten people learn how much to work. At the same time a program learns how to tax them. "
    "It sees what they earn and how equally it is shared, and changes its rates towards what "
    "looked best. Where does it end?",
    options=(
        Option(
            "With better taxes than the economists' formula.",
            "It can, by a little. But for that it has to be slow and its people quick. If both "
            "simply learn at once, it ruins them.",
        ),
        Option(
            "With almost no taxes, for they put people off.",
            "They do. But a planner that learns too fast never sees it: it looks before people "
            "have noticed.",
        ),
        Option(
            "With taxes near 100 %, and the belief that all is well.",
            "This is where a careless planner ends. People have not noticed yet, so high taxes "
            "look good, so it raises them. A patient one does better.",
        ),
        Option(
            "It goes up and down for ever.",
            "Both settle. The question is where.",
        ),
    ),
)

TRADE_BET = Prediction(
    id="economist/builder-bet",
    prompt="In a small world people gather wood and stone, trade them, and build houses. A house "
    "pays the best builder twice what it pays the worst. Nobody is told what to do. What happens?",
    options=(
        Option(
            "All gather and build for themselves.",
            "So they begin. But wood is worth more to the best builder than to anybody else, and "
            "she can pay for it.",
        ),
        Option(
            "The best builder builds, the others sell to her.",
            "This is what learning agents come to. Dividing the work makes more, and shares it "
            "less equally.",
        ),
        Option(
            "The best builder fences in the wood.",
            "Houses do bar the way to others. In our worlds the gain from trade is larger.",
        ),
    ),
)

NEXT_COIN = Question(
    id="economist/next-coin",
    prompt="Alice earns 83 coin. The rate above 84 rises from 24 to 90 %. What changes for her?",
    options=(
        Option(
            "She pays 90 % of her 83 coin.",
            "A rate holds for the coins inside its bracket. She has none there.",
        ),
        Option(
            "Nothing today, but earning more has lost its charm.",
            "Her tax is the same. What moves people is the rate on the next coin, and hers is now "
            "90 % from the second coin on.",
            right=True,
        ),
        Option(
            "Nothing at all.",
            "Her tax does not change. But what she would keep of further work does.",
        ),
    ),
)

FLAT_GINI = NumericQuestion(
    id="economist/flat-gini",
    prompt="The Gini index of incomes is 0.4. A flat tax of 25 % is shared out equally, and nobody "
    "works less. What is the index now?",
    answer=Number(0.3, "All differences shrink by a quarter, and the mean stays."),
    tolerance=0.001,
    wrong=(
        Number(0.15, "It shrinks by a quarter of itself, not by 25 points."),
        Number(0.1, "That is how much it shrinks."),
        Number(0.4, "What is taken in proportion is handed back equally: the poor gain."),
    ),
)

INNER_RATE = Question(
    id="economist/inner-rate",
    prompt="Whom does a high rate between 39 and 84 coin put off from working an hour more?",
    options=(
        Option(
            "Everybody who earns more than 39 coin.",
            "Who earns 400 pays it too. But her next coin is taxed at another rate.",
        ),
        Option(
            "Only those whose income ends in this bracket.",
            "All above pay it like a fee, and their next coin is not touched. That is why the "
            "formula asks who ends in a bracket, and who lies above it.",
            right=True,
        ),
        Option(
            "Nobody, for it is handed back.",
            "It is handed back whatever one does. So it is no reason to work.",
        ),
    ),
)

WHICH_NUMBER = Question(
    id="economist/which-number",
    prompt="A planner has learned a schedule. Which number tells how good it is?",
    options=(
        Option(
            "What the planner measured while it learned.",
            "People may not have noticed the last change yet, and the planner has chosen what "
            "looked best. That number is too good in two ways.",
        ),
        Option(
            "What comes out once everybody has adapted to it.",
            "The schedule is held fixed until people have found their answer, and then measured "
            "anew.",
            right=True,
        ),
        Option(
            "How far it is above a free market.",
            "Measured when? The comparison is as good as its two numbers.",
        ),
    ),
)

WHOSE_AIM = Question(
    id="economist/whose-aim",
    prompt="No tax is best for the sum of utilities here. Why?",
    options=(
        Option(
            "Here a coin is worth the same to everybody, so moving it gains nothing.",
            "These utilities are coin less effort. Moving a coin changes no sum, and every rate "
            "costs some work.",
            right=True,
        ),
        Option(
            "Because the rich count more.",
            "All count the same in the sum. That is just it.",
        ),
        Option(
            "Because a sum rewards equality.",
            "Then taxes would win.",
        ),
    ),
)

WHO_PAYS_TWICE = Question(
    id="economist/lean-years",
    prompt="A planner learns a schedule whose rates fall at the top. What do people learn?",
    options=(
        Option(
            "To work evenly.",
            "That saves taxes where rates rise.",
        ),
        Option(
            "To put their income into every other year.",
            "The fat year reaches the low rates at the top, and the lean one is hardly taxed.",
            right=True,
        ),
        Option(
            "To earn less in all years.",
            "Some may. But there is a cheaper way to save taxes.",
        ),
    ),
)

BETS = (PLANNER_BET, TRADE_BET)
QUICK = (NEXT_COIN, FLAT_GINI, WHOSE_AIM, INNER_RATE, WHICH_NUMBER, WHO_PAYS_TWICE)
