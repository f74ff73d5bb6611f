"""Tell the world where the book is: a sitemap, a picture for links, a page for lost readers."""

from __future__ import annotations

import shutil
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sphinx.application import Sphinx
from sphinx.config import Config

PICTURE = Path("book") / "picture.png"
HIDDEN = {"search", "404", "genindex"}


def address(repository: str) -> str:
    """Return where GitHub publishes a repository's pages.

    >>> address("https://github.com/someone/course")
    'https://someone.github.io/course/'
    """
    owner, _, name = repository.removeprefix("https://github.com/").strip("/").partition("/")
    return f"https://{owner}.github.io/{name}/"


def sitemap(base: str, pages: list[str]) -> str:
    """Return the sitemap of some pages below an address."""
    places = "".join(f"<url><loc>{escape(base + page)}.html</loc></url>\n" for page in pages)
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{space}">\n{places}</urlset>\n'


def _locate(app: Sphinx, config: Config) -> None:
    repository = config.html_theme_options["repository_url"]
    config.html_baseurl = config.html_baseurl or address(repository)
    config.html_additional_pages = {**config.html_additional_pages, "404": "404.html"}


def _introduce(app: Sphinx, page: str, template: str, context: dict[str, Any], tree: Any) -> None:
    context["published"] = None if page in HIDDEN else f"{app.config.html_baseurl}{page}.html"
    context["root"] = urlsplit(app.config.html_baseurl).path
    context["preview"] = f"{app.config.html_baseurl}_static/{PICTURE.name}"


def _write(app: Sphinx, problem: Exception | None) -> None:
    if problem is None and app.builder.format == "html":
        pages = sorted(set(app.env.found_docs) - HIDDEN)
        Path(app.outdir, "sitemap.xml").write_text(sitemap(app.config.html_baseurl, pages), "utf-8")
        shutil.copyfile(Path(app.srcdir, PICTURE), Path(app.outdir, "_static", PICTURE.name))
        Path(app.outdir, ".nojekyll").touch()


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect to what happens before, during and after the writing of pages."""
    app.connect("config-inited", _locate)
    app.connect("html-page-context", _introduce)
    app.connect("build-finished", _write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
