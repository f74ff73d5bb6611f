"""What one player wins another loses: pennies, hands, chess, penalty kicks, places at a college.

Chapter: notebooks/02-games
"""

from operator import itemgetter

import numpy as np

from coopcourse.games.game import Game, Profile


def matching_pennies(*, stake: float = 1) -> Game:
    """Even wins when the pennies match, Odd when they do not: no equilibrium in pure strategies.

    Source: von Neumann and Morgenstern (1944), section 14.7.

    >>> matching_pennies()["Heads", "Tails"]
    array([-1.,  1.])
    """
    even = np.array([[stake, -stake], [-stake, stake]])
    return Game.bimatrix(even, -even, ("Even", "Odd"), ("Heads", "Tails"), title="Matching Pennies")


def rock_paper_scissors(*, win: float = 1, loss: float = -1) -> Game:
    """Each hand beats one and loses to one; zero-sum when a win pays what a loss costs.

    Source: von Neumann and Morgenstern (1944), section 14.7.

    >>> rock_paper_scissors()["Paper", "Rock"]
    array([ 1., -1.])
    """
    row = np.array([[0, loss, win], [win, 0, loss], [loss, win, 0]])
    return Game.bimatrix(
        row, row.T, ("Alice", "Bob"), ("Rock", "Paper", "Scissors"), title="Rock, Paper, Scissors"
    )


def chess() -> Game:
    """Chess in miniature: two plans for each side, three results, and the best play is a draw.

    A toy with the payoffs of the real game: 1 for a win, 0 for a draw, -1 for a loss. Source:
    Zermelo (1913), who shows that chess itself has such a solution.

    >>> chess()["Attack", "Attack"]
    array([ 1., -1.])
    """
    results = {
        ("Attack", "Attack"): "White wins",
        ("Attack", "Defend"): "Black wins",
        ("Defend", "Attack"): "draw",
        ("Defend", "Defend"): "draw",
    }
    white = {"White wins": 1, "draw": 0, "Black wins": -1}
    black = {result: -value for result, value in white.items()}
    return Game.from_outcomes(
        results, [white, black], ("Attack", "Defend"), ("White", "Black"), title="Chess, in brief"
    )


def penalty_kick() -> Game:
    """A kicker and a goalkeeper each choose a side; payoffs are their chances in percent.

    Right is the side that comes naturally to the kicker. Chances from 1,417 penalties in
    professional football. Source: Palacios-Huerta (2003), Professionals play minimax.

    >>> penalty_kick()["Left", "Right"]
    array([94.97,  5.03])
    """
    goal = np.array([[58.30, 94.97], [92.91, 69.92]])
    return Game.bimatrix(
        goal, 100 - goal, ("Kicker", "Keeper"), ("Left", "Right"), title="Penalty Kick"
    )


def college_admissions(*, students: int = 2, seats: int = 1) -> Game:
    """Students compete for a fixed number of seats; a payoff is the chance of getting one.

    Those who cram are admitted first, chance decides among equals. Cramming is dominant, yet when
    all cram nobody's chance has risen: the seats are as many as before. An instance of Hirsch
    (1976), Social Limits to Growth.

    >>> college_admissions()["Cram", "Rest"]
    array([1., 0.])
    """
    if not 0 < seats < students:
        raise ValueError(
            f"There must be fewer seats than students, and at least one; {seats} seats for "
            f"{students} students leave nothing to compete for."
        )

    def chances(profile: Profile) -> list[float]:
        crammers = profile.count("Cram")
        if crammers == 0:
            return [seats / students] * students
        cram = min(1.0, seats / crammers)
        rest = max(0, seats - crammers) / max(1, students - crammers)
        return [cram if effort == "Cram" else rest for effort in profile]

    own = [itemgetter(student) for student in range(students)]
    names = [f"Student {k + 1}" for k in range(students)]
    return Game.from_outcomes(chances, own, ("Rest", "Cram"), names, title="College Admissions")
