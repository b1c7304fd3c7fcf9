"""A community's public card holds nothing of its contact, its stages or its rhythm; without consent there is none."""

import pytest

from ... import make

pytestmark = pytest.mark.django_db

SECRETS = [
    "Titkos Tekla",
    "tekla@example.org",
    "+36 70 555 1234",
    "Megbeszéltük a padláson",
    "47 naponta",
    "mentoráljuk",
]
IN_FULL = {"contact", "mentor", "coordinator", "lead", "administrator"}


@pytest.fixture
def shown(world):
    """The world's community, consented to be public, with everything filled in."""
    community = world.community
    for name, value in {
        "consent_public": True,
        "about": "Padlásokat újítunk fel.",
        "contact_name": "Titkos Tekla",
        "contact_email": "tekla@example.org",
        "contact_phone": "+36 70 555 1234",
        "rhythm_days": 47,
    }.items():
        setattr(community, name, value)
    community.save()
    community.stages.update(note="Megbeszéltük a padláson")
    return community


def test_who_reads_more_than_the_card(shown, people, client_of):
    found = {}
    for persona, user in people.items():
        page = client_of(user).get(f"/communities/{shown.pk}/").content.decode()
        assert "Padlásokat újítunk fel." in page
        found[persona] = [secret for secret in SECRETS if secret in page]
    assert found == {persona: SECRETS if persona in IN_FULL else [] for persona in people}


def test_the_endpoint_holds_the_contact_for_nobody(shown, people, client_of):
    for persona, user in people.items():
        client = client_of(user)
        one = client.get(f"/api/v1/communities/{shown.pk}/").json()
        listed = client.get("/api/v1/communities/").json()["results"]
        expected = ("mentored", 47) if persona in IN_FULL else (None, None)
        assert (one["stage"], one["rhythm_days"]) == expected, persona
        assert [row for row in listed if row["id"] == shown.pk] == [one]
        assert not [secret for secret in SECRETS[:4] if secret in str(one)]


def test_stages_cannot_be_found_out_by_filtering(shown, people, client_of):
    """Who sees the public card only finds nobody by stage, however the question is put."""
    found = {}
    for persona, user in people.items():
        client = client_of(user)
        for query in ("stage=mentored", "ever=mentored"):
            on_page = [row.pk for row in client.get(f"/communities/?{query}").context["rows"]]
            in_api = [row["id"] for row in client.get(f"/api/v1/communities/?{query}").json()["results"]]
            assert on_page == in_api
            found.setdefault(persona, []).extend(on_page)
    assert found == {persona: [shown.pk] * 2 if persona in IN_FULL else [] for persona in people}


def test_without_consent_it_is_nowhere(world, people, client_of):
    for persona in ("visitor", "mentor_elsewhere", "editor"):
        client = client_of(people[persona])
        for address in (
            "/communities/",
            "/api/v1/communities/",
            "/communities/options/?q=padlas",
            f"/communities/options/?settlement={world.settlement.key}",
            f"/settlements/{world.settlement.key}/",
            f"/institutions/{world.institution.pk}/",
        ):
            assert "Padlás-kör" not in client.get(address).content.decode(), (persona, address)


def test_contacts_of_an_institution(world, people, client_of):
    found = {}
    for persona, user in people.items():
        client = client_of(user)
        page = client.get(f"/institutions/{world.institution.pk}/").content.decode()
        found[persona] = [one for one in (world.contact.name, world.contact.email, world.contact.phone) if one in page]
        api = client.get(f"/api/v1/institutions/{world.institution.pk}/").content.decode()
        assert world.contact.email not in api
    whole = [world.contact.name, world.contact.email, world.contact.phone]
    assert found == {persona: whole if persona in IN_FULL else [] for persona in people}


def test_a_visitor_at_a_closed_community_logs_in_whether_it_exists_or_not(world, client_of):
    visitor = client_of(None)
    closed = visitor.get(f"/communities/{world.community.pk}/")
    missing = visitor.get("/communities/987654/")
    assert (closed.status_code, missing.status_code) == (302, 302)
    assert closed.url.replace(str(world.community.pk), "987654") == missing.url
    assert visitor.get("/api/v1/communities/987654/").status_code == 401


def test_a_person_who_is_erased_leaves_the_trail_too(world, people, client_of):
    from django.apps import apps

    client = client_of(people["coordinator"])
    client.post(f"/contacts/{world.contact.pk}/edit/", {"name": "Új Név", "phone": "+36 1 111 1111", "revision": 1})
    assert client.post(f"/contacts/{world.contact.pk}/erase/").status_code == 302
    trail = list(
        apps.get_model("institutions", "ContactEvent").objects.values_list("name", "email", "phone", "position")
    )
    assert len(trail) == 3
    assert set(trail) == {("", "", "", "")}


def test_a_communitys_contact_is_erased_with_the_trail(shown, people, client_of):
    from django.apps import apps

    other = make.community(shown.settlement, contact_name="Marad Márta")
    assert client_of(people["mentor"]).post(f"/communities/{shown.pk}/erase-contact/").status_code == 302
    shown.refresh_from_db()
    assert (shown.contact_name, shown.contact_email, shown.contact_phone) == ("", "", "")
    events = apps.get_model("institutions", "CommunityEvent").objects
    assert set(events.filter(pgh_obj_id=shown.pk).values_list("contact_name", "contact_email")) == {("", "")}
    assert list(events.filter(pgh_obj_id=other.pk).values_list("contact_name", flat=True)) == ["Marad Márta"]
