"""Two people at one record: whoever comes second is shown both texts and decides; nothing is written over unread."""

import re

import pytest

from events.models import (
    Campaign,
    Course,
    CourseRun,
    CourseText,
    Enrolment,
    Event,
    Funding,
    FundingText,
    Issue,
    Piece,
    Post,
    PostText,
    Project,
    ProjectCountry,
    Room,
    RunModule,
    Series,
    SeriesText,
)
from events.registration.models.question import Question
from institutions.models import Body, Community, Consortium, Contact, Institution
from mentors.models import (
    Collection,
    CollectionText,
    GoodPractice,
    Guide,
    GuideText,
    HandOverLetter,
    Mentor,
    Partnership,
    PracticePhoto,
    PracticeText,
    ProcessStep,
    Quota,
    Speaker,
    SpeakerText,
    Study,
    SupervisionDate,
    Trip,
    User,
    Wave,
)
from mentors.people.models.period import today

from .. import make
from ..hidden_fields import sent_again
from ..test_access import DOORS
from .test_sent_twice import granted

EDITED = {
    "institution-edit": Institution,
    "contact-edit": Contact,
    "community-edit": Community,
    "consortium-edit": Consortium,
    "event-edit": Event,
    "practice-edit": GoodPractice,
    "practice-text-edit": PracticeText,
    "partnership-edit": Partnership,
    "settlement-step": ProcessStep,
    "consortium-step": ProcessStep,
    "trip-edit": Trip,
    "hand-over-letter-edit": HandOverLetter,
    "body-edit": Body,
    "speaker-edit": Speaker,
    "speaker-part-edit": SpeakerText,
    "event-part-edit": Room,
    "project-edit": Project,
    "project-part-edit": ProjectCountry,
    "series-edit": Series,
    "series-part-edit": SeriesText,
    "funding-edit": Funding,
    "funding-part-edit": FundingText,
    "collection-edit": Collection,
    "collection-part-edit": CollectionText,
    "guide-edit": Guide,
    "guide-part-edit": GuideText,
    "good-practice-part-edit": PracticePhoto,
    "study-edit": Study,
    "wave-edit": Wave,
    "quota-edit": Quota,
    "supervision-date-edit": SupervisionDate,
    "registration-part-edit": Question,
    "post-edit": Post,
    "post-part-edit": PostText,
    "issue-edit": Issue,
    "issue-part-edit": Piece,
    "week-edit": Campaign,
    "course-edit": Course,
    "course-part-edit": CourseText,
    "run-edit": CourseRun,
    "course-run-part-edit": RunModule,
    "enrolment-edit": Enrolment,
    "profile": User,
    "profile-card": Mentor,
}
A_YEAR = {
    "starts_on": today().replace(month=1, day=1).isoformat(),
    "ends_on": today().replace(month=12, day=31).isoformat(),
}
DIFFERENT = {"practice-edit": {"staff_needed": 7}, "wave-edit": A_YEAR}
"""Where the door sends what stands there already."""
SILENT = {"revision", "content_hash", "last_login"}
ALSO = {
    "visit-edit": "keeps what was sent beside the visit: tests of its own",
    "supervision-record-edit": "each of the two has a row of their own, which nobody else writes",
    "programme-edit": "a table of several sessions: tests of its own",
}
EDITS = [door for door in DOORS if door.method == "post" and door.route in EDITED]
IN_API = {"api-institution-detail", "api-community-detail", "api-consortium-detail", "api-event-detail"}


def test_every_page_that_edits_is_here():
    """Whatever has a page of this kind beside it: a form that begins with a record."""
    pages = {door.route for door in DOORS if door.method == "post" and door.route.endswith(("-edit", "-step", "-text"))}
    assert pages - EDITED.keys() == ALSO.keys()


def unread(door, world, stale="") -> dict:
    """What the door sends, read from nowhere."""
    sent = door.data(world) | DIFFERENT.get(door.route, {})
    return {name: stale if name.endswith(("revision", "version")) else value for name, value in sent.items()}


def contents(door) -> dict[int, dict]:
    """What stands in the records that the door edits, by id; but for the notes about its revision."""
    rows = EDITED[door.route].objects.values()
    return {row["id"]: {name: row[name] for name in row if name not in SILENT} for row in rows}


