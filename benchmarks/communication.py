"""How long a team needs to learn the lever game: CPU seconds until it pulls .98 of the levers.

No peer is timed beside it: the paper's own code needs Lua Torch, which is no longer maintained, and
a second implementation in a large framework would time the framework. Run
`python -m benchmarks.communication`; it takes minutes.
"""

import os
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy is imported
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from coopcourse.communication.lever import LeverGame
from coopcourse.communication.training import Course, lessons, reinforcement, supervised
from coopcourse.communication.training.lessons import Teacher

GOAL = 0.98
TEACHERS: dict[str, Teacher] = {"supervised": supervised, "reinforcement": reinforcement}


def seconds_to(goal: float, course: Course, teacher: Teacher, seed: int) -> float:
    """CPU seconds until the test first gives this share; infinity if it never does."""
    start = time.process_time()
    for report in lessons(course, teacher, rng=np.random.default_rng(seed), every=250):
        if report.share >= goal:
            return time.process_time() - start
    return float("inf")


def main() -> None:
    """Print the seconds of three seeds, for the live game of the chapter and for the paper's."""
    small = Course(LeverGame(50, 3), width=32, updates=1000, rate=5e-3)
    for name, course in (("3 of 50", small), ("5 of 500", Course(updates=8000))):
        for teacher, rule in TEACHERS.items():
            times = [seconds_to(GOAL, course, rule, seed) for seed in (1, 2, 3)]
            print(f"{name:10}{teacher:15}", *(f"{each:7.1f}" for each in times), flush=True)


if __name__ == "__main__":
    main()
