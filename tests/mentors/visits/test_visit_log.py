"""Logging a visit: one UUID is one visit, whoever sends what how often; where and when a mentor may log."""

import datetime
import threading
import uuid

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.http import Http404
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from institutions.base.exceptions import Refused
from mentors.models import SettlementReach, SupervisionNote, Visit, VisitDay, VisitMonth, VisitRevision
from mentors.people.models.period import today
from mentors.visits.actions import visit as visits
from mentors.visits.actions.visit.promising import PromiseLine

from ... import make

DAY = datetime.date(2026, 3, 4)


@pytest.fixture
def mentor(db):
    return make.person("mentor", make.HOME)


@pytest.fixture
def place(db):
    return make.settlement("Golop")


def content(place, **changes):
    plain = {"date": DAY, "settlement": place, "method": "personal", "activities": ["forum"], "summary": "Fórum volt."}
    return plain | changes


def test_a_draft_is_logged_with_the_county_of_its_settlement(mentor, place):
    visit, created = visits.log(by=mentor, uuid=uuid.uuid4(), **content(place))
    visit.refresh_from_db()
    assert created
    assert (visit.state, visit.county, visit.mentor, visit.revision) == ("draft", place.county, mentor, 1)
    assert [r.content_hash for r in visit.revisions.all()] == [visit.content_hash]


def test_each_column_of_a_new_visit_holds_what_it_was_given(mentor, place):
    """The statement names every column itself: each is given something that is not its default."""
    moment = timezone.now().replace(microsecond=7)
    given = {
        "uuid": uuid.uuid4(),
        "mentor_id": mentor.pk,
        "county_id": place.county_id,
        "settlement_id": place.pk,
        "consortium_id": make.consortium(place).pk,
        "trip_id": make.trip(mentor, place).pk,
        "date": DAY,
        "starts_at": datetime.time(9, 5),
        "ends_at": datetime.time(10, 30),
        "method": "phone",
        "activities": ["forum", "advice"],
        "partner_kinds": ["church"],
        "participants": 12,
        "participants_estimated": True,
        "summary": "Fórum volt: 100 % „jó” 'szép' \\ \U0001f9e1.",
        "result": "Jó.",
        "community_note": "Köszönjük!",
        "state": "returned",
        "state_note": "Hányan voltak?",
        "submitted_at": moment,
        "decided_at": moment,
        "decided_by_id": make.person("coordinator", make.HOME).pk,
        "revision": 3,
        "content_hash": "ab" * 32,
    }
    visit = Visit(**given)
    times = {"device_saved_at": moment, "device_sent_at": None, "saved_at": moment, "form_version": 2}
    Visit.objects.insert(visit, **times)
    stored = Visit.objects.filter(uuid=visit.uuid).values().get()
    assert stored == given | {"id": visit.pk, "logged_at": visit.logged_at, "changed_at": visit.changed_at}
    revision = VisitRevision.objects.filter(visit=visit).values(*times, "revision", "content_hash").get()
    assert revision == times | {"revision": 3, "content_hash": "ab" * 32}
    visit.result = "Még jobb."
    visit.save()
    assert Visit.objects.get(pk=visit.pk).result == "Még jobb."


def test_the_same_content_again_makes_nothing_new(mentor, place):
    key = uuid.uuid4()
    community, library = make.community(place), make.institution(place)
    first, _ = visits.log(
        by=mentor, uuid=key, **content(place, activities=["forum", "advice"], communities=[community], result="Jó.")
    )
    again, created = visits.log(
        by=mentor,
        uuid=key,
        **content(
            place,
            activities=["advice", "forum", "advice"],
            communities=[community],
            summary="  Fo\u0301rum volt.\r\n",
            result="Jó.\n",
        ),
    )
    assert (again.pk, created) == (first.pk, False)
    assert list(Visit.objects.values_list("pk", flat=True)) == [first.pk]
    with pytest.raises(visits.Conflict) as refused:
        visits.log(by=mentor, uuid=key, **content(place, institutions=[library]))
    assert refused.value.present == first
    assert Visit.objects.get().summary == "Fórum volt."


