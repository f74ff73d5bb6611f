"""The stage of the kitchen explorers: an episode, the moment shown, and a place to draw both.

Chapter: notebooks/08-understanding
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from matplotlib.axes import Axes

from coopcourse.understanding.delegation import MODELS, Moment, cooking
from coopcourse.understanding.kitchen import KITCHENS, RECIPES, Kitchen, Setting, State, words
from coopcourse.understanding.plots import in_mind, kitchen_plan
from coopcourse.understanding.plots.kitchens import NAMES


@lru_cache(maxsize=32)
def episode(kitchen: str, recipe: str, model: str, beta: float) -> tuple[Moment, ...]:
    """Return the moments of an episode of two cooks with the same model, always the same one.

    >>> len(episode("full divider", "Tomato", "Bayesian Delegation", 1.3)) > 15
    True
    """
    setting = Setting(KITCHENS[kitchen], RECIPES[recipe])
    rng = np.random.default_rng(1)
    return tuple(cooking(setting, [MODELS[model]] * 2, rng=rng, beta=beta))


@dataclass(frozen=True)
class Scene:
    """One moment of an episode in a kitchen."""

    kitchen: Kitchen
    moment: Moment
    number: int
    length: int

    @property
    def over(self) -> bool:
        """Whether all has been delivered."""
        return not self.moment.state.orders

    def draw(self, ax: Axes, beside: Callable[[Axes], object]) -> None:
        """Draw the kitchen, and beside it what `beside` draws."""
        two_panels(self.kitchen, self.moment.state, ax, beside)

    @property
    def bob(self) -> dict[str, float]:
        """What Alice believes that Bob is doing."""
        return in_mind(self.moment.beliefs[0], cook=1)


def scene(kitchen: str, story: tuple[Moment, ...], number: int) -> Scene:
    """Return the moment after so many steps, or the last one."""
    number = min(number, len(story) - 1)
    return Scene(KITCHENS[kitchen], story[number], number, len(story) - 1)


def two_panels(kitchen: Kitchen, state: State, ax: Axes, beside: Callable[[Axes], object]) -> None:
    """Draw the kitchen on the left, and let `beside` draw on the right."""
    ax.set_axis_off()
    kitchen_plan(kitchen, state, ax=ax.inset_axes((-0.15, -0.18, 0.62, 1.2)))
    beside(ax.inset_axes((0.52, -0.1, 0.5, 1.1)))


def holdings(state: State) -> str:
    """Return who holds what, in words.

    >>> from coopcourse.understanding.kitchen import OPEN, TOMATO
    >>> holdings(Setting(OPEN, TOMATO).start())
    'Alice holds nothing, Bob holds nothing'
    """
    return ", ".join(
        f"{name} holds {'a ' + words(thing) if thing else 'nothing'}"
        for name, thing in zip(NAMES, state.hands, strict=False)
    )


def ending(at: Scene) -> str:
    """Return how an episode ended, in one sentence."""
    if at.over:
        return f"All is delivered after {at.number} steps."
    return f"After {at.number} steps the cooks give up: something is still missing."
