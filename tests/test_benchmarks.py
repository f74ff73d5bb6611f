import pytest

from benchmarks import page, record
from benchmarks.__main__ import main
from benchmarks.task import OURS, Task
from benchmarks.timing import in_turn
from benchmarks.wings import TASKS

QUICK = [task for task in TASKS if task.wing not in ("communication", "understanding")]


def test_contenders_take_turns():
    heard = []
    calls = {name: [lambda name=name: heard.append(name)] * 2 for name in ("one", "two")}
    timings = in_turn(calls)
    assert set(timings) == {"one", "two"}
    changes = [here for before, here in zip([None, *heard], heard, strict=False) if here != before]
    assert changes == ["one", "two"] * 3  # the first calls, then two rounds


@pytest.mark.parametrize("task", QUICK, ids=lambda task: task.work)
def test_every_task_can_be_done(task: Task):
    timing = task.run(task.sizes[0])[OURS]
    assert timing.cold > 0 and timing.warm > 0


def test_the_page_shows_a_run_of_every_task():
    saved = record.load()["tasks"]
    assert [(task["wing"], task["work"]) for task in saved] == [(t.wing, t.work) for t in TASKS]
    for task, made in zip(saved, TASKS, strict=True):
        assert list(page.by_size(task)) == list(made.sizes)


def test_a_lost_race_shows_a_ratio_below_one():
    times = [
        {"size": 5, "who": OURS, "first": 1.0, "then": 0.2},
        {"size": 5, "who": "peer", "first": 9.0, "then": 0.05},
    ]
    task = {"work": "Running", "size": "miles", "times": times}
    assert page.task_table(task).rows == (("5", "1,000", "200", "0.25"),)


def test_a_wing_that_is_not_there_is_named(capsys):
    with pytest.raises(SystemExit):
        main(["astrology"])
    assert "astrology" in capsys.readouterr().err
