"""One recipe in three kitchens: when do two cooks share a sub-task, and when do they divide?

Chapter: notebooks/08-understanding
"""

from matplotlib.axes import Axes

from coopcourse.explorer import Explorer, choice, play
from coopcourse.understanding.explorers.stage import Scene, ending, episode, scene
from coopcourse.understanding.kitchen import KITCHENS, RECIPES
from coopcourse.understanding.plots import belief_bars

MODEL, BETA = "Bayesian Delegation", 1.3


def divided(step: int, kitchen: str, recipe: str) -> Scene:
    """The scene after so many steps in one of the kitchens."""
    return scene(kitchen, episode(kitchen, recipe, MODEL, BETA), step)


def sharing(at: Scene) -> dict[str, float]:
    """How likely Alice finds it that the two share a sub-task."""
    together = at.moment.beliefs[0].of_sharing()
    return {"one sub-task together": together, "a sub-task each, or one idle": 1 - together}


def draw(at: Scene, ax: Axes) -> None:
    """The kitchen, and beside it whether Alice thinks that they share."""
    heading = "Served" if at.over else "Alice thinks they do"
    bars = {} if at.over else sharing(at)
    at.draw(ax, lambda side: belief_bars(bars, heading, ax=side))


def describe(at: Scene) -> str:
    """How likely sharing is, or how long it took."""
    name = at.kitchen.name.capitalize()
    if at.over:
        return f"{name}. {ending(at)}"
    together = at.moment.beliefs[0].of_sharing()
    return (
        f"{name}, step {at.number}: Alice gives {together:.0%} to sharing a sub-task"
        f" with Bob; {at.length} steps will be needed."
    )


three_kitchens = Explorer(
    divided,
    draw,
    describe,
    [
        choice("kitchen", "Kitchen", list(KITCHENS), value="full divider"),
        play("step", "Step", 38),
        choice("recipe", "Recipe", list(RECIPES), value="Salad", live=True),
    ],
    title="One salad, three kitchens",
    height=3.2,
    tries={
        "over the counter": {"kitchen": "full divider", "step": 6},
        "side by side": {"kitchen": "open", "step": 6},
        "the long way round": {"kitchen": "partial divider", "step": 14},
    },
)
