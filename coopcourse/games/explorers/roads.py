"""Two roads to town: what the free choice of road costs everyone.

Chapter: notebooks/03-welfare
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.explorer import Explorer, choice, slider
from coopcourse.games.welfare import average_time, best_share, plots

JAMS = {"evenly (x)": 1, "later (x²)": 2, "late (x⁴)": 4, "at the very end (x⁸)": 8}


@dataclass(frozen=True)
class Traffic:
    """The share of drivers on the short road, and how suddenly it jams."""

    share: float
    power: int


def describe(at: Traffic) -> str:
    """The hours on both roads, how that compares with the best, and who would switch."""
    best = average_time(best_share(power=at.power), power=at.power)
    average = average_time(at.share, power=at.power)
    times = "" if np.isclose(average, best) else f"{average / best:.2f} times "
    verdict = (
        "Nobody gains by switching, so this is where selfish drivers end up."
        if at.share == 1
        else "Whoever is on the long road would gain by switching."
    )
    return (
        f"With {at.share:.0%} on the short road, that takes {at.share**at.power:.2f} hours and the "
        f"long road 1.00. The average is {average:.2f}, which is {times}the best "
        f"possible. {verdict}"
    )


send_drivers = Explorer(
    Traffic,
    lambda at, ax: plots.road_times(at.share, at.power, ax=ax),
    describe,
    [
        slider("share", "Share on the short road", 0, 1, 0.1, value=0.5),
        choice("power", "The short road jams", JAMS, value=1),
    ],
    title="Two roads to town",
    tries={
        "everyone chooses freely": {"share": 1},
        "a road that jams at the end": {"share": 1, "power": 8},
        "a little order": {"share": 0.8, "power": 8},
    },
)
