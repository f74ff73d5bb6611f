"""One word that binds, said before the game: a guarantee, a promise, a threat or a pledge.

Chapter: notebooks/10-commitments
"""

from collections.abc import Callable
from dataclasses import dataclass

from coopcourse.commitments import stackelberg
from coopcourse.commitments.stackelberg import Commitment, plots
from coopcourse.explorer import Explorer, choice
from coopcourse.games import Game, Profile, prisoners_dilemma, pure_nash

GAMES: dict[str, Callable[[], Game]] = {
    "Prisoner’s Dilemma": prisoners_dilemma,
    "The guarantee": stackelberg.guarantee,
    "The big boat": stackelberg.big_boat,
    "The shakedown": stackelberg.shakedown,
}
WORDS = {
    "None": "none",
    "“I will”": "will",
    "“If you ..., I ...”": "if",
    "A pledge that both may sign": "pledge",
}


@dataclass(frozen=True)
class Spoken:
    """A game, what happens in it with no word, and what with one; `bound` are cells it names."""

    game: Game
    before: Profile
    after: Profile
    bound: tuple[Profile, ...]
    words: str


def speak(game: str, word: str) -> Spoken:
    """The game after Alice has said her word, or after both have signed what they both prefer."""
    given = GAMES[game]()
    (before,) = pure_nash(given)
    if word == "none":
        return Spoken(given, before, before, (), "Nobody can be believed.")
    if word == "pledge":
        return _signed(given, before)
    device = stackelberg.unconditional if word == "will" else stackelberg.conditional
    return _led(given, before, device(given))


def _led(game: Game, before: Profile, word: Commitment) -> Spoken:
    rows, columns = game.strategies
    bound = tuple((rows[row], columns[j]) for j, row in enumerate(word.plan))
    if not word.is_conditional:
        return Spoken(game, before, word.profile, bound, f"Alice: I will play {bound[0][0]}.")
    parts = [f"if you play {theirs}, I play {mine}" for mine, theirs in bound]
    return Spoken(game, before, word.profile, bound, f"Alice: {'; '.join(parts)}.")


def _signed(game: Game, before: Profile) -> Spoken:
    lasting = stackelberg.lasting_pledges(game)
    better = [each for each in lasting if (game[each] > game[before]).all()]
    held = " and ".join(f"({', '.join(each)})" for each in lasting)
    words = f"Pledges can hold at {held}."
    return Spoken(game, before, (better or [before])[0], tuple(lasting), words)


def describe(at: Spoken) -> str:
    """The word, what is played after it, and who gains and loses."""
    changes = (at.game[at.after] - at.game[at.before]).tolist()
    told = zip(at.game.players, changes, at.game[at.after].tolist(), strict=True)
    ends = ", ".join(f"{name} {_told(change)} {payoff:g}" for name, change, payoff in told)
    ends = ends.replace("-", "\N{MINUS SIGN}")
    return f"{at.words} They play ({', '.join(at.after)}): {ends}."


def _told(change: float) -> str:
    if change == 0:
        return "keeps"
    return "rises to" if change > 0 else "falls to"


word = Explorer(
    speak,
    lambda at, ax: plots.word_matrix(at.game, at.before, at.after, at.bound, ax=ax),
    describe,
    [
        choice("game", "Game", tuple(GAMES), value="The shakedown"),
        choice("word", "Word that binds", WORDS, value="none"),
    ],
    title="What can a word do?",
    tries={
        "the prisoners": {"game": "Prisoner’s Dilemma", "word": "if"},
        "a guarantee": {"game": "The guarantee", "word": "will"},
        "a threat": {"word": "if"},
        "a pledge under threat": {"word": "pledge"},
    },
)
