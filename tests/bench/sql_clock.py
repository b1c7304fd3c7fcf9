"""A clock for the database's part of a request."""

import time


class SqlClock:
    """Sums the time that queries take, and counts them: for `connection.execute_wrapper`."""

    def __init__(self):
        self.seconds, self.queries = 0.0, 0

    def __call__(self, execute, *args):
        begun = time.perf_counter()
        try:
            return execute(*args)
        finally:
            self.seconds += time.perf_counter() - begun
            self.queries += 1
