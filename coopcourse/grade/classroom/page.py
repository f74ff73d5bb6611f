"""One file holds the page, its script, its style and its data, and forbids itself every connection.

The book's page and the report that a grading run writes are this page, without data and with.

Chapter: book/for-instructors
"""

import base64
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from importlib.resources import files as resources

from coopcourse.exercise.shelf import all_items
from coopcourse.grade.classroom.catalogue import catalogue
from coopcourse.grade.classroom.files import File

SCRIPTS = ("read.js", "count.js", "parts.js", "draw.js", "main.js")
PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Class report</title>
<link rel="icon" href="data:,">
<style>{style}</style>
</head>
<body>
<main>
{home}
<h1>Class report</h1>
<p>Drop the table of scores and your learners' result files here, or their whole folder. This
page reads them in your browser. Its first lines forbid it every connection, so nothing that you
drop here leaves your computer.</p>
<div class="drop">
<div>
<label><input id="files" type="file" multiple accept=".csv,.json">Choose files</label>
<label><input id="folder" type="file" webkitdirectory>Choose a folder</label>
{example}
<button id="again" type="button" hidden>Start again</button>
</div>
<p id="status" role="status">Nothing is read yet.</p>
</div>
<noscript><p>This page draws with a script, and scripts are switched off here. The numbers are in
the table of scores.</p></noscript>
<div id="report"></div>
</main>
<script type="application/json" id="page-data">{data}</script>
<script>{script}</script>
</body>
</html>
"""
TRY = '<button id="example" type="button">Show an invented class</button>'


def page(files: Sequence[File] = (), *, example: Sequence[File] = (), home: str = "") -> str:
    """Return the whole page with some files in it, and maybe others to try it with.

    >>> page([File("scores.csv", "</script>")]).count("</script>")
    2
    """
    script, style = _script(), _read("classroom.css")
    return PAGE.format(
        policy=_policy(script, style),
        style=style,
        home=home,
        example=TRY if example else "",
        data=_data(files, example),
        script=script,
    )


def _script() -> str:
    parts = "\n".join(map(_read, SCRIPTS))
    return f'\n(() => {{\n"use strict";\n{parts}}})();\n'


def _read(name: str) -> str:
    return resources("coopcourse.grade.classroom").joinpath(name).read_text("utf-8")


def _policy(script: str, style: str) -> str:
    allowed = {"default-src": "'none'", "base-uri": "'none'", "form-action": "'none'"}
    allowed |= {"img-src": "data:", "script-src": _hash(script), "style-src": _hash(style)}
    return "; ".join(f"{what} {who}" for what, who in allowed.items())


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"


def _data(files: Sequence[File], example: Sequence[File]) -> str:
    lists = {"files": [*map(asdict, files)], "example": [*map(asdict, example)]}
    text = json.dumps({"items": catalogue(all_items()), **lists}, ensure_ascii=True)
    return text.replace("<", "\\u003c")  # no text of a learner ends the script it stands in
