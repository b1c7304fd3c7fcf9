"""The coordinator's queue."""

import datetime

import pytest
from django.utils import timezone

from mentors.models import Visit
from mentors.overview.queries.report import CountyReport
from mentors.people.models.period import today
from mentors.visits.parts import digest

from ... import make


@pytest.fixture
def queue(people, world):
    """Two more visits: an older one, and one by the coordinator, who is a mentor too."""
    make.appoint(people["coordinator"], "mentor", make.HOME)
    make.visit(people["coordinator"], world.settlement, date="2026-01-01")
    return [make.visit(people["mentor"], world.settlement, date="2026-02-02"), world.visit]


def test_the_oldest_first_never_ones_own_never_another_countys(people, world, queue, client_of):
    page = client_of(people["coordinator"]).get("/review/")
    assert (page.context["visit"], page.context["rows"], page.context["total"]) == (queue[0], queue, 2)
    assert client_of(people["coordinator_elsewhere"]).get("/review/").context["rows"] == []
    assert client_of(people["lead"]).get("/review/").context["rows"] == list(
        Visit.objects.filter(mentor=people["coordinator"], date="2026-01-01")
    )


def test_accepting_goes_on_to_the_next(people, world, queue, client_of):
    client = client_of(people["coordinator"])
    answer = client.post(f"/visits/{queue[0].uuid}/accept/", {"next": "review", "revision": 1}, follow=True)
    assert answer.redirect_chain == [("/review/#visit", 302)]
    assert answer.context["visit"] == queue[1]
    assert Visit.objects.get(pk=queue[0].pk).state == "accepted"


def test_returning_without_words_keeps_the_visit_open(people, world, queue, client_of):
    client = client_of(people["coordinator"])
    url = f"/visits/{queue[1].uuid}/return/"
    answer = client.post(url, {"next": "review", "note": "", "revision": 1})
    assert (answer.status_code, answer.context["visit"]) == (200, queue[1])
    assert set(answer.context["return_form"].errors) == {"note"}
    assert answer.context["proposals"] == 1
    too_long = client.post(url, {"note": "x" * 1001})
    assert "x" * 1001 in too_long.content.decode()
    client.post(url, {"next": "review", "note": "Hányan voltak?", "revision": 1})
    visit = Visit.objects.get(pk=queue[1].pk)
    assert (visit.state, visit.state_note) == ("returned", "Hányan voltak?")


def test_another_one_can_be_opened(people, world, queue, client_of):
    client = client_of(people["coordinator"])
    assert client.get(f"/review/?at={queue[1].uuid}").context["visit"] == queue[1]
    for nonsense in ("x", world.draft.uuid, world.accepted.uuid):
        assert client.get(f"/review/?at={nonsense}").context["visit"] == queue[0]


def test_what_was_changed_meanwhile_is_read_again_first(people, world, queue, client_of):
    Visit.objects.filter(pk=queue[0].pk).update(revision=2)
    answer = client_of(people["coordinator"]).post(f"/visits/{queue[0].uuid}/accept/", {"revision": 1}, follow=True)
    assert "közben módosította" in answer.content.decode()
    assert Visit.objects.get(pk=queue[0].pk).state == "submitted"


def test_when_all_is_decided_the_page_says_so(people, world, client_of):
    Visit.objects.filter(state="submitted").update(state="accepted")
    assert "Minden látogatás ellenőrizve" in client_of(people["coordinator"]).get("/review/").content.decode()


def test_what_waits_for_others_is_told(people, world, queue, client_of):
    page = client_of(people["lead"]).get("/review/")
    waiting = Visit.objects.filter(state="submitted")
    assert page.context["all_submitted"] == waiting.count() > page.context["total"] == 1
    for county, number in page.context["submitted"]:
        address = f"/visits/?county={county.ksh_code}&state=submitted"
        assert address.replace("&", "&amp;") in page.text
        assert (
            client_of(people["lead"]).get(address).context["total"] == number == waiting.filter(county=county).count()
        )
    Visit.objects.filter(date="2026-01-01").update(state="accepted")
    page = client_of(people["lead"]).get("/review/").text
    assert ("Minden látogatás ellenőrizve" in page, "Önre most egy látogatás sem vár" in page) == (False, True)


@pytest.mark.parametrize(("submitted", "date", "is_late"), [(8, 0, True), (7, 90, False), (0, 400, False)])
def test_waiting_counts_from_the_submission_everywhere(people, world, client_of, submitted, date, is_late):
    """On the dashboard, in its list and in the digest alike: what was written late did not wait."""
    Visit.objects.update(state="accepted")
    now = timezone.now()
    visit = make.visit(
        people["mentor"], world.settlement, date=today() - datetime.timedelta(days=date),
        submitted_at=now - datetime.timedelta(days=submitted),
    )  # fmt: skip
    found = [visit] if is_late else []
    report = CountyReport(make.county(), today(), people["coordinator"])
    assert {one.code: one.number for one in report.attention}["waiting"] == len(found)
    page = client_of(people["coordinator"]).get("/visits/?county=05&state=waiting")
    assert (list(page.context["rows"]), page.context["total"]) == (found, len(found))
    assert sum(one.stands_for for one in digest.waiting(people["coordinator"], today())) == len(found)
