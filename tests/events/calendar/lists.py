"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def events(people, number):
    for index in range(number):
        make.event(state="published" if index % 2 else "draft")


LISTS = [
    List("event", "/events/", "/api/v1/events/", events),
]
