"""Understanding: guessing what others have in mind, and why playing with oneself is not enough.

Chapter: notebooks/08-understanding
"""

from coopcourse.understanding import delegation, kitchen, planning, selfplay

__all__ = ["delegation", "kitchen", "planning", "selfplay"]
