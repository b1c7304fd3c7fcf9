"""Relations growing cold: whose they are, how cold each is, in which order they stand."""

import datetime

import pytest
from django.utils import timezone

from institutions.models import CommunityStage
from mentors.models import Assignment, PartnershipNote, PartnershipStage, Visit
from mentors.overview.queries.relations import DEFAULT_RHYTHM_DAYS, relations_of

from ... import make

pytestmark = pytest.mark.django_db
LONG_AGO = datetime.date(2020, 1, 1)


def ago(days: int) -> datetime.date:
    return timezone.localdate() - datetime.timedelta(days=days)


@pytest.fixture
def mentor(people):
    return people["mentor"]


def community(name, last=None, stage="mentored", mentor=None, place=None, **fields):
    """A community with a counted visit so many days ago."""
    made = make.community(place, name=name, **fields)
    if stage:
        CommunityStage.objects.create(community=made, stage=stage, date=ago(400))
    if last is not None:
        make.visit(mentor, made.settlement, [made], date=ago(last))
    return made


def assign(mentor, **what):
    return Assignment.objects.create(mentor=mentor, **({"valid_from": LONG_AGO} | what))


def cold(user):
    return [(one.name, one.days, one.rhythm, one.is_cold) for one in relations_of(user, timezone.localdate())]


def test_the_coldest_against_its_own_rhythm_stands_first(mentor):
    rows = [("Havonta", 50, 30), ("Hetente", 20, 7), ("Félévente", 100, 180), ("Szótlan", 70, None), ("Friss", 1, 1)]
    for name, last, rhythm in rows:
        assign(mentor, community=community(name, last, mentor=mentor, rhythm_days=rhythm))
    assert cold(mentor) == [
        ("Hetente", 20, 7, True),
        ("Havonta", 50, 30, True),
        ("Szótlan", 70, DEFAULT_RHYTHM_DAYS, True),
        ("Friss", 1, 1, False),
        ("Félévente", 100, 180, False),
    ]


def test_only_what_somebody_looks_after_today(mentor, people):
    place, other = make.settlement("Aszaló"), make.person("mentor", make.HOME)
    assign(mentor, settlement=place)
    community("A helyé", 90, mentor=mentor, place=place)
    assign(other, community=community("Másra bízva", 90, mentor=mentor, place=place))
    assign(other, community=community("Volt másé", 80, mentor=mentor, place=place), valid_until=ago(1))
    assign(mentor, community=community("Régen enyém", 90, mentor=mentor), valid_until=ago(0))
    assign(mentor, community=community("Majd enyém", 90, mentor=mentor), valid_from=ago(-1))
    away = make.settlement(code=make.ELSEWHERE)
    assign(mentor, community=community("Más megye", 90, mentor=mentor, place=away))
    member = make.settlement()
    assign(mentor, consortium=make.consortium(member))
    community("A konzorciumé", 70, mentor=mentor, place=member)
    community("Senkié", 90, mentor=mentor)
    assert [row[0] for row in cold(mentor)] == ["A helyé", "Volt másé", "A konzorciumé"]
    assert [row[0] for row in cold(other)] == ["Másra bízva"]
    assert cold(people["mentor_elsewhere"]) == []


def test_who_rests_does_not_wait(mentor):
    for stage in ("dormant", "closed", "independent", "reached", None):
        assign(mentor, community=community(f"{stage}", 90, stage, mentor))
    assign(mentor, community=community("megbeszélte", 90, "independent", mentor, rhythm_days=80))
    assert sorted(row[0] for row in cold(mentor)) == ["None", "megbeszélte", "reached"]


def test_before_the_first_visit_the_stage_counts_and_without_both_it_comes_first(mentor):
    assign(mentor, community=community("Állapot", None, "offered"))
    assign(mentor, community=community("Semmi", None, None))
    draft = community("Piszkozat", None, "offered")
    make.visit(mentor, draft.settlement, [draft], date=ago(2), state="draft")
    assign(mentor, community=draft)
    assert [row[:2] for row in cold(mentor)] == [("Semmi", None), ("Állapot", 400), ("Piszkozat", 400)]


def test_without_an_assignment_those_visited_in_a_year(mentor):
    community("Tavaly", 300, mentor=mentor)
    community("Régen", 400, mentor=mentor)
    other = make.person("mentor", make.HOME)
    community("A társé", 100, mentor=other)
    assert [row[0] for row in cold(mentor)] == ["Tavaly"]


