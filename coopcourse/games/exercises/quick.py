"""The bet and the quick questions of the chapter on games, with an answer to every answer.

Chapter: notebooks/02-games
"""

from coopcourse.exercise.items import Number, NumericQuestion, Option, Prediction, Question

PRISONERS = Prediction(
    id="games/prisoners",
    prompt="Two prisoners sit in separate cells. Each may stay silent or betray the other, and "
    "each wants only the fewest years for herself. What do they do?",
    options=(
        Option(
            "Both stay silent: one year each is good for both.",
            "That is the better outcome for both, and still each alone would rather betray: she "
            "walks free while the other serves three years. Nothing binds them to silence.",
        ),
        Option(
            "One stays silent, the other betrays.",
            "The silent one serves three years. Had she betrayed as well, she would serve two: "
            "she regrets her choice, so this cannot last.",
        ),
        Option(
            "Both betray each other.",
            "Yes, for prisoners who count only their own years. Whatever the other does, betraying "
            "saves a year. So both serve two years where one was possible: that gap is what this "
            "course is about.",
        ),
        Option(
            "It depends on how far they trust each other.",
            "It feels that way. Yet betraying is the better reply to silence and to betrayal "
            "alike, so trust alone changes nothing here. It will matter in the stag hunt.",
        ),
    ),
)

TRIPLET = Question(
    id="games/triplet",
    prompt="Which of these does the description of a game leave open?",
    options=(
        Option("Who plays.", "The set of players is the first part of the triplet."),
        Option(
            "What each player can do.",
            "Each player's set of strategies is the second part of the triplet.",
        ),
        Option(
            "What the players will do.",
            "The triplet says who plays, what they can do and what it pays. What they will "
            "do is a separate idea, such as equilibrium.",
            right=True,
        ),
        Option(
            "What each player gets when all have chosen.",
            "The payoff functions, one for each player, are the third part of the triplet.",
        ),
    ),
)

REPLY = Question(
    id="games/reply",
    prompt="You are a prisoner and know that the other stays silent. What is your best reply?",
    options=(
        Option(
            "Stay silent: together you serve the fewest years.",
            "The sum is smallest so, but a best reply looks only at your own payoff: one year.",
        ),
        Option("Betray.", "You go free instead of serving one year.", right=True),
        Option(
            "There is none as long as she does not know your choice.",
            "A best reply needs to know what the other does, not what the other knows.",
        ),
    ),
)

EQUILIBRIUM = Question(
    id="games/equilibrium",
    prompt="Is mutual silence a Nash equilibrium of the Prisoner's Dilemma?",
    options=(
        Option(
            "Yes, because both prefer it to mutual betrayal.",
            "They do prefer it. But an equilibrium compares one player's change at a time, and "
            "each alone gains by betraying.",
        ),
        Option(
            "Yes, because no other outcome has a better sum.",
            "True about the sum, but an equilibrium need not be best for both together. It is a "
            "place that nobody wants to leave alone.",
        ),
        Option(
            "No, because each gains by betraying alone.",
            "From one year to none: one such gain is enough to break an equilibrium.",
            right=True,
        ),
        Option(
            "No, because the Prisoner's Dilemma has no equilibrium.",
            "It has one: mutual betrayal. From there nobody gains by changing alone.",
        ),
    ),
)

DOMINANCE = Question(
    id="games/dominance",
    prompt="Against columns L and R, row A pays 3 and 2, and row B pays 3 and 1. "
    "What is true of B?",
    options=(
        Option(
            "A strictly dominates B.",
            "Not quite: against L both pay 3. Strict dominance allows no tie.",
        ),
        Option(
            "A weakly dominates B.",
            "A is never worse and once better. A tie against L makes it weak.",
            right=True,
        ),
        Option(
            "B is never a best reply.",
            "Against L, B pays 3 and nothing pays more. So B is a best reply there.",
        ),
    ),
)

STAG = NumericQuestion(
    id="games/stag",
    prompt="Two stag hunters get 5 each, a stag hunter alone gets 0. Beside a stag hunter, a "
    "rabbit hunter gets 2; two rabbit hunters get 1 each. What share of stag hunters makes stag "
    "and rabbit equally good?",
    answer=Number(0.25, "5p = 2p + 1(1 - p) gives p = 1/4. Above it, stag pays more."),
    tolerance=0.004,
    wrong=(
        Number(0.75, "That is the share of rabbit hunters at the border. Which one is p?"),
        Number(0.2, "That lets rabbit pay 1 always. Beside a stag hunter it pays 2."),
        Number(1 / 3, "You divide one gain by the other. A share is 1 part of 1 + 3 parts."),
        Number(0.4, "Only beside a stag hunter does a rabbit hunter get 2. Otherwise it is 1."),
        Number(0.5, "Half is the border only if each animal leads by as much where it is best."),
    ),
    otherwise="Write what each hunter gets on average when a share p hunts stag, and set the two "
    "averages equal.",
)

SUMS = Question(
    id="games/sums",
    prompt="What makes a two-player game zero-sum?",
    options=(
        Option(
            "In equilibrium both players get zero.",
            "It may favour one side, who then wins in equilibrium what the other loses.",
        ),
        Option(
            "In every outcome, one player's gain is the other's loss.",
            "The two payoffs add up to zero, outcome by outcome.",
            right=True,
        ),
        Option(
            "Somebody always loses.",
            "In a war both may lose, and the losses do not add up to zero. The total counts.",
        ),
    ),
)

EXISTENCE = Question(
    id="games/existence",
    prompt="In matching pennies every cell has a player who wants to leave. What follows?",
    options=(
        Option(
            "The game has no Nash equilibrium.",
            "It has no pure one. Nash proved that every finite game has an equilibrium once "
            "players may mix.",
        ),
        Option(
            "It has an equilibrium in mixed strategies.",
            "Both toss a fair coin, and then neither gains by doing anything else.",
            right=True,
        ),
        Option(
            "Its equilibrium is the cell with the fewest regrets.",
            "In every cell somebody gains by leaving, and one is enough. Look beyond the cells.",
        ),
    ),
)

PENNIES = NumericQuestion(
    id="games/pennies",
    prompt="In matching pennies you win 1 when the coins match and lose 1 when they differ. The "
    "other shows heads three times out of four. What do you expect from always showing heads?",
    answer=Number(0.5, "3/4 times 1 minus 1/4 times 1. Her habit is your income."),
    tolerance=0.004,
    wrong=(
        Number(0.75, "That is how often you win. Now subtract what the other times cost."),
        Number(0, "Zero is what a fair coin brings. Hers is not fair."),
        Number(-0.5, "That is what showing tails brings, and what she expects."),
        Number(1, "You win 1 when she shows heads. Once in four times she shows tails."),
    ),
    otherwise="Weigh the win by 3/4 and the loss by 1/4, and add.",
)

QUICK = (TRIPLET, REPLY, EQUILIBRIUM, DOMINANCE, STAG, SUMS, EXISTENCE, PENNIES)
BETS = (PRISONERS,)
