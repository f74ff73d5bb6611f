"""Two cooks make a salad: what has the other one in mind? Guess before you look.

Chapter: notebooks/08-understanding
"""

from dataclasses import dataclass

from matplotlib.axes import Axes

from coopcourse.explorer import Explorer, choice, play
from coopcourse.understanding.delegation import MODELS
from coopcourse.understanding.explorers.stage import (
    Scene,
    ending,
    episode,
    holdings,
    scene,
)
from coopcourse.understanding.kitchen import KITCHENS, RECIPES
from coopcourse.understanding.plots import belief_bars, hidden_bars

LAST = 29  # steps on the page; two states of the bars make sixty frames


@dataclass(frozen=True)
class Watched:
    """A scene, and whether what Alice thinks is open to see."""

    scene: Scene
    shown: bool


def watched(step: int, bars: str, kitchen: str, recipe: str, model: str, beta: float) -> Watched:
    """The scene after so many steps of an episode."""
    story = episode(kitchen, recipe, model, beta)
    return Watched(scene(kitchen, story, step), bars == "shown")


def draw(at: Watched, ax: Axes) -> None:
    """The kitchen, and beside it the bars or a question mark."""
    bob = at.scene.bob
    if at.scene.over:
        at.scene.draw(ax, lambda side: belief_bars({}, "Served", ax=side))
    elif at.shown:
        at.scene.draw(ax, lambda side: belief_bars(bob, "Alice thinks Bob will", ax=side))
    else:
        at.scene.draw(ax, lambda side: hidden_bars("What will Bob do next?", ax=side))


def describe(at: Watched) -> str:
    """Who holds what, and what Alice believes."""
    if not at.scene.moment.moves:
        return ending(at.scene)
    held = f"Step {at.scene.number}: {holdings(at.scene.moment.state)}."
    if not at.shown:
        return f"{held} Which sub-task has Bob in mind?"
    if not at.scene.bob:
        return f"{held} Alice finds nothing that anybody could do."
    label, chance = next(iter(at.scene.bob.items()))
    return f"{held} Alice’s best guess about Bob: {label}, {chance:.0%}."


watch_the_cooks = Explorer(
    watched,
    draw,
    describe,
    [
        play("step", "Step", LAST),
        choice("bars", "What Alice thinks", ["hidden", "shown"], value="hidden"),
        choice("kitchen", "Kitchen", list(KITCHENS), value="open", live=True),
        choice("recipe", "Recipe", list(RECIPES), value="Salad", live=True),
        choice("model", "Model", list(MODELS), value="Bayesian Delegation", live=True),
        choice("beta", "β", {"0.1": 0.1, "0.5": 0.5, "1.3": 1.3, "4": 4.0}, value=1.3, live=True),
    ],
    title="What has Bob in mind?",
    height=3.2,
    tries={
        "at the start": {"step": 0, "bars": "shown"},
        "hands full": {"step": 5, "bars": "hidden"},
        "who plates?": {"step": 9, "bars": "shown"},
    },
)
