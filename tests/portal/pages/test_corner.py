"""The contact's own corner: what concerns them, nothing else; a community's year as a file, in the reader's layer."""

import pytest
from django.utils import timezone

from institutions.models import Body, CommunityStage
from mentors.people.models.period import today
from portal.pages.corner import report_of

from ... import make

pytestmark = pytest.mark.django_db


def test_it_shows_what_one_speaks_for_and_nothing_else(people, world, client_of):
    other = make.institution(world.settlement, name="Idegen Ház")
    make.promise(world.visit, community=make.community(world.settlement, name="Idegen Kör"), text="Idegen vállalás.")
    make.practice(people["editor"], world.settlement, institution=world.institution, words={"hu": {"title": "Miénk"}})
    make.practice(people["editor"], world.settlement, institution=other, words={"hu": {"title": "Másé"}})
    make.registration(world.open_event, email=people["contact"].email)
    page = client_of(people["contact"]).get("/corner/").text
    for there in (world.institution.name, world.community.name, world.promise.text, "Miénk", world.open_event.name):
        assert there in page, there
    for absent in ("Idegen Ház", "Idegen Kör", "Idegen vállalás.", "Másé"):
        assert absent not in page, absent


def test_it_holds_each_thing_that_concerns_them(people, world, client_of):
    """The body's page, who looks after it and whom to call, proposals, promises, consents, registrations, the week."""
    make.registration(world.open_event, email=people["contact"].email)
    body = Body.objects.get(institution=world.institution)
    joined = make.joiner(world.campaign, world.settlement, name="Könyvtári Kör", body=body)
    shown = make.week_programme(joined, title="Nyitott este", state="accepted", accepted_at=timezone.now())
    hidden = make.week_programme(joined, title="Ellenőrzés előtt")
    mine = world.waiting_programme
    page = client_of(people["contact"]).get("/corner/").text
    for there in (
        f"/institutions/{world.institution.pk}/",
        f"/communities/{world.community.pk}/",
        f"/proposals/{world.proposal.pk}/",
        f"/practices/consents/{world.consent.pk}/",
        f"/events/{world.open_event.slug}/",
        world.promise.text,
        "Mentor Manó",
        f"/community-week/{world.campaign.year}/joiners/{joined.uuid}/",
        shown.title,
        mine.title,
        str(mine.get_state_display()),
    ):
        assert there in page, there
    assert hidden.title not in page, "another brought it, and it is not public"


def test_a_year_as_a_file(people, world, client_of):
    CommunityStage.objects.create(community=world.community, stage="contacted", date=today(), note="Sikerült!")
    year = today().year
    answer = client_of(people["contact"]).get(f"/communities/{world.community.pk}/report/{year}/")
    assert (answer.status_code, answer["Content-Type"], answer.content[:5]) == (200, "application/pdf", b"%PDF-")
    assert client_of(people["contact"]).get(f"/communities/{world.community.pk}/report/{year + 1}/").status_code == 404
    assert client_of(people["contact"]).get(f"/communities/{world.community.pk}/report/1999/").status_code == 404


def test_each_reads_their_layer_in_it(people, world):
    def texts(persona):
        months = report_of(people[persona], world.community, world.visit.date.year)["months"]
        return [entry["text"] for month in months for entry in month["entries"]]

    assert world.visit.summary in " ".join(texts("mentor"))
    assert world.visit.summary not in " ".join(texts("contact"))
    assert "Köszönjük!" in " ".join(texts("contact"))


def test_another_year_says_so(people, world):
    report = report_of(people["contact"], world.community, 2015)
    assert report["months"] == []
