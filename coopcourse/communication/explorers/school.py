"""A small lever game, learned before your eyes, with and without a channel.

Chapter: notebooks/09-communication
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

from coopcourse.communication.inside import projected, said
from coopcourse.communication.lever import LeverGame
from coopcourse.communication.plots import school
from coopcourse.communication.training import Course, Report, lessons, reinforcement, supervised
from coopcourse.communication.training.lessons import Teacher
from coopcourse.explorer import Explorer, choice, play

GAME = LeverGame(people=50, levers=3)
EVERY, LAST = 20, 12  # updates a frame, frames
KINDS = ("CommNet", "Independent")
TEACHERS: dict[str, Teacher] = {"Shows the lever": supervised, "Only pays": reinforcement}


@dataclass(frozen=True)
class Class:
    """Two teams in training: their curves, the update now, and the talkers' messages."""

    stories: dict[str, np.ndarray]
    update: int
    words: np.ndarray

    def share(self, kind: str) -> float:
        """The share of levers that a team pulls now."""
        return float(self.stories[kind][self.update // EVERY, 1])


@cache
def taught(teacher: str, kind: str) -> tuple[Report, ...]:
    """A whole training, report by report."""
    course = Course(GAME, kind, width=32, updates=EVERY * LAST, rate=5e-3)
    return tuple(lessons(course, TEACHERS[teacher], rng=np.random.default_rng(1), every=EVERY))


def classroom(step: int, teacher: str) -> Class:
    """Both teams under a teacher, after so many reports."""
    stories = {
        kind: np.array([(each.update, each.share) for each in taught(teacher, kind)])
        for kind in KINDS
    }
    everyone = np.arange(GAME.people)[:, None, None]  # fifty games of one
    net, params = Course(GAME, width=32).net, taught(teacher, "CommNet")[step].params
    words = projected(said(net, params, everyone)[:, 0]).points
    return Class(stories, step * EVERY, words)


def describe(at: Class) -> str:
    """The share of levers with and without a channel, beside random play."""
    return (
        f"After {at.update} updates the talking team pulls {at.share('CommNet'):.0%} of the levers,"
        f" the silent one {at.share('Independent'):.0%}; pulling at random gives"
        f" {GAME.random_play:.0%}."
    )


teach_the_levers = Explorer(
    classroom,
    lambda at, ax: school(at.stories, at.update, at.words, ax=ax),
    describe,
    [
        play("step", "Updates, in twenties", LAST, value=LAST),
        choice("teacher", "The teacher", tuple(TEACHERS), value="Shows the lever"),
    ],
    title="Teach the levers",
    tries={
        "before school": {"step": 0},
        "first words": {"step": 3},
        "pay instead of a teacher": {"teacher": "Only pays"},
    },
)
