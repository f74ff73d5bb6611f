"""Let twenty villages live: people copy whoever does better, and sometimes change at random.

Chapter: notebooks/07-dispositions
"""

from dataclasses import dataclass
from functools import cache
from itertools import islice

import numpy as np

from coopcourse.dispositions import plots
from coopcourse.dispositions.copying import Copying, Day, days
from coopcourse.dispositions.traits import NAMES
from coopcourse.explorer import Explorer, choice, play

STEP, STEPS = 50, 12  # days between frames, and frames
SPAN = STEP * STEPS
STARTS = {"nobody has any": (), "everyone has all six": NAMES}
RIVALRY = {"never look at each other": 0.0, "copy richer villages": 0.1}


@dataclass(frozen=True)
class Story:
    """The days so far."""

    days: tuple[Day, ...]


@cache
def whole(start: str, rivalry: float) -> tuple[Day, ...]:
    """All days that the explorer can show, from one start."""
    story = days(NAMES, Copying(rivalry=rivalry), start=STARTS[start], rng=np.random.default_rng(1))
    return tuple(islice(story, SPAN + 1))


def until(start: str, rivalry: float, step: int) -> Story:
    """The days up to a frame of the story."""
    return Story(whole(start, rivalry)[: STEP * step + 1])


def describe(story: Story) -> str:
    """The shares of the last day, and what a person gains on it."""
    now = story.days[-1]
    shares = zip(NAMES, now.shares.mean(axis=0), strict=True)
    listed = ", ".join(f"{name} {share:.0%}" for name, share in shares)
    mean, number = now.welfare.mean(), len(story.days) - 1
    return f"Day {number}, 20 villages: {listed}. A person gains {mean:.1f} of at most 18 a day."


let_them_copy = Explorer(
    until,
    lambda story, ax: plots.share_story(story.days, SPAN, ax=ax),
    describe,
    [
        choice("start", "On the first day", tuple(STARTS), value="everyone has all six"),
        choice("rivalry", "Villages", RIVALRY, value=0.0),
        play("step", f"Time, in steps of {STEP} days", STEPS, value=STEPS),
    ],
    title="Let them copy",
    tries={
        "from nothing": {"start": "nobody has any"},
        "day 150": {"step": 3},
        "villages copy": {"rivalry": 0.1},
    },
)
