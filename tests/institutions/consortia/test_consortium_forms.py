"""A consortium with its members on one form that needs no JavaScript; its project id is put right and said so."""

import datetime

import pytest

from institutions.models import Consortium

from ... import make

pytestmark = pytest.mark.django_db

GRANT = {
    "name": "Élő falvak",
    "project_id": "top 5,3,1-16 bo1-2017-12",
    "county": "",
    "grant_huf": "40000000",
    "starts_on": "2018-03-01",
    "ends_on": "2020-02-29",
}
RIGHT = "TOP-5.3.1-16-BO1-2017-00012"


def rows(*members, **more):
    """The formset's fields for these members, each a dict."""
    data = {"members-TOTAL_FORMS": len(members), "members-INITIAL_FORMS": 0} | more
    for number, member in enumerate(members):
        data |= {f"members-{number}-{name}": value for name, value in member.items()}
    return data


@pytest.fixture
def grant(world):
    return GRANT | {"county": world.county.pk}


@pytest.fixture
def golop(world):
    return make.settlement("Golop")


LEAD = {"settlement": "abaujszanto", "organisation": "Abaújszántó Város Önkormányzata", "is_lead": "on"}
MEMBER = {
    "settlement": "Golop",
    "organisation": "Golop Község Önkormányzata",
    "legal_form": "321",
    "share_huf": "1229847",
    "target_participants": "3280",
    "target_disadvantaged": "1334",
}


def members(consortium):
    names = ("settlement__name", "organisation", "is_lead", "legal_form", "share_huf", "target_participants")
    return list(consortium.members.values_list(*names))


def test_a_grant_with_its_members(grant, golop, people, client_of):
    client = client_of(people["mentor"])
    answer = client.post("/consortia/new/", grant | rows(LEAD, MEMBER, {}), follow=True)
    made = Consortium.objects.get(name="Élő falvak")
    assert answer.redirect_chain == [(f"/consortia/{made.pk}/", 302)]
    assert (made.project_id, made.call, made.grant_huf) == (RIGHT, "TOP-5.3.1-16", 40_000_000)
    assert (made.starts_on, made.ends_on) == (datetime.date(2018, 3, 1), datetime.date(2020, 2, 29))
    assert members(made) == [
        ("Abaújszántó", "Abaújszántó Város Önkormányzata", True, "", None, None),
        ("Golop", "Golop Község Önkormányzata", False, "321", 1_229_847, 3280),
    ]
    told = [str(message) for message in answer.context["messages"]]
    assert any(RIGHT in text and GRANT["project_id"] in text for text in told)


def test_an_id_typed_right_is_not_commented(grant, people, client_of):
    answer = client_of(people["mentor"]).post("/consortia/new/", grant | {"project_id": RIGHT} | rows(), follow=True)
    assert [str(message) for message in answer.context["messages"]] == ["Felvettük a konzorciumot."]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"project_id": "TOP-9.9.9"}, "project_id"),
        ({"project_id": "TOP-1.2.3-16-BO1-2017-00012"}, "project_id"),
        ({"project_id": "x\x00y"}, "project_id"),
        ({"name": ""}, "name"),
        ({"grant_huf": "-1"}, "grant_huf"),
        ({"grant_huf": "9" * 30}, "grant_huf"),
        ({"starts_on": "2021-01-01"}, "__all__"),
        ({"starts_on": "0018-03-01"}, "starts_on"),
        ({"ends_on": "9999-12-31"}, "ends_on"),
        ({"county": "999999"}, "county"),
    ],
)
def test_a_wrong_grant_is_an_error_at_the_field(grant, golop, people, client_of, change, field):
    answer = client_of(people["mentor"]).post("/consortia/new/", grant | change | rows(LEAD, MEMBER))
    assert (answer.status_code, list(answer.context["form"].errors)) == (200, [field])
    assert 'value="Golop Község Önkormányzata"' in answer.content.decode()
    assert not Consortium.objects.filter(name="Élő falvak").exists()


