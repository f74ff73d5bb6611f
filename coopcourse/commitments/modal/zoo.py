"""The agents that proof-based cooperation is tried on: trusting, fair, prudent and odd ones.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.modal.agent import Agent
from coopcourse.commitments.modal.reading import agent

COOPERATE_BOT = agent("CooperateBot", "true")
DEFECT_BOT = agent("DefectBot", "false")
FAIR_BOT = agent("FairBot", "box(opp)")
_KNOWN = {each.name: each for each in (COOPERATE_BOT, DEFECT_BOT, FAIR_BOT)}

# Barasz and others (2014), theorem 3.2: the second proof may use that arithmetic is consistent.
PRUDENT_BOT = agent("PrudentBot", "box(opp) and box1(not vs(DefectBot))", _KNOWN)
# The tempting version without that: it meets nobody's trust, not even its own.
NAIVE_BOT = agent("NaiveBot", "box(opp) and box(not vs(DefectBot))", _KNOWN)

# Critch, Dennis and Russell (2022), without their bounds on the length of a proof.
CUPOD = agent("CUPOD", "not box(not opp)")  # cooperates unless defection is proved
DUPOC = agent("DUPOC", "box(opp)")  # defects unless cooperation is proved
CIMCIC = agent("CIMCIC", "box(implies(me, opp))")  # cooperates if that provably brings C
DIMCID = agent("DIMCID", "not box(implies(me, not opp))")  # defects if C provably brings D

JUST_BOT = agent("JustBot", "box(vs(FairBot))", _KNOWN)  # is good to whoever is good to FairBot
TROLL_BOT = agent("TrollBot", "box(vs(DefectBot))", _KNOWN)  # is good to whoever is a sucker

ZOO: dict[str, Agent] = {
    each.name: each
    for each in (
        COOPERATE_BOT,
        DEFECT_BOT,
        FAIR_BOT,
        PRUDENT_BOT,
        NAIVE_BOT,
        CUPOD,
        DUPOC,
        CIMCIC,
        DIMCID,
        JUST_BOT,
        TROLL_BOT,
    )
}


def named(agent: Agent | str) -> Agent:
    """The agent itself, or the one of the zoo with this name. Raises ValueError for no such name.

    >>> named("FairBot")
    FairBot: box(opp)
    """
    if isinstance(agent, Agent):
        return agent
    if agent in ZOO:
        return ZOO[agent]
    raise ValueError(f"There is no agent {agent!r} in the zoo. It has {', '.join(ZOO)}.")
