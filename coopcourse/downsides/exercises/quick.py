"""The bets and the quick questions of the last chapter, each answer answered.

Chapter: notebooks/12-downsides
"""

from coopcourse.exercise.items import Number, NumericQuestion, Option, Prediction, Question

COLLUDE_BET = Prediction(
    id="downsides/collude-bet",
    prompt="Two programs set prices in the same market. Each sees last period's two prices and its "
    "own profit, and tries to earn more. They know nothing of each other. Where do prices end up?",
    options=(
        Option(
            "Where rivals would be: each undercuts the other.",
            "So theory says of rivals who meet once. These two meet again and again, and end up "
            "most of the way towards a shared monopoly.",
        ),
        Option(
            "High, as the programs never learn to undercut.",
            "They are high. But the programs have learned what undercutting does: the other one "
            "answers with low prices, for a while. That is why they do not.",
        ),
        Option(
            "High, and who undercuts is punished.",
            "Most of the way to a shared monopoly, held up by punishment that nobody wrote and "
            "nobody agreed on.",
        ),
        Option(
            "They never settle down.",
            "It takes them almost two million periods, and then nearly all stand still or go round "
            "in a small circle.",
        ),
    ),
)

SKILL_BET = Prediction(
    id="downsides/skill-bet",
    prompt="You can give the world one skill: to talk, to sign pledges, to bind oneself, or to "
    "bind oneself to threats. Which one brings the players most, over all small games, gains less "
    "losses?",
    options=(
        Option(
            "Talk.",
            "It never hurts anybody here. It also helps least, 0.29 ranks a game, for it cannot "
            "make anybody keep what she has said.",
        ),
        Option(
            "Pledges that bind if both sign.",
            "They bring 0.53 ranks a game, and threats bring exactly as much. But nobody signs "
            "what hurts her. Count the gains alone, and threats come first.",
        ),
        Option(
            "A word that binds.",
            "It comes third, with 0.42 ranks a game. In some games it makes one player give way "
            "to the other.",
        ),
        Option(
            "Threats that bind.",
            "They bring the largest gains of all. Take off what they cost others, and they bring "
            "exactly as much as pledges: 0.53 ranks a game. They hurt somebody in almost one game "
            "of five.",
        ),
    ),
)

PROOF = Question(
    id="downsides/proof",
    prompt="What is the best sign that two programs collude?",
    options=(
        Option(
            "Their prices are above those of rivals.",
            "Sellers who see no further than today are above them too, a little. Prices "
            "alone can have many reasons.",
        ),
        Option(
            "Whoever cuts the price is made to regret it, and prices come back.",
            "Reward and punishment: that is what keeps prices up, and it can be tested.",
            right=True,
        ),
        Option(
            "Their programmers have met.",
            "These programmers never have, and the programs cannot send messages.",
        ),
    ),
)

CONTROL = Question(
    id="downsides/control",
    prompt="Programs that do not care about tomorrow charge prices close to those of rivals. What "
    "does that tell about the others' high prices?",
    options=(
        Option(
            "They are a mistake of slow learners.",
            "Then the short-sighted programs, which learn by the same rule, would make it as well.",
        ),
        Option(
            "They rest on what will happen tomorrow.",
            "A punishment tomorrow can only move a program that minds tomorrow.",
            right=True,
        ),
        Option(
            "They are due to the menu of prices.",
            "All programs have the same menu. It accounts for a small part of the rise only.",
        ),
    ),
)

BLUFF = Question(
    id="downsides/bluff",
    prompt="Carrying out a threat costs Bob 2, and he is not bound to. Alice refuses to pay. What "
    "does Bob do?",
    options=(
        Option(
            "He strikes.",
            "It would cost him 2 and bring him nothing any more. Alice can see that in advance.",
        ),
        Option(
            "Nothing: so without a device there is no threat.",
            "A threat that one would not want to carry out is only words. A device changes that.",
            right=True,
        ),
        Option(
            "He asks for less.",
            "A smaller demand does not make the threat any more believable.",
        ),
    ),
)

DEVICES = NumericQuestion(
    id="downsides/devices",
    prompt="Both sides may bind themselves, with a device that never fails, to claim 3/4 of a pie. "
    "In the symmetric equilibrium each is bound half of the time. How often is the pie lost?",
    answer=Number(0.25, "Both are bound in a half of a half of all cases."),
    tolerance=0.001,
    wrong=(
        Number(0.5, "That is how often one side is bound. It takes two to lose the pie."),
        Number(0.75, "That is what each claims."),
    ),
)

NORM = Question(
    id="downsides/norm",
    prompt="Everybody follows a norm, and fines whoever does not. What keeps the norm up?",
    options=(
        Option(
            "That it does the group good.",
            "Slide the benefit below zero: the norm stays, as long as the fines are high enough.",
        ),
        Option(
            "That the fines are higher than what breaking it saves.",
            "The one who breaks it compares just these two. The good of the group is in neither.",
            right=True,
        ),
        Option(
            "That people once agreed on it.",
            "Nobody in this model has agreed on anything.",
        ),
    ),
)

EMPTY = NumericQuestion(
    id="downsides/empty",
    prompt="Any two of three can have 80 cents without the third, and all three have 100. How much "
    "would be needed so that no two have a reason to leave?",
    answer=Number(120, "Three pairs at 80 are 240, and they count everybody twice."),
    tolerance=0.5,
    wrong=(
        Number(240, "That is what the three pairs need together. It counts everybody twice."),
        Number(100, "With 100, one pair has 66 at most, and could have 80."),
        Number(160, "That satisfies two pairs. There are three, and each player is in two."),
    ),
)

WEAPON = Question(
    id="downsides/weapon",
    prompt="Why do binding threats hurt more players than binding words without an if?",
    options=(
        Option(
            "Because people who make threats are worse people.",
            "Both are used by the same Alice, who always does what is best for her.",
        ),
        Option(
            "Because they can make every way out as bad as possible for the other.",
            "With an if, Alice chooses what happens to Bob after each of his choices.",
            right=True,
        ),
        Option(
            "Because threats are always carried out.",
            "In these games none is. Bob gives in, and that is how he is hurt.",
        ),
    ),
)

BETS = (COLLUDE_BET, SKILL_BET)
QUICK = (PROOF, CONTROL, BLUFF, DEVICES, NORM, EMPTY, WEAPON)
