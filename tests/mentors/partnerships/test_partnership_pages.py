"""Pages of partnerships: who reads what, what was typed comes back, what is sent twice is kept once."""

import datetime
from uuid import uuid4

import pytest
from django.utils import timezone

from institutions.models import Body
from mentors.models import Partnership, PartnershipNote, PartnershipStage

from ... import make
from ...hidden_fields import sent_again
from .doors_partnership import in_form

pytestmark = pytest.mark.django_db
DAY = datetime.date(2026, 2, 3)


def names(client, query=""):
    return [one.name for one in client.get(f"/partnerships/{query}").context["rows"]]


def page_of(client, partnership):
    return client.get(f"/partnerships/{partnership.uuid}/").content.decode()


def stages(partnership):
    return list(partnership.stages.values_list("stage", "date"))


def test_each_reads_those_of_their_counties_and_of_their_own(people, world, client_of):
    here, there = make.institution(), make.institution(make.settlement(code=make.ELSEWHERE))
    make.partnership(people["mentor"], here, there, name="Két megye")
    make.partnership(people["mentor_elsewhere"], there, make.settlement(code=make.ELSEWHERE), name="Odaát")
    make.partnership(people["mentor"], world.community, here, name="A mi körünk")
    own = world.partnership.name
    found = {who: sorted(names(client_of(people[who]))) for who in people if who != "visitor"}
    nothing = {who: [] for who in ("supervisor", "editor", "expert", "administrator")}
    assert found == nothing | {
        "contact": sorted(["A mi körünk", own]),
        "mentor": sorted(["A mi körünk", "Két megye", own]),
        "coordinator": sorted(["A mi körünk", "Két megye", own]),
        "mentor_elsewhere": ["Két megye", "Odaát"],
        "coordinator_elsewhere": ["Két megye", "Odaát"],
        "lead": sorted(["A mi körünk", "Két megye", "Odaát", own]),
    }


def test_a_partner_reads_the_way_but_not_what_the_team_wrote(people, world, client_of):
    one = world.partnership
    Partnership.objects.filter(pk=one.pk).update(follow_up_on=datetime.date(2026, 1, 9), rhythm_days=37)
    PartnershipStage.objects.create(partnership=one, stage="agreed", date=DAY, note="Titkolt ok.")
    told = {"stage": "megállapodtak", "note": "Nehezen halad.", "of stage": "Titkolt ok.", "rhythm": "37 naponta"}
    told["due"] = "2026-01-09"
    shown = {
        who: {name for name, words in told.items() if words in page_of(client_of(people[who]), one)}
        for who in ("contact", "mentor", "lead")
    }
    assert shown == {"contact": {"stage"}, "mentor": set(told), "lead": set(told)}
    assert names(client_of(people["contact"]), "?due=overdue") == []
    assert names(client_of(people["mentor"]), "?due=overdue") == [one.name]


def test_the_partnership_of_a_hidden_community_is_no_way_to_it(people, world, client_of):
    elsewhere = make.institution(make.settlement(code=make.ELSEWHERE))
    one = make.partnership(people["mentor"], elsewhere, world.community)
    link = f'href="/communities/{world.community.pk}/"'
    shown = {who: link in page_of(client_of(people[who]), one) for who in ("mentor", "mentor_elsewhere", "contact")}
    assert shown == {"mentor": True, "mentor_elsewhere": False, "contact": True}


def test_a_page_names_the_other_partnerships_of_the_same_two(people, world, client_of):
    """Whichever of the two is named first: so an entry made twice is seen. Only those that the person reads."""
    here, circle = make.institution(), make.community(world.settlement)
    one = make.partnership(people["mentor"], here, circle, name="Nyári tábor")
    twin = make.partnership(people["mentor"], circle, here, stage="active", name="Nyári tábor")
    make.partnership(people["mentor"], here, world.community, name="Másról szól")
    make.speaks_for(people["contact"], institution=here)

    def others(persona, partnership):
        page = client_of(people[persona]).get(f"/partnerships/{partnership.uuid}/")
        return [(row.uuid, row.stage) for row in page.context["others"]]

    for persona in ("mentor", "coordinator", "contact", "lead"):
        assert others(persona, one) == [(twin.uuid, "active")], persona
        assert others(persona, twin) == [(one.uuid, "initiated")], persona
    assert f'href="/partnerships/{twin.uuid}/"' in page_of(client_of(people["mentor"]), one)
    assert others("mentor", world.partnership) == []


def test_entered_by_names_with_a_civil_body_that_is_new(people, world, client_of):
    answer = client_of(people["mentor"]).post("/partnerships/new/", in_form(world))
    made = Partnership.objects.get(uuid=in_form(world)["uuid"])
    assert answer.url == f"/partnerships/{made.uuid}/"
    assert [(one.kind, one.name, one.place) for one in made.parties] == [
        ("institution", "Városi Könyvtár", world.settlement),
        ("civil", "Golopi Baráti Kör", world.settlement),
    ]
    assert (made.initiated_by, made.mentor, made.recorded_by) == (people["mentor"],) * 3
    assert stages(made) == [("initiated", datetime.date(2026, 1, 2))]


