"""How well can others read you? Then see whether a fixed disposition pays.

Chapter: notebooks/07-dispositions
"""

from dataclasses import dataclass

from coopcourse.dispositions import plots
from coopcourse.dispositions.translucency import Dilemma, threshold, tipping_share
from coopcourse.explorer import Explorer, slider

DILEMMA = Dilemma()


@dataclass(frozen=True)
class Readable:
    """The chances of being known and of being fooled, and the share at which it tips."""

    known: float
    fooled: float
    tip: float


def read(known: float, fooled: float) -> Readable:
    """Where the better disposition changes, in the dilemma 5, 3, 1, 0."""
    return Readable(known, fooled, tipping_share(DILEMMA, known=known, fooled=fooled))


def describe(at: Readable) -> str:
    """The tipping share, and what the published condition says at a share of one half."""
    needed = f"At a share of 50% being known must be {threshold(DILEMMA, 0.5):g} times as likely"
    if at.tip >= 1:
        verdict = "the maximiser does better at every share of cooperators"
    elif at.tip <= 0:
        verdict = "nobody is fooled, and the disposition pays as soon as two have it"
    else:
        verdict = f"the disposition pays above a share of {at.tip:.0%}, and is lost below it"
    return (
        f"Known to one's own with chance {at.known:g}, fooled with chance {at.fooled:g}:"
        f" {verdict}. {needed} as being fooled."
    )


read_me = Explorer(
    read,
    lambda at, ax: plots.readers(DILEMMA, at.known, at.fooled, ax=ax),
    describe,
    [
        slider("known", "Known to one’s own, p", 0.1, 1, 0.1, value=0.9),
        slider("fooled", "Fooled, q", 0, 1, 0.2, value=0.2),
    ],
    title="Open books and poker faces",
    height=3.2,
    tries={
        "an open book": {"known": 1, "fooled": 0},
        "hard to read": {"known": 0.6, "fooled": 0.2},
        "a poker face": {"known": 0.5, "fooled": 0.4},
    },
)
