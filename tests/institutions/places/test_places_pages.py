"""Counties and settlements for everybody; the lists show exactly what the counters count, on any day."""

import datetime

import pytest
from django.utils import timezone

from institutions.models import Community, CommunityStage, Consortium, Institution, Settlement

from ... import make

pytestmark = pytest.mark.django_db

DAY = datetime.date(2026, 3, 4)


def test_a_settlement_is_found_by_code_and_by_id(client_of):
    visitor = client_of(None)
    coded, codeless = make.settlement("Abaújszántó"), make.settlement("Golop", ksh_code=None)
    for place, key in ((coded, coded.ksh_code), (coded, coded.pk), (codeless, codeless.pk)):
        assert visitor.get(f"/settlements/{key}/").context["settlement"] == place
        assert visitor.get(f"/api/v1/settlements/{key}/").json()["id"] == place.pk
    for key in ("00000", "99999", "9" * 18):
        assert visitor.get(f"/settlements/{key}/").status_code == 404
        assert visitor.get(f"/api/v1/settlements/{key}/").status_code == 404


def test_the_endpoint_finds_a_name_without_accents(client_of):
    place = make.settlement("Abaújszántó", population=2900)
    make.settlement("Golop")
    (found,) = client_of(None).get("/api/v1/settlements/?q=abaujszanto").json()["results"]
    assert found == {
        "id": place.pk,
        "ksh_code": place.ksh_code,
        "name": "Abaújszántó",
        "status": "village",
        "county": "05",
        "county_name": "Borsod-Abaúj-Zemplén",
        "district": None,
        "population": 2900,
        "office_seat": "",
        "closed_on": None,
    }


def test_counties(client_of):
    visitor = client_of(None)
    listed = visitor.get("/api/v1/counties/").json()["results"]
    assert len(listed) == 20
    names = [county["name"] for county in listed]
    assert names.index("Zala") == 19
    assert names.index("Csongrád-Csanád") == names.index("Budapest") + 1
    assert visitor.get("/api/v1/counties/05/").json() == next(one for one in listed if one["ksh_code"] == "05")
    assert visitor.get("/api/v1/counties/99/").status_code == 404
    assert len(visitor.get("/api/v1/counties/?in_network=yes").json()["results"]) == 18


def test_options(world, people, client_of):
    client = client_of(people["mentor"])
    make.institution(name="Városi Könyvtár")
    far = make.institution(world.settlement, name="Bezárt Könyvtár", status="closed")

    def labels(address):
        return [one["label"] for one in client.get(address).json()["results"]]

    for place in (world.settlement.ksh_code, "abaujszanto"):
        assert labels(f"/institutions/options/?settlement={place}") == ["Városi Könyvtár (Abaújszántó)"]
    assert far.name not in labels("/institutions/options/?q=konyvtar")
    assert labels("/institutions/options/?settlement=sehol") == []
    assert labels("/communities/options/?q=padlas") == ["Padlás-kör (Abaújszántó)"]
    assert labels(f"/consortia/options/?q={world.consortium.project_id}") == [world.consortium.name]
    for strange in ("%00", "%F0%9F%98%80", "9" * 90, "%25"):
        for noun in ("institutions", "communities", "consortia", "settlements"):
            assert client.get(f"/{noun}/options/?q={strange}&settlement={strange}").status_code in (200, 400)


@pytest.fixture
def counted(people):
    """Visits and stages on, before and after the day, in two counties; some that no figure counts."""
    mentor = people["mentor"]
    for offset, state in ((0, "submitted"), (-1, "accepted"), (1, "submitted"), (-1, "draft"), (-1, "withdrawn")):
        for code in (make.HOME, make.ELSEWHERE):
            place = make.settlement(code=code)
            community, institution = make.community(place), make.institution(place)
            date = DAY + datetime.timedelta(days=offset)
            CommunityStage.objects.create(community=community, stage="offered", date=date)
            CommunityStage.objects.create(community=community, stage="mentored", date=date)
            consortium = make.consortium(place, code=code)
            make.visit(mentor, place, [community], [institution], date=date, state=state, consortium=consortium)
            if offset == 0:  # one more after the day: the first visit decides, not the last
                later = DAY + datetime.timedelta(days=9)
                make.visit(mentor, place, [community], [institution], date=later, consortium=consortium)


