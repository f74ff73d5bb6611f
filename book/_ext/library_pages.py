"""One page for each wing of the library: which modules stand on it, written just before a build.

A module is shown when a package above it hands out one of its names, and when it draws. The rooms
with the answers to exercises, and those with explorers, are shown by the chapters instead.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from inspect import getdoc, isclass, isfunction, unwrap
from pathlib import Path
from types import ModuleType

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util.docutils import SphinxDirective

import coopcourse

FOLDER = Path("book") / "library"
SHOWN_ELSEWHERE = {"exercises", "explorers"}
SHARED = "shared"


@dataclass(frozen=True)
class Wing:
    """A page of the library: its name, and the modules on it in the order of their names."""

    name: str
    modules: tuple[ModuleType, ...]

    @property
    def purpose(self) -> str:
        """What the wing is for, in the first words of its docstring."""
        if self.name == SHARED:
            return "What all wings share: chances, intervals, figures, tables, shipped results."
        said = first_line(self.modules[0]).removeprefix(f"{self.name.capitalize()}: ")
        return said[0].upper() + said[1:]


def first_line(module: ModuleType) -> str:
    """Return the idea of a module: the first line of its docstring."""
    return (module.__doc__ or "").split("\n", 1)[0]


def own(module: ModuleType) -> set[str]:
    """Return the names of the public functions and classes that a module defines."""
    return {
        name
        for name, thing in vars(module).items()
        if not name.startswith("_")
        and (isclass(thing) or isfunction(unwrap(thing) if callable(thing) else thing))
        and thing.__module__ == module.__name__
        and getdoc(thing)
    }


def _parts(module: ModuleType) -> list[str]:
    return module.__name__.split(".")[1:]


def _above(module: ModuleType) -> list[ModuleType]:
    parts = module.__name__.split(".")
    return [importlib.import_module(".".join(parts[:end])) for end in range(1, len(parts))]


def is_public(module: ModuleType) -> bool:
    """Tell whether readers of the library meet this module: see the first lines of this file."""
    parts = _parts(module)
    if SHOWN_ELSEWHERE & set(parts) or any(part.startswith("_") for part in parts):
        return False
    if len(parts) == 1 or "plots" in parts:
        return True
    names = own(module) | {parts[-1]}
    return any(names & set(getattr(package, "__all__", ())) for package in _above(module))


def wings() -> tuple[Wing, ...]:
    """Return the pages of the library, in the order of their names, the shared modules last."""
    found = [module for module in pkgutil.iter_modules(coopcourse.__path__) if module.ispkg]
    pages = [Wing(room.name, tuple(_below(room.name))) for room in found]
    single = [room.name for room in pkgutil.iter_modules(coopcourse.__path__) if not room.ispkg]
    rest = tuple(importlib.import_module(f"coopcourse.{name}") for name in single)
    return (*pages, Wing(SHARED, rest))


def _below(wing: str) -> list[ModuleType]:
    package = importlib.import_module(f"coopcourse.{wing}")
    found = pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    names = (room.name for room in found)
    wanted = (name for name in names if not SHOWN_ELSEWHERE & set(name.split(".")))
    modules = [importlib.import_module(name) for name in wanted if "__main__" not in name]
    return [package, *filter(is_public, modules)]


def page(wing: Wing) -> str:
    """Return the text of a wing's page: a heading for each module, and what Sphinx reads there."""
    return "\n".join([f"# {wing.name}\n", *map(_section, wing.modules)])


def _section(module: ModuleType) -> str:
    below = ".".join(_parts(module)[1:]) or module.__name__
    head = f"## {below}\n" if len(_parts(module)) > 1 else ""
    head = head or (f"## {module.__name__}\n" if not hasattr(module, "__path__") else "")
    asked = f".. automodule:: {module.__name__}\n   :members:\n   :ignore-module-all:\n"
    return f"{head}\n```{{eval-rst}}\n{asked}```\n"


class LibraryContents(SphinxDirective):
    """`{library-contents}` lists the wings, each with its purpose."""

    def run(self) -> list[nodes.Node]:
        """Return one list with a link for each wing."""
        lines = [f"- [{wing.name}](library/{wing.name}.md): {wing.purpose}" for wing in wings()]
        return self.parse_text_to_nodes("\n".join(lines))


def _write(app: Sphinx, config: Config) -> None:
    """Write the pages that have changed, and remove those of wings that are gone."""
    folder = Path(app.srcdir) / FOLDER
    folder.mkdir(exist_ok=True)
    pages = {f"{wing.name}.md": page(wing) for wing in wings()}
    for old in folder.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, text in pages.items():
        if not (folder / name).exists() or (folder / name).read_text("utf-8") != text:
            (folder / name).write_text(text, "utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Write the pages before the table of contents looks for them."""
    app.add_directive("library-contents", LibraryContents)
    app.connect("config-inited", _write, priority=100)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
