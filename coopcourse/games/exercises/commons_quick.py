"""The bet and the quick questions of the chapter on collective action, each answer answered.

Chapter: notebooks/04-collective-action
"""

from coopcourse.exercise.items import Number, NumericQuestion, Option, Prediction, Question

LAKE_BET = Prediction(
    id="games/lake-bet",
    prompt="Four people share a lake for twenty seasons. Careful ones take only what the lake can "
    "spare. Greedy ones take twice their share of the most it can give, come what may. How many "
    "greedy ones does the lake survive?",
    options=(
        Option(
            "None: one is enough to empty it.",
            "The careful ones save it. They take less when there is less, and so they pay for the "
            "greedy one: 144 tonnes each, against her 400.",
        ),
        Option(
            "One, but not two.",
            "The three careful ones carry one greedy fisher for ever. The second "
            "one empties it in seven seasons, and then has less than she had with care.",
        ),
        Option(
            "Two, but not three.",
            "Two of them ask for as much as the lake can ever grow in a season. Once it is less "
            "than half full, it grows less than that and cannot come back.",
        ),
        Option(
            "All four: scarcity will slow them down.",
            "These do not slow down. After the third season nothing is left. Fishers who stop "
            "when fishing no longer pays come later in the chapter.",
        ),
    ),
)

FREE_RIDE = Question(
    id="games/free-ride",
    prompt="Four players, and each gift brings everyone 0.4. The three others give. You?",
    options=(
        Option(
            "I give, or the others will stop.",
            "They might, next time. But this game is played once, and they cannot see you.",
        ),
        Option(
            "I ride free: 1.2 instead of 0.6.",
            "Three gifts bring you 1.2. Your own brings you 0.4 more and costs 1.",
            right=True,
        ),
        Option(
            "It depends: with three givers my gift is worth more.",
            "Each gift brings you 0.4, whatever the others do. That is what linear means.",
        ),
    ),
)

RETURN_BORDER = NumericQuestion(
    id="games/return-border",
    prompt="Five players. Above which return β do all gain if everyone gives?",
    answer=Number(0.2, "Five times 0.2 is 1, just what a gift costs: β must be above 1/n."),
    tolerance=0.004,
    wrong=(
        Number(0.25, "You count four others. Your gift comes back to you as well."),
        Number(1, "Above 1 a gift pays for the giver alone. Here all five benefit together."),
        Number(0.5, "For two players that would be right. There are five."),
        Number(5, "That is n. Which return makes five returns worth more than 1?"),
    ),
    otherwise="If all give, each has n times β and has paid 1. When is that above 0?",
)

THRESHOLD = Question(
    id="games/threshold",
    prompt="A bridge stands once three of five pay. Which numbers of payers are equilibria?",
    options=(
        Option("Only 0.", "Nobody pays alone, true. But look at three: each of them is needed."),
        Option(
            "0 and 3.",
            "With none, a single payer changes nothing. With three, each is needed, and a fourth "
            "would pay for nothing.",
            right=True,
        ),
        Option("3, 4 and 5.", "With four or five the bridge stands without you: you would stop."),
        Option(
            "0 and 5.",
            "That is the hunt, where everyone at the hunt eats. A bridge also carries those who "
            "did not pay.",
        ),
    ),
)

TREATY = Question(
    id="games/treaty",
    prompt="Twelve countries have all joined a climate treaty. Why does it not last?",
    options=(
        Option(
            "The treaty makes its members worse off than no treaty would.",
            "Far better off: 72 each instead of 11.5. That is not enough to hold them.",
        ),
        Option(
            "One that leaves saves its own large cut, and loses little of the others'.",
            "It saves nearly all its cost. The eleven others still cut, and it breathes their air.",
            right=True,
        ),
        Option(
            "Cutting carbon costs more than it brings.",
            "The first units cost next to nothing. The trouble is who pays and who benefits.",
        ),
    ),
)

THREE_OWNERS = NumericQuestion(
    id="games/three-owners",
    prompt="A bay feeds 32 boats at open access. Three owners share it, and each sends the boats "
    "that are best for him. How many boats go out in all?",
    answer=Number(24, "3/4 of 32. Each owner sends 8, halfway between none and what is left."),
    tolerance=0.1,
    wrong=(
        Number(16, "That is what a sole owner sends, and what is best for all three."),
        Number(32, "That is open access: owners beyond number."),
        Number(8, "That is one owner's boats. How many do the three send?"),
        Number(21.333, "Two owners send that: 2/3 of 32."),
    ),
    otherwise="With n owners the total is n/(n + 1) of open access.",
)

QUOTA = Question(
    id="games/quota",
    prompt="A quota closes the bay each year when the best catch has been taken. Anyone may fish "
    "until then. What is it good for, in the long run?",
    options=(
        Option(
            "Fish and money are both saved.",
            "Fish are. But the catch earns more than it costs, and so boats come until it does "
            "not.",
        ),
        Option(
            "Fish are saved, the money is lost.",
            "Boats race for a fixed catch, and their costs eat up what it is worth.",
            right=True,
        ),
        Option(
            "Neither is saved.",
            "The catch is capped at what grows back, so the fish are safe.",
        ),
    ),
)

CURE = Question(
    id="games/cure",
    prompt="What does a tax on boats change?",
    options=(
        Option(
            "It makes people think of the others.",
            "Nobody needs to. Everyone still does what is best for himself.",
        ),
        Option(
            "It makes the boats poorer, and so it lowers welfare.",
            "The tax is not lost: somebody has it. The bay as a whole earns more.",
        ),
        Option(
            "It changes the game, and so its equilibrium.",
            "The harm to others now stands in one's own accounts, and free choice leads elsewhere.",
            right=True,
        ),
    ),
)

QUICK = (FREE_RIDE, RETURN_BORDER, THRESHOLD, TREATY, THREE_OWNERS, QUOTA, CURE)
BETS = (LAKE_BET,)
