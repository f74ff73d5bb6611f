"""Verdicts are made in a second sandbox, which never ran the notebook and sees its values alone.

Values, too, are a stranger's: they may take forever to compare, and some are programs.

Chapter: notebooks/exercises/02-games
"""

import json
from dataclasses import asdict

from coopcourse.grade.channel import served
from coopcourse.grade.rows import Row, from_line
from coopcourse.grade.terms import Terms
from coopcourse.grade.trial import Told


class UnjudgedError(Exception):
    """What a submission gave back could not be judged."""


def judged(name: str, told: Told, terms: Terms) -> Row:
    """Return the row of what a submission told; raise UnjudgedError where no verdict comes."""
    if told.answers is None:
        return Row(name, (), told.error)
    limits = terms.limits
    asked = {"name": name, "key": asdict(terms.key), "told": asdict(told), **terms.settings()}
    with served("judge", terms, seconds=limits.judging, most=limits.reply) as channel:
        try:
            channel.send(json.dumps(asked).encode())
            return from_line(channel.line().decode())
        except (OSError, EOFError, ValueError) as error:
            raise UnjudgedError from error
