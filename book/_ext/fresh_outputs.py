"""Run notebooks again whenever the library, and not only the notebook, has changed."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config

SOURCES = ("coopcourse/**/*.py", "coopcourse/**/*.np*", "coopcourse/**/*.json", "requirements.lock")


def library_hash(root: Path) -> str:
    """Return a short hash of everything a notebook's outputs depend on, itself left out."""
    digest = hashlib.sha256()
    for pattern in SOURCES:
        for path in sorted(root.glob(pattern)):
            digest.update(path.relative_to(root).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _choose_cache(app: Sphinx, config: Config) -> None:
    """Give each state of the library its own execution cache, and keep only the present one."""
    root = Path(app.srcdir)
    state = library_hash(root)
    caches = root / "_build" / ".executed"
    for old in caches.glob("*"):
        if old.name != state:
            shutil.rmtree(old, ignore_errors=True)
    config.library_hash = state  # a changed value makes Sphinx read every page again
    config.nb_execution_cache_path = str(caches / state)


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect to Sphinx; pages are always made with full static HTML in them."""
    os.environ["COOPCOURSE_PAGE"] = "1"
    app.add_config_value("library_hash", "", "env", [str])
    app.connect("config-inited", _choose_cache)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
