"""A public good: what changes as its return crosses 1/n, and 1?

Chapter: notebooks/04-collective-action
"""

from dataclasses import dataclass

from coopcourse.explorer import Explorer, slider
from coopcourse.games.dilemmas import HeadCount, plots, public_good, stage

VERDICTS = {
    "waste": "Giving is a waste for you and for all",
    "border": "A border case, in which somebody is indifferent",
    "dilemma": "A dilemma: free-riding is dominant, yet all would gain if all gave",
    "harmony": "Giving pays for itself, and nobody rides free",
}


@dataclass(frozen=True)
class AtReturn:
    """A public good, and the kind of game that it is."""

    game: HeadCount
    beta: float


def giving(players: int, beta: float) -> AtReturn:
    """The lecture's public good with this many players and this return to each."""
    return AtReturn(public_good(players, beta), beta)


def describe(at: AtReturn) -> str:
    """What giving does to one's own payoff and to everybody's, and what kind of game that makes."""
    players, everyone = at.game.players, at.game.contribute[-1]
    text = (
        f"{players} players, return {at.beta:g} each: giving changes your payoff by"
        f" {at.beta - 1:+.2f} and the total by {players * at.beta - 1:+.2f}. If all give, each has"
        f" {everyone:.2f}; if nobody does, 0. {VERDICTS[stage(players, at.beta)]}."
    )
    return text.replace("-", "\N{MINUS SIGN}").replace("free\N{MINUS SIGN}", "free-")


free_rider = Explorer(
    giving,
    lambda at, ax: plots.head_count(at.game, ax=ax),
    describe,
    [
        slider("players", "Players", 2, 10, 2, value=4),
        slider("beta", "Return to each, β", 0.1, 1.2, 0.1, value=0.4),
    ],
    title="Give or ride?",
    tries={
        "not worth it": {"players": 4, "beta": 0.2},
        "a crowd": {"players": 10, "beta": 0.2},
        "it pays to give": {"players": 4, "beta": 1.2},
    },
)
