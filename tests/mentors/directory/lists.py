"""The lists of this feature, for the guards over lists."""

from mentors.models import SpeakerText

from ... import make
from ...list import List


def speakers(people, number):
    for index in range(number):
        made = make.speaker(consent_public=index % 2 == 0, country=["LV", "RO", ""][index % 3], about="Mesél.")
        SpeakerText.objects.create(speaker=made, language="en", about="Tells.")


LISTS = [
    List("speaker", "/speakers/", "/api/v1/speakers/", speakers, queries=("", "?q=elo", "?country=LV")),
]
