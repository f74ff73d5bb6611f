"""Your own strategy in a tournament: an opening, and an answer to each of four pasts.

Chapter: notebooks/05b-reciprocity
"""

from coopcourse.evolution.plots import matches
from coopcourse.evolution.repeated.automaton import memory_one
from coopcourse.evolution.repeated.cast import CLASSICS
from coopcourse.evolution.repeated.strategy import Strategy
from coopcourse.evolution.repeated.tournament import Standings, expected_standings
from coopcourse.explorer import Explorer, choice

CHANCES = {"C": 1.0, "D": 0.0, "third": 1 / 3}
ANSWER = {"Cooperate": "C", "Defect": "D"}
FORGIVE = {"Defect": "D", "Forgive one in three": "third", "Cooperate": "C"}


def enter(first: str, cc: str, cd: str, dc: str, dd: str, noise: str) -> Standings:
    """The expected standings of twelve classics and you, over 200 rounds."""
    machine = memory_one([CHANCES[each] for each in (cc, cd, dc, dd)], CHANCES[first])
    you = Strategy("You", machine, memory=1)
    return expected_standings((*CLASSICS, you), noise=float(noise) / 100)


def describe(standings: Standings) -> str:
    """Your place, your score, the leader, and how you fare with friends and foes."""
    you = standings.names.index("You")
    score, paid = standings.scores[you], standings.payoffs[you]
    met = {name: paid[standings.names.index(name)] for name in standings.names}
    beaten = int((paid > standings.payoffs[:, you] + 1e-9).sum())
    best = [each for each in standings.names if standings.rank(each) == 1]
    lead = f"the best score is {standings.scores.max():.2f}, of {' and '.join(best)}"
    return (
        f"Place {standings.rank('You')} of {len(standings.names)} with {score:.2f} a round; {lead}."
        f" You get {met['Tit for Tat']:.2f} from Tit for Tat, {met['Always defect']:.2f} from"
        f" Always defect, {met['Always cooperate']:.2f} from Always cooperate, and more than the"
        f" other in {beaten} of 12 pairings."
    )


your_strategy = Explorer(
    enter,
    lambda standings, ax: matches.league(standings, ax=ax),
    describe,
    [
        choice("first", "Your first move", ANSWER, value="C"),
        choice("cc", "After both cooperated", ANSWER, value="C"),
        choice("cd", "After they cheated you", FORGIVE, value="D"),
        choice("dc", "After you cheated them", ANSWER, value="C"),
        choice("dd", "After both defected", ANSWER, value="D"),
        choice(
            "noise", "Moves that slip", {"None": "0", "1 %": "1", "5 %": "5"}, value="0", live=True
        ),
    ],
    title="Enter the tournament",
    height=3.4,
    tries={
        "win-stay, lose-shift": {"dc": "D", "dd": "C"},
        "forgive a third": {"cd": "third"},
        "never trust": {"first": "D", "cc": "D", "dc": "D"},
        "a saint": {"cd": "C", "dd": "C"},
    },
)
