"""Writers that touch the same rollup rows in different order: the database ends one of them, which begins again."""

import random
import time
from functools import wraps

from django.db import OperationalError, connection, transaction

DEADLOCK = "40P01"
ATTEMPTS = 5


def atomic_again_on_deadlock(action):
    """Runs an action in a transaction of its own, up to five times; within a larger one the deadlock is passed on."""
    return again_on_deadlock(transaction.atomic(action))


def again_on_deadlock(action):
    """As `atomic_again_on_deadlock`, for an action that writes in one transaction by itself."""

    @wraps(action)
    def run(*args, **kwargs):
        attempts = 1 if connection.in_atomic_block else ATTEMPTS
        for attempt in range(1, attempts + 1):
            try:
                return action(*args, **kwargs)
            except OperationalError as error:
                if attempt == attempts or getattr(error.__cause__, "pgcode", None) != DEADLOCK:
                    raise
                time.sleep(random.uniform(0.01, 0.05) * attempt)  # noqa: S311 -- spreads retries, guards nothing
        raise AssertionError("unreachable")

    return run
