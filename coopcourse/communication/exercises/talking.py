"""Functions to write about codes: who is understood, a protocol in b bits, words believed.

Chapter: notebooks/09-communication
"""

from coopcourse.communication.exercises import cases, mistakes, solutions, stubs
from coopcourse.exercise.items import Exercise

UNDERSTOOD = Exercise(
    id="communication/understood",
    title="Do they understand each other?",
    points=2,
    minutes=6,
    level=1,
    objective="tell how well one's words work with another's ears",
    statement="Give the share of states in which the listener's act is the state itself.",
    returns="one number from 0 to 1",
    stub=stubs.understood,
    reference=solutions.understood,
    cases=cases.for_understood,
    mutants={
        "place by place": (
            mistakes.same_lists,
            "You compare the two lists with each other. Follow one state: which word is said, "
            "and what does the listener do at that word?",
        ),
        "per word": (
            mistakes.words_not_states,
            "You divide by the number of words. The states are what is equally likely.",
        ),
        "a number": (
            mistakes.number_right,
            "You count the states that come through. Asked for is their share.",
        ),
    },
    hints=(
        "`speaks[state]` is a word, and `acts` tells what follows from a word.",
        "Ask of each state whether the act that comes out is that state again.",
    ),
)

PROTOCOL = Exercise(
    id="communication/protocol",
    title="A protocol in b bits",
    points=4,
    minutes=12,
    level=2,
    objective="design a code that fits a narrow channel",
    statement="Cut a row of places into as many pieces as b bits can name, as equal as can be, "
    "longer pieces first. Give the word of each place.",
    returns="a list of words, one for each place, starting at 0",
    stub=stubs.protocol,
    reference=solutions.protocol,
    cases=cases.for_protocol,
    mutants={
        "bits as words": (
            mistakes.bits_as_words,
            "You use as many words as there are bits. Each bit doubles the number of words.",
        ),
        "in turn": (
            mistakes.in_turn,
            "You deal the words out in turn, so that one word means places far apart. Let a word "
            "mean neighbours.",
        ),
        "long last": (
            mistakes.long_last,
            "Your longer pieces come last. Asked for is longer pieces first.",
        ),
    },
    hints=(
        "How many words do `bits` bits make? Use no more words than there are places.",
        "`divmod` tells how long a piece is at least, and how many are one longer.",
    ),
)

BORDERS = Exercise(
    id="communication/borders",
    title="Words that are believed",
    points=4,
    minutes=15,
    level=3,
    objective="find the equilibrium of a cheap-talk game",
    statement="Give the borders of the pieces, each 4 * bias longer than the one before, that fill "
    "0 to 1; the empty list if the first piece would not be longer than 0.",
    returns="a list of words + 1 numbers, or []",
    stub=stubs.borders,
    reference=solutions.borders,
    cases=cases.for_borders,
    mutants={
        "equal pieces": (
            mistakes.equal_pieces,
            "Your pieces are equally long. At such a border Alice would rather say the next word.",
        ),
        "shrinking": (
            mistakes.shrinking,
            "Your pieces shrink. Alice wants more than is true, so that high words tell less: "
            "they grow.",
        ),
        "no limit": (
            mistakes.no_limit,
            "A piece of yours is not longer than 0. Then so many words are not believed: give [].",
        ),
    },
    hints=(
        "Call the first piece f. The next are f + 4 bias, f + 8 bias, and so on.",
        "Together they are 1 long. Solve that for f, then add the pieces up one by one.",
    ),
)
