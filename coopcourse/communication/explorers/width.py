"""What is a word worth? A narrow channel, a noisy one, and what gets through.

Chapter: notebooks/09-communication
"""

from dataclasses import dataclass

from coopcourse.communication.plots import bandwidth
from coopcourse.communication.signalling import bits, worth
from coopcourse.explorer import Explorer, slider

STATES = 8


@dataclass(frozen=True)
class Line:
    """How many words Alice has, and how often the line garbles one."""

    words: int
    noise: float


def describe(at: Line) -> str:
    """How often Bob is right, in words, bits and joint welfare."""
    right = worth(STATES, at.words, at.noise)
    word = "word" if at.words == 1 else "words"
    return (
        f"With {at.words} {word} ({bits(at.words)} bits at most) and {at.noise:.0%} noise Bob is"
        f" right {right:.0%} of the time, and the two together win {2 * right:.2f} of 2."
    )


widen_the_channel = Explorer(
    Line,
    lambda at, ax: bandwidth(STATES, at.words, at.noise, ax=ax),
    describe,
    [
        slider("words", "Words", 1, STATES, 1, value=4),
        slider("noise", "Noise", 0, 1, 0.25, value=0.25),
    ],
    title="What is a word worth?",
    tries={
        "silence": {"words": 1},
        "a clear line": {"words": 8, "noise": 0},
        "nothing but noise": {"words": 8, "noise": 1},
    },
)
