"""Which skill should be built first, in which world, and how careful should one be?

Chapter: notebooks/12-downsides
"""

from dataclasses import dataclass

from coopcourse.downsides import plots
from coopcourse.downsides.progress import Merit, merits
from coopcourse.explorer import Explorer, slider


@dataclass(frozen=True)
class Menu:
    """What each skill brings in a mixture of games, and how much a loss counts."""

    merits: tuple[Merit, ...]
    clash: float
    caution: float


def menu(clash: int, caution: float) -> Menu:
    """The skills, in a world where interests clash in a percentage of all games."""
    return Menu(tuple(merits(clash / 100)), clash / 100, caution)


def describe(at: Menu) -> str:
    """The order of the skills, with their scores."""
    ranked = sorted(at.merits, key=lambda merit: -merit.score(at.caution))
    order = ", ".join(f"{each.skill} {each.score(at.caution):+.3f}" for each in ranked)
    order = order.replace("-", "\N{MINUS SIGN}")
    return (
        f"Interests clash in {at.clash:.0%} of games, and a loss weighs {at.caution:g} where a"
        f" gain weighs 1. Then the order is: {order}. Binding threats hurt somebody in"
        f" {at.merits[-1].hurts:.0%} of games."
    )


what_comes_first = Explorer(
    menu,
    lambda at, ax: plots.skill_bars(at.merits, at.caution, ax=ax),
    describe,
    [
        slider("clash", "Games in which interests clash", 0, 100, 25, value=50, unit="%"),
        slider("caution", "Weight of a loss", 0, 4, 1, value=0),
    ],
    title="What should come first?",
    tries={
        "a loss counts once": {"caution": 1},
        "a loss counts twice": {"caution": 2},
        "a hostile world": {"clash": 100, "caution": 2},
        "a friendly world": {"clash": 0, "caution": 4},
    },
    height=3.2,
)