LISTS = {
    "consortia/?supported=yes": lambda: Consortium.objects.supported(DAY).filter(county__ksh_code="05"),
    "settlements/?reached=yes": lambda: Settlement.objects.reached(DAY).filter(county__ksh_code="05"),
    "institutions/?contacted=yes": lambda: Institution.objects.contacted(DAY).filter(settlement__county__ksh_code="05"),
    "communities/?ever=offered": lambda: Community.objects.offered(DAY).filter(settlement__county__ksh_code="05"),
    "communities/?stage=mentored": lambda: Community.objects.mentored(DAY).filter(settlement__county__ksh_code="05"),
}
EXPECTED = {"communities/?ever=offered": 4, "communities/?stage=mentored": 4}


@pytest.mark.parametrize("address", LISTS)
def test_a_list_shows_what_the_counter_counts(counted, people, client_of, address):
    client = client_of(people["coordinator"])
    wanted = {record.pk for record in LISTS[address]()}
    assert len(wanted) == EXPECTED.get(address, 2)
    page = client.get(f"/{address}&county=05&on={DAY}")
    assert {row.pk for row in page.context["rows"]} == wanted
    assert page.context["total"] == len(wanted)
    in_api = client.get(f"/api/v1/{address}&county=05&on={DAY}").json()["results"]
    assert {row["id"] for row in in_api} == wanted
    if address.split("=")[1] == "yes":
        others = client.get(f"/{address.replace('=yes', '=no')}&county=05&on={DAY}&q=").context["rows"]
        assert wanted.isdisjoint({row.pk for row in others})
        assert len(others) == 3


def test_who_went_where_is_for_the_team_only(counted, people, client_of):
    query = f"visited_by={people['mentor'].pk}&month=2026-03"
    quiet = f"quiet_for=10&on={DAY + datetime.timedelta(days=11)}"
    found = {}
    for persona, user in people.items():
        client = client_of(user)
        found[persona] = [
            len(client.get(f"/settlements/?{chosen}&county=05").context["rows"]) for chosen in (query, quiet)
        ]
    some = {"mentor", "coordinator", "lead"}
    assert found == {persona: [3, 1] if persona in some else [0, 0] for persona in people}


def test_closed_settlements_stay_in_the_list_but_are_not_offered(client_of):
    visitor = client_of(None)
    gone = make.settlement("Eltűntfalva", closed_on=timezone.localdate())
    assert [row.pk for row in visitor.get("/settlements/").context["rows"]] == [gone.pk]
    assert [row.pk for row in visitor.get("/settlements/?closed=no").context["rows"]] == []
    assert visitor.get("/settlements/options/?q=eltunt").json()["results"] == []
    assert visitor.get(f"/settlements/{gone.key}/").status_code == 200


def test_a_settlement_tells_its_visits_to_the_team_only(world, people, client_of):
    link = f"/visits/?settlement={world.settlement.key}&amp;state=counted"
    found = {
        persona
        for persona, user in people.items()
        if link in client_of(user).get(f"/settlements/{world.settlement.key}/").content.decode()
    }
    assert found == {"mentor", "coordinator", "lead"}
    client = client_of(people["lead"])
    told = client.get(f"/settlements/{world.settlement.key}/").context["settlement"].visit_count
    assert told == client.get(link.replace("&amp;", "&")).context["total"] > 0


def test_a_name_in_some_counties_is_what_the_list_would_find(django_assert_num_queries):
    """The question with a kept SQL answers as the queryset does, whatever is asked in whatever order."""
    here = make.settlement("Abaújszántó")
    make.settlement("Abaújszántó", "02")
    make.settlement("Golop", closed_on=DAY)
    twins = [make.settlement("Egyháza", "02"), make.settlement("egyhaza", "02"), make.settlement("EGYHÁZA", "02")]
    home, away = frozenset([here.county_id]), frozenset([twins[0].county_id])
    for counties in (home, away, home | away, home):
        rows = Settlement.objects.still_existing().filter(county__in=counties)
        for name in ("Abaújszántó", " abaujszanto ", "Golop", "%", "Abaúj", "egyháza"):
            found = Settlement.objects.named_in(counties, name)
            assert len(found) == len(set(found)) == rows.named(name).count()
            assert set(found) <= set(rows.named(name))
    (found,) = Settlement.objects.named_in(home, "abaujszanto")
    assert {field.attname: getattr(found, field.attname) for field in found._meta.concrete_fields} == (
        Settlement.objects.filter(pk=here.pk).values().get()
    )
    with django_assert_num_queries(0):
        assert Settlement.objects.named_in(frozenset(), "Golop") == []
