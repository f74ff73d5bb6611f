"""You steer Alice with five buttons, and Bob has to find out what you are up to.

On a static page, where nothing can be steered, the explorer `cook_beside_bob` stands in.

Chapter: notebooks/08-understanding
"""

import os
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Any

import ipywidgets as widgets
import numpy as np

from coopcourse.figures import axes, style
from coopcourse.svg import labelled, to_svg
from coopcourse.understanding.delegation import BAYESIAN_DELEGATION, Mind
from coopcourse.understanding.explorers.beside import YOURS, cook_beside_bob
from coopcourse.understanding.explorers.stage import holdings, two_panels
from coopcourse.understanding.kitchen import MOVES, TOMATO_LETTUCE, Setting, step
from coopcourse.understanding.planning import planner_for
from coopcourse.understanding.plots import belief_bars, in_mind

SIGNS = {"stay": "• stay", "up": "↑ up", "down": "↓ down", "left": "← left", "right": "→ right"}


class Turn:
    """One game: the state, Bob's mind, and what has been said.

    >>> turn = Turn(Setting(YOURS, TOMATO_LETTUCE))
    >>> turn.move("down")
    >>> turn.said.startswith("Step 1: you hold nothing")
    True
    """

    def __init__(self, setting: Setting) -> None:
        self.setting, self.state, self.steps = setting, setting.start(), 0
        self.rng = np.random.default_rng(1)
        self.bob = Mind.at_start(
            planner_for(setting.kitchen), BAYESIAN_DELEGATION, self.state, cook=1
        )

    def move(self, yours: str) -> None:
        """Let you and Bob move once; nothing happens when all is served."""
        if self.state.orders:
            moves = (yours, self.bob.move(self.state, self.rng))
            before, self.state = self.state, step(self.setting.kitchen, self.state, moves)
            self.bob = self.bob.after(before, moves, self.state)
            self.steps += 1

    @property
    def said(self) -> str:
        """What has happened, and what Bob makes of it."""
        if not self.state.orders:
            return f"All is delivered after {self.steps} steps. Well cooked, you two."
        chances = in_mind(self.bob.belief, 0)
        guess = next(iter(chances.items()), ("nothing", 1.0))
        held = holdings(self.state).replace("Alice holds", "you hold")
        return f"Step {self.steps}: {held}. Bob’s best guess about you: {guess[0]}, {guess[1]:.0%}."

    @property
    def svg(self) -> str:
        """The kitchen, and what Bob thinks that you will do."""
        bars = in_mind(self.bob.belief, 0) if self.state.orders else {}
        with style():
            ax = axes(height=3.2)
            heading = "Bob thinks you will"
            draw = partial(belief_bars, bars, heading)
            two_panels(self.setting.kitchen, self.state, ax, lambda side: draw(ax=side))
            return to_svg(ax.figure.figure, salt="your-turn")


@dataclass(frozen=True)
class YourTurn:
    """A kitchen in which you cook beside Bob: buttons in a notebook, an explorer on a page."""

    setting: Setting

    def __repr__(self) -> str:
        return f"Your turn, {self.setting.recipe.name}. {Turn(self.setting).said}"

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        if os.environ.get("COOPCOURSE_PAGE"):
            return cook_beside_bob._repr_mimebundle_()
        turn = Turn(self.setting)
        html = f'<figure class="cc-explorer">{labelled(turn.svg, turn.said)}</figure>'
        return {**_panel(self.setting), "text/html": html, "text/plain": repr(self)}


def _panel(setting: Setting) -> dict[str, Any]:
    """The MIME entry of fresh widgets: a picture, a sentence and the buttons."""
    turns, picture, sentence = [Turn(setting)], widgets.HTML(), widgets.HTML()

    def show(turn: Turn) -> None:
        turns[:] = [turn]
        picture.value = f'<div style="max-width:36em">{labelled(turn.svg, turn.said)}</div>'
        sentence.value = f'<p aria-live="polite">{escape(turn.said)}</p>'

    def press(move: str, _: object) -> None:
        turns[0].move(move)
        show(turns[0])

    buttons = [_button(SIGNS[move], partial(press, move)) for move in MOVES]
    again = _button("New game", lambda _: show(Turn(setting)))
    show(turns[0])
    row = widgets.HBox([*buttons, again], layout={"flex_flow": "row wrap"})
    box = widgets.VBox([picture, sentence, row])
    view = {"version_major": 2, "version_minor": 0, "model_id": box.model_id}
    return {"application/vnd.jupyter.widget-view+json": view}


def _button(name: str, press: Any) -> widgets.Button:
    button = widgets.Button(description=name, layout={"width": "auto"})
    button.on_click(press)
    return button


your_turn = YourTurn(Setting(YOURS, TOMATO_LETTUCE))
