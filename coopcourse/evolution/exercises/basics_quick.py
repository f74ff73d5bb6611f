"""The bet and the quick questions of the chapter on natural selection, each answer answered.

Chapter: notebooks/05a-evolution
"""

from coopcourse.exercise.items import Number, NumericQuestion, Option, Prediction, Question

FITTEST_BET = Prediction(
    id="evolution/fittest-bet",
    prompt="In a village nine in ten help: each gift costs the giver 1 and brings 3 to somebody. "
    "One in ten only takes. Those who earn more have more children, and children do as their "
    "parents did. What happens to the average payoff of the village?",
    options=(
        Option(
            "It rises: selection keeps the better strategy.",
            "Selection keeps whoever earns more than the others, which is not the same. The mean "
            "falls from 1.80 to nothing.",
        ),
        Option(
            "It falls a little, then helpers and takers settle.",
            "They never settle: in every mixture a taker earns 1 more than a helper, so that the "
            "helpers die out.",
        ),
        Option(
            "It falls to nothing, while the fittest win all the way.",
            "So it does. At every step those above the mean grow, and at every step the mean is "
            "lower.",
        ),
        Option(
            "It stays: what takers win, helpers lose.",
            "A gift brings 3 and costs 1. With each helper gone, the village is poorer by 2.",
        ),
    ),
)

HALF_HELP = NumericQuestion(
    id="evolution/half-help",
    prompt="A gift costs 1 and brings 3. Half of a large population give. What is the mean payoff?",
    answer=Number(1, "Givers earn 0.5, takers 1.5: on average 1, half of what all could have."),
    tolerance=0.02,
    wrong=(
        Number(1.5, "That is what everyone receives. Half of them have paid 1 for it."),
        Number(2, "That is the mean when all give."),
        Number(0.5, "That is what a giver earns. Takers earn 1 more."),
    ),
    otherwise="Everyone receives 3 with chance 1/2. Half of all pay 1.",
)

DRIFT = NumericQuestion(
    id="evolution/drift",
    prompt="A mutant that changes nothing appears in a population of 50. With what chance do its "
    "descendants take over?",
    answer=Number(0.02, "1/50. In the end all descend from one of the fifty, and each is alike."),
    tolerance=0.0005,
    wrong=(
        Number(0, "Unlikely, but not impossible: luck alone can carry it."),
        Number(0.5, "It wins or it loses, but not with even chances: 49 others can win too."),
        Number(0.04, "That is twice as likely as each of the others. It changes nothing."),
    ),
    otherwise="In the end all descend from one of today's fifty players. Each is as likely.",
)

THIRD = Question(
    id="evolution/third",
    prompt="Stag pays better once 40 of 100 hunt it. Selection is weak. A single Stag appears "
    "among many Rabbits. What do we say of Stag?",
    options=(
        Option(
            "It resists and wins from half and half, but drift beats a single one.",
            "0.4 lies below 1/2 and above 1/3.",
            right=True,
        ),
        Option(
            "It resists a lone Rabbit, and that is all.",
            "It also takes over more easily than Rabbit does, since 0.4 is below 1/2.",
        ),
        Option(
            "It is favoured in all three ways.",
            "To beat drift from a single hunter, the tipping point must lie below 1/3.",
        ),
        Option(
            "It cannot take over: alone it always earns less.",
            "It earns less at first, and luck may still carry it past the tipping point.",
        ),
    ),
)

COUSINS = NumericQuestion(
    id="evolution/cousins",
    prompt="To warn cousins, who are related by 1/8, costs 2. How large must the benefit be at "
    "least, by Hamilton's rule?",
    answer=Number(16, "b/c must exceed 8, and c is 2."),
    tolerance=0.1,
    wrong=(
        Number(8, "That is the ratio b/c. The cost here is 2."),
        Number(0.25, "You multiply the cost by r. The rule is rb > c."),
        Number(4, "That would do for siblings, who share 1/2."),
    ),
    otherwise="Hamilton's rule is rb > c.",
)

BIRTH_FIRST = Question(
    id="evolution/birth-first",
    prompt="On a grid, one with high fitness has a child first, and the child then takes the place "
    "of a random neighbour. Why is no b/c enough?",
    options=(
        Option(
            "Givers never have neighbours who give.",
            "They do: their children live next door, as in the other worlds.",
        ),
        Option(
            "A giver's help makes a neighbour have children who push the giver out.",
            "The gain comes back as competition, one step away, and eats up all of it.",
            right=True,
        ),
        Option(
            "Selection is too weak to matter.",
            "It is as weak in the other worlds, where helpers gain.",
        ),
    ),
)

SPLIT = NumericQuestion(
    id="evolution/split",
    prompt="Ten groups have at most twenty members each, so that n = 20 and "
    "m = 10. Above which b/c does helping pay, by the rule for many groups?",
    answer=Number(3, "1 + n/m. With fewer, larger groups it would take more."),
    tolerance=0.05,
    wrong=(
        Number(1.5, "You have m/n. Large groups make it harder, not easier."),
        Number(2, "That is n/m; 1 comes on top."),
        Number(30, "You add them. Only their ratio matters."),
        Number(3.5, "That is 1 + n/(m - 2), for few groups. Take the rule for many."),
    ),
    otherwise="The rule is b/c > 1 + n/m.",
)

BISTABLE = Question(
    id="evolution/bistable",
    prompt="b/c is far above all thresholds. Under which rules do defectors still resist a single "
    "cooperator, if luck plays no part?",
    options=(
        Option(
            "Under none: above its threshold each rule makes cooperation dominant.",
            "For kin, networks and groups that is so. But who returns a favour to the first one?",
        ),
        Option(
            "Under direct and indirect reciprocity.",
            "Whoever reciprocates needs somebody to reciprocate with. The first one finds nobody.",
            right=True,
        ),
        Option(
            "Under all five.",
            "Among relatives, neighbours and groups a cooperator meets her own kind at once.",
        ),
    ),
)

QUICK = (HALF_HELP, DRIFT, THIRD, COUSINS, BIRTH_FIRST, SPLIT, BISTABLE)
BETS = (FITTEST_BET,)
