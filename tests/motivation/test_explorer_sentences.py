"""The sentences under the first chapter's pictures hold at both ends of every slider."""

import pytest

from coopcourse.motivation.explorers import needle, society
from coopcourse.motivation.institutions import World


@pytest.mark.parametrize(
    ("world", "sentence"),
    [
        ((1, 0, 1), "One machine, alone: nobody to cooperate with."),
        ((1, 0, 2), "1 pair: 1 of two machines."),
        ((2, 0, 1), "1 pair: 1 of two institutions."),
    ],
)
def test_small_worlds_are_counted_in_the_singular(
    world: tuple[int, int, int], sentence: str
) -> None:
    assert society.describe(World(*world)) == sentence


def test_too_few_vaccinated_never_read_like_enough() -> None:
    for r0 in (2, 5, 10, 15):
        for percent in range(5, 55, 5):
            said = needle.describe(needle.Choice(r0, percent / 100))
            got, wanted = (word for word in said.split()[10:] if "%" in word)
            assert got != wanted, said
