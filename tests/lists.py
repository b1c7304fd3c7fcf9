"""Every list of ours that stands as a page and as an endpoint, with a builder of rows: for the guards over lists."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from events.models import (
    Contribution,
    EventBody,
    EventCountry,
    EventMaterial,
    EventOfProject,
    EventText,
    Insight,
    Membership,
    Outcome,
    ProjectBody,
    ProjectCountry,
    ProjectText,
    SeriesText,
)
from events.programme import actions as programme
from mentors.models import SpeakerText

from . import make


@dataclass
class List:
    """A noun's list page and endpoint; `build(people, number)` adds rows that everybody's queries meet."""

    noun: str
    page: str
    endpoint: str
    build: Callable
    key: str = "id"
    reader: str = "lead"
    queries: tuple[str, ...] = ("", "?q=a")


def institutions(people, number):
    for _ in range(number):
        make.institution()


def settlements(people, number):
    for _ in range(number):
        make.settlement()


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


def projects(people, number):
    for index in range(number):
        made = make.project(state="published" if index % 2 else "draft")
        ProjectText.objects.create(project=made, language="lv", name="Projekts")
        ProjectBody.objects.create(project=made, body=make.body(), name_then="Alapítvány")
        ProjectCountry.objects.create(project=made, country="LV", number=18)
        Insight.objects.create(project=made, language="en", text="Listen first.")
        EventOfProject.objects.create(project=made, event=make.event(state="published"))


def bodies(people, number):
    for index in range(number):
        at_home = {"country": "HU", "settlement": make.settlement()}
        make.body(**(at_home if index % 2 else {"country": "RO"}))


def speakers(people, number):
    for index in range(number):
        made = make.speaker(consent_public=index % 2 == 0, country=["LV", "RO", ""][index % 3], about="Mesél.")
        SpeakerText.objects.create(speaker=made, language="en", about="Tells.")


def consortia(people, number):
    for _ in range(number):
        make.consortium(make.settlement(), make.settlement())


def communities(people, number):
    for index in range(number):
        make.community(stage=["mentored", "offered", None][index % 3], consent_public=index % 2 == 0)


def practices(people, number):
    for index in range(number):
        make.practice(people["editor"], published=index % 2 == 0)


def mentors(people, number):
    for index in range(number):
        card = make.person("mentor", make.HOME if index % 3 else make.ELSEWHERE).mentor_card
        card.consent_public, card.backgrounds = index % 2 == 0, ["library", "museum"][: index % 3]
        card.save()


def visits(people, number):
    place, community, institution = make.settlement(), make.community(), make.institution()
    for index in range(number):
        date = datetime.date(2026, 4, 1 + index % 3)
        make.visit(people["mentor"], place, [community], [institution], date=date, consortium=make.consortium(place))


def partnerships(people, number):
    for index in range(number):
        second = make.settlement(code=make.ELSEWHERE) if index % 2 else make.community()
        make.partnership(people["mentor"], make.institution(), second, stage=["active", "initiated"][index % 2])


def promises(people, number):
    for index in range(number):
        visit = make.visit(people["mentor"], state=["submitted", "accepted", "draft", "returned"][index % 4])
        community = make.community(visit.settlement) if index % 2 else None
        make.promise(visit, community=community, made_by=["mentor", "partner"][index % 2])
        make.promise(visit, state="kept", closed_on=visit.date, closed_in=visit)


def processes(people, number):
    day = datetime.date(2026, 2, 3)
    for index in range(number):
        subject = make.consortium() if index % 2 else make.settlement()
        make.process(subject, interviews={"done_on": day} if index % 3 else {}, closing={"planned_on": day})


def proposals(people, number):
    day = datetime.datetime(2026, 3, 4, 12, tzinfo=datetime.UTC)
    for index in range(number):
        place = make.settlement(code=make.ELSEWHERE if index % 3 == 2 else make.HOME)
        decided = {"state": "accepted", "decided_by": people["lead"], "decided_at": day} if index % 2 else {}
        make.proposal(people["contact"], make.institution(place), **decided)


def trips(people, number):
    for index in range(number):
        place = make.settlement()
        trip = make.trip(people["mentor"], place, make.settlement(), date=datetime.date(2026, 4, 1 + index % 3))
        make.visit(people["mentor"], place, trip=trip)


VISIT_FILTERS = ("", "?state=counted&county=05", "?method=personal&activity=discussion", "?order=oldest")
LISTS = [
    List(
        "settlement",
        "/settlements/",
        "/api/v1/settlements/",
        settlements,
        queries=("", "?q=a", "?county=05&reached=yes", "?supported=no", "?size=small&closed=no"),
    ),
    List(
        "consortium",
        "/consortia/",
        "/api/v1/consortia/",
        consortia,
        queries=(
            "",
            "?q=top-5",
            "?q=utja",
            "?supported=yes&on=2026-03-04",
            "?order=project_id",
            "?settlement=Abaujszanto",
        ),
    ),
    List(
        "community",
        "/communities/",
        "/api/v1/communities/",
        communities,
        queries=("", "?q=kor", "?stage=mentored&county=05", "?ever=offered&on=2024-01-01", "?informal=yes"),
    ),
    List("institution", "/institutions/", "/api/v1/institutions/", institutions),
    List(
        "practice",
        "/practices/",
        "/api/v1/practices/",
        practices,
        key="slug",
        queries=("", "?q=varroestekrol", "?field=library&county=05", "?staff=1", "?q=varr&theme=volunteering"),
    ),
    List(
        "body",
        "/bodies/",
        "/api/v1/bodies/",
        bodies,
        queries=("", "?q=alap", "?country=RO&kind=civil"),
    ),
    List("speaker", "/speakers/", "/api/v1/speakers/", speakers, queries=("", "?q=elo", "?country=LV")),
    List(
        "event",
        "/events/",
        "/api/v1/events/",
        events,
        queries=("", "?q=forum", "?when=past&order=newest", "?year=2026&kind=exchange&mode=onsite", "?q=pinceklub"),
    ),
    List("series", "/series/", "/api/v1/series/", series, queries=("", "?q=soro")),
    List("project", "/projects/", "/api/v1/projects/", projects, queries=("", "?q=proj", "?county=05&order=name")),
    List(
        "mentor",
        "/mentors/",
        "/api/v1/mentors/",
        mentors,
        queries=("", "?q=szemely", "?county=05", "?background=museum&background=library"),
    ),
    List("visit", "/visits/", "/api/v1/visits/", visits, key="uuid", queries=VISIT_FILTERS),
    List(
        "partnership",
        "/partnerships/",
        "/api/v1/partnerships/",
        partnerships,
        key="uuid",
        queries=(
            "",
            "?q=konyvtar",
            "?q=nyar&order=name",
            "?county=02&order=newest",
            "?stage=active&kind=community",
            "?due=none",
            "?settlement=Abaujszanto",
        ),
    ),
    List(
        "promise",
        "/promises/",
        "/api/v1/promises/",
        promises,
        key="uuid",
        queries=("", "?state=open&county=05", "?state=overdue&made_by=partner", "?due_to=2026-12-31&order=latest_due"),
    ),
    List(
        "proposal",
        "/proposals/",
        "/api/v1/proposals/",
        proposals,
        queries=("", "?state=open&county=05", "?order=oldest", "?institution=varosi konyvtar&order=newest"),
    ),
    List(
        "process",
        "/processes/",
        "/api/v1/processes/",
        processes,
        queries=(
            "",
            "?q=abauj",
            "?kind=consortium&order=progress",
            "?at=discussions&late=yes&county=05",
            "?out_of_order=no",
        ),
    ),
    List(
        "trip",
        "/trips/",
        "/api/v1/trips/",
        trips,
        key="uuid",
        reader="mentor",
        queries=("", "?date_from=2026-04-02&order=oldest", "?settlement=Abaujszanto"),
    ),
]
