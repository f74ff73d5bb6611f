"""What every page of the book must keep to, as functions from its HTML to a list of faults."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Callable
from urllib.parse import unquote

from bs4 import BeautifulSoup, Tag

LOADING = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "iframe": ("src",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "object": ("data",),
    "embed": ("src",),
    "form": ("action",),
}
LOADING_RELS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest"}
OUTSIDE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
OUTSIDE_IN_STYLE = re.compile(r"(?:@import\s+|url\()\s*['\"]?(?:https?:)?//", re.IGNORECASE)
FILE_NAME = re.compile(
    r"\.(?:png|svg|jpe?g|gif)\b|[0-9a-f]{16,}|^(?:image|output|figure)\b.{0,8}$", re.I
)
LEAKS = {
    "raw TeX": re.compile(
        r"\\\(|\\\[|\$\$|\\(?:frac|sum|begin|mathbb|to)\b|(?<![\w$])\$[a-zA-Z\\][^$\n]{0,60}\$"
    ),
    "a traceback": re.compile(r"Traceback \(most recent"),
    "a bare figure": re.compile(r"<Figure\b"),
    "a memory address": re.compile(r"\b0x[0-9a-f]{6,}|\bat <address>"),
    "raw MyST": re.compile(r"(?m)^:::|^```|\{(?:ref|doc|cite|term)\}`"),
}

Gate = Callable[[BeautifulSoup], list[str]]


def parse(html: str) -> BeautifulSoup:
    """Return the page as a tree."""
    return BeautifulSoup(html, "html.parser")


def _name(tag: Tag) -> str:
    """Return what a screen reader calls `tag`, from the attributes and text that name it."""
    named = tag.get("aria-label") or tag.get("title") or tag.get("value") or tag.get("alt")
    return str(named or tag.get_text(" ", strip=True)).strip()


def no_other_hosts(page: BeautifulSoup) -> list[str]:
    """Nothing is loaded from another host."""
    faults = []
    for name, attributes in LOADING.items():
        for tag in page.find_all(name):
            loaded = [str(tag.get(attribute, "")) for attribute in attributes]
            faults += [f"<{name}> loads {url}" for url in loaded if OUTSIDE.search(url)]
    for link in page.find_all("link"):
        if LOADING_RELS & set(link.get("rel", [])) and OUTSIDE.match(str(link.get("href", ""))):
            faults.append(f"<link> loads {link['href']}")
    styles = [tag.get_text() for tag in page.find_all("style")]
    styles += [str(tag["style"]) for tag in page.find_all(style=True)]
    return faults + [
        f"a style loads {text[:80]}" for text in styles if OUTSIDE_IN_STYLE.search(text)
    ]


def pictures_speak(page: BeautifulSoup) -> list[str]:
    """Every picture says what it shows, in words and not by a file's name."""
    faults = []
    for image in page.find_all("img"):
        alt = image.get("alt")
        decorates = (
            alt == "" and image.find_parent("a") and image.find_parent("a").get_text(strip=True)
        )
        if not decorates and (not alt or FILE_NAME.search(str(alt))):
            faults.append(f"<img src={image.get('src')!r}> has alt {alt!r}")
    for drawing in page.find_all("svg"):
        hidden = drawing.get("aria-hidden") == "true" or drawing.find_parent(
            attrs={"aria-hidden": "true"}
        )
        said = str(drawing.get("aria-label", ""))
        if not hidden and drawing.get("role") == "img" and (not said or FILE_NAME.search(said)):
            faults.append(f"<svg role=img> has aria-label {said!r}")
        if (
            not hidden
            and drawing.get("role") != "img"
            and not drawing.find_parent(attrs={"role": "img"})
        ):
            faults.append(f"<svg class={drawing.get('class')}> is neither an image nor hidden")
    return faults


def headings_descend(page: BeautifulSoup) -> list[str]:
    """One h1 stands first; no heading is empty, and none skips a level."""
    headings = page.find_all(re.compile(r"^h[1-6]$"))
    levels = [int(heading.name[1]) for heading in headings]
    faults = [] if levels.count(1) == 1 else [f"{levels.count(1)} h1 headings"]
    if levels and levels[0] != 1:
        faults.append(f"the first heading is an h{levels[0]}")
    for before, heading, level in zip(levels, headings[1:], levels[1:], strict=False):
        if level > before + 1:
            faults.append(f"h{before} is followed by h{level} {heading.get_text()!r}")
    return faults + ["an empty heading" for heading in headings if not heading.get_text(strip=True)]


