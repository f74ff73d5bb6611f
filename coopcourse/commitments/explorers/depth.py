"""How often do two FairBots look into each other before a coin ends it, and may they?

Chapter: notebooks/10-commitments
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.commitments.minipy.limits import FUEL
from coopcourse.commitments.programs import fair_bot, play, plots
from coopcourse.explorer import Explorer, choice, slider
from coopcourse.games import prisoners_dilemma

GAMES = 80


@dataclass(frozen=True)
class Depths:
    """Games of two FairBots: how many simulations each took, and how often both cooperated."""

    epsilon: float
    fuel: int
    simulations: NDArray[np.int64]  # (2 * games,)
    friends: int

    @property
    def theory(self) -> float:
        """The mean length of a chain that only the coin ends."""
        return (1 - self.epsilon) / self.epsilon


def dig(epsilon: float, fuel: int) -> Depths:
    """Let two FairBots with this coin and this fuel play eighty games."""
    bot, game, rng = fair_bot(epsilon), prisoners_dilemma(), np.random.default_rng(1)
    matches = [play(bot, bot, game, rng=rng, fuel=fuel) for _ in range(GAMES)]
    chains = np.array([match.simulations for match in matches], dtype=np.int64).ravel()
    friends = sum(match.actions == ("C", "C") for match in matches)
    return Depths(epsilon, fuel, chains, friends)


def describe(at: Depths) -> str:
    """How long the chains are, beside theory, and whether the fuel lasts."""
    ends = (
        f"Both cooperate in all {GAMES} games."
        if at.friends == GAMES
        else f"Both cooperate in {at.friends} of {GAMES} games only: for the rest the fuel ends"
        " before the coin does."
    )
    return (
        f"Coin {at.epsilon:g}, fuel {at.fuel:,}: {at.simulations.mean():.1f} simulations a program"
        f" on average (endless fuel: {at.theory:.1f}), {at.simulations.max()} at most. {ends}"
    )


look_into_each_other = Explorer(
    dig,
    lambda at, ax: plots.chain_lengths(at.simulations, at.epsilon, ax=ax),
    describe,
    [
        slider("epsilon", "Chance ε of the coin", 0.05, 0.5, 0.05, value=0.1),
        choice("fuel", "Fuel", {f"{FUEL:,}": FUEL, "2,000": 2_000, "500": 500}, value=FUEL),
    ],
    title="How deep do they look?",
    tries={
        "a rare coin": {"epsilon": 0.05},
        "a rare coin and little fuel": {"epsilon": 0.05, "fuel": 500},
        "a coin for little fuel": {"epsilon": 0.5, "fuel": 500},
    },
)
