"""An expert with wishes of her own: how many words are still believed as interests part?

Chapter: notebooks/09-communication
"""

from coopcourse.communication.plots import cheap_talk
from coopcourse.communication.signalling import CheapTalk
from coopcourse.explorer import Explorer, slider


def describe(game: CheapTalk) -> str:
    """How many words are believed at this bias, and what Bob loses beside silence."""
    words = game.most_words
    word = "word is" if words == 1 else "words are"
    return (
        f"At bias {game.bias:g} at most {words} {word} believed. Bob is off by"
        f" {game.loss(words) ** 0.5:.2f} on average (root mean square); with silence it is"
        f" {game.loss(1) ** 0.5:.2f}."
    )


ask_an_expert = Explorer(
    CheapTalk,
    lambda game, ax: cheap_talk(game, game.most_words, ax=ax),
    describe,
    [slider("bias", "How far their wishes part", 0.01, 0.3, 0.01, value=0.05)],
    title="Ask an expert with wishes",
    tries={
        "nearly one interest": {"bias": 0.01},
        "two words left": {"bias": 0.2},
        "nothing to say": {"bias": 0.25},
    },
)
