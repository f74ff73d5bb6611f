"""Learning to act and to talk at once: two teachers, a school for levers, a school for traffic.

Chapter: notebooks/09-communication
"""