@pytest.mark.parametrize("door", EDITS, ids=lambda door: door.name)
@pytest.mark.parametrize("stale", ["", "7"])
def test_unread_is_never_written_over(door, stale, people, world, client_of):
    before = contents(door)
    answer = client_of(people[granted(door)]).post(door.url(world), unread(door, world, stale))
    assert answer.status_code == 409
    assert answer.context["differences"]
    assert contents(door) == before


@pytest.mark.parametrize("door", EDITS, ids=lambda door: door.name)
def test_the_page_with_both_texts_saves_what_i_say(door, people, world, client_of):
    client, url, before = client_of(people[granted(door)]), door.url(world), contents(door)
    for choice in ("kept", "sent"):
        page = client.post(url, unread(door, world)).content.decode()
        assert client.post(url, sent_again(page) | {"all": choice}).status_code == 302
        if choice == "kept":
            assert {key: row for key, row in contents(door).items() if key in before} == before
    assert contents(door) != before


@pytest.fixture
def house(db):
    return make.institution(make.settlement("Golop"), name="Faluház", about="Régi szöveg.", address="Fő út 1.")


def opened(client, house) -> dict:
    """The form of the house as a browser would send it, untouched."""
    page = client.get(f"/institutions/{house.pk}/edit/")
    form = page.context["form"]
    return {field.html_name: field.value() or "" for field in form}


def test_the_first_one_is_not_wiped_and_the_second_decides_field_by_field(house, people, client_of):
    first, second = client_of(people["mentor"]), client_of(people["coordinator"])
    url = f"/institutions/{house.pk}/edit/"
    mine, theirs = opened(second, house), opened(first, house)
    assert first.post(url, theirs | {"about": "Az elsőé.", "address": "Fő út 2."}).status_code == 302
    answer = second.post(url, mine | {"about": "A másodiké.", "maintainer": "Község"})
    page = answer.content.decode()
    assert answer.status_code == 409
    shown = {one.name: (one.kept, one.sent, one.choice) for one in answer.context["differences"]}
    assert shown == {
        "about": ("Az elsőé.", "A másodiké.", ""),
        "address": ("Fő út 2.", "Fő út 1.", "kept"),
        "maintainer": ("–", "Község", "sent"),
    }
    assert people["mentor"].name in page
    house.refresh_from_db()
    assert (house.about, house.address, house.revision) == ("Az elsőé.", "Fő út 2.", 2)
    chosen = {"choice_about": "kept", "choice_address": "kept", "choice_maintainer": "sent"}
    assert second.post(url, sent_again(page) | chosen).status_code == 302
    house.refresh_from_db()
    assert (house.about, house.address, house.maintainer, house.revision) == ("Az elsőé.", "Fő út 2.", "Község", 3)


def test_what_is_not_decided_is_asked_sent_again(house, people, client_of):
    client, url = client_of(people["mentor"]), f"/institutions/{house.pk}/edit/"
    page = client.post(url, opened(client, house) | {"about": "Új.", "revision": "9"}).content.decode()
    answer = client.post(url, sent_again(page))
    assert answer.status_code == 409
    house.refresh_from_db()
    assert house.about == "Régi szöveg."


def test_a_third_one_in_between_is_seen_too(house, people, client_of):
    client, url = client_of(people["mentor"]), f"/institutions/{house.pk}/edit/"
    page = client.post(url, opened(client, house) | {"about": "Enyém.", "revision": "9"}).content.decode()
    Institution.objects.filter(pk=house.pk).update(about="Harmadiké.", revision=5)
    answer = client.post(url, sent_again(page) | {"choice_about": "sent"})
    assert answer.status_code == 409
    assert [(one.kept, one.sent) for one in answer.context["differences"]] == [("Harmadiké.", "Enyém.")]


def test_back_to_the_form_to_write_it_together(house, people, client_of):
    client, url = client_of(people["mentor"]), f"/institutions/{house.pk}/edit/"
    page = client.post(url, opened(client, house) | {"about": "Enyém.", "revision": "9"}).content.decode()
    answer = client.post(url, sent_again(page) | {"by_hand": "1"})
    assert answer.status_code == 200
    assert (answer.context["form"]["about"].value(), str(answer.context["form"]["revision"].value())) == ("Enyém.", "1")
    house.refresh_from_db()
    assert house.about == "Régi szöveg."


