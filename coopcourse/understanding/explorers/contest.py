"""Five ways to decide who does what, in nine kitchens and recipes: the results of the contest.

Chapter: notebooks/08-understanding
"""

from dataclasses import dataclass

from matplotlib.axes import Axes

from coopcourse.explorer import Explorer, choice
from coopcourse.intervals import interval
from coopcourse.understanding.delegation import MODELS
from coopcourse.understanding.delegation.contest import MEASURES, Results, shipped
from coopcourse.understanding.kitchen import KITCHENS, RECIPES
from coopcourse.understanding.plots import model_bars

LABELS = {
    "steps": "Steps until all is served",
    "completion": "Share of sub-tasks done",
    "shuffles": "Steps undone by a cook",
}


@dataclass(frozen=True)
class Compared:
    """One measure of all models with one recipe in one kitchen."""

    measure: str
    values: dict[str, Results]  # (seeds,) for each model


def compared(kitchen: str, recipe: str, measure: str, cooks: int) -> Compared:
    """The measure of every model, episode by episode."""
    column = MEASURES.index(measure)
    contest = shipped(cooks)
    return Compared(
        measure, {name: contest.cell(kitchen, recipe, name)[:, column] for name in MODELS}
    )


def draw(at: Compared, ax: Axes) -> None:
    """One bar for each model."""
    model_bars(list(at.values), list(at.values.values()), LABELS[at.measure], ax=ax)


def describe(at: Compared) -> str:
    """All means with their intervals."""
    said = []
    for name, values in at.values.items():
        mean, half = interval(values)
        half = half.round(9)  # what lies halfway is rounded up, whatever the last bits are
        said.append(f"{name} {mean:.3g}\N{NO-BREAK SPACE}± {half:.2g}")
    return f"{LABELS[at.measure]}: {', '.join(said)}."


compare_models = Explorer(
    compared,
    draw,
    describe,
    [
        choice("kitchen", "Kitchen", list(KITCHENS), value="partial divider"),
        choice("recipe", "Recipe", list(RECIPES), value="Salad"),
        choice("measure", "Measure", list(LABELS), value="steps"),
        choice("cooks", "Cooks", {"two": 2, "three": 3}, value=2),
    ],
    title="Five ways to share the work",
    tries={
        "nobody may share": {"kitchen": "full divider", "measure": "completion"},
        "no prior": {"kitchen": "open", "recipe": "Salad"},
        "one dish": {"kitchen": "open", "recipe": "Tomato"},
        "in each other’s way": {"kitchen": "partial divider", "measure": "shuffles"},
    },
)
