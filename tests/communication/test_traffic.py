"""The junction keeps its rules, and drivers are judged by crashes and by cars that get through."""

import numpy as np
import pytest

from coopcourse.communication.commnet import CommNet
from coopcourse.communication.inside import cut, late, narrowed, readable, shuffled
from coopcourse.communication.traffic import (
    Junction,
    Traffic,
    arrive,
    cells,
    crashed,
    drive,
    empty,
    episode,
    frozen,
    gives_way,
    reckless,
    record,
)
from coopcourse.communication.traffic.seeing import neighbours
from coopcourse.communication.training import RoadCourse, trained, weights
from coopcourse.communication.training.roads import returns

ROADS = Junction()


def rng():
    return np.random.default_rng(1)


def test_routes_are_steps_to_a_neighbour_and_cross_only_in_the_middle():
    steps = np.abs(np.diff(ROADS.paths, axis=1)).sum(axis=-1)
    west, north = (set(map(tuple, ROADS.paths[road, :4].tolist())) for road in (0, 2))
    assert (steps == 1).all()
    assert west & north == {(3, 3)}


def test_drivers_who_see_all_never_crash_and_lose_little_time():
    careful, fast = (record(ROADS, rule, 500, rng=rng()) for rule in (gives_way, reckless))
    assert careful.failures == 0 and fast.failures > 0.6
    assert careful.through > 0.95 * fast.through


def test_crashes_are_those_of_a_loop_over_pairs():
    for moment in episode(ROADS, reckless, 30, rng=rng()):
        at, here = cells(ROADS, moment.traffic), moment.traffic.present
        for game in range(30):
            cars = [tuple(at[game, car]) for car in range(5) if here[game, car]]
            expected = [cars.count(tuple(spot)) > 1 for spot in at[game]]
            assert crashed(ROADS, moment.traffic)[game].tolist() == expected


def test_nobody_arrives_on_a_taken_cell_or_beyond_five_cars():
    traffic = empty(ROADS, 200)
    for _ in range(12):
        stood = drive(ROADS, traffic, frozen(ROADS, traffic))
        traffic = arrive(Junction(arrivals=1.0), stood, rng=rng())
    assert traffic.present.sum(axis=1).max() == 2  # one stands at each first cell
    assert not crashed(ROADS, traffic).any()


def test_cars_arrive_as_often_as_they_should():
    traffic = arrive(ROADS, empty(ROADS, 20_000), rng=rng())
    assert traffic.present.sum(axis=1).mean() == pytest.approx(0.6, abs=0.02)
    assert np.bincount(traffic.route[traffic.present].astype(np.intp)) / 20_000 == pytest.approx(
        np.full(4, 0.15), abs=0.01
    )


def test_neighbours_are_those_one_step_away():
    line = Traffic(*np.array([[[0, 0, 2]], [[2, 3, 2]], [[2, 3, 2]]]))  # (3,2), (3,3), (2,3)
    assert neighbours(ROADS, line).sum(axis=-1).tolist() == [[2, 2, 2]]


def test_a_car_that_leaves_takes_nothing_from_the_next_one_in_its_place():
    paid = np.array([1.0, 2.0, 4.0]).reshape(3, 1, 1)
    stays = np.array([True, False, True]).reshape(3, 1, 1)
    assert returns(paid, stays).ravel().tolist() == [3, 2, 4]


def fares(change, kind="CommNet"):
    net = change(RoadCourse(kind=kind).net)
    driver = trained(net, weights("traffic", f"{kind}/fog/1"), 0)
    return record(ROADS, driver, 400, rng=rng())


def test_talkers_cross_safely_and_fast_and_the_silent_only_safely():
    talking, silent = fares(lambda net: net), fares(lambda net: net, "Independent")
    assert talking.failures <= 0.01 and silent.failures <= 0.01
    assert talking.through > 7 > 5 > silent.through


def test_a_dead_line_is_slow_and_a_late_or_foreign_voice_is_dangerous():
    assert fares(cut).failures <= 0.01
    assert fares(lambda net: late(net, 5)).failures > 0.3
    assert fares(shuffled).failures > 0.3


def test_as_many_lines_as_the_channel_is_wide_change_nothing():
    messages = rng().standard_normal((50, 4))
    hidden, here = rng().standard_normal((2, 3, 4)), np.ones((2, 3))
    net = CommNet(9, 4, 2)
    wide = narrowed(net, messages, 4).channel.carry(hidden, here)
    assert wide == pytest.approx(net.channel.carry(hidden, here))


def test_noise_tells_a_monitor_nothing():
    messages, facts = rng().standard_normal((400, 3)), np.arange(400.0)
    assert readable(messages, facts[::-1] % 7) < 0.05
