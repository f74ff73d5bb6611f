"""What a solver found: the equilibria, how it looked for them, and whether these are all.

Chapter: notebooks/02-games
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape

from coopcourse.games.game import Game
from coopcourse.games.mixed import mixture
from coopcourse.games.solvers.components import Component, NashSubset, nash_components
from coopcourse.games.solvers.exact import ExactProfile, exact_profile
from coopcourse.games.ties import Array

Equilibrium = tuple[Array, ...]


@dataclass(frozen=True, eq=False, repr=False)
class Equilibria:
    """The equilibria of a game that a solver found.

    Iterating yields them, each a tuple with one array of probabilities a player. For two players
    they are the extreme ones: the rest are mixtures of these, and `components` says of which.
    `complete` says whether none is missing. A solver that meets equilibria which are not alone, and
    cannot describe them all, says so in `met_continuum`.
    """

    game: Game
    equilibria: tuple[Equilibrium, ...]
    method: str
    complete: bool
    met_continuum: bool = False

    def __iter__(self) -> Iterator[Equilibrium]:
        return iter(self.equilibria)

    def __len__(self) -> int:
        return len(self.equilibria)

    def __getitem__(self, place: int) -> Equilibrium:
        """The equilibrium at a place of the list, counted from 0."""
        return self.equilibria[place]

    @cached_property
    def exact(self) -> tuple[ExactProfile | None, ...]:
        """Each equilibrium in whole fractions; None where none proves to be one."""
        return tuple(exact_profile(self.game, profile) for profile in self.equilibria)

    @cached_property
    def components(self) -> tuple[Component, ...]:
        """The connected sets of equilibria, each a tuple of products of convex hulls."""
        if len(self.game.players) > 2:
            return tuple((NashSubset(tuple(x[None] for x in each)),) for each in self)
        return nash_components(self.equilibria)

    @property
    def continuum(self) -> bool:
        """Whether some equilibria are not alone: others are as near to them as you like."""
        return self.met_continuum or not all(
            subset.single for component in self.components for subset in component
        )

    def __repr__(self) -> str:
        return "\n".join([self._headline(), *(f"  {line}" for line in self._lines())])

    def _repr_html_(self) -> str:
        items = "".join(f"<li>{escape(line)}</li>\n" for line in self._lines())
        listed = f'<ol class="cc-equilibria">\n{items}</ol>' if items else ""
        return f"<p>{escape(self._headline())}</p>\n{listed}"

    def _headline(self) -> str:
        count = f"{len(self) or 'No'} {'equilibrium' if len(self) == 1 else 'equilibria'}"
        alone = "extreme " if self.continuum and len(self.game.players) == 2 else ""
        count = count.replace(" ", f" {alone}", 1)
        whole = "all there are" if self.complete else "there may be more"
        whole += ", for some are not alone" * self.met_continuum
        title = f" of {self.game.title}" if self.game.title else ""
        return f"{count}{title} ({self.method}; {whole})"

    def _lines(self) -> list[str]:
        return [self._described(subset) for component in self.components for subset in component]

    def _described(self, subset: NashSubset) -> str:
        """One product of convex hulls in words, player by player."""
        return "; ".join(
            f"{name}: {self._mixes(player, own)}"
            for player, (name, own) in enumerate(
                zip(self.game.players, subset.corners, strict=True)
            )
        )

    def _mixes(self, player: int, corners: Array) -> str:
        words = [repr(mixture(self.game, player, corner)) for corner in corners]
        return words[0] if len(words) == 1 else f"any mix of ({'), ('.join(words)})"
