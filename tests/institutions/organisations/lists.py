"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def institutions(people, number):
    for _ in range(number):
        make.institution()


LISTS = [
    List("institution", "/institutions/", "/api/v1/institutions/", institutions),
]
