"""Cooperative AI as something to run: the models, figures and exercises of the course.

Chapter: notebooks/02-games
"""

__version__ = "1.0.0"
