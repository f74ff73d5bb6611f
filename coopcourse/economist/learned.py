"""What two levels of learning believed and what was true, term by term, run five times.

`python -m coopcourse.economist.learned` remakes the shipped record.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from coopcourse.economist.minds import Tempo
from coopcourse.economist.onestep import uneven_economy
from coopcourse.economist.schedules import Array
from coopcourse.economist.twolevel import two_levels
from coopcourse.shipped import Arrays, Shipped

TEMPI = {"naive": Tempo.naive(), "patient": Tempo.patient()}
PEOPLE, RUNS, TERMS, EVERY = 10, 5, 1500, 25
FILE = Path(__file__).with_name("learned.npz")


@dataclass(frozen=True, eq=False)
class Record:
    """What the planner `measured`, what was `true` (runs, terms), and its rates.

    Rates are (runs, terms, brackets); `at` says after how many updates each term was written down.
    """

    at: Array
    measured: Array
    true: Array
    rates: Array


def learn() -> Arrays:
    """Both tempi learn in five runs each; about a minute.

    >>> learn.__doc__[:10]
    'Both tempi'
    """
    record: dict[str, Array] = {}
    for name, tempo in TEMPI.items():
        runs = [_run(tempo, seed) for seed in range(1, RUNS + 1)]
        record[name] = np.stack(runs).astype(np.float32)
    return record


def _run(tempo: Tempo, seed: int) -> Array:
    """Each kept term as measured, true and the rates; (terms, 2 + brackets)."""
    learning = two_levels(uneven_economy(PEOPLE), tempo=tempo, rng=np.random.default_rng(seed))
    terms = list(islice(learning, TERMS))
    measured = np.array([term.measured for term in terms]).reshape(-1, EVERY).mean(axis=1)
    kept = terms[EVERY - 1 :: EVERY]
    truth = [[term.true, *term.tax.rates] for term in kept]
    return np.column_stack([measured, np.array(truth)])


RECORD = Shipped("Learning on two levels, ten times", learn, FILE, laptop=90, browser=900)


def record(tempo: str) -> Record:
    """The shipped record of a tempo, `naive` or `patient`.

    >>> record("patient").rates.shape
    (5, 60, 7)
    """
    with np.load(FILE) as stored:
        runs = stored[tempo].astype(np.float64)
    at = EVERY * np.arange(1.0, runs.shape[1] + 1)
    return Record(at, runs[..., 0], runs[..., 1], runs[..., 2:])


if __name__ == "__main__":
    RECORD.remake()
