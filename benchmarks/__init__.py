"""How long things take, here and in the packages people use today: `python -m benchmarks`.

Timings are CPU seconds of one thread, in one process, programs in turn. They are printed and kept
for the book's page, not tested: a clock is no oracle. Peers are timed where they are installed;
they are listed in requirements-benchmarks.txt.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy is imported
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
