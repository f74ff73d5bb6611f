"""The book's page of benchmarks: a table for each task, and how the cost grows with the size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from matplotlib.axes import Axes

from benchmarks.record import Record
from benchmarks.task import OURS
from coopcourse.figures import PALETTE, Picture, axes, show, styled
from coopcourse.tables import Table

COLOURS = ("blue", "vermilion", "green", "purple", "orange", "sky")
LOOKS: list[dict[str, Any]] = [
    {"color": PALETTE[colour], "marker": mark, "markersize": 5}
    for colour, mark in zip(COLOURS, "os^DvP", strict=True)
]
Rows = dict[Any, dict[str, dict[str, float]]]


def sections(record: Record) -> Iterator[tuple[str, list[Record]]]:
    """Each wing, with its tasks."""
    for wing in dict.fromkeys(task["wing"] for task in record["tasks"]):
        yield wing, [task for task in record["tasks"] if task["wing"] == wing]


def machine_table(record: Record) -> Table:
    """What the numbers were taken on."""
    return Table(("what", "which"), tuple(record["machine"].items()))


def wrong_table(record: Record) -> Table:
    """How many games each solver gets wrong."""
    rows = [(who, str(count)) for who, count in record["answers"]["wrong"].items()]
    return Table(("program", f"of {record['answers']['games']} games, wrong"), tuple(rows))


def by_size(task: Record) -> Rows:
    """The timings of a task, size by size and program by program."""
    rows: Rows = {}
    for time in task["times"]:
        rows.setdefault(time["size"], {})[time["who"]] = time
    return rows


def programs(task: Record) -> list[str]:
    """Who takes part, this library first."""
    return list(dict.fromkeys([OURS, *(time["who"] for time in task["times"])]))


def task_table(task: Record) -> Table:
    """Milliseconds of our first call and of those after it, and how many times that others take.

    >>> times = [{"size": 3, "who": OURS, "first": 0.002, "then": 0.001},
    ...          {"size": 3, "who": "peer", "first": 0.5, "then": 0.004}]
    >>> task_table({"work": "Solving", "size": "strategies", "times": times})
    strategies  ours first, ms  ours, ms  peer
    3           2.0             1.0       4.0
    Solving (others: times ours)
    """
    _, *peers = programs(task)
    heads = (task["size"], "ours first, ms", "ours, ms", *map(_words, peers))
    rows = (_row(size, who, peers) for size, who in by_size(task).items())
    return Table(heads, tuple(rows), task["work"] + (" (others: times ours)" if peers else ""))


def _words(name: str) -> str:
    """A name that can be broken into lines."""
    return name.replace("_", " ")


def _row(size: object, who: dict[str, dict[str, float]], peers: list[str]) -> tuple[str, ...]:
    ours = who[OURS]
    ratios = (_short(who[peer]["then"] / ours["then"]) if peer in who else "" for peer in peers)
    label = f"{size:,}" if isinstance(size, int) else str(size)
    return (label, _short(1000 * ours["first"]), _short(1000 * ours["then"]), *ratios)


def _short(number: float) -> str:
    """Two digits that count, and thousands in groups."""
    return f"{number:,.0f}" if number >= 10 else f"{number:.1f}" if number >= 1 else f"{number:.2g}"


def grows(task: Record) -> bool:
    """Whether the sizes are numbers, and enough of them to see a line."""
    return len(by_size(task)) > 2 and all(isinstance(size, int) for size in by_size(task))


@styled
def growth(task: Record) -> Picture:
    """How the seconds of every program grow with the size, on scales of tenfold steps."""
    names = programs(task)
    ax = axes(height=2.8 if len(names) < 5 else 2.1 + 0.3 * len(names))
    ax.set(xscale="log", yscale="log", xlabel=task["size"].capitalize(), ylabel="CPU seconds")
    for who, look in zip(names, LOOKS[: len(names)], strict=True):  # nobody is left out
        line = [(size, at[who]["then"]) for size, at in by_size(task).items() if who in at]
        ax.plot(*zip(*line, strict=True), label=_words(who), **look)
    sizes = list(by_size(task))
    ax.set_xticks(sizes, [f"{size:,}" for size in sizes], minor=False)
    ax.minorticks_off()
    _key(ax, names)
    return show(ax, _sentence(task, names), "Cost grows with size")


def _key(ax: Axes, names: list[str]) -> None:
    """Who is who above the lines; long names stand one below the other, or the page cuts them."""
    columns = 1 if max(map(len, names)) > 26 else 2
    room = 0.31 * -(-len(names) // columns) / (ax.figure.bbox.height / ax.figure.dpi)
    low, high = ax.get_ylim()
    ax.set_yticks([tick for tick in ax.get_yticks() if low <= tick <= high])
    ax.set_ylim(low, low * (high / low) ** (1 / (1 - room)))
    ax.legend(loc="upper left", ncols=columns, fontsize=10, handlelength=1.5)


def _sentence(task: Record, names: Iterable[str]) -> str:
    rows = by_size(task)
    most = max(rows)
    parts = [
        f"{who} {_short(1000 * rows[most][who]['then'])}" for who in names if who in rows[most]
    ]
    return f"{task['work']}: milliseconds at {most:,} {task['size']}: {', '.join(parts)}."
