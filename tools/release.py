"""Pack the built book for readers without a network: with its live edition, and without."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from coopcourse import __version__

BOOK = Path("_build/html")
START = """\
Cooperative AI, edition {edition}.

Open index.html: the pages need no network and no server.
To run a page live, a browser needs a server. Where Python is installed, type in this folder

    python -m http.server

and open http://localhost:8000 (there is no live edition in the small archive).
"""


def pack(book: Path, archive: Path, *, live: bool) -> Path:
    """Write the book's files to an archive, below one folder of the archive's name."""
    top = archive.stem
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as target:
        target.writestr(f"{top}/START-HERE.txt", START.format(edition=__version__))
        for path in sorted(book.rglob("*")):
            place = path.relative_to(book)
            if path.is_file() and (live or place.parts[0] != "lite"):
                target.write(path, f"{top}/{place.as_posix()}")
    return archive


def main(tag: str = "") -> int:
    """Pack both archives into dist/; fail where a tag is not the edition's number."""
    if tag and tag != f"v{__version__}":
        print(f"The tag {tag} is not v{__version__}, the number of this edition.", file=sys.stderr)
        return 1
    if not (BOOK / "index.html").exists():
        print("There is no built book yet: run `make html` first.", file=sys.stderr)
        return 1
    Path("dist").mkdir(exist_ok=True)
    name = f"cooperative-ai-{__version__}"
    archives = [pack(BOOK, Path("dist", f"{name}.zip"), live=False)]
    if (BOOK / "lite").exists():
        archives.append(pack(BOOK, Path("dist", f"{name}-live.zip"), live=True))
    for archive in archives:
        print(f"{archive}: {archive.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
