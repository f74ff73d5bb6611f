"""Find the Chromium that the browser tests drive; exits 1 where there is none."""

from __future__ import annotations

import os
import shutil
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def find() -> str | None:
    """Return the path of a Chromium, `$CHROMIUM` first, or None where there is none."""
    wanted = os.environ.get("CHROMIUM")
    candidates = (wanted, *NAMES) if wanted else NAMES
    return next((path for name in candidates if (path := shutil.which(name))), None)


if __name__ == "__main__":
    sys.exit(0 if find() else 1)
