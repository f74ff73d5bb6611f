"""The quick questions of the chapter on commitments, each answer answered.

Chapter: notebooks/10-commitments
"""

from coopcourse.exercise.items import Number, NumericQuestion, Option, Question

ANNOUNCE = Question(
    id="commitments/announce",
    prompt="Alice can bind herself to one move of the Prisoner's Dilemma, and Bob sees it before "
    "he moves. What does she gain?",
    options=(
        Option(
            "Mutual silence: she binds herself to be silent.",
            "Then Bob betrays her. Her silence costs him nothing, whatever he does.",
        ),
        Option(
            "Nothing.",
            "Betrayal is his best reply to either move. Only a word with an if can change that.",
            right=True,
        ),
        Option(
            "She goes free: she binds herself to betray.",
            "Bob then betrays as well. Both serve two years, as before.",
        ),
    ),
)

WHICH_GAME = Question(
    id="commitments/which-game",
    prompt="Both submit the program that cooperates with copies of itself. Both cooperate, and "
    "nobody wants another program. Of which game is this a Nash equilibrium?",
    options=(
        Option(
            "Of the Prisoner's Dilemma: now (C, C) is one of its equilibria.",
            "In that game each would still gain by defecting alone. Nothing about it has changed.",
        ),
        Option(
            "Of the game in which the moves are programs.",
            "Whoever hands in a program that defects is read, and is defected against.",
            right=True,
        ),
        Option(
            "Of both: the players are the same.",
            "A game is players, strategies and payoffs. The strategies differ: moves there, "
            "programs here.",
        ),
    ),
)

RENAMED = Question(
    id="commitments/renamed",
    prompt="Bob uses Alice's copy program, but with a variable renamed. What do the two do?",
    options=(
        Option(
            "Cooperate: the programs do the same.",
            "They compare texts, not what the texts do. To them a renamed program is a stranger.",
        ),
        Option(
            "Defect, both of them.",
            "Neither finds its own text. Two friendly programs fail, over a name.",
            right=True,
        ),
        Option(
            "Alice's defects, Bob's cooperates.",
            "Both compare, and both find a difference. The case is symmetric.",
        ),
    ),
)

NESTED = NumericQuestion(
    id="commitments/nested",
    prompt="Two programs simulate each other. At each step one of them stops with chance 0.2 and "
    "cooperates outright. How many simulations are nested on average?",
    answer=Number(4, "(1 - 0.2) / 0.2: the number of failures before the first stop."),
    tolerance=0.01,
    wrong=(
        Number(5, "You count the step that stops. It simulates nothing any more."),
        Number(0.2, "That is the chance to stop at once."),
        Number(0.8, "That is the chance to simulate at least once."),
        Number(1.25, "You divide by the chance to go on. Divide by the chance to stop."),
    ),
    otherwise="The depth is k with chance (1 - 0.2)^k times 0.2. What is its mean?",
)

LOEB = Question(
    id="commitments/loeb",
    prompt="FairBot meets FairBot. Why does the table say C in every world?",
    options=(
        Option(
            "In world 0 nothing speaks against it, and then no world ever does.",
            "No world refutes, so the proof stands in all of them. This is Löb's theorem at work.",
            right=True,
        ),
        Option(
            "Because both run the same text.",
            "Put CIMCIC, a different text, beside FairBot: they cooperate as well.",
        ),
        Option(
            "Because FairBot is kind at first, and keeps a habit.",
            "Against DefectBot it is at C in world 0 too, and it changes at once. The world 1 "
            "counts what world 0 has shown.",
        ),
    ),
)

CUPOD_SELF = Question(
    id="commitments/cupod",
    prompt="CUPOD cooperates unless it finds a proof that the other defects. Two of them meet.",
    options=(
        Option(
            "Both cooperate: who could prove that such kind agents defect?",
            "Each of them can. If the proof exists, they defect; and just this makes it exist.",
        ),
        Option(
            "Both defect.",
            "The proof of defection proves itself right, as FairBot's proof of cooperation does.",
            right=True,
        ),
        Option(
            "One is exploited.",
            "The two are alike, so they do the same.",
        ),
    ),
)

TRUST = Question(
    id="commitments/trust",
    prompt="NaiveBot asks two proofs of plain arithmetic: that you cooperate with it, and that you "
    "defect against DefectBot. Why does it never meet a friend?",
    options=(
        Option(
            "No agent does both.",
            "CUPOD does: it cooperates with NaiveBot, and defects against DefectBot. But the "
            "first of the two NaiveBot cannot prove.",
        ),
        Option(
            "In world 0 an agent treats all alike, and plain arithmetic cannot rule world 0 out.",
            "All is provable there, so who is kind to NaiveBot is kind to DefectBot as well. "
            "Nobody can be proved to do both, unless one may skip world 0, as a `box1` does.",
            right=True,
        ),
        Option(
            "The second proof takes too long.",
            "Length does not matter in this model. There is no such proof, long or short.",
        ),
    ),
)

WEAPON = Question(
    id="commitments/weapon",
    prompt="Somebody gives you the power to say “if you do this, I do that”, and to be believed. "
    "Of the 432 small games, in how many does your partner have reason to fear it?",
    options=(
        Option(
            "In none: she may always ignore what you say.",
            "She may, and then you carry the threat out. That is what it means to be bound.",
        ),
        Option("In 12.", "So few are they with a word that has no if."),
        Option(
            "In 56, and in 24 she gains too.",
            "The stronger the word, the more often it is a weapon.",
            right=True,
        ),
        Option("In 352.", "In so many your word changes nothing at all."),
    ),
)

DELEGATES = Question(
    id="commitments/delegates",
    prompt="An owner who hires an eager manager earns 8 in place of 7.11. Both owners know. What "
    "happens?",
    options=(
        Option(
            "Both hire one, and each earns 8.",
            "8 is what one earns if the rival gives way. Two eager managers do not give way.",
        ),
        Option(
            "Both hire one, and each earns 5.12.",
            "Hiring is the better reply to either choice. It is the Prisoner's Dilemma again.",
            right=True,
        ),
        Option(
            "Only one hires, and the other is content with 4.",
            "By hiring too, the other has 5.12.",
        ),
    ),
)

QUICK = (
    ANNOUNCE,
    WHICH_GAME,
    RENAMED,
    NESTED,
    LOEB,
    CUPOD_SELF,
    TRUST,
    WEAPON,
    DELEGATES,
)
