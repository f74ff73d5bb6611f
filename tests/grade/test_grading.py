"""A class is graded: each submission gets its row, whatever it does."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from coopcourse.exercise.judging import Verdict, public_cases
from coopcourse.grade import (
    batch,
    command,
    folder,
    keeping,
    key,
    rows,
    sandbox,
    scoring,
    trial,
    verdict,
)
from coopcourse.grade.cellular import code_cells
from coopcourse.grade.limits import Limits
from coopcourse.grade.terms import Terms
from tests.grade.corpus import ALL, CORPUS, HONEST, KEY, NONE, SECRET, Case, cells

LIMITS = Limits(wall=100, cell=6, answer=3)
TERMS = Terms(KEY, LIMITS)
NIGHTLY = os.environ.get("COOPCOURSE_NIGHTLY") == "1"
SMALL = (
    "honest",
    "blank-left-behind",
    "reordered",
    "dies",
    "fake-equality",
    "forged-verdict",
    "patched-library",
    "reads-everything",
    "eavesdrops",
    "never-returns-at-all",
)
WHY = sandbox.obstacle()
walled = pytest.mark.skipif(bool(WHY), reason=f"nothing hostile is run without a sandbox: {WHY}")


def row_of(name: str, data: bytes, terms: Terms = TERMS) -> rows.Row:
    return verdict.judged(name, trial.run(data, terms), terms)


def points_of(row: rows.Row) -> tuple[int, ...]:
    return tuple(score.points for score in row.scores) or NONE


@walled
@pytest.mark.parametrize("name", CORPUS if NIGHTLY else SMALL)
def test_a_submission_gets_its_row(name: str, tmp_path: Path) -> None:
    key.save(KEY, tmp_path / f"{SECRET}.key")
    case = CORPUS[name]
    row = row_of(name, case.data)
    assert points_of(row) == case.points, row
    assert case.error in row.error and bool(case.error) == bool(row.error), row.error


def damaged(case: Case) -> bool:
    return any(word in case.error for word in ("empty", "not a whole", "no cells"))


@pytest.mark.parametrize("name", [name for name, case in CORPUS.items() if damaged(case)])
def test_a_damaged_file_says_so(name: str) -> None:
    with pytest.raises(ValueError, match=CORPUS[name].error):
        code_cells(CORPUS[name].data)


def test_the_corpus_has_forty_kinds_of_trouble() -> None:
    plain = ("honest", "half", "untouched")
    assert len({case.data for name, case in CORPUS.items() if name not in plain}) >= 40


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


def grade(here: Path, *more: str) -> subprocess.Popen[bytes]:
    line = [sys.executable, "-m", "coopcourse.grade", "class", "--key", "my.key", *more]
    return subprocess.Popen(line, cwd=here, stdout=subprocess.DEVNULL)


@walled
def test_a_killed_run_goes_on_and_gives_the_same_table(tmp_path: Path) -> None:
    class_of(tmp_path / "class")
    key.save(KEY, tmp_path / "my.key")
    kept = tmp_path / "scores.csv.rows"
    running = grade(tmp_path, "--jobs", "1")
    while not kept.exists() or kept.read_text("utf-8").count("\n") < 1:
        assert running.poll() is None
        time.sleep(0.05)
    running.send_signal(signal.SIGKILL)
    assert running.wait() == -signal.SIGKILL
    done = kept.read_text("utf-8")
    assert not (tmp_path / "scores.csv").exists()
    assert grade(tmp_path, "--jobs", "2").wait(200) == 0
    assert kept.read_text("utf-8").startswith(done.rpartition("\n")[0])
    assert (tmp_path / "scores.csv").read_text("utf-8") == EXPECTED


def test_a_row_that_is_cut_short_is_graded_again(tmp_path: Path) -> None:
    kept = keeping.Kept(tmp_path / "rows")
    for name in ("ada", "bob"):
        kept.add(f"mark-{name}", rows.Row(name))
    whole = kept.path.read_bytes()
    for cut in random.Random(1).sample(range(len(whole)), 20):
        kept.path.write_bytes(whole[:cut])
        assert len(kept.rows()) == whole[:cut].count(b"\n")


def test_without_a_sandbox_nothing_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sandbox.shutil, "which", lambda name: None)
    assert command.main([str(tmp_path), "--key", "my.key"]) == 2
    said = capsys.readouterr().err
    assert "apt-get install bubblewrap" in said and "--trust" in said


def test_whoever_trusts_grades_without_a_sandbox() -> None:
    row = row_of("ada", cells(*HONEST), Terms(KEY, LIMITS, sandboxed=False))
    assert points_of(row) == ALL


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
    for raw in ({"state": "correct", "points": 2}, {"found": True, "why": "", "tries": "x"}, 7):
        assert scoring.score(exercise, raw, KEY).points == 0


def test_check_and_grade_give_half_of_the_points_alike() -> None:
    exercise = KEY.items()[0]
    cases = public_cases(exercise)
    assert scoring.points_for(exercise, Verdict("on the right track", "", 1, len(cases))) == 0
    assert scoring.points_for(exercise, Verdict("on the right track", "", 8, 16)) == 1


def test_nobody_stops_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(trial, "run", fails)
    (tmp_path / "cleo.ipynb").write_bytes(cells(*HONEST))
    found = [
        folder.Submission("ada", tmp_path / "gone.ipynb"),
        folder.Submission("bob", None),
        folder.Submission("cleo", tmp_path / "cleo.ipynb"),
    ]
    kept = keeping.Kept(tmp_path / "rows")
    got = batch.grade(found, TERMS, kept=kept, jobs=2, progress=lambda *_: None)
    errors = {row.name: row.error for row in got}
    assert errors["bob"] == batch.NOTHING and "MemoryError" in errors["cleo"] and len(got) == 3
    assert kept.rows() == {}, "what the grader itself could not do is tried again next time"