def test_sent_twice_it_is_one_and_with_other_content_the_form_comes_back(people, world, client_of):
    client = client_of(people["mentor"])
    first, second = (client.post("/partnerships/new/", in_form(world)) for _ in range(2))
    assert (first.status_code, first.url) == (second.status_code, second.url)
    other = client.post("/partnerships/new/", in_form(world) | {"name": "Egészen más"})
    assert other.status_code == 409
    assert 'value="Egészen más"' in other.content.decode()
    assert Partnership.objects.exclude(pk=world.partnership.pk).count() == 1
    assert Body.objects.filter(kind="civil").count() == 1
    again = client.post(
        "/partnerships/new/", in_form(world) | {"name": "Más", "uuid": other.context["form"]["uuid"].value()}
    )
    assert again.status_code == 302


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        ({"first": "Nincs Ilyen Könyvtár"}, "first"),
        ({"first": "a\x00b"}, "first"),
        ({"first": "x" * 5000}, "first"),
        ({"second": "Kör – Nincsilyenfalva"}, "second"),
        ({"second": "Városi Könyvtár – Abaújszántó", "second_is_new": None}, "second"),
        ({"name": ""}, "name"),
        ({"name": "a\x00b"}, "name"),
        ({"mentor": "Távoli Tamás"}, "mentor"),
        ({"rhythm_days": "0"}, "rhythm_days"),
        ({"rhythm_days": "99999999999"}, "rhythm_days"),
        ({"initiated_on": "2999-01-01"}, "initiated_on"),
        ({"initiated_on": "0001-01-01"}, "initiated_on"),
        ({"follow_up_on": "9999-12-31"}, "follow_up_on"),
        ({"uuid": "nem-uuid"}, "uuid"),
    ],
)
def test_what_is_wrong_stands_at_its_field_and_the_rest_stays(people, world, client_of, data, wrong):
    sent = {name: value for name, value in (in_form(world) | data).items() if value is not None}
    answer = client_of(people["mentor"]).post("/partnerships/new/", sent)
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == [wrong]
    assert Partnership.objects.count() == 1
    kept = "first" if wrong != "first" else "name"
    assert answer.context["form"][kept].value() == sent[kept]


def test_one_of_several_is_asked_for_by_its_place(people, world, client_of):
    make.institution(name="Városi Könyvtár")
    answer = client_of(people["mentor"]).post("/partnerships/new/", in_form(world) | {"first": "városi könyvtár"})
    assert "Városi Könyvtár (Abaújszántó); Városi Könyvtár (Próbafalva " in str(answer.context["form"].errors["first"])
    office = in_form(world) | {"first": "Abaújszántó önkormányzata", "uuid": str(uuid4())}
    assert client_of(people["mentor"]).post("/partnerships/new/", office).status_code == 302


def test_a_later_row_corrects_and_nothing_is_overwritten(people, world, client_of):
    client, one = client_of(people["mentor"]), world.partnership
    for stage in ("ended", "active", "active"):
        answer = client.post(f"/partnerships/{one.uuid}/stages/", {"stage": stage, "date": "2026-02-03", "note": ""})
        assert answer.status_code == 302
    assert stages(one) == [("active", DAY), ("ended", DAY), ("initiated", datetime.date(2026, 1, 5))]
    assert Partnership.objects.with_stage().get(pk=one.pk).stage == "active"


@pytest.mark.parametrize(
    ("form", "data", "wrong"),
    [
        ("stages", {"stage": "active", "date": "2999-01-01"}, "date"),
        ("stages", {"stage": "initiated", "date": "2026-01-05", "note": "Más szöveg."}, "__all__"),
        ("stages", {"stage": "x", "date": "2026-01-05"}, "stage"),
        ("stages", {"stage": "active", "date": "2026-01-05", "note": "x" * 301}, "note"),
        ("notes", {"uuid": str(uuid4()), "date": "2026-01-05", "text": "a\x00b"}, "text"),
        ("notes", {"uuid": str(uuid4()), "date": "2026-01-05", "text": " "}, "text"),
        ("notes", {"uuid": str(uuid4()), "date": "1800-01-05", "text": "Volt."}, "date"),
        ("notes", {"uuid": "5", "date": "2026-01-05", "text": "Volt."}, "uuid"),
        (
            "notes",
            {"uuid": str(uuid4()), "date": "2026-01-05", "text": "V", "follow_up_on": "9999-01-01"},
            "follow_up_on",
        ),
    ],
)
def test_a_wrong_row_comes_back_as_it_was_sent(people, world, client_of, form, data, wrong):
    one = world.partnership
    answer = client_of(people["mentor"]).post(f"/partnerships/{one.uuid}/{form}/", data)
    assert answer.status_code == 200
    assert list(answer.context["stage_form" if form == "stages" else "note_form"].errors) == [wrong]
    assert (one.stages.count(), one.notes.count()) == (1, 1)


