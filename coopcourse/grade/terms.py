"""What all submissions of a run have in common: key, limits, and whether there is a sandbox.

Chapter: notebooks/exercises/02-games
"""

import threading
from dataclasses import asdict, dataclass, field
from typing import Any

from coopcourse.grade.key import Key
from coopcourse.grade.limits import Limits


@dataclass(frozen=True)
class Terms:
    """How submissions are graded.

    >>> Terms(Key(("games/best-replies",), 7)).sandboxed
    True
    """

    key: Key
    limits: Limits = field(default_factory=Limits)
    sandboxed: bool = True

    def settings(self) -> dict[str, Any]:
        """Return what a sandbox is told about itself."""
        number = threading.get_native_id()  # no two sandboxes at work have the same
        return {"limits": asdict(self.limits), "sandboxed": self.sandboxed, "number": number}
