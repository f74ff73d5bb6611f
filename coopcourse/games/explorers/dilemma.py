"""Edit the four payoffs of a symmetric game and watch the equilibria move.

Chapter: notebooks/02-games
"""

import numpy as np
from matplotlib.axes import Axes

from coopcourse.explorer import Explorer, slider
from coopcourse.games import plots
from coopcourse.games.game import Game
from coopcourse.games.solvers import equilibria

MOVES = ("Cooperate", "Defect")
NAMES = {  # (temptation > reward, sucker > punishment), where cooperating together is worth more
    (True, False): "a Prisoner’s Dilemma",
    (True, True): "Chicken",
    (False, False): "a Stag Hunt",
    (False, True): "Harmony",
}
BORDER = "a border case"


def symmetric_game(temptation: float, sucker: float, reward: float, punishment: float) -> Game:
    """The game of two moves with the four payoffs by their usual names (Rapoport 1965)."""
    row = np.array([[reward, sucker], [temptation, punishment]], dtype=np.float64)
    title = _name(temptation, sucker, reward, punishment)
    return Game.bimatrix(row, row.T, ("Alice", "Bob"), MOVES, title=title)


def _name(temptation: float, sucker: float, reward: float, punishment: float) -> str:
    if reward <= punishment or temptation == reward or sucker == punishment:
        return BORDER
    if temptation > reward and sucker >= reward:  # Chicken, but that both would rather differ
        return BORDER if sucker in (reward, temptation) else "a Battle of the Sexes"
    if temptation < punishment and sucker < punishment:  # a Stag Hunt without a safe choice
        return "a coordination game"
    return NAMES[temptation > reward, sucker > punishment]


def draw(game: Game, ax: Axes) -> None:
    """The payoff matrix beside the best-reply lines that cross at its equilibria."""
    ax.set_axis_off()
    table = ax.inset_axes((0.06, 0.42, 0.38, 0.42))
    plane = ax.inset_axes((0.58, 0.06, 0.46, 0.9))
    plots.payoff_table(game, ax=table)
    plots.best_reply_plane(game, ax=plane)
    ax.legend(*plane.get_legend_handles_labels(), loc=(-0.08, 0.02))


def describe(game: Game) -> str:
    """The name of the game these payoffs make, and its equilibria."""
    (reward, sucker), (temptation, punishment) = game.payoffs[0]
    points = plots.nash_points(game)
    count = "One equilibrium" if len(points) == 1 else f"{len(points)} equilibria"
    count += " and all between them" * equilibria(game).continuum
    text = (
        f"Temptation {temptation:g}, reward {reward:g}, punishment {punishment:g} and sucker’s"
        f" payoff {sucker:g} make {game.title}. {count}: {'; '.join(map(_say, points))}."
    )
    return text.replace("-", "\N{MINUS SIGN}")


def _say(point: tuple[float, float]) -> str:
    if set(point) <= {0.0, 1.0}:
        return "({}, {})".format(*(MOVES[0] if chance else MOVES[1] for chance in point))
    alice, bob = (f"{chance:.2f}" for chance in point)
    if alice == bob:
        return f"both cooperate with chance {alice}"
    return f"Alice cooperates with chance {alice}, Bob with chance {bob}"


edit_payoffs = Explorer(
    symmetric_game,
    draw,
    describe,
    [
        slider("temptation", "Temptation: you defect alone", 0, 6, 1, value=5),
        slider("sucker", "Sucker’s payoff: you cooperate alone", -2, 4, 1, value=0),
        slider("reward", "Reward: both cooperate", 0, 6, 1, value=3, live=True),
        slider("punishment", "Punishment: both defect", -2, 4, 1, value=1, live=True),
    ],
    title="Edit the payoffs",
    height=3.2,
    tries={
        "no temptation": {"temptation": 2, "sucker": 0},
        "a collision costs most": {"temptation": 5, "sucker": 2},
        "kindness pays": {"temptation": 2, "sucker": 2},
    },
)
