"""The bet and the quick questions of the chapter on towns, each answer answered.

Chapter: notebooks/06-schelling
"""

from coopcourse.exercise.items import Number, NumericQuestion, Option, Prediction, Question

THIRD_BET = Prediction(
    id="schelling/third-bet",
    prompt="A town of two groups, mixed at random: half of your neighbours are like you. Everyone "
    "is happy with a third, and moves only below that. When all are content, how many of the "
    "average person's neighbours are alike?",
    options=(
        Option(
            "About a third: that is what they want.",
            "A third is what each accepts, and nobody aims at it. Who has more does not give any "
            "back. The town ends at 74 percent.",
        ),
        Option(
            "About a half: most are content already.",
            "More than four in five are content at the start. But each of the others changes "
            "the neighbourhoods of some thirteen people by moving. It ends at 74 percent.",
        ),
        Option(
            "About three quarters.",
            "74 percent. Asked for a third, given a half, and they end with three quarters.",
        ),
        Option(
            "Nearly all.",
            "For that they must ask for more: at three quarters wanted the town splits entirely. "
            "With a third it ends at 74 percent.",
        ),
    ),
)

ENOUGH = NumericQuestion(
    id="schelling/enough",
    prompt="Alice wants at least 30 percent of her neighbours to be like her. She has eight "
    "neighbours. How many of them must be?",
    answer=Number(3, "2 of 8 is 25 percent, too few; 3 of 8 is the next there is."),
    tolerance=0.1,
    wrong=(
        Number(2.4, "30 percent of eight, yes. But neighbours come whole."),
        Number(2, "2 of 8 is 25 percent, and she wants at least 30."),
        Number(4, "That is a half. She needs less."),
    ),
    otherwise="Try 1 of 8, 2 of 8, 3 of 8, and take the first that reaches 30 percent.",
)

WHY_MOVE = Question(
    id="schelling/why-move",
    prompt="At the start the average share alike is 50 percent, and all want only 33. Why does "
    "anybody move?",
    options=(
        Option("They want more than they say.", "They want exactly a third. Read the rules."),
        Option(
            "Chance deals some people fewer than a third.",
            "An average hides its spread. With few neighbours, fewer than one in three is common.",
            right=True,
        ),
        Option(
            "Empty homes attract them.",
            "Nobody who is content looks at an empty home in this model.",
        ),
    ),
)

SAFE = Question(
    id="schelling/safe",
    prompt="`like` of `total` neighbours are alike. Which line says at least three fifths, "
    "whatever the numbers?",
    options=(
        Option(
            "`like / total >= 12 * 0.05`",
            "12 * 0.05 is 0.6000000000000001 in floats, and 3 of 5 fails.",
        ),
        Option(
            "`5 * like >= 3 * total`",
            "Whole numbers all the way: exact, and no trouble when there is no neighbour.",
            right=True,
        ),
        Option(
            "`like / total > 0.59`",
            "It works for eight neighbours and fails for many: 0.595 would pass.",
        ),
    ),
)

MORE = Question(
    id="schelling/more",
    prompt="Three quarters wanted: the town splits entirely. Four fifths wanted: it stays mixed. "
    "Why?",
    options=(
        Option(
            "People who want that much give up.",
            "Nobody gives up. Nearly everyone moves in every round.",
        ),
        Option(
            "So few places satisfy anyone that all keep moving, and moving mixes.",
            "A cluster must be nearly perfect to hold its members. None gets started.",
            right=True,
        ),
        Option(
            "Four fifths can never be met.",
            "It can: in two halves most people have it. Moves by chance do not find it.",
        ),
    ),
)

CROSSING = NumericQuestion(
    id="schelling/crossing",
    prompt="Two groups of 100 share a street, and the most tolerant bear 4 others for each of "
    "their own. How many of each live in the even mixture?",
    answer=Number(75, "100 times (1 - 1/4). And it lasts, because 4 is above 3."),
    tolerance=0.5,
    wrong=(
        Number(25, "That is the part that stays out: the least tolerant quarter."),
        Number(50, "That would be the mixture if the most tolerant bore 2."),
        Number(100, "Then the least tolerant would be there, who bear nobody."),
    ),
    otherwise="Solve w = 4 w (1 - w / 100) for w.",
)

UNDO = Question(
    id="schelling/undo",
    prompt="A town is divided into two halves. From today on nobody minds neighbours of any kind. "
    "What happens?",
    options=(
        Option("It mixes, slowly.", "Nobody is unhappy, so nobody moves. Not even slowly."),
        Option(
            "Nothing.",
            "What made the division has gone, and the division stays. Something must pull.",
            right=True,
        ),
        Option(
            "It splits even further.",
            "Nobody has a reason to move at all, in either direction.",
        ),
    ),
)

CLAIM = Question(
    id="schelling/claim",
    prompt="A city is as divided as Schelling's town. What follows about its people?",
    options=(
        Option(
            "They have mild wishes, as in the model.",
            "Strong wishes, laws or prices lead to the same map. The map does not tell.",
        ),
        Option(
            "They want to live apart.",
            "They may. But a wish for a third is enough, as you have seen.",
        ),
        Option(
            "Nothing yet: several causes lead to such a map.",
            "The model shows what is possible. What is the case takes evidence of another kind.",
            right=True,
        ),
    ),
)

QUICK = (ENOUGH, WHY_MOVE, SAFE, MORE, CROSSING, UNDO, CLAIM)
BETS = (THIRD_BET,)
