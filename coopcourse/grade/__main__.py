"""Grade a class: `python -m coopcourse.grade --help`.

Chapter: notebooks/exercises/02-games
"""

import sys

from coopcourse.grade.command import main

if __name__ == "__main__":
    sys.exit(main())
