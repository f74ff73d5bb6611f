"""Run in the browser's Python: print matplotlib's list of fonts, which takes it a while to make."""

from pathlib import Path

import matplotlib.font_manager


def main() -> int:
    """Print the list, in one line, as it stands in matplotlib's cache."""
    path = Path(matplotlib.font_manager.__file__).parent / "fontlist.json"
    print("FONTS", " ".join(path.read_text("utf-8").split()))
    return 0