@pytest.mark.parametrize(
    "change",
    [
        {"date": datetime.date(2026, 3, 3)},
        {"method": "phone"},
        {"activities": ["advice"]},
        {"summary": "Más történt."},
        {"result": "Lett egy terv."},
        {"community_note": "Köszönjük!"},
        {"supervision": "Nehéz volt."},
        {"participants": 3},
        {"starts_at": datetime.time(17, 30)},
        {"partner_kinds": ["church"]},
    ],
    ids=lambda change: next(iter(change)),
)
def test_every_field_is_content(mentor, place, change):
    key = uuid.uuid4()
    visits.log(by=mentor, uuid=key, **content(place))
    with pytest.raises(visits.Conflict):
        visits.log(by=mentor, uuid=key, **content(place, **change))


def test_an_earlier_revision_sent_again_answers_with_the_present_visit(mentor, place):
    key = uuid.uuid4()
    first, _ = visits.log(by=mentor, uuid=key, **content(place))
    visits.update(first, by=mentor, revision=1, summary="Jobban leírva.")
    replayed, created = visits.log(by=mentor, uuid=key, **content(place))
    assert (replayed.summary, replayed.revision, created) == ("Jobban leírva.", 2, False)


def test_a_draft_sent_again_to_be_submitted_is_submitted_once(mentor, place):
    key = uuid.uuid4()
    visits.log(by=mentor, uuid=key, **content(place))
    visit, created = visits.log(by=mentor, uuid=key, state="submitted", **content(place))
    assert (visit.state, created) == ("submitted", False)
    visits.withdraw(visit, by=mentor)
    late, _ = visits.log(by=mentor, uuid=key, state="submitted", **content(place))
    assert late.state == "withdrawn"


def test_somebody_elses_uuid_is_taken_and_shows_nothing(mentor, place):
    key = uuid.uuid4()
    visits.log(by=mentor, uuid=key, **content(place))
    for home in (make.HOME, make.ELSEWHERE):
        other = make.person("mentor", home)
        with pytest.raises(visits.Conflict) as refused:
            visits.log(by=other, uuid=key, **content(place))
        assert refused.value.present is None
        assert "Golop" not in str(refused.value)


def test_who_is_no_mentor_logs_nothing(place):
    for role, county in (("coordinator", make.HOME), ("lead", None), ("administrator", None), (None, None)):
        with pytest.raises(Http404):
            visits.log(by=make.person(role, county), uuid=uuid.uuid4(), **content(place))
    assert not Visit.objects.exists()


def test_only_in_the_counties_of_an_appointment_of_that_day_that_still_holds(place):
    who = make.person()
    make.appoint(who, "mentor", make.HOME, valid_from=datetime.date(2025, 1, 1), valid_until=datetime.date(2026, 2, 1))
    make.appoint(who, "mentor", make.ELSEWHERE, valid_from=datetime.date(2026, 2, 1))
    away = make.settlement(code=make.ELSEWHERE)

    def errors(where, day):
        try:
            visits.log(by=who, uuid=uuid.uuid4(), **content(where, date=day))
        except ValidationError as error:
            return set(error.message_dict)

    assert errors(place, datetime.date(2026, 1, 5)) == {"settlement"}  # that appointment is over
    assert errors(place, DAY) == {"settlement"}
    assert errors(away, datetime.date(2026, 1, 5)) == {"settlement"}  # not yet there on that day
    assert errors(away, DAY) is None


