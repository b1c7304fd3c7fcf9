"""
Run a module like `python -m`, and end when the process that started us ends, even by `kill -9`.

So an orphaned app server never keeps the port, nor an orphaned job worker the database. `start` uses it as
`python -m portal.boot.child PARENT MODULE [ARGUMENTS]`.
"""

import os
import runpy
import signal
import sys
import threading
import time

LAST_WORDS = 1  # seconds to end by itself: the next `start` is waiting for the port


def follow(parent):
    """Wait until another process is our parent, then end with all our children: politely, then firmly."""
    while os.getppid() == parent:
        time.sleep(0.2)
    for number in (signal.SIGTERM, signal.SIGKILL):
        os.killpg(0, number)
        time.sleep(LAST_WORDS)


if __name__ == "__main__":
    parent, module = int(sys.argv[1]), sys.argv[2]
    threading.Thread(target=follow, args=[parent], daemon=True).start()
    sys.argv = [module, *sys.argv[3:]]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
