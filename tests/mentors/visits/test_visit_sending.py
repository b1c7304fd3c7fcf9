"""What the visit form answers to a phone's queue, and what it makes of the phone's clock and of an old form."""

import datetime
import uuid

import pytest
from django.utils import timezone

from mentors.models import Visit, VisitRevision
from mentors.people.models.period import today
from mentors.visits.forms import visit_versions

from ... import make

A_DAY = datetime.timedelta(days=1)
TAKEN = "Titkos terv."


def filled(**changes):
    return {
        "uuid": str(uuid.uuid4()),
        "settlement": "abaujszanto",
        "date": "2026-11-02",
        "method": "personal",
        "activities": ["interview"],
        "summary": "Interjút készítettünk.",
        "state": "submitted",
    } | changes


def as_json(client, sent, url="/visits/new/"):
    return client.post(url, sent, headers={"accept": "application/json"})


@pytest.fixture
def mentor(people, world, client_of):
    return client_of(people["mentor"])


def test_created_then_replayed(mentor):
    sent = filled()
    first, again = as_json(mentor, sent), as_json(mentor, sent)
    assert (first.status_code, again.status_code) == (201, 200)
    assert {name: first.json()[name] for name in ("uuid", "state", "revision", "date", "url", "place")} == {
        "uuid": sent["uuid"],
        "state": "submitted",
        "revision": 1,
        "date": "2026-11-02",
        "url": f"/visits/{sent['uuid']}/",
        "place": "Abaújszántó",
    }
    assert again.json()["uuid"] == sent["uuid"]


def test_errors_by_field(mentor):
    answer = as_json(mentor, filled(summary="", settlement="Sehonnafalva"))
    assert (answer.status_code, set(answer.json()["errors"])) == (400, {"summary", "settlement"})
    assert answer.json()["labels"]["summary"] == "Mi történt?"


def test_nobody_signed_in_and_a_page_for_people(client_of):
    visitor = client_of(None)
    assert as_json(visitor, filled()).status_code == 401
    assert as_json(visitor, filled()).json() == {"code": "login"}
    assert visitor.post("/visits/new/", filled()).status_code == 302
    assert visitor.get("/today/", headers={"accept": "*/*"}).status_code == 302


def test_an_old_token_says_so(people, world, client_of):
    client = client_of(people["mentor"], enforce_csrf_checks=True)
    answer = as_json(client, filled())
    assert (answer.status_code, answer.json()) == (403, {"code": "csrf"})
    assert client.post("/visits/new/", filled())["Content-Type"].startswith("text/html")


def test_a_record_of_somebody_else_is_not_logged(mentor, people):
    for owner in (people["coordinator"].pk, "0", "senki"):
        answer = as_json(mentor, filled(for_user=owner))
        assert (answer.status_code, answer.json()["code"]) == (409, "other_user")
    page = mentor.post("/visits/new/", filled(for_user=people["coordinator"].pk, summary="Ez megmarad."))
    assert "Ez megmarad." in page.content.decode()
    assert not Visit.objects.filter(summary__in=["Interjút készítettünk.", "Ez megmarad."]).exists()
    assert as_json(mentor, filled(for_user=people["mentor"].pk)).status_code == 201


def test_somebody_elses_uuid_tells_nothing_and_keeps_nothing(mentor, world):
    other = make.visit(make.person("mentor", make.HOME), world.settlement, summary=TAKEN)
    answer = as_json(mentor, filled(uuid=str(other.uuid)))
    assert (answer.status_code, answer.json()["code"]) == (409, "taken")
    assert TAKEN not in answer.content.decode()
    assert not other.conflicts.exists()


def test_an_edit_by_the_queue(mentor, people, world):
    url = f"/visits/{world.draft.uuid}/edit/"
    sent = filled(uuid=str(world.draft.uuid), revision=1, summary="Átírtam.")
    first, again = as_json(mentor, sent, url), as_json(mentor, sent, url)
    assert [(one.status_code, one.json()["revision"], one.json()["state"]) for one in (first, again)] == [
        (200, 2, "submitted"),
        (200, 2, "submitted"),
    ]
    other = as_json(mentor, sent | {"summary": "Harmadszor."}, url)
    assert (other.status_code, other.json()["code"]) == (409, "refused")


# -- The clock --------------------------------------------------------------------------------------------------------


def by_phone(ahead: datetime.timedelta, waited=datetime.timedelta(hours=2)):
    """The times of a phone whose clock is ahead by so much, for a record that waited so long."""
    now = timezone.now() + ahead
    return {"device_saved_at": (now - waited).isoformat(), "device_sent_at": now.isoformat()}


