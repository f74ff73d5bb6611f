"""The bet and the quick questions of the chapter on reciprocity, each answer answered.

Chapter: notebooks/05b-reciprocity
"""

from coopcourse.exercise.items import Number, NumericQuestion, Option, Prediction, Question

ECHO_BET = Prediction(
    id="evolution/echo-bet",
    prompt="Two friends both play tit for tat: cooperate first, then do what the other did last. "
    "Now and then, once in a hundred moves, a hand slips. In the long run, in how many of their "
    "rounds do both cooperate?",
    options=(
        Option(
            "Nearly all: a slip costs a round or two.",
            "It would, if one of them let it pass. Both hit back, for ever, until the next slip.",
        ),
        Option(
            "Nine in ten.",
            "After 200 rounds there is still something left of the good start. In the long run "
            "nothing is.",
        ),
        Option(
            "Half of them.",
            "Each of them cooperates in half of the rounds, true. But not in the same ones: both "
            "together in a quarter.",
        ),
        Option(
            "A quarter.",
            "In the long run all four outcomes are equally common, however rare the slips are.",
        ),
    ),
)

SHADOW = NumericQuestion(
    id="evolution/shadow",
    prompt="Temptation 4, reward 3, punishment 0. From which chance w of another round on does "
    "trust last among players of Grim?",
    answer=Number(0.25, "(4 - 3) / (4 - 0): a small gain today, and much to lose."),
    tolerance=0.01,
    wrong=(
        Number(0.75, "That is the chance to stop, 3 / 4. The other side of it is asked for."),
        Number(0.3333, "You divide by what is lost in one round, 3. Divide by the temptation less "
               "the punishment."),
        Number(0.5, "That is for 5, 3 and 1. These payoffs make trust easier."),
    ),
    otherwise="Divide what cheating gains today by the temptation less the punishment.",
)  # fmt: skip

NEVER_MORE = Question(
    id="evolution/never-more",
    prompt="Whom does tit for tat beat in a match of two?",
    options=(
        Option("Always defect.", "It loses the first round, and then both earn the same."),
        Option(
            "Nobody.",
            "It never defects more often than the other. It wins tournaments because its matches "
            "are worth having, for both.",
            right=True,
        ),
        Option("Everybody who is not nice.", "It answers a defection, but only afterwards."),
    ),
)

MAKE_UP = Question(
    id="evolution/make-up",
    prompt="Two players of Grim, one slip. What happens?",
    options=(
        Option("An echo, like that of tit for tat.", "Nobody here ever answers with kindness."),
        Option(
            "Both defect for ever.",
            "The threat that keeps the peace cannot be called off.",
            right=True,
        ),
        Option("They make up after a round.", "Win-stay, lose-shift does. Grim forgets nothing."),
    ),
)

OTHER_EYES = Question(
    id="evolution/other-eyes",
    prompt="Alice cooperated, Bob defected. Both remember one round. Which entries of their four "
    "chances, after CC, CD, DC and DD, do they use now?",
    options=(
        Option("Both the second.", "Bob saw it the other way round: his own move comes first."),
        Option(
            "Alice the second, Bob the third.",
            "For her the round was CD, for him DC.",
            right=True,
        ),
        Option("Alice the third, Bob the second.", "Each puts the own move first."),
    ),
)

VICTIM = Question(
    id="evolution/victim",
    prompt="An extortioner ties the scores: (hers − 1) = 3 × (yours − 1). You can play as you "
    "like. What earns you most?",
    options=(
        Option(
            "Defect: then she has nothing.",
            "She has 1, and so have you: the least that the line offers.",
        ),
        Option(
            "Cooperate always.",
            "All points lie on her line, and its end is best for both: you climb it for her.",
            right=True,
        ),
        Option(
            "Extort her back.",
            "Two lines through (1, 1) meet there only. Both of you have 1.",
        ),
    ),
)

KNOWN_NAMES = NumericQuestion(
    id="evolution/known-names",
    prompt="People know 40 % of all names. Above which b/c do discriminators resist a defector?",
    answer=Number(2.5, "1/q with q = 0.4."),
    tolerance=0.02,
    wrong=(
        Number(0.4, "That is q. The ratio is its inverse."),
        Number(1.6667, "You count the names that are not known: 1/0.6."),
        Number(4, "2/q - 1: that is for half of the town, not for a single defector."),
    ),
    otherwise="A defector is helped by those who do not know it. Which b/c makes that too little?",
)

INTERVALS = Question(
    id="evolution/intervals",
    prompt="On the board, you raise b from 1.85 to 1.95. What changes?",
    options=(
        Option(
            "Nothing at all.",
            "A cell asks only who earned most. Between 9/5 and 2 no order of two scores changes.",
            right=True,
        ),
        Option("A few cooperators fewer.", "Payoffs change, but not who has the largest."),
        Option("Everything.", "It would between 1.75 and 1.85, where an order does change."),
    ),
)

QUICK = (SHADOW, NEVER_MORE, MAKE_UP, OTHER_EYES, VICTIM, KNOWN_NAMES, INTERVALS)
BETS = (ECHO_BET,)
