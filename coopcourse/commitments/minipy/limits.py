"""What a program may use up: published, so that nobody has to guess.

Chapter: notebooks/10-commitments
"""

FUEL = 100_000  # instructions a program may run in one game, everything it simulates included
RESERVE = 50  # instructions that a simulation must leave to whoever started it
DEEPEST = 1_000  # calls and simulations inside each other

LONGEST_PROGRAM = 4_000  # characters
LONGEST_LINE = 300  # characters, counted across lines while a bracket is open
WIDEST_INDENT = 40  # spaces
DEEPEST_BRACKETS = 20
LONGEST_RUN = 20  # signs or `not` in a row
MOST_ELIF = 20  # in the whole program
MOST_DIGITS = 15  # in a row
MOST_NODES = 1_500  # of the syntax tree
DEEPEST_TREE = 60

BIGGEST = 1e15  # numbers stay between minus this and this
LONGEST_TEXT = 4_000  # characters
LONGEST_SEQUENCE = 512  # elements
CHARACTERS_A_STEP = 8  # characters, or elements, that one instruction of fuel copies or compares