def language_is_named(page: BeautifulSoup) -> list[str]:
    """The page names its language and has a title."""
    faults = [] if page.html and page.html.get("lang") else ["no lang on <html>"]
    return faults if page.title and page.title.get_text(strip=True) else [*faults, "no <title>"]


def ids_are_unique(page: BeautifulSoup) -> list[str]:
    """No id is used twice."""
    count = Counter(str(tag["id"]) for tag in page.find_all(id=True))
    return [f"id {name!r} is used {number} times" for name, number in count.items() if number > 1]


def nothing_leaks(page: BeautifulSoup) -> list[str]:
    """No raw TeX, traceback, figure text or memory address stands in the text."""
    copy = parse(str(page.find("main") or page))
    for hidden in copy.find_all(["script", "style", "code", "pre"]) + copy.select(".math"):
        if not (hidden.name == "pre" and hidden.find_parent(class_="cell_output")):
            hidden.decompose()
    text = copy.get_text()
    found = ((name, pattern.search(text)) for name, pattern in LEAKS.items())
    return [f"{name}: {match.group()!r}" for name, match in found if match]


def controls_are_labelled(page: BeautifulSoup) -> list[str]:
    """Every control has a name: its own, a label's, or the element's it points to."""
    labelled = {str(label["for"]) for label in page.find_all("label", attrs={"for": True})}
    faults = []
    for control in page.find_all(["input", "select", "textarea", "button", "summary"]):
        by_label = control.get("id") in labelled or control.find_parent("label")
        by_itself = (
            control.get("aria-label") or control.get("aria-labelledby") or control.get("title")
        )
        by_text = control.name in ("button", "summary") and _name(control)
        if control.get("type") != "hidden" and not (by_label or by_itself or by_text):
            faults.append(f"unlabelled {str(control)[:120]}")
    return faults + [
        f"link without words: {str(link)[:120]}"
        for link in page.select("a[href]")
        if not _name(link) and not link.find("img", alt=True)
    ]


def widgets_stay_home(page: BeautifulSoup) -> list[str]:
    """No kernel's widget and no widget script stands on a static page."""
    kinds = page.find_all("script", type=re.compile("jupyter.widget"))
    scripts = [
        tag
        for tag in page.find_all("script", src=True)
        if re.search(r"require|embed-amd", str(tag["src"]))
    ]
    return [f"a widget script: {str(tag)[:100]}" for tag in [*kinds, *scripts]]


def broken_links(
    page: BeautifulSoup, here: str, ids: dict[str, set[str]], files: set[str]
) -> list[str]:
    """Return the internal links of the page `here` that lead nowhere; `ids` maps pages to ids."""
    faults = []
    for tag in page.find_all(["a", "link", "img", "script"]):
        target = str(tag.get("href") or tag.get("src") or "")
        if not target or re.match(r"[a-z]+:|//", target):
            continue
        path, _, fragment = target.partition("#")
        place = resolve(here, unquote(path.split("?")[0]))
        anchor = unquote(
            fragment.split("?")[0]
        )  # an explorer's state follows its id: #id?share=0.5
        if place not in files:
            faults.append(f"{target} leads nowhere")
        elif anchor and place in ids and anchor not in ids[place]:
            faults.append(f"{target} names no place on that page")
    return faults


def resolve(here: str, path: str) -> str:
    """Return the path, from the book's root, to which `path` leads from the page `here`."""
    parts = [] if not path else here.split("/")[:-1]
    for step in path.split("/") if path else here.split("/"):
        parts = parts[:-1] if step == ".." else parts if step in ("", ".") else [*parts, step]
    return "/".join(parts)


def gzipped(text: str | bytes) -> int:
    """Return the bytes that `text` costs on the wire."""
    return len(gzip.compress(text.encode() if isinstance(text, str) else text, 6, mtime=0))


GATES: tuple[Gate, ...] = (
    no_other_hosts,
    pictures_speak,
    headings_descend,
    language_is_named,
    ids_are_unique,
    nothing_leaks,
    controls_are_labelled,
    widgets_stay_home,
)
