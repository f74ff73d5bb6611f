"""The bets and the quick questions of the chapter on communication, each answer answered.

Chapter: notebooks/09-communication
"""

from coopcourse.exercise.items import Number, NumericQuestion, Option, Prediction, Question

LEVER_BET = Prediction(
    id="communication/lever-bet",
    prompt="Five strangers, drawn from 500 people, each pull one of five levers. They know their "
    "own number and nothing else, and cannot talk. They have trained for years. How many of the "
    "five levers do they pull on average?",
    options=(
        Option(
            "About 3.4: no more than by pulling at random.",
            "So it is. Chance gives 3.36, the best rule for the silent 3.37. Training has nothing "
            "to hold on to: which lever is free depends on who the others are.",
        ),
        Option(
            "About 4: everybody has a lever of their own.",
            "A lever of one's own is the best rule for the silent. But of five strangers, two or "
            "more often have the same one, and the rule brings 3.37 levers. Chance brings 3.36.",
        ),
        Option(
            "Nearly 5: years are a long time.",
            "Years do not help. A rule for one's own number cannot know who else is there. The "
            "best such rule brings 3.37 levers; dice bring 3.36.",
        ),
    ),
)

LINE_BET = Prediction(
    id="communication/line-bet",
    prompt="Drivers in fog have learned to talk their way across a junction without a crash. Now "
    "their line fails. Which failure is the more dangerous?",
    options=(
        Option(
            "The line goes dead: nobody hears anything.",
            "These drivers take silence as a reason to wait. On a dead line one road stands still, "
            "and nobody crashes. Late messages make them crash in most games.",
        ),
        Option(
            "The line lags: all hear what was said a step ago.",
            "It is. A late message sounds as sure as a fresh one, and it is wrong about a car that "
            "has moved. Silence these drivers can tell from speech, and they wait.",
        ),
        Option(
            "Both alike.",
            "They could not differ more: no crash at all on a dead line, where one road simply "
            "waits, and a crash in most games on one that lags.",
        ),
    ),
)

TWO_WORDS = Question(
    id="communication/two-codes",
    prompt="Two states, two words. How many codes let Bob always act right?",
    options=(
        Option(
            "One: the natural one.", "Nature does not name things. Swap both words: still fine."
        ),
        Option(
            "Two, and neither is better.",
            "Each state may have either word, as long as Bob knows. That is why strangers fail.",
            right=True,
        ),
        Option("Four.", "In two of these four both states get the same word, and Bob must guess."),
    ),
)

STRANGER = NumericQuestion(
    id="communication/stranger",
    prompt="Four states, four words. A stranger agrees with you on two words and has the other "
    "two swapped. How often does he act right?",
    answer=Number(0.5, "Two of four equally likely states come through."),
    tolerance=0.01,
    wrong=(
        Number(0.75, "Swapping two words breaks both of them. One wrong word alone cannot be."),
        Number(0.25, "That is guessing. Two of the words still work."),
        Number(0, "Two words are the same in both languages."),
    ),
    otherwise="Go through the four states one by one: which of them come through?",
)

ONE_MORE_BIT = NumericQuestion(
    id="communication/bits",
    prompt="Sixteen states, equally likely, and a clear line of 3 bits. What is the best chance "
    "that Bob is right?",
    answer=Number(0.5, "Three bits make 8 words, and each word saves one state of 16."),
    tolerance=0.01,
    wrong=(
        Number(0.1875, "You count 3 words. Three bits make more."),
        Number(0.75, "Four bits would be enough for certainty, but three quarters of the bits "
               "are not three quarters of the words."),
        Number(1, "For certainty you need 16 words."),
    ),
    otherwise="How many words are there, and how many states can each word save?",
)  # fmt: skip

BIAS = Question(
    id="communication/bias",
    prompt="Alice always wants Bob to go 0.3 further than is good for him. What does she tell him?",
    options=(
        Option(
            "The truth plus 0.3, and he subtracts it.",
            "If he subtracts, she adds 0.6. There is no end to this, and so no meaning.",
        ),
        Option(
            "Nothing he can use.",
            "Above a bias of 0.25 not even two words are believed. Talk is free and says nothing.",
            right=True,
        ),
        Option(
            "Roughly high or low.",
            "Two words need a bias below 0.25. Above it she would say high for every state.",
        ),
    ),
)

GRADIENT = Question(
    id="communication/gradient",
    prompt="In training, why does Alice's message change when it was Bob who pulled a wrong lever?",
    options=(
        Option(
            "She is punished for his mistake.",
            "Nobody is punished. The slope only says which message would have helped him.",
        ),
        Option(
            "His error flows back through the channel to what she said.",
            "The mean has a slope like any other line of the model. That is the whole trick.",
            right=True,
        ),
        Option(
            "She sees his lever and draws her conclusions.",
            "She sees only her own number. The teacher's arithmetic connects them, while it lasts.",
        ),
    ),
)

SAFE = Question(
    id="communication/safe-silence",
    prompt="Silent drivers in fog learn to have no crash at all. Is their channel superfluous?",
    options=(
        Option(
            "Yes: no failure is no failure.",
            "Count the cars that get through. A junction on which one road never moves is safe.",
        ),
        Option(
            "No: they are safe because one road stands still.",
            "Crashes alone are half a measure. With talk far more cars get through, as safely.",
            right=True,
        ),
    ),
)

MONITOR = Question(
    id="communication/monitor",
    prompt="A monitor can read every agent's number off its messages. What may she conclude?",
    options=(
        Option(
            "That the agents talk about nothing else.",
            "She found what she looked for. What else is there, she has not asked.",
        ),
        Option(
            "That this fact is on the channel; what it does there is another question.",
            "Reading is one test. To know what a message does, change it and see who acts "
            "otherwise.",
            right=True,
        ),
        Option(
            "That the agents cannot collude.",
            "A code that is open to one question may hide the answer to another.",
        ),
    ),
)

BETS = (LEVER_BET, LINE_BET)
QUICK = (TWO_WORDS, STRANGER, ONE_MORE_BIT, BIAS, GRADIENT, SAFE, MONITOR)
