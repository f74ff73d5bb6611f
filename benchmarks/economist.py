"""How fast the gather-trade-build world runs, and how fast people learn to live in it.

Everybody does something random that is possible, all components on, tax day every hundred steps.
The original environment, measured the same way on one machine, makes 3,510 agent-steps with four
agents and 5,620 with ten. Then trained people live a thousand steps, and new ones practise.
"""

import time

import numpy as np

from coopcourse.economist import US_FEDERAL, play_out, trained_agents
from coopcourse.economist import world as gtb
from coopcourse.economist.learning import Timetable, any_rules, new_learner, school

BATCHES = (64, 256, 1024)
ORIGINAL = {4: 3_510.0, 10: 5_620.0}


def agent_steps(worlds: int, people: int, *, steps: int = 300) -> tuple[float, float]:
    """Agent-steps a processor second of the world alone, and with choosing what to do."""
    rng = np.random.default_rng(1)
    world = gtb.new_worlds(worlds, people=people, rng=rng)
    policy = gtb.random_policy(rng=rng)
    alone, start = 0.0, time.process_time()
    for now in range(1, steps + 1):
        actions = policy(world)
        before = time.process_time()
        gtb.step(world, actions, rng=rng)
        if now % 100 == 0:
            gtb.tax_day(world, US_FEDERAL.rates)
        alone += time.process_time() - before
    done = worlds * people * steps
    return done / alone, done / (time.process_time() - start)


def a_life(worlds: int) -> float:
    """Processor seconds in which trained people live a thousand steps in so many worlds."""
    agents, start = trained_agents(), time.process_time()
    for _ in play_out(agents, US_FEDERAL, rng=np.random.default_rng(1), worlds=worlds):
        pass
    return time.process_time() - start


def practice(worlds: int = 256, terms: int = 4) -> float:
    """Agent-steps a processor minute of people who practise, learning included."""
    rng = np.random.default_rng(1)
    lessons = school(new_learner(rng=rng), any_rules, Timetable(terms, worlds), rng=rng)
    next(lessons)
    start = time.process_time()
    done = 400 * worlds * len(list(lessons))
    return 60 * done / (time.process_time() - start)


def main() -> None:
    """Print one row for each batch size and number of people, then what learned people take."""
    print(
        f"{'people':>7}{'worlds':>8}{'world alone':>14}{'with choices':>14}{'times original':>16}"
    )
    for people, original in ORIGINAL.items():
        for worlds in BATCHES:
            alone, chosen = agent_steps(worlds, people)
            print(f"{people:7}{worlds:8}{alone:14,.0f}{chosen:14,.0f}{alone / original:16.0f}")
    for worlds in (1, 16, 256):
        print(f"trained people live 1,000 steps in {worlds} worlds: {a_life(worlds):.2f} s")
    print(f"people practise {practice():,.0f} agent-steps a minute")


if __name__ == "__main__":
    main()
