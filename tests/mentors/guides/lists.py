"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def guides(people, number):
    practice = make.practice(people["editor"], published=True)
    for index in range(number):
        make.guide(practice, is_public=index % 2 == 0)


LISTS = [
    List("guide", "/guides/", "/api/v1/guides/", guides, key="slug", queries=("", "?q=utmutato", "?theme=volunteering"))
]