@pytest.mark.parametrize(
    "wrong",
    [
        [MEMBER, MEMBER],
        [LEAD, MEMBER | {"is_lead": "on"}],
        [MEMBER | {"target_disadvantaged": "9999"}],
        [MEMBER | {"settlement": "Sehonna"}],
        [MEMBER | {"legal_form": "abc"}],
        [MEMBER | {"share_huf": "9" * 40}],
        [MEMBER | {"organisation": ""}],
        [MEMBER | {"organisation": "a\x00b"}],
    ],
)
def test_a_wrong_member_saves_nothing(grant, golop, people, client_of, wrong):
    answer = client_of(people["mentor"]).post("/consortia/new/", grant | rows(*wrong))
    assert answer.status_code == 200
    assert answer.context["members"].total_error_count() > 0
    assert not Consortium.objects.filter(name="Élő falvak").exists()


@pytest.mark.parametrize("broken", [{}, {"members-TOTAL_FORMS": "sok"}, {"members-TOTAL_FORMS": "9" * 30}])
def test_a_tampered_form_is_refused(grant, people, client_of, broken):
    answer = client_of(people["mentor"]).post("/consortia/new/", grant | {"members-INITIAL_FORMS": "0"} | broken)
    assert answer.status_code == 200
    assert not Consortium.objects.filter(name="Élő falvak").exists()


def test_more_rows_keep_what_was_typed(grant, golop, people, client_of):
    answer = client_of(people["mentor"]).post("/consortia/new/", grant | rows(MEMBER, more="1"))
    assert answer.status_code == 200
    assert len(answer.context["members"].forms) == 6
    assert 'value="Golop Község Önkormányzata"' in answer.content.decode()
    assert not Consortium.objects.filter(name="Élő falvak").exists()


def test_a_member_leaves_and_another_takes_the_lead(grant, golop, people, client_of):
    client = client_of(people["mentor"])
    client.post("/consortia/new/", grant | rows(LEAD, MEMBER))
    made = Consortium.objects.get(name="Élő falvak")
    kept = made.members.get(settlement=golop).pk
    page = client.get(f"/consortia/{made.pk}/edit/").content.decode()
    assert 'value="Golop"' in page
    changed = rows(LEAD | {"DELETE": "on"}, MEMBER | {"is_lead": "on", "share_huf": "5"})
    answer = client.post(f"/consortia/{made.pk}/edit/", grant | changed | {"members-INITIAL_FORMS": 2, "revision": 1})
    assert answer.status_code == 302
    assert members(made) == [("Golop", "Golop Község Önkormányzata", True, "321", 5, 3280)]
    assert made.members.get().pk == kept


def test_the_lead_changes_hands_in_one_step(grant, golop, people, client_of):
    client = client_of(people["mentor"])
    client.post("/consortia/new/", grant | rows(LEAD, MEMBER))
    made = Consortium.objects.get(name="Élő falvak")
    swapped = rows(MEMBER | {"is_lead": "on"}, {name: LEAD[name] for name in ("settlement", "organisation")})
    client.post(f"/consortia/{made.pk}/edit/", grant | swapped | {"revision": 1})
    assert [(name, lead) for name, _organisation, lead, *_more in members(made)] == [
        ("Golop", True),
        ("Abaújszántó", False),
    ]


def test_the_endpoint_writes_the_same(world, golop, people, client_of):
    client = client_of(people["coordinator"])
    body = {
        "name": "Élő falvak",
        "project_id": "top-5.3.1-16-bo1-2017-12",
        "county": "05",
        "members": [{"settlement": golop.ksh_code, "organisation": "Golop Község Önkormányzata", "is_lead": True}],
    }
    answer = client.post("/api/v1/consortia/", body, content_type="application/json")
    made = answer.json()
    assert (answer.status_code, made["project_id"], made["call"]) == (201, RIGHT, "TOP-5.3.1-16")
    again = client.patch(f"/api/v1/consortia/{made['id']}/", made, content_type="application/json")
    assert (again.status_code, again.json()) == (200, made)
    for bad in (body, body | {"project_id": "TOP"}, body | {"project_id": RIGHT[:-1] + "9", "members": [7]}):
        assert client.post("/api/v1/consortia/", bad, content_type="application/json").status_code == 400


def test_a_mentor_offers_own_counties_only(world, people, client_of):
    page = client_of(people["mentor"]).get("/consortia/new/")
    assert [county.ksh_code for county in page.context["form"].fields["county"].queryset] == ["05"]
    lead = client_of(people["lead"]).get("/consortia/new/")
    assert lead.context["form"].fields["county"].queryset.count() == 20
