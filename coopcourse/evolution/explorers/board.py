"""A board of cooperators and one defector: does the stain spread, blink or bloom?

Chapter: notebooks/05b-reciprocity
"""

from dataclasses import dataclass
from functools import cache
from itertools import islice

import numpy as np

from coopcourse.evolution.plots import boards as pictures
from coopcourse.evolution.spatial import (
    Board,
    Neighbourhood,
    boards,
    lone_defector,
    random_board,
)
from coopcourse.explorer import Explorer, choice, play

SIDE, STEPS = 49, 19


@dataclass(frozen=True, eq=False)
class Moment:
    """All boards up to now, at a temptation b."""

    b: float
    story: tuple[Board, ...]

    @property
    def shares(self) -> list[float]:
        """The share of cooperators on each board so far."""
        return [float(each.mean()) for each in self.story]


@cache
def _story(b: float, start: str) -> tuple[Board, ...]:
    rng = np.random.default_rng(1)
    first = lone_defector(SIDE) if start == "one" else random_board(SIDE, 0.1, rng=rng)
    return tuple(islice(boards(first, Neighbourhood(b, wraps=start != "one")), STEPS + 1))


def moment(b: float, step: int, start: str) -> Moment:
    """The board after so many steps of copying the best neighbour."""
    return Moment(b, _story(b, start)[: step + 1])


def describe(at: Moment) -> str:
    """How many defect now, what share cooperates, and how many have just changed."""
    now, before = at.story[-1], at.story[-2:][0]
    count, changed = int((~now).sum()), int((now != before).sum())
    people = "neighbours defects" if count == 1 else "neighbours defect"
    share = 100 * now.mean()
    kind = "over 99 %" if 99.5 <= share < 100 else f"{share:.0f} %"  # never all while one defects
    return (
        f"Temptation b = {at.b:g}, step {len(at.story) - 1}: {count} of {now.size} {people},"
        f" {kind} cooperate, and {changed or 'nobody'} {'have' if changed > 1 else 'has'} just"
        " changed sides."
    )


bloom = Explorer(
    moment,
    lambda at, ax: pictures.board_frame(at.story[-2:][0], at.story[-1], at.shares, STEPS, ax=ax),
    describe,
    [
        choice("b", "Temptation b", {"1.3": 1.3, "1.85": 1.85, "2.5": 2.5}, value=1.85),
        play("step", "Step", STEPS, value=13),
        choice(
            "start",
            "At first",
            {"one defector": "one", "one in ten": "many"},
            value="one",
            live=True,
        ),
    ],
    title="A stain that blooms",
    height=3.2,
    tries={
        "it blinks": {"b": 1.3, "step": 2},
        "a carpet": {"b": 1.85, "step": 19},
        "it eats all": {"b": 2.5, "step": 19},
    },
)
