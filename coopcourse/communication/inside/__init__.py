"""Looking inside a learned language: what is on the channel, and what it is good for.

Chapter: notebooks/09-communication
"""

from coopcourse.communication.inside.ablation import cut, late, narrowed, shuffled
from coopcourse.communication.inside.listening import Map, projected, readable, said

__all__ = ["Map", "cut", "late", "narrowed", "projected", "readable", "said", "shuffled"]