def test_partnerships_go_by_their_last_stage_or_note(mentor, people):
    old = make.partnership(mentor, name="Régi", rhythm_days=30)
    noted = make.partnership(mentor, name="Jegyzett", rhythm_days=30)
    PartnershipNote.objects.create(partnership=noted, date=ago(10), text="Jó.", author=mentor)
    make.partnership(mentor, name="Lezárt", stage="ended")
    make.partnership(people["coordinator"], name="Másé")
    PartnershipStage.objects.create(partnership=old, stage="active", date=ago(45))
    assert cold(mentor) == [("Régi", 45, 30, True), ("Jegyzett", 10, 30, False)]


def test_the_day_shows_the_coldest_few_and_leads_to_the_form(mentor, client_of):
    for number in range(6):
        assign(mentor, community=community(f"Kör {number}", 100 + number, mentor=mentor, rhythm_days=30))
    client = client_of(mentor)
    context = client.get("/today/").context
    assert [one.name for one in context["cold_relations"]] == ["Kör 5", "Kör 4"]
    words = " ".join(client.get("/today/").content.decode().split())
    assert "105 napja nem keresték (megbeszélve: 30 naponta)" in words
    assert (context["more_cold_relations"], context["relation_count"]) == (4, 6)
    shown = client.get("/relations/")
    assert [one.name for one in shown.context["relations"]] == [f"Kör {number}" for number in range(5, -1, -1)]
    assert ("105 napja" in shown.content.decode(), "75 nap" in shown.content.decode()) == (True, False)
    form = client.get(context["cold_relations"][0].visit_path).context["form"]
    assert [str(one) for one in form.initial["communities"]] == ["Kör 5"]
    assert str(form.initial["settlement"]) == Visit.objects.get(communities__name="Kör 5").settlement.name


@pytest.mark.parametrize("query", ["community=x", "community=99999999999999999999", "community=0"])
def test_a_made_up_community_begins_nothing(world, mentor, client_of, query):
    make.visit(mentor, world.settlement, [world.community], date=ago(1))
    address = f"/visits/new/?settlement={world.settlement.pk}&{query}"
    assert client_of(mentor).get(address).context["form"].initial["communities"] == [world.community]


def test_anothers_community_is_not_put_in(world, mentor, client_of):
    make.visit(mentor, world.settlement, [world.community], date=ago(1))
    strange = make.community(make.settlement(code=make.ELSEWHERE))
    address = f"/visits/new/?settlement={world.settlement.pk}&community={strange.pk}"
    assert client_of(mentor).get(address).context["form"].initial["communities"] == [world.community]


def test_more_relations_ask_no_more_queries(mentor, django_assert_num_queries):
    def add(number):
        for index in range(number):
            assign(mentor, community=community(f"Kör {index} {number}", 90, mentor=mentor))
            make.partnership(mentor)

    add(2)
    relations_of(mentor, timezone.localdate())
    with django_assert_num_queries(4):
        relations_of(mentor, timezone.localdate())
    add(9)
    with django_assert_num_queries(4):
        assert len(relations_of(mentor, timezone.localdate())) == 22


def test_who_leads_a_county_reads_those_of_its_mentors(mentor, people, client_of):
    other = make.person("mentor", make.HOME, name="Zsiga Zsolt")
    assign(mentor, community=community("Az egyiké", 90, mentor=mentor, rhythm_days=30))
    assign(other, community=community("A másiké", 50, mentor=other, rhythm_days=30))
    elsewhere = people["mentor_elsewhere"]
    place = make.settlement(code=make.ELSEWHERE)
    assign(elsewhere, community=community("Másutt", 99, mentor=elsewhere, place=place))

    def listed(who, query=""):
        page = client_of(people[who]).get(f"/relations/{query}")
        told = page.context["relations"] if page.status_code == 200 else []
        return page.status_code, [(one.name, one.mentor) for one in told]

    home = (200, [("Az egyiké", mentor.name), ("A másiké", "Zsiga Zsolt")])
    assert listed("coordinator") == listed("coordinator", "?county=05") == listed("lead", "?county=05") == home
    assert listed("lead", "?county=02") == listed("coordinator_elsewhere") == (200, [("Másutt", elsewhere.name)])
    assert listed("mentor") == (200, [("Az egyiké", "")])
    for who, code in (("coordinator", "02"), ("mentor", "05"), ("lead", "99"), ("lead", "01")):
        assert listed(who, f"?county={code}")[0] == 404


def test_a_coordinator_who_is_a_mentor_has_both(people, client_of):
    both = make.person("mentor", make.HOME)
    make.appoint(both, "coordinator", make.HOME)
    assign(both, community=community("Enyém", 90, mentor=both))
    client = client_of(both)
    assert client.get("/relations/").context["county"] is None
    assert client.get("/relations/?county=05").context["county"] == make.county()
