"""Whoever does not read a fact learns nothing of it by asking: every filter, order and page answers the same before and
after what they are not shown has changed. Sums are public, and stand apart.
"""

import datetime
import re

import django_filters
import pytest
from django.urls import resolve

from events.models import Event, Membership, Series
from institutions.models import Community, CommunityStage, Contact
from institutions.places.filters.fields import CountyFilter, SettlementFilter
from mentors.models import GoodPractice, Mentor, Partnership, PartnershipNote, PracticeText, Visit
from mentors.visits.filters.visit import RecordFilter

from . import make
from .lists import LISTS
from .test_access import DOORS

DAYS = ("2019-12-31", "2026-01-15", "2026-03-04")
NOT_COMPARED = {"home", "figures", "figures-csv", "digest-off", "login-list", "week-programme"}
"""Pages whose sums change with every visit (cells below five are hidden there, see test_public_figures), a link that is
signed anew each time (also on the programme that one brought), and the list of one's own log-ins, of which each client
here is one more.
"""


@pytest.fixture
def places(people, world):
    """What visitors and the contact read, with much behind it that they do not."""
    place = make.settlement("Golop")
    Community.objects.filter(pk=world.community.pk).update(consent_public=True)
    return {
        "settlement": place,
        "institution": make.institution(place),
        "consortium": make.consortium(place, world.settlement),
        "communities": [make.community(place, stage="offered", consent_public=True), make.community(place)],
        "partnership": make.partnership(people["mentor"], world.institution, make.settlement("Gönc")),
        "promise": make.promise(make.visit(people["mentor"], place), community=world.community, made_by="partner"),
        "series": Series.objects.create(name="Padlások napja", slug="padlasok-napja"),
    }


def change_what_is_hidden(people, world, places):
    """What a day of work of others changes, all of it closed to visitors and to the institution's contact."""
    mentor, other = people["mentor"], world.hidden_card.user
    for date in ((2020, 1, 1), (2026, 1, 20), (2026, 3, 5)):
        visit = make.visit(
            mentor,
            places["settlement"],
            [places["communities"][0]],
            [places["institution"]],
            consortium=places["consortium"],
            date=datetime.date(*date),
        )
        make.photo(visit)
    Visit.objects.filter(pk=world.visit.pk).update(
        activities=["forum"], summary="Titok.", result="Titok.", participants=77, consortium=None
    )
    world.visit.institutions.set([])
    shown = places["communities"][0]
    CommunityStage.objects.create(community=shown, stage="dormant", date=datetime.date(2026, 1, 10))
    Community.objects.filter(pk=shown.pk).update(contact_name="Titkos Tekla", rhythm_days=9)
    Partnership.objects.filter(pk=world.partnership.pk).update(follow_up_on=datetime.date(2026, 1, 9), rhythm_days=9)
    Partnership.objects.filter(pk=places["partnership"].pk).update(follow_up_on=datetime.date(2026, 1, 8))
    day = datetime.date(2026, 1, 7)
    PartnershipNote.objects.create(partnership=world.partnership, date=day, text="Titok.", author=mentor)
    Contact.objects.filter(institution=places["institution"]).delete()
    make.contact(places["institution"], name="Titkos Tekla")
    Mentor.objects.filter(pk=world.hidden_card.pk).update(about="Titok.", backgrounds=["museum"])
    Event.objects.filter(pk=world.draft_event.pk).update(name="Titkos nap", kind="training")
    Membership.objects.create(event=world.draft_event, series=places["series"])
    make.practice(people["editor"], places["settlement"], themes=["social_involvement"])
    GoodPractice.objects.filter(pk=world.published_practice.pk).update(staff_needed=77, contact_name="Titkos Tekla")
    PracticeText.objects.filter(practice=world.published_practice).update(title="Titkos cím", aim="Titok.")
    make.process(places["settlement"], interviews={"done_on": day})
    make.proposal(make.user(), places["institution"])
    make.assignment(other, settlement=places["settlement"])
    make.invitation(people["coordinator"])