def test_the_same_again_is_no_conflict(house, people, client_of):
    client, url = client_of(people["mentor"]), f"/institutions/{house.pk}/edit/"
    sent = opened(client, house) | {"about": "Új."}
    assert [client.post(url, sent).status_code for _time in range(2)] == [302, 302]
    house.refresh_from_db()
    assert house.revision == 2


def test_members_shares_and_targets(people, client_of):
    place, other = make.settlement("Golop"), make.settlement("Mád")
    grant = make.consortium(place, other)
    member = grant.members.get(settlement=place)
    client, url = client_of(people["mentor"]), f"/consortia/{grant.pk}/edit/"
    page = client.get(url)
    sent = {field.html_name: field.value() or "" for field in page.context["form"]}
    formset = page.context["members"]
    sent |= {field.html_name: field.value() or "" for field in formset.management_form}
    sent |= {field.html_name: field.value() or "" for form in formset for field in form}
    grant.members.filter(pk=member.pk).update(share_huf=100)
    Consortium.objects.filter(pk=grant.pk).update(revision=2)
    field = next(form["share_huf"].html_name for form in formset if form.initial.get("settlement") == other)
    answer = client.post(url, sent | {field: "300"})
    assert answer.status_code == 409
    found = {one.name: (one.kept, one.sent) for one in answer.context["differences"]}
    assert len(found) == 2
    golop, mad = (next(name for name in found if place in name) for place in ("Golop", "Mád"))
    assert "100" in found[golop][0]
    assert "300" in found[mad][1]
    kept = grant.members.order_by("pk").values_list("pk", flat=True)
    before = list(kept)
    chosen = {f"choice_{golop}": "kept", f"choice_{mad}": "sent"}
    assert client.post(url, sent_again(answer.content.decode()) | chosen).status_code == 302
    shares = dict(grant.members.values_list("settlement__name", "share_huf"))
    assert shares == {"Golop": 100, "Mád": 300}
    assert list(kept) == before


@pytest.mark.parametrize("route", sorted(IN_API))
def test_in_the_api_the_revision_is_needed_and_the_present_record_answered(route, people, world, client_of):
    door = next(one for one in DOORS if one.route == route and one.method == "patch")
    client, url = client_of(people[granted(door)]), door.url(world)
    sent = {name: value for name, value in door.data(world).items() if name != "revision"}
    missing = client.patch(url, sent, content_type="application/json")
    assert (missing.status_code, list(missing.json()["errors"])) == (400, ["revision"])
    present = client.get(url).json()
    stale = client.patch(url, sent | {"revision": 9}, content_type="application/json")
    assert (stale.status_code, stale.json()["present"]) == (409, present)
    assert client.get(url).json() == present
    read = client.patch(url, sent | {"revision": present["revision"]}, content_type="application/json")
    assert (read.status_code, read.json()["revision"]) == (200, present["revision"] + 1)


def test_an_erased_contact_is_not_written_back_by_an_open_form(world, people, client_of):
    client, other = client_of(people["mentor"]), client_of(people["coordinator"])
    url = f"/communities/{world.community.pk}/edit/"
    Community.objects.filter(pk=world.community.pk).update(contact_name="Kis Kata", contact_phone="1234567")
    sent = {field.html_name: field.value() or "" for field in client.get(url).context["form"]}
    other.post(f"/communities/{world.community.pk}/erase-contact/")
    assert client.post(url, sent | {"about": "Szeretnek varrni."}).status_code == 409
    world.community.refresh_from_db()
    assert world.community.contact_name == ""


def test_both_sides_are_shown_as_text(house, people, client_of):
    """What somebody typed is never markup."""
    client, url = client_of(people["mentor"]), f"/institutions/{house.pk}/edit/"
    page = client.post(url, opened(client, house) | {"about": "<script>x</script>\nmásodik", "revision": "9"})
    assert not re.search(r"<script>x", page.content.decode())
    assert "második" in page.content.decode()
