"""A folder of notebooks, some broken and some hostile, becomes a table of scores to be relied on.

What a learner handed in runs in a sandbox and gives back values, never verdicts: those are made
outside, where the right values stand. Use it as `python -m coopcourse.grade`.

Chapter: notebooks/exercises/02-games
"""