def test_never_in_the_future_nor_before_the_network(mentor, place):
    for day in (today() + datetime.timedelta(days=1), datetime.date(2009, 12, 31)):
        with pytest.raises(ValidationError) as refused:
            visits.log(by=mentor, uuid=uuid.uuid4(), **content(place, date=day))
        assert set(refused.value.message_dict) == {"date"}
    assert visits.log(by=mentor, uuid=uuid.uuid4(), **content(place, date=today()))[1]


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-03-28T23:30:00+00:00", "2026-03-29"),  # the night when summer time begins
        ("2026-10-24T22:30:00+00:00", "2026-10-25"),  # the night when it ends
        ("2026-12-31T22:59:59+00:00", "2026-12-31"),
        ("2026-12-31T23:00:00+00:00", "2027-01-01"),
    ],
)
def test_the_day_is_budapests(mentor, place, monkeypatch, now, day):
    monkeypatch.setattr("django.utils.timezone.now", lambda: datetime.datetime.fromisoformat(now))
    day = datetime.date.fromisoformat(day)
    assert visits.log(by=mentor, uuid=uuid.uuid4(), **content(place, date=day))[1]
    with pytest.raises(ValidationError):
        visits.log(by=mentor, uuid=uuid.uuid4(), **content(place, date=day + datetime.timedelta(days=1)))


def test_partners_lie_in_the_mentors_counties(mentor, place):
    away = make.settlement(code=make.ELSEWHERE)
    with pytest.raises(ValidationError) as refused:
        visits.log(
            by=mentor,
            uuid=uuid.uuid4(),
            **content(
                place, communities=[make.community(away, consent_public=True)], institutions=[make.institution(away)]
            ),
        )
    assert set(refused.value.message_dict) == {"communities", "institutions"}


@pytest.mark.parametrize(
    "change",
    [
        {"summary": " "},
        {"summary": "\x00\u200b"},
        {"summary": "x" * 5001},
        {"supervision": "x" * 3001},
        {"activities": []},
        {"activities": ["dance"]},
        {"method": "pigeon"},
        {"participants": 2**40},
        {"starts_at": datetime.time(18), "ends_at": datetime.time(17)},
    ],
)
def test_bad_content_is_a_validation_error(mentor, place, change):
    with pytest.raises(ValidationError):
        visits.log(by=mentor, uuid=uuid.uuid4(), **content(place, **change))
    assert not Visit.objects.exists()


def test_an_edit_needs_the_revision_that_was_read(mentor, place):
    visit, _ = visits.log(by=mentor, uuid=uuid.uuid4(), **content(place, supervision="Titok."))
    visits.update(visit, by=mentor, revision=1, summary="Első javítás.", supervision="")
    assert not SupervisionNote.objects.exists()
    with pytest.raises(visits.Conflict) as refused:
        visits.update(visit, by=mentor, revision=1, summary="Másik ablakból.")
    assert refused.value.present.summary == "Első javítás."
    # The same edit again is no other content.
    assert visits.update(visit, by=mentor, revision=1, summary="Első javítás.").revision == 2
    assert VisitRevision.objects.filter(visit=visit).count() == 2


def test_an_edit_is_the_authors_while_it_is_not_with_the_coordinator(mentor, place):
    visit, _ = visits.log(by=mentor, uuid=uuid.uuid4(), **content(place))
    for stranger in (make.person("mentor", make.HOME), make.person("coordinator", make.HOME), make.person("lead")):
        for write in (
            lambda who: visits.update(visit, by=who, revision=1, summary="Átírva."),
            lambda who: visits.submit(visit, by=who),
            lambda who: visits.withdraw(visit, by=who),
            lambda who: visits.delete_draft(visit, by=who),
        ):
            with pytest.raises(Http404):
                write(stranger)
    visits.submit(visit, by=mentor)
    with pytest.raises(Refused):
        visits.update(visit, by=mentor, revision=1, summary="Átírva.")
    with pytest.raises(Refused):
        visits.delete_draft(visit, by=mentor)
    assert Visit.objects.get().summary == "Fórum volt."


def test_the_county_is_never_rewritten(mentor, place):
    make.appoint(mentor, "mentor", make.ELSEWHERE)
    away = make.settlement(code=make.ELSEWHERE)
    draft, _ = visits.log(by=mentor, uuid=uuid.uuid4(), **content(place))
    assert visits.update(draft, by=mentor, revision=1, settlement=away).county == away.county
    visits.submit(draft, by=mentor)
    visits.withdraw(draft, by=mentor)
    with pytest.raises(ValidationError) as refused:
        visits.update(draft, by=mentor, revision=2, settlement=place)
    assert set(refused.value.message_dict) == {"settlement"}
    # A settlement that the official list moves takes no old visit along.
    away.county = place.county
    away.save()
    assert visits.update(draft, by=mentor, revision=2, summary="Javítva.").county.ksh_code == make.ELSEWHERE


