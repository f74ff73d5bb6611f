"""Give a village its character: how does life go, and whom does it tempt?

Chapter: notebooks/07-dispositions
"""

from coopcourse.dispositions import plots
from coopcourse.dispositions.traits import described
from coopcourse.dispositions.village import Village, village
from coopcourse.explorer import Explorer, choice

HELPING = ("nothing", "help", "reciprocate", "help, reciprocate")
JOINING = ("nothing", "contribute", "enjoy")
JUDGING = ("nothing", "care", "punish", "care, punish")


def build(helping: str, joining: str, judging: str) -> Village:
    """The village in which everyone has the dispositions named in three lists."""
    names = ", ".join((helping, joining, judging)).split(", ")
    return village([name for name in names if name != "nothing"])


def describe(built: Village) -> str:
    """Welfare in the village, and the newcomer who gains most."""
    threat = built.invader()
    best = str(threat).replace("nothing", "no disposition")
    end = f"The newcomer who gains most has {best}" if threat else "No newcomer gains anything"
    gained = f"{built.welfare:g}".replace("-", "\N{MINUS SIGN}")
    return f"Everybody: {described(built.character)}. Each gains {gained} of 18 a day. {end}."


build_village = Explorer(
    build,
    lambda built, ax: plots.village_life(built, ax=ax),
    describe,
    [
        choice("helping", "Alone with one other", HELPING, value="nothing"),
        choice("joining", "In a shared effort", JOINING, value="nothing"),
        choice("judging", "When shares are divided", JUDGING, value="nothing"),
    ],
    title="Build a village",
    height=3.4,
    tries={
        "only helpers": {"helping": "help"},
        "only punishers": {"judging": "punish"},
        "help and reciprocate": {"helping": "help, reciprocate"},
        "nearly everything": {
            "helping": "help, reciprocate",
            "joining": "contribute",
            "judging": "care, punish",
        },
    },
)
