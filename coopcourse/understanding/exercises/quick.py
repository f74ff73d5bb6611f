"""The bet and the quick questions of the chapter on understanding.

Chapter: notebooks/08-understanding
"""

from coopcourse.exercise.items import Number, NumericQuestion, Option, Prediction, Question

STRANGERS_BET = Prediction(
    id="understanding/strangers-bet",
    prompt="Of ten doors nine look alike and pay 1 if both take the same one. The tenth is red and "
    "pays 0.9. Twelve pairs of learners practise until every pair always meets. Then the "
    "partners are swapped. How often do two strangers meet?",
    options=(
        Option(
            "Nearly always: they have all learned the same game.",
            "They have learned the same game, but not the same door. Each pair has one of its own, "
            "and nothing tells a stranger which.",
        ),
        Option(
            "About every second time.",
            "That would need two doors. There are nine that pay 1, and a pair settles on any.",
        ),
        Option(
            "About as often as people who choose by lot.",
            "So it is. All that practice is worth nothing beside somebody else.",
        ),
        Option(
            "Never.",
            "Nearly. Now and then two pairs happen to have settled on the same door.",
        ),
    ),
)

WHY_FAIL = Question(
    id="understanding/why-fail",
    prompt="Two learners earn 1 with their own partners and next to nothing with each other. What "
    "have they failed to learn?",
    options=(
        Option("What pays.", "They know it well: each earns all there is, with its own partner."),
        Option(
            "Anything that does not depend on who the partner is.",
            "Each knows one convention. With a stranger a convention is only an arbitrary choice.",
            right=True,
        ),
        Option(
            "To explore enough.",
            "More exploring finds another door, not a way to agree on one with a stranger.",
        ),
    ),
)

CHASE = Question(
    id="understanding/chase",
    prompt="One partner always goes where the other went last. It does well beside anybody who has "
    "habits. What happens when two such followers start at different doors?",
    options=(
        Option("They meet at the second round.", "Alice goes where Bob was. But Bob has left."),
        Option(
            "They swap places for ever.",
            "Each goes where the other was. Somebody has to lead, and neither has learned that.",
            right=True,
        ),
        Option(
            "They settle at the red door.",
            "Nothing draws them there: the partners they trained with never used it.",
        ),
    ),
)

BAYES_STEP = NumericQuestion(
    id="understanding/bayes-step",
    prompt="Alice thinks that Bob goes for the tomato or for the lettuce, one as likely as the "
    "other. A step to the left has the chance 0.6 if he wants the tomato, and 0.2 if he wants the "
    "lettuce. He steps to the left. How likely is the tomato now?",
    answer=Number(
        0.75, "0.5 times 0.6 is 0.3, against 0.5 times 0.2, which is 0.1: three in four."
    ),
    tolerance=0.004,
    wrong=(
        Number(0.6, "That is how likely the step is if he wants the tomato. Turn it round."),
        Number(0.3, "That is the weight of the tomato. Divide it by the sum of both weights."),
        Number(0.5, "That was before the step. The step is three times as likely for the tomato."),
        Number(0.8, "You leave something out: the step is possible under the lettuce as well."),
    ),
    otherwise="Multiply each chance by the likelihood of the step, then divide by their sum.",
)

BETA_ZERO = Question(
    id="understanding/beta-zero",
    prompt="With β = 0, what do Bob’s steps tell Alice about whether he wants the tomato or the "
    "lettuce?",
    options=(
        Option("All: his first step settles it.", "That is what a very large β says."),
        Option(
            "Nothing.",
            "With β = 0 every step is equally likely under both, so the odds between them stay.",
            right=True,
        ),
        Option(
            "That he wants neither.",
            "Steps that tell nothing cannot tell that either. Whether he has anything to do at "
            "all is another matter: standing still speaks for idleness.",
        ),
    ),
)

MUST_SHARE = Question(
    id="understanding/must-share",
    prompt="A full divider cuts the kitchen in two. Which model can cook there only by accident?",
    options=(
        Option(
            "Uniform Priors.",
            "It takes longer to make up its mind, but it may share a sub-task, and it gets there.",
        ),
        Option(
            "Fixed Beliefs.",
            "It learns nothing from watching, but it knows that two may share a sub-task.",
        ),
        Option(
            "Divide & Conquer.",
            "Nobody alone can bring the tomato to the board. Where no sub-task may be shared, "
            "none can be done, unless idle hands happen to leave something on the counter.",
            right=True,
        ),
    ),
)

WHICH_LACK = Question(
    id="understanding/which-lack",
    prompt="Fixed Beliefs is about as fast as Bayesian Delegation over all nine. What does "
    "that say?",
    options=(
        Option(
            "Watching others is useless.",
            "It pays off where the first guess misleads, as with two dishes behind a full divider.",
        ),
        Option(
            "A good first guess does much of the work: whoever is near a thing will take it.",
            "The prior comes from the same plans. Take it away, as Uniform Priors does, and a "
            "third more steps are needed.",
            right=True,
        ),
        Option(
            "The paper is wrong.",
            "The order of the means agrees. How wide the gap is depends on planner and maps.",
        ),
    ),
)

QUICK = (WHY_FAIL, CHASE, BAYES_STEP, BETA_ZERO, MUST_SHARE, WHICH_LACK)
BETS = (STRANGERS_BET,)
