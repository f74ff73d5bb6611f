"""The same idea, written a little differently: what a reader of texts no longer recognises.

Chapter: notebooks/10-commitments
"""

import re

from coopcourse.commitments.programs.program import Program

BY_HAND = ("as it is", "a name changed", "a comment added", "an idle step")


def rename(program: Program, old: str, new: str) -> Program:
    r"""The program with a variable called differently; nothing it does changes.

    >>> print(rename(Program("def play(me, opp):\n    return simulate(opp, me)"), "opp", "you"))
    def play(me, you):
        return simulate(you, me)
    """
    return Program(re.sub(rf"\b{old}\b", new, program.source), program.name)


def variants(program: Program) -> dict[str, Program]:
    """Four programs that always do the same: as it is, renamed, commented, with an idle step.

    >>> from coopcourse.commitments.programs import COPY_CHECKER
    >>> list(variants(COPY_CHECKER))
    ['as it is', 'a name changed', 'a comment added', 'an idle step']
    """
    head, *rest = program.source.split("\n")
    versions = (
        program.source,
        rename(program, "opp", "other").source,
        "\n".join(["# Let us be friends.", head, *rest]),
        "\n".join([head, "    idle = 0", *rest]),
    )
    return {name: Program(text, name) for name, text in zip(BY_HAND, versions, strict=True)}
