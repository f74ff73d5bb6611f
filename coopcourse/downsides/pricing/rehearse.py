"""Remakes the settled pairs that the book ships: `python -m coopcourse.downsides.pricing.rehearse`.

Ten CPU minutes in all. Every batch of 100 sessions is kept beside its file until the last is
there, so the command can be stopped and given again.

Chapter: notebooks/12-downsides
"""

from pathlib import Path

import numpy as np

from coopcourse.downsides.pricing.learning import Learner, train
from coopcourse.downsides.pricing.market import Market
from coopcourse.downsides.pricing.sessions import SHELF, Sessions

BATCH = 100
# discount and number of batches: the paper's programs, and two that see less far
PROGRAMME = {0.95: 2, 0.0: 1, 0.35: 1, 0.65: 1}


def batch(discount: float, number: int, path: Path) -> Sessions:
    """One batch of sessions, from `path` if it is there already; each has its own random stream."""
    if not path.exists():
        rng = np.random.default_rng([round(100 * discount), number])
        train(Market(), Learner(discount=discount), BATCH, rng=rng).save(path)
    return Sessions.load(path)


def main() -> None:
    """Train what is missing, batch by batch."""
    for discount, batches in PROGRAMME.items():
        whole = SHELF / f"sessions-{round(100 * discount):02d}.npz"
        if whole.exists():
            continue
        parts = [whole.with_suffix(f".{number}.npz") for number in range(batches)]
        done = [batch(discount, number, path) for number, path in enumerate(parts)]
        Sessions.joined(done).save(whole)
        for path in parts:
            path.unlink()


if __name__ == "__main__":
    main()
