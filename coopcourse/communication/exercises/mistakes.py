"""The wrong turns that learners take in communication, each as a function that takes it.

Chapter: notebooks/09-communication
"""

from math import tanh

from coopcourse.communication.exercises import solutions


def same_lists(speaks: list[int], acts: list[int]) -> float:
    """Compare the two lists place by place."""
    right = [word == act for word, act in zip(speaks, acts, strict=False)]
    return sum(right) / len(speaks)


def words_not_states(speaks: list[int], acts: list[int]) -> float:
    """Divide by the number of words."""
    right = [acts[word] == state for state, word in enumerate(speaks)]
    return sum(right) / len(acts)


def number_right(speaks: list[int], acts: list[int]) -> float:
    """Count, and forget to divide."""
    return float(sum(acts[word] == state for state, word in enumerate(speaks)))


def own_voice(thoughts: list[float]) -> list[float]:
    """Hear everybody, oneself included."""
    return [sum(thoughts) / len(thoughts)] * len(thoughts)


def sums(thoughts: list[float]) -> list[float]:
    """Add up instead of averaging."""
    return [sum(thoughts) - own for own in thoughts]


def counts_oneself(thoughts: list[float]) -> list[float]:
    """Divide by the number of all agents."""
    return [(sum(thoughts) - own) / len(thoughts) for own in thoughts]


def without_bend(x: float, weight: float, wish: float) -> float:
    """Forget the slope of tanh."""
    return wish * x


def slope_in_x(x: float, weight: float, wish: float) -> float:
    """Give the slope in x."""
    return wish * (1 - tanh(x * weight) ** 2) * weight


def bend_of_input(x: float, weight: float, wish: float) -> float:
    """Put the input into the slope of tanh, not its output."""
    return wish * (1 - (x * weight) ** 2) * x


def bits_as_words(places: int, bits: int) -> list[int]:
    """Take the number of bits for the number of words."""
    words = min(max(bits, 1), places)
    short, longer = divmod(places, words)
    sizes = [short + (word < longer) for word in range(words)]
    return [word for word, size in enumerate(sizes) for _ in range(size)]


def in_turn(places: int, bits: int) -> list[int]:
    """Deal the words out in turn."""
    return [place % 2**bits for place in range(places)]


def long_last(places: int, bits: int) -> list[int]:
    """Put the longer pieces at the end."""
    found = solutions.protocol(places, bits)
    return [found[-1] - word for word in reversed(found)]


def all_pulls(talking: list[list[int]], cut: list[list[int]], levers: int) -> float:
    """Count teams that have every lever."""
    full = [[len(set(pulls)) == levers for pulls in teams] for teams in (talking, cut)]
    return sum(full[0]) / len(full[0]) - sum(full[1]) / len(full[1])


def number_of_levers(talking: list[list[int]], cut: list[list[int]], levers: int) -> float:
    """Give numbers of levers, not shares."""
    return levers * solutions.channel_worth(talking, cut, levers)


def wrong_way(talking: list[list[int]], cut: list[list[int]], levers: int) -> float:
    """Subtract the other way round."""
    return solutions.channel_worth(cut, talking, levers)


def equal_pieces(bias: float, words: int) -> list[float]:
    """Cut into equal pieces, as without a bias."""
    if 2 * words * (words - 1) * bias >= 1:
        return []
    return [word / words for word in range(words + 1)]


def shrinking(bias: float, words: int) -> list[float]:
    """Let the pieces get shorter."""
    return [1 - cut for cut in reversed(solutions.borders(bias, words))]


def no_limit(bias: float, words: int) -> list[float]:
    """Believe any number of words."""
    cuts = [0.0]
    for word in range(words):
        first = (1 - 2 * words * (words - 1) * bias) / words
        cuts.append(cuts[-1] + first + 4 * bias * word)
    return cuts
