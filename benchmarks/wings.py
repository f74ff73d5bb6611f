"""All tasks, wing by wing, in the order of the book."""

from benchmarks import (
    commitments,
    communication,
    economist,
    evolution,
    games,
    repeated,
    schelling,
    understanding,
)
from benchmarks.task import Task

TASKS: tuple[Task, ...] = (
    *games.TASKS,
    *evolution.TASKS,
    *repeated.TASKS,
    *schelling.TASKS,
    *understanding.TASKS,
    *communication.TASKS,
    *commitments.TASKS,
    *economist.TASKS,
)
WINGS = list(dict.fromkeys(task.wing for task in TASKS))
