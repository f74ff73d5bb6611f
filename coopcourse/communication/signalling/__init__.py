"""The smallest models of talk: how words get a meaning, what they can carry, and who believes them.

Chapter: notebooks/09-communication
"""

from coopcourse.communication.signalling.channels import (
    bits,
    guessing,
    noisy,
    pointing,
    repeated,
    understood,
    worth,
)
from coopcourse.communication.signalling.cheap_talk import CheapTalk, is_believed
from coopcourse.communication.signalling.growing import Urns, growing
from coopcourse.communication.signalling.lewis import (
    Code,
    best_listener,
    best_speaker,
    equilibria,
    meeting,
    plain,
)
from coopcourse.communication.signalling.strangers import crossed, learned, random_code

__all__ = [
    "CheapTalk",
    "Code",
    "Urns",
    "best_listener",
    "best_speaker",
    "bits",
    "crossed",
    "equilibria",
    "growing",
    "guessing",
    "is_believed",
    "learned",
    "meeting",
    "noisy",
    "plain",
    "pointing",
    "random_code",
    "repeated",
    "understood",
    "worth",
]
