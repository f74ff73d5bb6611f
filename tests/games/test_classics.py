import pytest

from coopcourse import games as library
from coopcourse.games import (
    classics,
    dominant_strategy,
    positive_sum,
    pure_nash,
    symmetric,
    zero_sum,
)


@pytest.mark.parametrize(("title", "make"), classics.CATALOGUE.items())
def test_every_classic_bears_its_title_and_names_its_source(title, make):
    assert make().title == title
    assert "Source:" in make.__doc__ or "An instance of" in make.__doc__


@pytest.mark.parametrize(
    ("name", "equilibria"),
    {
        "prisoners_dilemma": [("Betray", "Betray")],
        "stag_hunt": [("Stag", "Stag"), ("Rabbit", "Rabbit")],
        "chicken": [("Swerve", "Straight"), ("Straight", "Swerve")],
        "harmony": [("Help", "Help")],
        "deadlock": [("Refuse", "Refuse")],
        "pure_coordination": [("Left", "Left"), ("Right", "Right")],
        "battle_of_the_sexes": [("Ballet", "Ballet"), ("Fight", "Fight")],
        "matching_pennies": [],
        "rock_paper_scissors": [],
        "chess": [("Defend", "Defend")],
        "penalty_kick": [],
        "college_admissions": [("Cram", "Cram")],
        "trade": [("Specialise", "Specialise"), ("Make both", "Make both")],
    }.items(),
)
def test_every_classic_has_the_equilibria_it_is_known_for(name, equilibria):
    assert pure_nash(getattr(library, name)()) == equilibria


def test_the_symmetric_and_the_zero_sum_classics_are_the_known_ones():
    made = {title: make() for title, make in classics.CATALOGUE.items()}
    assert {title for title, game in made.items() if not symmetric(game)} == {
        "Battle of the Sexes",
        "Matching Pennies",
        "Chess, in brief",
        "Penalty Kick",
        "Trade",
    }
    assert {title for title, game in made.items() if zero_sum(game)} == {
        "Matching Pennies",
        "Rock, Paper, Scissors",
        "Chess, in brief",
    }


def test_only_the_dilemma_has_dominant_strategies_that_make_both_worse_off():
    trapped = []
    for title, make in classics.CATALOGUE.items():
        game = make()
        dominant = [dominant_strategy(game, player) for player in game.players]
        if None not in dominant and positive_sum(game, baseline=dominant):
            trapped.append(title)
    assert trapped == ["Prisoner's Dilemma"]


def test_portugal_makes_both_with_less_labour_and_trades_all_the_same():
    assert library.trade()["Specialise", "Specialise"].tolist() == [120 - 100, 90 - 80]


def test_admissions_share_out_the_seats_whoever_crams():
    game = library.college_admissions(students=4, seats=3)
    assert library.total_payoffs(game).ravel().tolist() == pytest.approx([3] * 16)
    assert game["Cram", "Rest", "Rest", "Rest"].tolist() == pytest.approx([1, 2 / 3, 2 / 3, 2 / 3])


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: library.prisoners_dilemma(temptation=-1.5),
        lambda: library.stag_hunt(stag=4, rabbits=2),
        lambda: library.chicken(crash=0),
        lambda: library.harmony(sucker=-1),
        lambda: library.deadlock(reward=5),
        lambda: library.pure_coordination(meet=0),
        lambda: library.battle_of_the_sexes(favourite=0.5),
        lambda: library.college_admissions(students=2, seats=2),
        lambda: library.trade(english_wine=90),
    ],
)
def test_numbers_that_tell_another_story_are_refused(wrong):
    with pytest.raises(ValueError, match=r"need|must|only if"):
        wrong()
