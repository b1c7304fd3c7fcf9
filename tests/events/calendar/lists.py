"""The lists of this feature, for the guards over lists."""

import datetime

from events.models import (
    Contribution,
    EventBody,
    EventCountry,
    EventMaterial,
    EventText,
    Membership,
    Outcome,
    SeriesText,
)
from events.programme import actions as programme

from ... import make
from ...list import List


def events(people, number):
    editor = people["editor"]
    for index in range(number):
        made = make.event(state="published" if index % 2 else "draft", city="Pinceklub")
        EventText.objects.create(event=made, language="en", name="Village forum")
        EventBody.objects.create(event=made, body=make.body(), name_then="Alapítvány")
        EventCountry.objects.create(event=made, country="RO", number=3)
        Membership.objects.create(event=made, series=make.series())
        Outcome.objects.create(event=made, conclusions="Jó volt.")
        one = make.session(made, start_time=datetime.time(10))
        speaker = make.speaker()
        Contribution.objects.create(session=one, speaker=speaker, name_then=speaker.name)
        EventMaterial.objects.create(event=made, title="Felvétel", kind="recording", url="https://example.org/felvetel")
        programme.release(made, by=editor)


def series(people, number):
    for index in range(number):
        made = make.series()
        SeriesText.objects.create(series=made, language="en", name="Series")
        Membership.objects.create(event=make.event(state="published" if index % 2 else "draft"), series=made)


LISTS = [
    List(
        "event",
        "/events/",
        "/api/v1/events/",
        events,
        queries=(
            "",
            "?q=forum",
            "?when=past&order=newest",
            "?year=2026&kind=exchange&mode=onsite",
            "?q=pinceklub",
            "?language=hu&language=en",
        ),
    ),
    List("series", "/series/", "/api/v1/series/", series, queries=("", "?q=soro")),
]
