"""How the tests browse: a browser with no way out, and an eye on all that goes wrong in it."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, Route

SHOTS = Path(__file__).resolve().parents[2] / "_build" / "screenshots"
SWITCHES = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-dev-shm-usage",
    "--no-first-run",
)
HOME = ("http://127.0.0.1:", "ws://127.0.0.1:", "file:", "data:", "blob:", "about:")


def note(url: str, problems: list[str]) -> None:
    """Note an address of another host."""
    if not url.startswith(HOME):
        problems.append(f"asked another host: {url}")


def watch(page: Page) -> list[str]:
    """Block every request that leaves this machine, and note it and all that goes wrong."""
    problems: list[str] = []

    def gate(route: Route) -> None:
        if route.request.url.startswith(HOME):
            route.continue_()
        else:
            problems.append(f"asked another host: {route.request.url}")
            route.abort()

    page.route("**/*", gate)
    page.on("pageerror", lambda error: problems.append(f"script error: {error}"))
    page.on(
        "console",
        lambda message: message.type == "error" and problems.append(f"console: {message.text}"),
    )
    return problems
