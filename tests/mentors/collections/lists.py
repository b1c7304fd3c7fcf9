"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def collections(people, number):
    practice = make.practice(people["editor"], published=True)
    for index in range(number):
        make.collection(practice, is_public=index % 2 == 0)


LISTS = [List("collection", "/collections/", "/api/v1/collections/", collections, key="slug")]
