"""A class is graded: each submission gets its row, and nothing gets out of its sandbox."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from coopcourse.grade import batch, folder, keeping, key, rows, sandbox, scoring, trial
from coopcourse.grade.limits import Limits
from tests.grade.corpus import ALL, CORPUS, HONEST, KEY, SECRET, Case, cells

LIMITS = Limits(wall=150, cell=6, answer=3)
NIGHTLY = os.environ.get("COOPCOURSE_NIGHTLY") == "1"
SMALL = ("honest", "blank-left-behind", "reads-everything", "patched-library", "dies")
WHY = sandbox.missing()
walled = pytest.mark.skipif(bool(WHY), reason=WHY.split("\n", 1)[0])


def chosen() -> list[str]:
    return list(CORPUS) if NIGHTLY else [name for name in CORPUS if name in SMALL]


def row_of(name: str, case: Case) -> rows.Row:
    return scoring.row(name, trial.run(case.data, KEY, LIMITS), KEY)


@walled
@pytest.mark.parametrize("name", chosen())
def test_a_submission_gets_its_row(name: str, tmp_path: Path) -> None:
    key.save(KEY, tmp_path / f"{SECRET}.key")
    case = CORPUS[name]
    row = row_of(name, case)
    points = tuple(score.points for score in row.scores) or (0, 0)
    assert points == case.points, row
    assert case.error in row.error and bool(case.error) == bool(row.error), row.error


DAMAGED = [
    name
    for name, case in CORPUS.items()
    if any(word in case.error for word in ("empty", "not a whole", "no cells"))
]


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_says_so(name: str) -> None:
    from coopcourse.grade.cellular import code_cells

    with pytest.raises(ValueError, match=CORPUS[name].error):
        code_cells(CORPUS[name].data)


def class_of(folder_: Path) -> Path:
    for person, work in (("ada", HONEST), ("bob", HONEST[:2]), ("cleo", ["1 / 0"])):
        (folder_ / person).mkdir(parents=True)
        (folder_ / person / "games.ipynb").write_bytes(cells(*work))
    (folder_ / "dan").mkdir()
    (folder_ / "eve.ipynb").symlink_to("/etc/passwd")
    (folder_ / "finn.ipynb").write_bytes(b"")
    return folder_


EXPECTED = """\
submission,points,of,error,games/best-replies,games/is-nash,feedback
ada/games,4,4,,2,2,games/best-replies: correct. Right in all 16 cases. | games/is-nash: correct. \
Right in all 17 cases.
bob/games,2,4,,2,0,games/best-replies: correct. Right in all 16 cases. | games/is-nash: not \
attempted. The notebook defines no `is_nash`.
cleo/games,0,4,code cell 1: ZeroDivisionError: division by zero,0,0,games/best-replies: not \
attempted. The notebook defines no `best_replies`. | games/is-nash: not attempted. The notebook \
defines no `is_nash`.
dan,0,4,no notebook here: a submission is a file that ends in .ipynb,0,0,
eve,0,4,this is no ordinary file,0,0,
finn,0,4,this file is empty,0,0,
"""


def grade(here: Path, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "coopcourse.grade", "class", "--key", "my.key", *more]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=here, stdout=pipe, stderr=pipe, text=True)


@walled
def test_a_killed_run_goes_on_and_gives_the_same_table(tmp_path: Path) -> None:
    class_of(tmp_path / "class")
    key.save(KEY, tmp_path / "my.key")
    kept = tmp_path / "scores.csv.rows"
    running = grade(tmp_path, "--jobs", "1")
    while not kept.exists() or kept.read_text("utf-8").count("\n") < 1:
        assert running.poll() is None, running.communicate()
        time.sleep(0.05)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    done = kept.read_text("utf-8")
    assert grade(tmp_path, "--jobs", "2").communicate()[1].count("0 of 6") == 0
    assert kept.read_text("utf-8").startswith(done.rpartition("\n")[0])
    assert (tmp_path / "scores.csv").read_text("utf-8") == EXPECTED


def test_without_a_sandbox_nothing_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert "apt-get install bubblewrap" in sandbox.missing() and "--trust" in sandbox.missing()


@walled
def test_whoever_trusts_grades_without_a_sandbox() -> None:
    told = trial.run(cells(*HONEST), KEY, LIMITS, sandboxed=False)
    assert tuple(each.points for each in scoring.row("ada", told, KEY).scores) == ALL


def test_links_are_never_followed(tmp_path: Path) -> None:
    (tmp_path / "class").mkdir()
    (tmp_path / "class" / "all").symlink_to(tmp_path, target_is_directory=True)
    assert [one.path for one in folder.submissions(tmp_path / "class")] == [None]


def test_another_key_or_limit_is_graded_again() -> None:
    same = keeping.fingerprint(b"1", KEY, LIMITS)
    other = key.Key(KEY.exercises, KEY.number + 1)
    assert same == keeping.fingerprint(b"1", KEY, LIMITS)
    assert same not in {
        keeping.fingerprint(b"2", KEY, LIMITS),
        keeping.fingerprint(b"1", other, LIMITS),
        keeping.fingerprint(b"1", KEY, Limits(wall=1)),
    }


def test_a_forged_answer_is_only_a_wrong_answer() -> None:
    exercise = KEY.items()[0]
    for raw in ({"state": "correct", "points": 2}, {"found": True, "kind": "", "tries": "x"}, 7):
        assert scoring.score(exercise, raw, KEY).points == 0


def test_nobody_stops_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [folder.Submission("ada", tmp_path / "gone.ipynb"), folder.Submission("bob", None)]
    kept = keeping.Kept(tmp_path / "rows")
    got = batch.grade(found, batch.Terms(KEY), kept=kept, jobs=2, progress=lambda *_: None)
    assert {row.name: row.error for row in got}["bob"] == batch.NOTHING and len(got) == 2
