"""An action that the database ends for a deadlock is done again; within a larger transaction it cannot be."""

import threading

import pytest
from django.db import OperationalError, connection, transaction

from institutions.base.deadlock import atomic_again_on_deadlock
from mentors.models import User

from ... import make

pytestmark = pytest.mark.django_db(transaction=True)


def rename(pk, name):
    User.objects.filter(pk=pk).update(name=name)


def crossing(first, second, run):
    """Two threads that write the same two rows in opposite order, and meet after the first of them."""
    meeting, errors = threading.Barrier(2), []

    def work(name, order):
        tries = []

        def both():
            tries.append(name)
            rename(order[0], name)
            if len(tries) == 1:
                meeting.wait(timeout=10)
            rename(order[1], name)

        try:
            run(both)
        except OperationalError as error:
            errors.append(error.__cause__.pgcode)
        finally:
            connection.close()

    threads = [
        threading.Thread(target=work, args=args) for args in (("Egy", (first, second)), ("Kettő", (second, first)))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return errors


def in_a_larger_transaction(both):
    with transaction.atomic():
        atomic_again_on_deadlock(both)()


def test_both_are_done_in_the_end():
    first, second = make.user().pk, make.user().pk
    assert crossing(first, second, lambda both: atomic_again_on_deadlock(both)()) == []
    assert User.objects.get(pk=first).name == User.objects.get(pk=second).name


def test_a_larger_transaction_hears_of_it():
    assert crossing(make.user().pk, make.user().pk, in_a_larger_transaction) == ["40P01"]
