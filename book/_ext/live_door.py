"""Open a door from each notebook's page to its live edition, where that edition is built too."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util.docutils import SphinxDirective

NOTEBOOK = "lite/notebooks/index.html"
WITHOUT = "This copy of the book was built without its live edition; Colab and Binder remain."


def measured(root: Path) -> dict[str, Any]:
    """Return what `make measure` has found out about the live edition."""
    found: dict[str, Any] = json.loads((root / "book" / "live.json").read_text("utf-8"))
    return found


def cost(numbers: dict[str, Any]) -> str:
    """Say in one sentence what a reader waits for."""
    return (
        f"The first visit loads {numbers['megabytes']:.0f} MB, and the first result comes after "
        f"about {numbers['first_result_seconds']:.0f} s (measured in {numbers['on']}). After that "
        f"an explorer answers within {numbers['answer_seconds']:.1f} s."
    )


class LiveCost(SphinxDirective):
    """`{live-cost}` inserts what running a page live costs, or that this copy cannot do it."""

    def run(self) -> list[nodes.Node]:
        """Return one paragraph."""
        text = cost(measured(Path(self.env.srcdir))) if self.config.live_door else WITHOUT
        return [nodes.paragraph(text, text)]


def _open(app: Sphinx, config: Config) -> None:
    config.live_door = os.environ.get("COOPCOURSE_DOOR") == "1"
    if config.live_door:
        numbers = measured(Path(app.srcdir))
        config.html_context |= {"lite_url": NOTEBOOK, "live": numbers}


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive and set the door's address before pages are written."""
    app.add_config_value("live_door", False, "env", [bool])
    app.add_directive("live-cost", LiveCost)
    app.connect("config-inited", _open)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
