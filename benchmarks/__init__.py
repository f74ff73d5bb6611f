"""How long things take, here and in the packages people use today: `python -m benchmarks`.

Timings are CPU seconds of one thread, in one process, solvers in turn. They are printed, not
tested: a clock is no oracle. Peers are timed where they are installed; they are listed in
requirements-benchmarks.txt.
"""
