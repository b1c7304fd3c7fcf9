"""The demo network: as large as the real one, the same for the same seed and day, never over somebody's work."""

import datetime

import pytest
from django.core.management import call_command
from django.db.models import Count, F, Q

from events.models import Event
from institutions.models import Community, Consortium, Institution, Mail
from institutions.places.models.settlement_size import SettlementSize
from mentors.models import (
    GoodPractice,
    Mentor,
    Partnership,
    PartnershipNote,
    PartnershipStage,
    PracticeVersion,
    ProcessStep,
    Promise,
    Proposal,
    PublishedPractice,
    Trip,
    User,
    Visit,
)
from mentors.practices.models.practice_text import SECTIONS
from mentors.visits.actions import rollups

TODAY = datetime.date(2026, 11, 23)


def load(**options):
    call_command("demo", today=TODAY, stdout=open("/dev/null", "w"), **options)  # noqa: SIM115


def print_of_the_demo():
    """What must be the same each time: who, where, what."""
    return [
        list(User.objects.order_by("pk").values_list("email", "name")),
        list(Community.objects.order_by("pk").values_list("name", "settlement__name", "stages__stage", "stages__date")),
        list(Visit.objects.order_by("pk").values_list("uuid", "mentor__email", "date", "summary", "state")),
        list(Partnership.objects.order_by("pk").values_list("uuid", "name", "stages__stage", "stages__date")),
        list(ProcessStep.objects.order_by("pk").values_list("process__settlement__name", "step", "started_on", "note")),
        list(Promise.objects.order_by("pk").values_list("uuid", "text", "due_on", "state", "closed_in__uuid")),
        list(Proposal.objects.order_by("pk").values_list("institution__name", "changes", "state", "proposed_at")),
        list(Trip.objects.order_by("pk").values_list("uuid", "date", "kilometres", "stops__settlement__name")),
        list(PublishedPractice.objects.order_by("pk").values_list("slug", "published_at")),
        list(Mail.objects.order_by("pk").values_list("uuid", "kind", "to", "state", "created_at")),
    ]


@pytest.mark.django_db
def test_the_figures_are_those_of_the_network():
    load(visits=2000)
    counted = {
        "mentors": Mentor.objects.serving(TODAY).count(),
        "counties with mentors": Mentor.objects.serving(TODAY).aggregate(
            n=Count("user__appointments__county", distinct=True)
        )["n"],
        "consortia": Consortium.objects.count(),
        "offered": Community.objects.offered(TODAY).count(),
        "mentored": Community.objects.mentored(TODAY).count(),
        "practices": PublishedPractice.objects.exclude(kind="model_project").count(),
        "model projects": PublishedPractice.objects.filter(kind="model_project").count(),
        "visits": Visit.objects.count(),
    }
    assert counted == {
        "mentors": 62,
        "counties with mentors": 18,
        "consortia": 276,
        "offered": 905,
        "mentored": 419,
        "practices": 177,
        "model projects": 25,
        "visits": 2000,
    }
    assert Institution.objects.count() >= 2500
    assert Event.objects.count() >= 30
    assert not Visit.objects.filter(date__gt=TODAY).exists()
    for model in (PartnershipStage, PartnershipNote):
        assert not model.objects.filter(date__gt=TODAY).exists()
    assert not ProcessStep.objects.filter(Q(started_on__gt=TODAY) | Q(done_on__gt=TODAY)).exists()
    assert Partnership.objects.count() >= 150
    assert set(Proposal.objects.values_list("state", flat=True)) == {"open", "accepted", "declined"}
    assert not Proposal.objects.filter(proposed_at__date__gt=TODAY).exists()
    assert rollups.differences() == []


ALWAYS = set(SECTIONS) - {"evidence", "transfer_evidence"}
"""What every practice of the demo tells; what proves it, not all can say."""


@pytest.mark.django_db
def test_every_practice_tells_everything():
    load(visits=0)
    told = {row.slug: dict(row.articles["hu"]) for row in PublishedPractice.objects.all()}
    assert len(told) == 202
    assert {slug: sorted(sections) for slug, sections in told.items() if not set(sections) >= ALWAYS} == {}
    versions = PracticeVersion.objects.filter(language="hu")
    assert {len(row.steps.splitlines()) >= 4 for row in versions} == {True}
    assert [(row.practice.slug, step) for row in versions for step in row.steps.splitlines() if len(step) < 20] == []
    assert list(PublishedPractice.objects.filter(settlement_size="")) == []
    away = ~Q(collected_by__appointments__county=F("settlement__county"))
    # What came in with a sheet was collected by nobody of ours.
    collected = GoodPractice.objects.filter(settlement__county__in_network=True).exclude(collected_by=None)
    assert list(collected.filter(away)) == []
    reachable = GoodPractice.objects.filter(contact_consent=True).exclude(contact_name="", contact_phone="")
    assert 100 < reachable.count() < 202
    sizes = PublishedPractice.objects.values_list("settlement_size", "settlement__population", "facets")
    assert {f"size:{SettlementSize.of(people)}" in facets for _size, people, facets in sizes} == {True}


@pytest.mark.django_db
def test_the_same_seed_makes_the_same_demo_and_another_seed_another():
    load(visits=300)
    first = print_of_the_demo()
    load(visits=300)
    assert print_of_the_demo() == first
    load(visits=300, seed=2)
    assert print_of_the_demo() != first
