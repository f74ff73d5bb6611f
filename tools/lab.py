"""A JupyterLab for robots: on a free port, with no token and no news, showing every cell."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from playwright.sync_api import Page

MINUTE = 60_000  # milliseconds
QUIET = {"disabledExtensions": {"@jupyterlab/apputils-extension:announcements": True}}
WHOLE = {"@jupyterlab/notebook-extension:tracker": {"windowingMode": "none"}}


@contextmanager
def lab(root: Path, home: Path) -> Iterator[str]:
    """Yield the address of a running JupyterLab over `root`; its own files go into `home`."""
    settings = home / "config" / "labconfig"
    settings.mkdir(parents=True)
    (settings / "page_config.json").write_text(json.dumps(QUIET))
    (settings / "default_setting_overrides.json").write_text(json.dumps(WHOLE))
    places = {f"JUPYTER_{kind.upper()}_DIR": str(home / kind) for kind in ("config", "runtime")}
    command = [sys.executable, "-m", "jupyter", "lab", "--no-browser", "--allow-root", "--port=0"]
    options = [f"--ServerApp.root_dir={root}", "--IdentityProvider.token="]
    with (home / "log").open("w") as log:
        process = subprocess.Popen(
            [*command, *options], env={**os.environ, **places}, stdout=log, stderr=log
        )
        try:
            yield _address(home / "runtime", process, home / "log")
        finally:
            process.terminate()
            process.wait(20)


def _address(runtime: Path, process: subprocess.Popen[bytes], log: Path) -> str:
    for _ in range(240):
        for record in runtime.glob("jpserver-*.json"):
            with suppress(json.JSONDecodeError):  # it is still being written
                return str(json.loads(record.read_text())["url"]).replace("localhost", "127.0.0.1")
        assert process.poll() is None, log.read_text()[-2000:]
        time.sleep(0.25)
    raise TimeoutError(f"JupyterLab did not start in a minute:\n{log.read_text()[-2000:]}")


def run_all(page: Page, address: str, notebook: str, last: str) -> None:
    """Open a notebook, run every cell, and wait for the text `last` among its outputs."""
    page.goto(f"{address}lab/tree/{notebook}?reset")
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for(timeout=MINUTE)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_text("Run All Cells", exact=True).click()
    page.locator(".jp-OutputArea-output").get_by_text(last).wait_for(timeout=MINUTE)