def test_a_new_stage_is_chosen_by_a_word(people, world, client_of):
    assert "válasszon" in page_of(client_of(people["mentor"]), world.partnership)
    assert "---" not in page_of(client_of(people["mentor"]), world.partnership)


def test_a_note_is_kept_once_and_moves_the_follow_up(people, world, client_of):
    client, one = client_of(people["mentor"]), world.partnership
    data = {"uuid": str(uuid4()), "date": "2026-02-03", "text": "Megvan a hely.", "follow_up_on": "2026-12-24"}
    for _ in range(2):
        assert client.post(f"/partnerships/{one.uuid}/notes/", data).status_code == 302
    other = client.post(f"/partnerships/{one.uuid}/notes/", data | {"text": "Mégsincs hely."})
    assert (other.status_code, "Mégsincs hely." in other.content.decode()) == (200, True)
    written = PartnershipNote.objects.filter(partnership=one, date=DAY).values_list("text", "author__name")
    assert list(written) == [("Megvan a hely.", "Mentor Manó")]
    one.refresh_from_db()
    assert (one.follow_up_on, one.revision) == (datetime.date(2026, 12, 24), 2)


def test_two_editors_see_both_texts(people, world, client_of):
    one, data = world.partnership, in_form(world)
    mine = client_of(people["mentor"]).post(f"/partnerships/{one.uuid}/edit/", data | {"name": "Az enyém"})
    theirs = client_of(people["coordinator"]).post(f"/partnerships/{one.uuid}/edit/", data | {"name": "Az övé"})
    assert (mine.status_code, theirs.status_code) == (302, 409)
    shown = theirs.content.decode()
    assert ("Az enyém" in shown, 'value="Az övé"' in shown) == (True, True)
    assert [one.name for one in theirs.context["differences"]] == ["name"]
    decided = sent_again(shown) | {"choice_name": "sent"}
    last = client_of(people["coordinator"]).post(f"/partnerships/{one.uuid}/edit/", decided)
    one.refresh_from_db()
    assert (last.status_code, one.name) == (302, "Az övé")


def test_who_leaves_no_longer_looks_after_it_but_stays_who_began_it(people, world, client_of):
    one, next_one = world.partnership, make.person("mentor", make.HOME, "Új Ubul")
    data = in_form(world) | {"mentor": "Új Ubul"}
    assert client_of(people["coordinator"]).post(f"/partnerships/{one.uuid}/edit/", data).status_code == 302
    one.refresh_from_db()
    assert (one.mentor, one.initiated_by) == (next_one, people["mentor"])
    people["mentor"].appointments.update(valid_until=timezone.localdate())
    back = data | {"mentor": "Mentor Manó", "revision": one.revision}
    answer = client_of(people["coordinator"]).post(f"/partnerships/{one.uuid}/edit/", back)
    assert (answer.status_code, list(answer.context["form"].errors)) == (200, ["mentor"])


@pytest.mark.parametrize(
    "typed", ["abaujsz", "Abaújszántó önk", "abaujszanto onkormanyzata", "Abaújszántó – önkormányzat"]
)
def test_a_municipality_is_found_however_far_its_name_is_typed(people, world, client_of, typed):
    answer = client_of(people["mentor"]).get("/partnerships/parties/options/", {"q": typed})
    assert answer.json()["results"][0]["label"] == "Abaújszántó (önkormányzat)"


def test_suggestions_are_of_every_kind(people, world, client_of):
    Body.objects.create(kind="civil", settlement=world.settlement, own_name="Padlásőrök")
    client = client_of(people["mentor"])
    found = client.get("/partnerships/parties/options/?q=padlas").json()["results"]
    assert [(one["label"], one["hint"]) for one in found] == [
        ("Padlás-kör (Abaújszántó)", "közösség, Borsod-Abaúj-Zemplén"),
        ("Padlásőrök (Abaújszántó)", "civil szervezet, Borsod-Abaúj-Zemplén"),
    ]
    found = client_of(people["mentor_elsewhere"]).get("/partnerships/parties/options/?q=padlas").json()["results"]
    assert [one["label"] for one in found] == ["Padlásőrök (Abaújszántó)"]


def test_an_institutions_page_shows_its_own_to_whom_they_concern(people, world, client_of):
    make.partnership(people["mentor"], make.institution(), name="Másoké")
    mine = make.partnership(people["mentor"], world.community, world.institution, name="Közös séta", stage="active")
    found = {}
    for who, person in people.items():
        rows = client_of(person).get(f"/institutions/{world.institution.pk}/").context["partnerships"]
        found[who] = [(row["partnership"].name, row["other"].name, row["partnership"].stage) for row in rows]
    own = (world.partnership.name, "Abaújszántó önkormányzata", "initiated")
    whole = sorted([own, (mine.name, "Padlás-kör", "active")])
    readers = ("contact", "mentor", "coordinator", "lead")
    assert found == {who: whole if who in readers else [] for who in people}
