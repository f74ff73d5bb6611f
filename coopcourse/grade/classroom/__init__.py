"""A class is seen as a whole on one page that needs no server: the instructor drops files on it.

Chapter: book/for-instructors
"""

from coopcourse.grade.classroom.example import example
from coopcourse.grade.classroom.files import File, below
from coopcourse.grade.classroom.page import page

__all__ = ["File", "below", "example", "page"]
