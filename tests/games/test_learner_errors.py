import pytest

from coopcourse import games
from coopcourse.games import Game, prisoners_dilemma, rock_paper_scissors

PD, RPS = prisoners_dilemma(), rock_paper_scissors()
TABLE = [[1, 2], [3, 4]]


@pytest.mark.parametrize(
    ("slip", "says"),
    {
        "flat payoffs": (lambda: Game([1, 2]), "Game.bimatrix"),
        "one player": (lambda: Game([[1, 2]]), "n >= 2"),
        "three tables, two axes": (lambda: Game([TABLE] * 3), r"shape \(3, 2, 2\)"),
        "ragged rows": (lambda: Game([[[1, 2], [3]], TABLE]), "equal length"),
        "words for payoffs": (lambda: Game.bimatrix([["a"]], [["b"]]), "must be numbers"),
        "nothing to choose": (lambda: Game([[[]], [[]]]), "at least one strategy"),
        "missing number": (lambda: Game.bimatrix([[float("nan")]], [[1]]), r"\(0, 0, 0\) is nan"),
        "infinity": (lambda: Game.bimatrix([[1]], [[float("inf")]]), "large negative number"),
        "turned table": (lambda: Game.bimatrix([[1, 2]], [[1], [2]]), r"\(1, 2\) and \(2, 1\)"),
        "too few players": (lambda: Game([TABLE] * 2, ["A"]), "2 player names"),
        "twin players": (lambda: Game([TABLE] * 2, ["A", "A"]), "the same"),
        "too many strategies": (lambda: Game([TABLE] * 2, None, ["a", "b", "c"]), "2 Row strategy"),
        "a name for a list": (lambda: Game([TABLE] * 2, None, "Silent"), r"\['Silent'\]"),
        "lists for too few": (lambda: Game([TABLE] * 2, None, [["a", "b"]]), "2 lists"),
        "a hole in the outcomes": (
            lambda: Game.from_outcomes({}, [{}, {}], ["a"]),
            r"\('a', 'a'\) has no entry",
        ),
        "misspelt strategy": (lambda: PD["Silent", "betry"], "Did you mean 'Betray'"),
        "misspelt player": (lambda: games.dominated(PD, "C"), "The names are 'Alice', 'Bob'"),
        "number out of range": (lambda: PD[0, 2], "no strategy number 2"),
        "negative number": (lambda: PD[0, -1], "counting from 0"),
        "half a profile": (lambda: PD["Silent"], "one strategy for each of Alice, Bob"),
        "only one of two": (lambda: PD[0,], "one strategy for each of Alice, Bob"),
        "a mixture in brackets": (lambda: PD["Silent", [0.5, 0.5]], "name or its number"),
        "probability alone": (lambda: games.is_nash(PD, (0.5, 0.5)), "2 probabilities"),
        "thirds cut short": (lambda: games.is_nash(RPS, ([0.33] * 3,) * 2), "1/3 rather than 0.33"),
        "negative chance": (lambda: games.is_nash(PD, ([1.5, -0.5], 0)), "0 or more"),
        "chance that is no number": (
            lambda: games.is_nash(PD, ([float("nan"), 1], 0)),
            "0 or more",
        ),
        "words for chances": (lambda: games.is_nash(PD, (["a", "b"], 0)), "is neither"),
        "chance of nothing known": (lambda: games.is_nash(PD, ({"Talk": 1}, 0)), "no strategy"),
        "profile too short": (lambda: games.expected_payoffs(PD, ["Silent"]), "each of Alice, Bob"),
        "profile is a name": (lambda: games.expected_payoffs(PD, "Silent"), "each of Alice, Bob"),
        "others forgotten": (lambda: games.best_replies(PD, "Alice"), r"others \(Bob\)"),
        "kind unknown": (
            lambda: games.dominated(PD, "Alice", kind="strong"),
            "'strict' or kind='weak'",
        ),
        "kind unknown here too": (
            lambda: games.iterated_elimination(PD, kind="strong"),
            "'strict' or kind='weak'",
        ),
        "tipping with three": (lambda: games.tipping_point(RPS, "Alice"), "3 x 3"),
        "keep nothing": (lambda: PD.restrict((["Silent"], [])), "at least one strategy"),
    }.values(),
)
def test_a_slip_is_answered_in_words(slip, says):
    with pytest.raises(ValueError, match=says):
        slip()


def test_long_lists_of_names_are_cut_in_messages():
    big = Game([[[0] * 30]] * 2)
    with pytest.raises(ValueError, match=r"30 in all"):
        big[0, "s99"]
