"""The bet and the quick questions of the first chapter, each answer answered.

Chapter: notebooks/01-motivation
"""

from coopcourse.exercise.items import Number, NumericQuestion, Option, Prediction, Question

CRASH_BET = Prediction(
    id="motivation/crash-bet",
    prompt="Sixteen firms make the market: each buys what nobody else wants, up to 250 contracts. "
    "A large seller arrives, and sells 9% of whatever is traded. What if each firm could hold 750?",
    options=(
        Option(
            "The price falls less: stronger firms carry more.",
            "Each of them does carry more. But they pass it on to each other, and the seller takes "
            "that for a lively market and sells faster. The fall is more than twice as deep.",
        ),
        Option(
            "It falls as deep, only later.",
            "It does come later. By then the firms hold three times as much, and the seller has "
            "sped up all the while: the fall is more than twice as deep.",
        ),
        Option(
            "It falls deeper.",
            "More than twice as deep. What each firm does is sensible, and stronger firms make "
            "matters worse. This is why we need a model of all of them together.",
        ),
    ),
)

PROBLEM = Question(
    id="motivation/problem",
    prompt="Which one of these is a cooperation problem?",
    options=(
        Option(
            "Two people want the last ticket, and only one can have it.",
            "What one gains, the other loses. Unless one may pay the other, both cannot gain.",
        ),
        Option(
            "Two drivers could share a car, but neither knows of the other.",
            "Both could be better off, and something is in the way: here, what they do not know.",
            right=True,
        ),
        Option(
            "Two friends meet for lunch, as every Monday.",
            "Both gain, and nothing is in the way. That is cooperation, without the problem.",
        ),
    ),
)

PARCEL = Question(
    id="motivation/parcel",
    prompt="The makers pass contracts among themselves. What does that change?",
    options=(
        Option(
            "Nothing: together they hold as much as before.",
            "They do. But every hand-over is a trade, and the seller goes by trades.",
        ),
        Option(
            "The seller takes it for trade, and sells faster.",
            "The seller's rule cannot tell a buyer from a hot potato.",
            right=True,
        ),
        Option(
            "The makers need to sell less to others.",
            "What one gets rid of, another has. No buyer from outside has come.",
        ),
    ),
)

WAR = Question(
    id="motivation/war",
    prompt="Fighting burns a part of what both could share. Why do some fight all the same?",
    options=(
        Option(
            "Because no bargain is better for both.",
            "There is one, if the prize can be divided: what a war costs, peace leaves to share.",
        ),
        Option(
            "Because one side cannot see the other's will, or trust its promise.",
            "The bargain is there. What is missing is knowledge, or a promise that binds.",
            right=True,
        ),
        Option(
            "Because somebody must be out of his mind.",
            "It happens. But these formulas fight with clear heads on both sides.",
        ),
    ),
)

ENOUGH = NumericQuestion(
    id="motivation/enough",
    prompt="One ill person infects 5 others, if nobody is protected. Which share must be "
    "vaccinated for the illness to die out?",
    answer=Number(0.8, "Then one ill person infects one other at most: 5 times 0.2."),
    tolerance=0.005,
    wrong=(
        Number(0.2, "That is the share that may stay unprotected."),
        Number(1.0, "Not everybody is needed: the others are protected by those around them."),
    ),
)

COMPARE = Question(
    id="motivation/compare",
    prompt="With Ricardo's hours, Portugal is quicker than England at wine and at cloth. Can both "
    "gain by trade?",
    options=(
        Option(
            "No: Portugal is better at both.",
            "In hours it is. But an hour in Portugal is worth more in wine than in cloth.",
        ),
        Option(
            "Yes: England gives up less wine for a cloth.",
            "What counts is what each gives up at home, not who is quicker.",
            right=True,
        ),
        Option(
            "Only England can gain.",
            "Portugal gets cloth for less than the wine it would give up at home.",
        ),
    ),
)

PAIRS = NumericQuestion(
    id="motivation/pairs",
    prompt="Three institutions, each of one human and one machine. How many pairs, if people and "
    "machines meet inside, and institutions meet each other?",
    answer=Number(6, "Three inside, and three between the institutions."),
    tolerance=0.1,
    wrong=(
        Number(3, "Those are the pairs inside. The institutions meet each other, too."),
        Number(15, "That is every pair of six. Here members meet only inside their institution."),
    ),
)

BETS = (CRASH_BET,)
QUICK = (PROBLEM, PARCEL, WAR, ENOUGH, COMPARE, PAIRS)
