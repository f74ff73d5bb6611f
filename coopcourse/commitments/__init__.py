"""Commitments: what changes when a player can be believed, above all a player that is a program.

Chapter: notebooks/10-commitments
"""
