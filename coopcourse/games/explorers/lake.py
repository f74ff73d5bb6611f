"""A lake to manage season by season, beside neighbours who may be greedy.

Chapter: notebooks/04-collective-action
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.explorer import Explorer, choice, play, slider
from coopcourse.games.dilemmas import Lake, Season, careful, fair_share, greedy, plots, seasons
from coopcourse.games.dilemmas.commons import History, Rule

SPAN = 20  # seasons
LAKE = Lake()
CHANGE = 5  # the last season before the reader may change course
WAYS: dict[str, Rule] = {
    "What the lake can spare": careful,
    "A fair share": fair_share,
    "Two fair shares": greedy,
}
SAME = "As before"


@dataclass(frozen=True)
class Story:
    """The seasons so far, how the reader fishes and how many neighbours are greedy."""

    own: str
    greedy: int
    seasons: tuple[Season, ...]

    @property
    def stock(self) -> float:
        """The fish in the lake now."""
        return LAKE.regrown(self.seasons[-1].left) if self.seasons else LAKE.capacity

    @property
    def caught(self) -> list[float]:
        """What each fisher has caught so far, the reader first."""
        return [float(sum(catch)) for catch in self._columns()]

    def _columns(self) -> list[tuple[float, ...]]:
        rows = [season.catches for season in self.seasons] or [(0.0,) * LAKE.fishers]
        return list(zip(*rows, strict=True))


def lake_story(own: str, greedy_neighbours: int, season: int, later: str) -> Story:
    """The lake after this many seasons with these fishers; greedy neighbours come first."""
    rules = [_changing(WAYS[own], WAYS.get(later, WAYS[own]))]
    rules += [greedy] * greedy_neighbours + [careful] * (LAKE.fishers - 1 - greedy_neighbours)
    return Story(own, greedy_neighbours, tuple(seasons(LAKE, rules, last=season)))


def _changing(first: Rule, then: Rule) -> Rule:
    def rule(lake: Lake, stock: float, past: History) -> float:
        return (first if len(past) < CHANGE else then)(lake, stock, past)

    return rule


def describe(at: Story) -> str:
    """What is left in the lake, and what the reader and a neighbour have had of it."""
    neighbours = {0: "no greedy neighbour", 1: "1 greedy neighbour"}.get(
        at.greedy, f"{at.greedy} greedy neighbours"
    )
    you, alice, *_ = at.caught
    now = f"holds {at.stock:.0f} of {LAKE.capacity:g} tonnes" if at.stock > 0 else _emptied(at)
    return (
        f"After {len(at.seasons)} seasons with {neighbours} the lake {now}."
        f" You take {at.own[0].lower()}{at.own[1:]} and have {you:.0f} tonnes,"
        f" Alice has {alice:.0f}; all four have {np.sum(at.caught):.0f}."
    )


def _emptied(at: Story) -> str:
    last = next(season.number for season in at.seasons if season.left == 0)
    return f"has been empty since season {last}"


your_lake = Explorer(
    lake_story,
    lambda at, ax: plots.lake_story(LAKE, at.seasons, SPAN, ax=ax),
    describe,
    [
        choice("own", "You take", tuple(WAYS), value="What the lake can spare"),
        slider("greedy_neighbours", "Greedy neighbours", 0, 3, 1, value=0),
        play("season", "Season", SPAN, value=SPAN),
        choice("later", f"After season {CHANGE} you take", (SAME, *WAYS), value=SAME, live=True),
    ],
    title="Your lake, season by season",
    tries={
        "one greedy neighbour": {"greedy_neighbours": 1},
        "if you cannot beat them": {"own": "Two fair shares", "greedy_neighbours": 1},
        "three against you": {"greedy_neighbours": 3},
    },
)