def revision_of(sent, number=1) -> VisitRevision:
    return VisitRevision.objects.get(visit__uuid=sent["uuid"], revision=number)


def test_both_clocks_are_kept(mentor):
    sent = filled(form_version=visit_versions.CURRENT, **by_phone(datetime.timedelta(minutes=-40)))
    before = timezone.now()
    assert as_json(mentor, sent).json()["notes"] == []
    row = revision_of(sent)
    assert row.device_sent_at.isoformat() == sent["device_sent_at"]
    assert row.device_saved_at.isoformat() == sent["device_saved_at"]
    assert abs(row.saved_at - (before - datetime.timedelta(hours=2))) < datetime.timedelta(minutes=1)
    assert row.form_version == visit_versions.CURRENT


def test_a_day_in_the_future_by_a_wrong_clock_is_put_right_and_told(mentor):
    ahead = 3 * A_DAY
    by_clock = by_phone(ahead, waited=datetime.timedelta(seconds=5))
    saved = timezone.localdate(datetime.datetime.fromisoformat(by_clock["device_saved_at"]))
    sent = filled(date=saved.isoformat(), **by_clock)
    first = as_json(mentor, sent)
    true_day = saved - ahead
    assert (first.status_code, first.json()["date"]) == (201, true_day.isoformat())
    assert "3 nappal előbbre jár" in first.json()["notes"][0]
    later = by_phone(ahead + datetime.timedelta(minutes=9))["device_sent_at"]
    again = as_json(mentor, sent | {"device_sent_at": later})
    assert (again.status_code, again.json()["date"]) == (200, true_day.isoformat())
    clock_set_right = as_json(mentor, sent | {"device_sent_at": timezone.now().isoformat()})
    assert clock_set_right.status_code == 200
    assert Visit.objects.filter(uuid=sent["uuid"]).count() == 1
    assert revision_of(sent, 0).content_hash != revision_of(sent, 1).content_hash


def test_the_replay_of_a_later_day_is_still_a_replay(mentor, monkeypatch):
    sent = filled(date=(today() + A_DAY).isoformat(), **by_phone(A_DAY, waited=datetime.timedelta(0)))
    assert as_json(mentor, sent).status_code == 201
    real = timezone.now()
    monkeypatch.setattr("django.utils.timezone.now", lambda: real + 2 * A_DAY)
    mentor.force_login(Visit.objects.get(uuid=sent["uuid"]).mentor)
    assert as_json(mentor, sent).status_code == 200


def test_a_clock_that_is_behind_changes_no_day_but_is_told(mentor):
    sent = filled(**by_phone(-2 * A_DAY))
    answer = as_json(mentor, sent).json()
    assert answer["date"] == "2026-11-02"
    assert "2 nappal eltér" in answer["notes"][0]


def test_a_clock_that_is_minutes_behind_troubles_nobody_at_midnight(mentor, monkeypatch):
    """Saved at ten past midnight by our clock, at half past eleven by the phone's: that is no day's error."""
    now = (timezone.localtime() + A_DAY).replace(hour=2, minute=10)
    monkeypatch.setattr("django.utils.timezone.now", lambda: now)
    sent = filled(**by_phone(datetime.timedelta(minutes=-40)))
    assert as_json(mentor, sent).json()["notes"] == []


def test_without_a_wrong_clock_the_future_stays_an_error(mentor):
    tomorrow = (today() + A_DAY).isoformat()
    for times in ({}, by_phone(datetime.timedelta(0)), by_phone(-3 * A_DAY)):
        assert as_json(mentor, filled(date=tomorrow, **times)).status_code == 400


@pytest.mark.parametrize(
    "text", ["", "tegnap", "+275760-09-13T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31", "a\x00"]
)
def test_times_that_are_none_harm_nothing(mentor, text):
    sent = filled(device_saved_at=text, device_sent_at=text, form_version=text)
    assert as_json(mentor, sent).status_code == 201
    assert revision_of(sent).saved_at is None


def test_a_time_zone_that_no_database_holds_is_counted_with(mentor):
    sent = filled(device_saved_at="2026-11-02T10:00:00-23:59", device_sent_at="2026-11-02T11:00:00-23:59")
    assert as_json(mentor, sent).status_code == 201
    assert revision_of(sent).device_saved_at == datetime.datetime(2026, 11, 3, 9, 59, tzinfo=datetime.UTC)


# -- Old forms --------------------------------------------------------------------------------------------------------