@pytest.mark.django_db(transaction=True)
def test_a_visit_that_names_nobody_is_written_in_one_question(client_of):
    """Without BEGIN and COMMIT around it; and the trail still knows by whom."""
    mentor, place = make.person("mentor", make.HOME), make.settlement("Golop")
    sent = {"date": DAY, "settlement": "Golop", "method": "phone", "activities": "forum", "summary": "Fórum volt."}
    client = client_of(mentor)
    with CaptureQueriesContext(connection) as asked:
        assert client.post("/visits/new/", sent | {"uuid": uuid.uuid4()}).status_code == 302
    # Session, person, place; then the visit, behind what the trail has to know.
    assert [query["sql"].split()[0] for query in asked] == ["EXECUTE", "EXECUTE", "EXECUTE", "SELECT"]
    visit = Visit.objects.get()
    assert (visit.settlement, visit.trail.get().pgh_context.metadata["user"]) == (place, mentor.pk)


@pytest.mark.django_db(transaction=True)
def test_of_a_visit_that_breaks_off_nothing_stays(monkeypatch):
    mentor, place = make.person("mentor", make.HOME), make.settlement("Golop")

    def break_off(*args):
        raise RuntimeError

    monkeypatch.setattr("mentors.visits.actions.visit.logging.record_promises", break_off)
    promised = PromiseLine(uuid=uuid.uuid4(), text="Elküldöm.", made_by="mentor", due_on=today(), community=None)
    with pytest.raises(RuntimeError):
        visits.log(by=mentor, uuid=uuid.uuid4(), **content(place, promises=[promised]))
    assert (Visit.objects.count(), VisitRevision.objects.count()) == (0, 0)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("same", [True, False], ids=["same", "other"])
def test_fifty_at_once_make_one_visit(same):
    mentor, place, key = make.person("mentor", make.HOME), make.settlement("Golop"), uuid.uuid4()
    answers, together = [], threading.Barrier(50)

    def send(number):
        together.wait()
        try:
            said = "Fórum volt." if same else f"{number}. szöveg"
            answers.append(visits.log(by=mentor, uuid=key, state="submitted", **content(place, summary=said))[1])
        except visits.Conflict:
            answers.append("conflict")
        finally:
            connection.close()

    threads = [threading.Thread(target=send, args=[number]) for number in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, answers)) == sorted([*[str(False) if same else "conflict"] * 49, "True"])
    assert Visit.objects.count() == VisitRevision.objects.count() == 1
    assert list(VisitMonth.objects.filter(mentor=mentor).values_list("month", "state", "visits")) == [
        (datetime.date(2026, 3, 1), "submitted", 1)
    ]


def test_the_rollups_follow_every_step(mentor, place):
    coordinator = make.person("coordinator", make.HOME)

    def figures():
        days = {row.state: row.visits for row in VisitDay.objects.filter(county=place.county, date=DAY) if row.visits}
        reach = SettlementReach.objects.filter(settlement=place).values_list("visits", "first_date").first()
        return days, reach

    visit, _ = visits.log(by=mentor, uuid=uuid.uuid4(), **content(place))
    assert figures() == ({"draft": 1}, None)
    visits.submit(visit, by=mentor)
    assert figures() == ({"submitted": 1}, (1, DAY))
    visits.return_(visit, by=coordinator, note="Mikor?")
    assert figures() == ({"returned": 1}, (0, None))
    visits.update(visit, by=mentor, revision=1, participants=4)
    visits.submit(visit, by=mentor)
    visits.accept(visit, by=coordinator)
    assert figures() == ({"accepted": 1}, (1, DAY))
    visits.reopen(visit, by=coordinator, reason="Elírás.")
    visits.withdraw(visit, by=mentor)
    assert figures() == ({"withdrawn": 1}, (0, None))