def values_of(name, one, world, places):
    """What somebody curious would try for a filter."""
    if isinstance(one, CountyFilter | SettlementFilter):
        place = places["settlement"]
        return [make.HOME] if isinstance(one, CountyFilter) else [place.ksh_code, world.settlement.name]
    if isinstance(one, RecordFilter):
        record = {"community": world.community, "institution": places["institution"], "mentor": world.people["mentor"]}
        record["series"] = places["series"]
        found = record.get(name) or (places["consortium"] if name == "consortium" else world.people["mentor"])
        return [str(found.pk), str(world.hidden_card.user.pk)]
    if isinstance(one, django_filters.NumberFilter):
        return ["0", "50", str(world.people["mentor"].pk)]
    if isinstance(one, django_filters.DateFilter):
        return ["2026-01"] if name == "month" else DAYS
    if choices := one.extra.get("choices"):
        return [code for code, _label in getattr(choices, "choices", choices)]
    return ["titok", "a"]


def questions(kind, world, places):
    """Every filter with every value, on every day where there are days; every order."""
    filters = resolve(kind.endpoint).func.cls.filterset_class
    dated = [f"&on={day}" for day in DAYS] if "on" in filters.base_filters else [""]
    yield ""
    for name, one in filters.base_filters.items():
        for value in values_of(name, one, world, places):
            for day in dated:
                yield f"?{name}={value}{day}"
    for order in filters.orders:
        yield f"?order={order}&limit=1"


def answers(client_of, user, world, places):
    """What the person is answered: of lists the whole JSON with its cursors, of pages the words."""
    found, client = {}, client_of(user)
    for kind in LISTS:
        for question in questions(kind, world, places):
            found[kind.endpoint + question] = client.get(kind.endpoint + question).text
    for door in DOORS:
        if door.method == "get" and door.route not in NOT_COMPARED:
            found[door.route, door.name] = words(client_of(user).get(door.url(world)))
    for noun in ("institutions", "communities", "consortia", "settlements", "events"):
        found[noun] = words(client.get(f"/{noun}/"))
    for address in ("/institutions/options/", "/communities/options/", "/consortia/options/", "/settlements/options/"):
        for place in ("", f"&settlement={places['settlement'].ksh_code}"):
            found[address, place] = client.get(f"{address}?q={place}").text
    return found


def words(response):
    """An answer without what is drawn anew each time."""
    if ":" in response.request["PATH_INFO"] or b'name="stamp"' in response.getvalue():
        # Behind a link that is signed anew each time, and forms with a stamp of their own.
        return response.status_code
    if response.streaming or not response.get("Content-Type", "text/").startswith(("text/", "application/json")):
        return response.status_code
    text = re.sub(r'(csrfmiddlewaretoken" value|name="(uuid|stamp)" value|content)="[^"]*"', "", response.text)
    return response.status_code, re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}|nonce-\S+", "", text)


def test_a_visitor_learns_nothing_hidden_by_asking(people, world, places, client_of):
    before = answers(client_of, None, world, places)
    assert len(before) > 400
    change_what_is_hidden(people, world, places)
    after = answers(client_of, None, world, places)
    assert {key for key in before if before[key] != after[key]} == set()


def test_a_contact_learns_nothing_hidden_by_asking(people, world, places, client_of):
    """They speak for the world's institution and community: what the team wrote about these is not theirs."""
    before = answers(client_of, people["contact"], world, places)
    change_what_is_hidden(people, world, places)
    after = answers(client_of, people["contact"], world, places)
    assert {key for key in before if before[key] != after[key]} == set()


def test_filters_that_choose_nothing_are_no_fields(people, world, client_of):
    """Whom a filter tells nothing, their page does not offer it."""
    offered = {
        "/settlements/": {"reached", "quiet_for", "visited_by", "visited_in", "month", "on"},
        "/institutions/": {"contacted", "on"},
        "/consortia/": {"supported", "on"},
        "/communities/": {"stage", "ever", "on"},
    }
    for persona, user in people.items():
        for address, names in offered.items():
            shown = {field.name for field in client_of(user).get(address).context["filter"].fields()}
            assert shown & names == (names if persona in READERS else set()), (persona, address)


READERS = {"mentor", "mentor_elsewhere", "coordinator", "coordinator_elsewhere", "lead"}
