"""The core of Rasid: the shared vocabulary and every decision.

Nothing in this package touches a file, a socket, the environment, a log, a clock or chance.
"""
