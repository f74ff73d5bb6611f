"""What a cook has in mind, as seen by another: a bar for each sub-task, step by step.

Chapter: notebooks/08-understanding
"""

from collections.abc import Mapping

from matplotlib.axes import Axes

from coopcourse.figures import CAST, axes, styled
from coopcourse.svg import INK
from coopcourse.understanding.delegation import Allocation, Belief
from coopcourse.understanding.kitchen import Task

NOTHING = "nothing"
MOST = 5  # bars that fit
BOB = CAST["Bob"].color


def short(task: Task | None) -> str:
    """Return a sub-task in few words.

    >>> short(Task("merge", ("P", "T"))), short(Task("chop", ("t",))), short(None)
    ('plate tomato', 'chop tomato', 'nothing')
    """
    if task is None:
        return NOTHING
    if task.verb == "merge" and "P" in task.things:
        foods = "".join(task.things).replace("P", "")
        return f"plate {_foods(foods)}"
    if task.verb == "merge":
        return "mix salad" if not any("P" in each for each in task.things) else "fill plate"
    return f"{task.verb} {_foods(task.things[0].upper().replace('P', ''))}"


def _foods(letters: str) -> str:
    return {"T": "tomato", "L": "lettuce"}.get(letters, "salad")


def in_mind(belief: Belief, cook: int) -> dict[str, float]:
    """Return how likely a cook is to be on each sub-task, alone or with somebody, likeliest first.

    >>> from coopcourse.understanding.delegation import BAYESIAN_DELEGATION
    >>> from coopcourse.understanding.kitchen import FULL, TOMATO, Setting
    >>> from coopcourse.understanding.planning import planner_for
    >>> start = Setting(FULL, TOMATO).start()
    >>> in_mind(BAYESIAN_DELEGATION.first(planner_for(FULL), start, cook=0), cook=1)
    {'chop tomato, together': 1.0}
    """
    chances: dict[str, float] = {}
    for allocation, chance in zip(belief.allocations, belief.chances, strict=True):
        label = _label(allocation, cook)
        chances[label] = chances.get(label, 0.0) + float(chance)
    return dict(sorted(chances.items(), key=lambda each: (-round(each[1], 6), each[0])))


def _label(allocation: Allocation, cook: int) -> str:
    task = allocation[cook]
    shared = task is not None and allocation.count(task) > 1
    return f"{short(task)}, together" if shared else short(task)


@styled
def belief_bars(chances: Mapping[str, float], heading: str, *, ax: Axes | None = None) -> Axes:
    """A bar for each of the likeliest sub-tasks, its name and its chance above it, if any."""
    ax = axes() if ax is None else ax
    shown = list(chances.items())[:MOST]
    places = range(len(shown))
    ax.barh([place + 0.25 for place in places], [chance for _, chance in shown], 0.3, color=BOB)
    for place, (label, chance) in enumerate(shown):
        ax.text(0.02, place - 0.12, f"{label} {chance:.0%}", va="center")
    if shown:
        _base(ax)
    return _bare(ax, heading)


@styled
def hidden_bars(question: str, *, ax: Axes | None = None) -> Axes:
    """A question mark where the bars will be."""
    ax = axes() if ax is None else ax
    ax.text(0.5, 2, "?", fontsize=40, ha="center", va="center")
    _base(ax)
    return _bare(ax, question)


def _base(ax: Axes) -> None:
    """The line on which bars stand."""
    ax.axvline(0, color=INK, linewidth=0.8, ymax=0.86)


def _bare(ax: Axes, heading: str) -> Axes:
    ax.text(0, -0.95, heading, weight="bold", va="center")
    ax.set(xlim=(-0.01, 1.01), ylim=(MOST - 0.4, -1.3))
    ax.set_axis_off()
    return ax
