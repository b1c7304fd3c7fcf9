"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def studies(people, number):
    for index in range(number):
        wave = make.wave(of=["residents", "institutions"][index % 2])
        make.quota(wave, make.settlement())


def tallies(people, number):
    wave = make.wave()
    for index in range(number):
        make.tally(wave, make.settlement(code=make.ELSEWHERE if index % 3 else make.HOME), people["mentor"])


LISTS = [
    List("study", "/studies/", "/api/v1/studies/", studies, queries=("", "?of=residents", "?order=oldest", "?q=felm")),
    List(
        "tally", "/tallies/", "/api/v1/tallies/", tallies, queries=("", "?county=05", "?above=false", "?order=oldest")
    ),
]
