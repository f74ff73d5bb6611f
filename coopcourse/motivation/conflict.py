"""Why fight, when every fight burns what both could have shared? Three answers, each a formula.

A prize of 1 is in dispute. Fighting gives it to A with chance `win`, and costs each side something.

Chapter: notebooks/01-motivation
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Dispute:
    """A quarrel over a prize of 1 between A and B: A's chance to win, and what a war costs each.

    Raises ValueError for a chance outside 0 to 1 or a negative cost. Source: Fearon (1995),
    Rationalist explanations for war.

    >>> Dispute(win=0.6, cost_a=0.1, cost_b=0.2).bargains
    (0.5, 0.8)
    """

    win: float = 0.6
    cost_a: float = 0.1
    cost_b: float = 0.2

    def __post_init__(self) -> None:
        if not 0 <= self.win <= 1 or min(self.cost_a, self.cost_b) < 0:
            raise ValueError(
                f"win is a chance from 0 to 1 and costs are not negative; {self.win}, "
                f"{self.cost_a} and {self.cost_b} came. Try Dispute()."
            )

    @property
    def bargains(self) -> tuple[float, float]:
        """The shares for A that both prefer to war: the least A accepts, the most B grants."""
        return max(0.0, round(self.win - self.cost_a, 9)), min(
            1.0, round(self.win + self.cost_b, 9)
        )

    @property
    def burnt(self) -> float:
        """What a war costs both together: the width of the bargains, where the prize has room."""
        return self.cost_a + self.cost_b


def best_demand(win: float, cost_a: float, most: float) -> float:
    """The share A demands when B's cost is anything from 0 to `most`, known to B alone.

    Demanding more gains more from a peaceful B, and makes peace less likely. Source: Fearon (1995),
    the case of private information, for a uniform cost.

    >>> round(best_demand(win=0.6, cost_a=0.1, most=0.4), 3)
    0.75
    """
    return min(1.0, win + max(0.0, most - cost_a) / 2)


def war_chance(win: float, demand: float, most: float) -> float:
    """The chance that B would rather fight than grant `demand`, its cost being uniform to `most`.

    >>> round(war_chance(0.6, 0.75, 0.4), 3)
    0.375
    """
    return min(1.0, max(0.0, (demand - win) / most))


def expected_share(win: float, cost_a: float, most: float, demand: float) -> float:
    """What A can expect from a demand: all of it in peace, the chance to win less cost in war.

    >>> best = expected_share(0.6, 0.1, 0.4, best_demand(0.6, 0.1, 0.4))
    >>> best > expected_share(0.6, 0.1, 0.4, 0.7)
    True
    """
    war = war_chance(win, demand, most)
    return (1 - war) * demand + war * (win - cost_a)


def fights_now(win: float, later: float, cost_a: float, patience: float) -> bool:
    """Whether A fights today because tomorrow it will be weaker, and B cannot promise restraint.

    A's war today is worth win / (1 - patience) - cost_a. The best peace is all of the prize today,
    and from tomorrow what B must then grant. Source: Fearon (1995), the commitment problem.

    >>> fights_now(0.7, 0.3, 0.1, 0.9), fights_now(0.55, 0.5, 0.1, 0.9)
    (True, False)
    """
    if not 0 <= patience < 1:
        raise ValueError(f"patience lies from 0 to below 1; {patience} came. Try 0.9.")
    war = win / (1 - patience) - cost_a
    peace = 1 + patience * (later / (1 - patience) - cost_a)
    return war > peace


def needed_trust(peace: float, fooled: float, attack: float, war: float) -> float:
    """How sure of the other's restraint a side must be before restraint is its best reply.

    The payoffs are those of one side: both restrain, only it restrains, only it arms, both arm.
    Raises ValueError unless peace > attack and war > fooled: only then is it a matter of trust.
    Source: Jervis (1978), Cooperation under the security dilemma.

    >>> needed_trust(peace=4, fooled=0, attack=3, war=2)
    0.6666666666666666
    """
    if not (peace > attack and war > fooled):
        raise ValueError(
            "Trust decides only if peace beats attack and war beats being fooled; "
            f"{peace}, {attack}, {war} and {fooled} came."
        )
    return (war - fooled) / ((war - fooled) + (peace - attack))
