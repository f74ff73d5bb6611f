"""The bet and the quick questions of the chapter on dispositions, each answer answered.

Chapter: notebooks/07-dispositions
"""

from coopcourse.exercise.items import Number, NumericQuestion, Option, Prediction, Question

VILLAGE_BET = Prediction(
    id="dispositions/village-bet",
    prompt="In a village everyone is born with all six good dispositions. People copy whoever does "
    "better, and now and then someone changes at random. What is left after 600 days?",
    options=(
        Option(
            "All six: no single newcomer does better.",
            "That no newcomer does better is true, and it is not enough. Punishing costs nothing "
            "while nobody breaks a rule, so it is free to fade away. Then the rules go.",
        ),
        Option(
            "Helping and repaying.",
            "About 83% still help and 67% repay: each holds the other up. Giving, fairness and "
            "fines are down to 1%.",
        ),
        Option(
            "Fairness and punishment.",
            "Punishers protect a rule that others enjoy for nothing. They fade first, and fairness "
            "follows.",
        ),
        Option(
            "Nothing: evolution opposes cooperation.",
            "It opposes most of it. But who helps and repays earns more among such people than a "
            "newcomer who does not.",
        ),
    ),
)

ALONE = Question(
    id="dispositions/alone",
    prompt="Everybody repays what was done to them, and nobody is disposed to make the first step. "
    "What happens among neighbours?",
    options=(
        Option(
            "They help each other for ever.",
            "They would, if anyone had started. Each waits for the other.",
        ),
        Option(
            "Nothing at all.",
            "Two good dispositions need each other: one to begin, one to go on.",
            right=True,
        ),
        Option(
            "They help every second time.",
            "That is one who opens beside one who waits. Here both wait.",
        ),
    ),
)

SECOND_ORDER = Question(
    id="dispositions/second-order",
    prompt="Everybody contributes, is fair, and punishes. What does a newcomer gain who does all "
    "of it except punish?",
    options=(
        Option(
            "A lot: punishing is costly.",
            "Punishing costs only where somebody is to be punished. Here nobody is.",
        ),
        Option(
            "Nothing, and she loses nothing.",
            "So nothing holds punishment in place. It drifts away, until breaking the rule pays.",
            right=True,
        ),
        Option(
            "She loses: the others punish her.",
            "They punish who does not contribute. She does.",
        ),
    ),
)

JOY = NumericQuestion(
    id="dispositions/joy",
    prompt="In the dilemma 5, 3, 1, 0, both who cooperate also enjoy it. How much must the joy be "
    "worth, at least, for mutual cooperation to become an equilibrium?",
    answer=Number(2, "With it, 3 + 2 is as good as the temptation of 5."),
    tolerance=0.02,
    wrong=(
        Number(1, "4 against a temptation of 5: cheating still pays."),
        Number(3, "That is enough, but more than is needed."),
        Number(5, "The joy comes on top of the reward of 3."),
    ),
    otherwise="Compare the reward with joy to the temptation without it.",
)

ENVY = NumericQuestion(
    id="dispositions/envy",
    prompt="A responder has envy 1: a unit that the other has more hurts as much as a unit lost. "
    "What is the least share of the cake that she takes?",
    answer=Number(1 / 3, "At a third the other has a third more, and 1/3 - 1/3 is nothing."),
    tolerance=0.01,
    wrong=(
        Number(0.5, "Half is more than she needs: below half she still gains more than it hurts."),
        Number(0.25, "At a quarter the other has a half more. It feels like a loss of a quarter."),
        Number(0, "Whoever feels no envy takes anything. She does."),
    ),
    otherwise="A share s feels like s less the distance to 1 - s. When is that 0?",
)

READ = Question(
    id="dispositions/read",
    prompt="Nobody can read anybody, so being known and being fooled are equally likely. Does the "
    "disposition to cooperate with one's kind pay?",
    options=(
        Option(
            "Yes, if nearly everyone has it.",
            "Even then a maximiser fools as often as a cooperator is known, and fooling pays more.",
        ),
        Option(
            "No, at no share.",
            "Being known must be more than twice as likely as being fooled, in 5, 3, 1, 0.",
            right=True,
        ),
        Option(
            "Yes: cooperation is efficient.",
            "Efficient for all is not the same as better for each.",
        ),
    ),
)

ANY_RULE = Question(
    id="dispositions/any-rule",
    prompt="Fines hold up a rule. What does that tell you about the rule?",
    options=(
        Option(
            "It is good for the group.",
            "The comparison of cost and fine never mentions what the rule is good for.",
        ),
        Option(
            "It is cheaper to keep than to break.",
            "That is all. A harmful rule can be cheaper to keep than to break as well.",
            right=True,
        ),
        Option(
            "Most people approve of it.",
            "A third of the people may be enough to hold it up, if they spend enough.",
        ),
    ),
)

OWNER = Question(
    id="dispositions/owner",
    prompt="Two equals want one thing. Why does it help that one of them was there first?",
    options=(
        Option(
            "The first has more need of it.",
            "They are equals: the thing is worth the same to both.",
        ),
        Option(
            "The first is stronger.",
            "That would be bravery and deference. Here a fight costs both the same.",
        ),
        Option(
            "Both can see who was first, and it tells each what to do.",
            "A sign, no strength, and nobody gains by doing otherwise: a correlated equilibrium.",
            right=True,
        ),
    ),
)

QUICK = (ALONE, SECOND_ORDER, JOY, ENVY, READ, ANY_RULE, OWNER)
BETS = (VILLAGE_BET,)
