"""What pairs of pricing programs have learned: for each, a price for every state of the market.

Chapter: notebooks/12-downsides
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
SHELF = Path(__file__).parent


@dataclass(frozen=True)
class Sessions:
    """Settled pairs: plans[session, firm, own, rival] is the place of the next price on the menu.

    `last` holds the two prices of the last period, (sessions, firms); `periods` how long each
    session took to settle.

    >>> Sessions.shipped().plans.shape[1:]
    (2, 15, 15)
    """

    plans: Bytes  # (sessions, firms, prices, prices)
    last: Bytes  # (sessions, firms)
    periods: NDArray[np.int64]  # (sessions,)

    def __len__(self) -> int:
        return len(self.plans)

    def __getitem__(self, some: slice) -> "Sessions":
        return Sessions(self.plans[some], self.last[some], self.periods[some])

    @classmethod
    def joined(cls, parts: Sequence["Sessions"]) -> "Sessions":
        """All sessions of several batches, in their order."""
        names = [field.name for field in fields(cls)]
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))

    def save(self, path: Path) -> None:
        """Write the sessions to a compressed .npz file."""
        np.savez_compressed(path, plans=self.plans, last=self.last, periods=self.periods)

    @classmethod
    def load(cls, path: Path) -> "Sessions":
        """Read the sessions that `save` wrote."""
        with np.load(path) as arrays:
            return cls(arrays["plans"], arrays["last"], arrays["periods"])

    @classmethod
    def shipped(cls, discount: float = 0.95) -> "Sessions":
        """The sessions trained in advance, at the paper's numbers or with a shorter sight.

        Raises ValueError for a discount that was not trained.

        >>> len(Sessions.shipped(0.0)) >= 50
        True
        """
        path = SHELF / f"sessions-{round(100 * discount):02d}.npz"
        if not path.exists():
            known = sorted(int(p.stem[-2:]) / 100 for p in SHELF.glob("sessions-*.npz"))
            raise ValueError(f"No sessions with discount {discount} are shipped; try {known}.")
        return cls.load(path)
