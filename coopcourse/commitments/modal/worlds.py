"""What agents do to each other when each acts upon proofs: a table of worlds, read at its end.

In each world a statement counts as provable if it holds in all worlds before. Before world 0 there
is none, so there everything counts as provable. What a world has once refuted stays refuted, so the
table soon stops changing, and its last column is what happens. Source: these chains are the models
of provability logic, Boolos (1993).

Chapter: notebooks/10-commitments
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from coopcourse.commitments.modal.agent import Agent, ground
from coopcourse.commitments.modal.formulas import Box, Formula, Plays, holds, parts
from coopcourse.commitments.modal.zoo import named
from coopcourse.tables import Table, table

Rules = Mapping[Plays, Formula]
World = dict[Formula, bool]


@dataclass(frozen=True, repr=False)
class Meeting:
    """Two agents, and what holds in each world of plays and of proofs.

    `worlds[n]` maps every play and every box that matters to whether it holds in world n. The last
    two worlds agree, and so would all that follow.
    """

    first: Agent
    second: Agent
    worlds: tuple[World, ...]

    @property
    def outcome(self) -> tuple[str, str]:
        """What each of the two does: C or D, as in the last world."""
        one, other = Plays(self.first, self.second), Plays(self.second, self.first)
        return _letter(self.worlds[-1][one]), _letter(self.worlds[-1][other])

    @property
    def settled(self) -> int:
        """The first world from which on nothing changes."""
        return len(self.worlds) - 2

    def rows(self) -> dict[Formula, list[bool]]:
        """Every statement that matters and whether it holds, world by world."""
        return {each: [world[each] for world in self.worlds] for each in self.worlds[0]}

    def __repr__(self) -> str:
        return repr(self._table())

    def _repr_html_(self) -> str:
        return self._table()._repr_html_()

    def _table(self) -> Table:
        heads = ["world", *map(str, range(len(self.worlds)))]
        lines = [[repr(each), *_marks(each, row)] for each, row in self.rows().items()]
        return table(heads, lines)


def _letter(cooperates: bool) -> str:
    return "C" if cooperates else "D"


def _marks(statement: Formula, row: list[bool]) -> list[str]:
    words = {True: "C", False: "D"} if isinstance(statement, Plays) else {True: "yes", False: "no"}
    return [words[each] for each in row]


def meet(first: Agent | str, second: Agent | str) -> Meeting:
    """The table of worlds of two agents, or of two names from the zoo.

    Source: Barasz and others (2014), sections 3 and 4; the table replaces their proofs.

    >>> meet("FairBot", "FairBot")
    world                    0    1
    FairBot to FairBot       C    C
    box(FairBot to FairBot)  yes  yes
    """
    one, other = named(first), named(second)
    return Meeting(one, other, tuple(_chain(_rules(one, other))))


def outcome(first: Agent | str, second: Agent | str) -> tuple[str, str]:
    """What two agents do to each other: a pair of C and D.

    >>> outcome("PrudentBot", "CooperateBot")
    ('D', 'C')
    """
    return meet(first, second).outcome


def _rules(first: Agent, second: Agent) -> dict[Plays, Formula]:
    """Every play that matters to the two, with its rule in terms of other plays."""
    rules: dict[Plays, Formula] = {}
    waiting = [Plays(first, second), Plays(second, first)]
    while waiting:
        play = waiting.pop(0)
        if play not in rules:
            rules[play] = ground(play.first.formula, play.first, play.second)
            waiting += [each for each in _within(rules[play]) if isinstance(each, Plays)]
    return rules


def _within(formula: Formula) -> Iterator[Formula]:
    yield formula
    for part in parts(formula):
        yield from _within(part)


def _chain(rules: Rules) -> Iterator[World]:
    """The worlds 0, 1, 2, ... up to the first that repeats the one before, and so for ever."""
    boxes = dict.fromkeys(
        each for rule in rules.values() for each in _within(rule) if isinstance(each, Box)
    )
    trust = max((box.level for box in boxes), default=0)
    proved: World = dict.fromkeys(boxes, True)
    for number in count():
        plays: World = {play: holds(rule, proved.__getitem__) for play, rule in rules.items()}
        world = {**plays, **proved}
        yield world
        after: World = {box: _still(box, number, world) for box in boxes}
        if after == proved and number >= trust:
            yield world
            return
        proved = after


def _still(box: Box, number: int, world: World) -> bool:
    """Whether a box that holds in a world holds in the next: has this world refuted it?"""
    return world[box] and (number < box.level or holds(box.inner, world.__getitem__))
