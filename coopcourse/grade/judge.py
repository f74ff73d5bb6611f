"""Inside a sandbox that runs no notebook: compare the values that came out of another one.

It reads a line of JSON from standard input and writes the row as a line of JSON.

Chapter: notebooks/exercises/02-games
"""

import json
import sys

from coopcourse.grade import scoring, walls
from coopcourse.grade.key import Key
from coopcourse.grade.rows import to_line
from coopcourse.grade.trial import Told


def main() -> None:
    """Judge one submission."""
    asked = json.loads(sys.stdin.buffer.readline())
    walls.enter(asked)
    key = Key(tuple(asked["key"]["exercises"]), asked["key"]["number"])
    told = Told(asked["told"]["error"], tuple(asked["told"]["answers"]))
    print(to_line(scoring.row(asked["name"], told, key)), flush=True)


if __name__ == "__main__":
    main()
