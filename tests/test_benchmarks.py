from benchmarks.contests import CONTESTS
from benchmarks.solvers import OURS
from benchmarks.timing import in_turn


def test_contenders_take_turns():
    heard = []
    calls = {name: [lambda name=name: heard.append(name)] * 2 for name in ("one", "two")}
    timings = in_turn(calls)
    assert set(timings) == {"one", "two"}
    changes = [here for before, here in zip([None, *heard], heard, strict=False) if here != before]
    assert changes == ["one", "two"] * 3  # the first calls, then two rounds


def test_every_contest_can_be_run():
    for contest in CONTESTS:
        timing = contest.run(min(contest.sizes))[OURS]
        assert timing.cold > 0 and timing.warm > 0
