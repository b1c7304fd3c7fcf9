"""What the demo says of itself agrees: nobody is mentored where nobody was, what is on Wednesdays is on a Wednesday."""

import datetime
from collections import Counter

import pytest
from django.core.management import call_command
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from events.exchange.queries import occasions
from events.models import Event, Membership, SessionQuota
from institutions.models import Community, Institution, Settlement, SheetImport
from mentors.models import GoodPractice, Mentor, PracticeReview, ProcessStep, PublishedPractice, Visit
from portal.demo import content

pytestmark = pytest.mark.django_db
DAYS = [datetime.date(2026, 11, 23), datetime.date(2026, 7, 5)]
WEEKDAYS = ["hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"]


@pytest.fixture(params=DAYS, ids=str)
def day(request, db):
    call_command("demo", today=request.param, visits=4000, stdout=open("/dev/null", "w"))  # noqa: SIM115
    return request.param


def test_the_demo_agrees_with_itself(day):
    check_nobody_is_mentored_where_nobody_was(day)
    check_no_step_began_where_nobody_was()
    check_what_is_named_after_a_day_is_on_it()
    check_a_small_place_has_few_institutions()
    check_no_two_mentors_say_the_same()
    check_exchange_occasions_say_who_came(day)
    check_practices_have_what_belongs_to_them()
    check_the_way_of_a_practice_agrees(day)
    check_a_workshop_is_full_and_some_wait_for_it()


def check_nobody_is_mentored_where_nobody_was(day):
    named = Visit.objects.counted().filter(communities=OuterRef("pk"))
    offered = Community.objects.offered(day)
    assert offered.count() == 905
    assert list(offered.exclude(Exists(named)).values_list("name", flat=True)) == []
    assert list(Community.objects.mentored(day).exclude(Exists(named)).values_list("name", flat=True)) == []


def check_no_step_began_where_nobody_was():
    at_the_place = Visit.objects.counted().filter(settlement=OuterRef("process__settlement"))
    for_the_grant = Visit.objects.counted().filter(consortium=OuterRef("process__consortium"))
    for which, visits in (
        ({"process__consortium": None}, at_the_place),
        ({"process__settlement": None}, for_the_grant),
    ):
        steps = ProcessStep.objects.filter(Q(started_on__isnull=False) | Q(done_on__isnull=False), **which)
        assert steps.exists()
        before = Exists(visits.filter(date__lte=OuterRef("started_on")))
        assert steps.exclude(before).count() == 0


def check_what_is_named_after_a_day_is_on_it():
    named = [
        (one.event.starts_on.isoweekday(), number)
        for one in Membership.objects.select_related("event", "series")
        for number, word in enumerate(WEEKDAYS, 1)
        if word in f"{one.series.name} {one.event.name}".lower()
    ]
    assert len(named) >= 8
    assert [found for found, wanted in named if found != wanted] == []


def check_a_small_place_has_few_institutions():
    houses = Counter(Institution.objects.filter(maintainer__gt="").values_list("settlement", flat=True))
    people = dict(Settlement.objects.filter(population__lt=5000).values_list("pk", "population"))
    crowded = {pk: houses[pk] for pk, number in people.items() if houses[pk] > 2 + number // 1000}
    assert crowded == {}
    assert len(people) > 100


def check_no_two_mentors_say_the_same():
    said = Counter(Mentor.objects.exclude(about="").values_list("about", flat=True))
    assert [text for text, times in said.items() if times > 1] == []
    assert len(said) > 60


def test_a_public_page_of_a_demo_names_an_operator(day, client):
    assert "OPERATOR_NAME" not in client.get("/about/").text


def check_exchange_occasions_say_who_came(day):
    """34 exchanges were, each with a host or partners, what was taken home, and counts that make the number told; the
    latest still waits for its conclusions, and one is to come.
    """
    own = [one for one in occasions() if one.starts_on <= day]
    assert sum(one.kind == Event.Kind.EXCHANGE for one in own) == 34
    counted = [one for one in own if one.counties.exists()]
    for one in counted:
        people = [*one.counties.values_list("number", flat=True), *one.countries.values_list("number", flat=True)]
        assert (one.slug, sum(people)) == (one.slug, int(one.participants))
        assert one.capacity is None or sum(people) <= one.capacity
    hosted = [one for one in counted if one.organisations.filter(role="host").exists()]
    assert len(hosted) == 32
    for one in hosted:
        house = one.organisations.get(role="host").body.institution
        assert (house.settlement, house.settlement.county) == (one.settlement, one.county)
        assert one.programme_versions.count() == 1
    unwritten = [one.name for one in hosted if not hasattr(one, "outcome")]
    assert unwritten == ["Közösségi piacok szervezői"]
    assert Event.objects.filter(name="Kórusok és közösségek", starts_on__gt=day).count() == 1


def check_practices_have_what_belongs_to_them():
    """Steps as a table, files on the shelf, and a sheet of which three drafts were begun; it can still be undone."""
    plans = [one for one in PublishedPractice.objects.all() if "plan" in dict(one.articles["hu"])]
    assert len(plans) == 5
    in_english = [one for one in plans if "en" in one.articles]
    assert all("plan" in dict(one.articles["en"]) for one in in_english)
    assert len(in_english) == 3
    files = {one.slug: [file["suffix"] for file in one.files] for one in PublishedPractice.objects.exclude(files=[])}
    assert files == {
        "kertek-kapui-magcsere": ["xlsx"],
        "onkentes-konyvtarosok": ["xlsx"],
        "falukonyv-ketszaz-kezzel": ["odt"],
    }
    sent = SheetImport.objects.get()
    assert (len(sent.good), [row["number"] for row in sent.bad], sent.can_be_undone) == (3, [5], True)
    assert GoodPractice.objects.filter(pk__in=[row["made"] for row in sent.good], state="draft").count() == 3


def check_the_way_of_a_practice_agrees(day):
    """What the page says of where it stands, of the consent and of the reviewer is what its steps say."""
    # What the collecting sheet brought came by the same action as on its page: now.
    taken_in = [row["Cím"] for row in content.texts("practice_belongings")["sheet"]["rows"]]
    practices = GoodPractice.objects.exclude(texts__title__in=taken_in).prefetch_related("way", "consents")
    told = [(one, {step.kind: step.at for step in one.way.all()}) for one in practices]
    assert [one.slug for one, at in told if one.state_since != max(at.values())] == []
    assert [one.slug for one, at in told if timezone.localdate(max(at.values())) > day] == []
    answered = [(one.slug, at, consent) for one, at in told for consent in one.consents.all()]
    assert {consent.state for _slug, _at, consent in answered} == {"asked", "agreed"}
    differing = [
        slug
        for slug, at, consent in answered
        if (consent.asked_at, consent.answered_at) != (at["consent_asked"], at.get("consented"))
    ]
    assert differing == []
    review = PracticeReview.objects.get()
    assert review.assigned_at == review.practice.way.get(kind="expert_assigned").at
    written = [one.written_at for one in review.practice.comments.all()]
    assert written
    assert min(written) > review.assigned_at
    hours = {timezone.localtime(moment).hour for _one, at in told for kind, moment in at.items() if kind != "published"}
    assert hours <= set(range(9, 16))


def check_a_workshop_is_full_and_some_wait_for_it():
    """Who has a seat at the event waits for the session, who waits for the event has only the wish."""
    full = [one for one in SessionQuota.objects.all() if one.wishes.filter(is_granted=True).count() == one.seats]
    waiting = {one.registration.state for quota in full for one in quota.wishes.filter(is_granted=False)}
    assert waiting >= {"confirmed", "waiting"}