def test_the_list_of_versions_is_closed_and_dated():
    """Whoever raises CURRENT adds the day; no version is forgotten, and each is taken for 90 days."""
    assert sorted(visit_versions.RETIRED) == list(range(1, visit_versions.CURRENT))
    assert list(visit_versions.RETIRED.values()) == sorted(visit_versions.RETIRED.values())
    for version, day in visit_versions.RETIRED.items():
        assert visit_versions.is_accepted(version, day + 90 * A_DAY)
        assert not visit_versions.is_accepted(version, day + 91 * A_DAY)


def test_an_old_form_is_taken_for_90_days_and_then_asks_the_person(mentor, monkeypatch):
    monkeypatch.setitem(visit_versions.RETIRED, 1, today() - 90 * A_DAY)
    assert as_json(mentor, filled(form_version="1")).status_code == 201
    monkeypatch.setitem(visit_versions.RETIRED, 1, today() - 91 * A_DAY)
    sent = filled(form_version="1", summary="Régi űrlapon írtam.")
    answer = as_json(mentor, sent)
    assert (answer.status_code, answer.json()["code"]) == (409, "old_form")
    assert not Visit.objects.filter(uuid=sent["uuid"]).exists()
    page = mentor.post("/visits/new/", sent).content.decode()
    assert "Régi űrlapon írtam." in page
    assert f'name="form_version" value="{visit_versions.CURRENT}"' in page


def test_a_newer_form_than_the_server_knows_waits(mentor):
    answer = as_json(mentor, filled(form_version=str(visit_versions.CURRENT + 1)))
    assert (answer.status_code, int(answer["Retry-After"]) > 0) == (503, True)
    page = mentor.post("/visits/new/", filled(form_version=str(visit_versions.CURRENT + 1), summary="Újabbon írtam."))
    assert (page.status_code, page["Content-Type"]) == (503, "text/html; charset=utf-8")
    assert "Újabbon írtam." in page.content.decode()
    assert Visit.objects.filter(summary="Újabbon írtam.").count() == 0


# -- What arrived, and could not be sent like this any more ------------------------------------------------------------


@pytest.fixture
def on_the_way(people, world, client_of):
    """A record that has arrived while its answer was lost, and the person who sends it once more."""
    who = make.person("mentor", make.HOME)
    client = client_of(who)
    circle = make.community(world.settlement)
    sent = filled(communities=[circle.pk], **by_phone(datetime.timedelta(0)))
    assert as_json(client, sent).status_code == 201
    return who, client, sent


def answers_as_before(client, sent) -> bool:
    again = as_json(client, sent | {"device_sent_at": timezone.now().isoformat()})
    page = client.post("/visits/new/", sent)
    return (again.status_code, again.json().get("uuid"), page.status_code, page.get("Location")) == (
        200,
        sent["uuid"],
        302,
        f"/visits/{sent['uuid']}/?saved",
    )


def move_away(who):
    who.appointments.update(valid_until=today())
    make.appoint(who, "mentor", make.ELSEWHERE, valid_from=today())


def test_a_replay_after_a_move_to_another_county(on_the_way):
    who, client, sent = on_the_way
    move_away(who)
    assert answers_as_before(client, sent)
    other = as_json(client, sent | {"uuid": str(uuid.uuid4())})
    assert (other.status_code, set(other.json()["errors"])) == (400, {"settlement", "communities"})
    changed = as_json(client, sent | {"device_saved_at": timezone.now().isoformat(), "summary": "Átírtam."})
    assert changed.status_code == 400


def test_a_replay_after_the_appointment(on_the_way):
    who, client, sent = on_the_way
    who.appointments.update(valid_until=today())
    assert answers_as_before(client, sent)
    new = sent | {"uuid": str(uuid.uuid4()), "summary": "Ez még nálam volt."}
    assert as_json(client, new).status_code == 404
    page = client.post("/visits/new/", new)
    assert page.status_code == 404
    assert "Ez még nálam volt." in page.content.decode()
    assert "megbízása közben véget ért" in page.content.decode()
    assert client.get("/visits/new/").status_code == 404


def test_a_replay_of_a_form_that_is_no_longer_taken(on_the_way, monkeypatch):
    _who, client, sent = on_the_way
    sent |= {"form_version": "1"}
    monkeypatch.setitem(visit_versions.RETIRED, 1, today() - 91 * A_DAY)
    assert answers_as_before(client, sent)


def test_a_record_of_the_same_moment_is_nobody_elses(on_the_way, client_of):
    _who, _client, sent = on_the_way
    stranger = make.person("mentor", make.ELSEWHERE)
    assert as_json(client_of(stranger), sent).status_code == 400
    stranger.appointments.update(valid_until=today())
    assert as_json(client_of(stranger), sent).status_code == 404
