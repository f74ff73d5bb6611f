"""Functions to write about learning to talk: what is heard, one slope, what a channel is worth.

Chapter: notebooks/09-communication
"""

from coopcourse.communication.exercises import cases, mistakes, solutions, stubs
from coopcourse.exercise.items import Exercise

HEARD = Exercise(
    id="communication/heard",
    title="What each agent hears",
    points=2,
    minutes=6,
    level=1,
    objective="compute the messages of a CommNet",
    statement="Give what each agent hears: the mean of what the others have in mind.",
    returns="a list of numbers, one for each agent",
    stub=stubs.heard,
    reference=solutions.heard,
    cases=cases.for_heard,
    mutants={
        "own voice": (
            mistakes.own_voice,
            "Your agents hear themselves as well. Leave each one's own thought out.",
        ),
        "sums": (
            mistakes.sums,
            "You add the others up. A mean does not grow with the size of the crowd.",
        ),
        "one too many": (
            mistakes.counts_oneself,
            "You divide by all agents. How many are the others?",
        ),
    },
    hints=(
        "The sum of the others is the sum of all, less one's own.",
        "One agent of five has four others.",
    ),
)

WEIGHT_SLOPE = Exercise(
    id="communication/weight-slope",
    title="One step of backpropagation",
    points=4,
    minutes=12,
    level=2,
    objective="compute the gradient of one layer",
    statement="Give the slope of the loss in the weight, when the output is tanh(x * weight) and "
    "the slope of the loss in the output is `wish`.",
    returns="one number",
    stub=stubs.weight_slope,
    reference=solutions.weight_slope,
    cases=cases.for_weight_slope,
    mutants={
        "no bend": (
            mistakes.without_bend,
            "You pass the wish through tanh unchanged. Where tanh is flat, a weight does little.",
        ),
        "slope in x": (
            mistakes.slope_in_x,
            "That is the slope in x. How does x * weight change with the weight?",
        ),
        "input of tanh": (
            mistakes.bend_of_input,
            "The slope of tanh is 1 less the square of its output, not of its input.",
        ),
    },
    hints=(
        "Three factors: the wish, the slope of tanh, the slope of x * weight in the weight.",
        "Compute the output first. The slope of tanh needs nothing else.",
        "Try it: change the weight by a millionth and see by how much tanh changes.",
    ),
)

CHANNEL_WORTH = Exercise(
    id="communication/channel-worth",
    title="What is the channel worth?",
    points=2,
    minutes=10,
    level=2,
    objective="measure a channel by cutting it",
    statement="Give the mean share of distinct levers with the channel, less the same without.",
    returns="one number",
    stub=stubs.channel_worth,
    reference=solutions.channel_worth,
    cases=cases.for_channel_worth,
    mutants={
        "perfect teams": (
            mistakes.all_pulls,
            "You count perfect teams only. A team with four of five levers has four fifths.",
        ),
        "levers, not shares": (
            mistakes.number_of_levers,
            "You give numbers of levers. Divide by how many there are.",
        ),
        "wrong way": (
            mistakes.wrong_way,
            "Your sign is turned round: what is lost counts as positive.",
        ),
    },
    hints=(
        "`set(pulls)` holds each lever once.",
        "Write a small function for the share of some teams, and use it twice.",
    ),
)
