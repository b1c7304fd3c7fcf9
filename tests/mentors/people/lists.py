"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def mentors(people, number):
    for index in range(number):
        card = make.person("mentor", make.HOME if index % 3 else make.ELSEWHERE).mentor_card
        card.consent_public, card.backgrounds = index % 2 == 0, ["library", "museum"][: index % 3]
        card.save()


LISTS = [
    List(
        "mentor",
        "/mentors/",
        "/api/v1/mentors/",
        mentors,
        queries=("", "?q=szemely", "?county=05", "?background=museum&background=library"),
    ),
]
