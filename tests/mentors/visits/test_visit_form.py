"""The form of a visit as a browser without JavaScript sends it."""

import datetime
import re
import uuid

import pytest

from mentors.models import SupervisionNote, Visit
from mentors.people.models.period import today
from mentors.visits.forms.visit import VisitForm

from ... import make


@pytest.fixture
def mentor(people, world, client_of):
    return client_of(people["mentor"])


def filled(**changes):
    return {
        "uuid": str(uuid.uuid4()),
        "settlement": "abaujszanto",
        "date": "2026-11-02",
        "method": "personal",
        "activities": ["interview", "advice"],
        "summary": "Interjút készítettünk.",
        "state": "submitted",
    } | changes


def test_a_visit_is_logged_and_shown_with_what_comes_next(mentor, people, world):
    sent = filled(
        communities=[world.community.pk],
        institutions=[world.institution.pk],
        consortium=world.consortium.pk,
        supervision="Nehéz volt.",
    )
    answer = mentor.post("/visits/new/", sent, follow=True)
    visit = Visit.objects.get(uuid=sent["uuid"])
    assert answer.redirect_chain == [(f"/visits/{sent['uuid']}/?saved", 302)]
    assert "Következő látogatás" in answer.content.decode()
    assert (visit.mentor, visit.settlement, visit.state) == (people["mentor"], world.settlement, "submitted")
    assert list(visit.communities.all()) == [world.community]
    assert SupervisionNote.objects.get(visit=visit).text == "Nehéz volt."


def test_a_second_click_makes_no_second_visit(mentor, world):
    sent, before = filled(), Visit.objects.count()
    first, second = mentor.post("/visits/new/", sent), mentor.post("/visits/new/", sent)
    assert first.headers["Location"] == second.headers["Location"]
    assert Visit.objects.count() == before + 1


def test_other_words_under_the_same_uuid_show_both_texts(mentor, world):
    sent = filled(state="draft")
    mentor.post("/visits/new/", sent)
    answer = mentor.post("/visits/new/", sent | {"summary": "Egészen más."})
    text = answer.content.decode()
    assert answer.status_code == 409
    assert [(one.label, one.kept, one.sent) for one in answer.context["differences"]] == [
        ("Mi történt?", "Interjút készítettünk.", "Egészen más.")
    ]
    assert f'action="/visits/{sent["uuid"]}/edit/"' in text
    kept = mentor.post(f"/visits/{sent['uuid']}/edit/", sent | {"summary": "Egészen más.", "revision": 1})
    assert kept.status_code == 302
    assert Visit.objects.get(uuid=sent["uuid"]).summary == "Egészen más."


def test_two_windows_on_one_visit(mentor, world):
    url = f"/visits/{world.draft.uuid}/edit/"
    assert mentor.post(url, filled(state="draft", revision=1)).status_code == 302
    answer = mentor.post(url, filled(state="draft", revision=1, summary="A másik ablakból."))
    assert answer.status_code == 409
    assert "A másik ablakból." in answer.content.decode()
    assert 'name="revision" value="2"' in answer.content.decode()
    assert Visit.objects.get(pk=world.draft.pk).summary == "Interjút készítettünk."


def test_somebody_elses_uuid_gets_a_new_one_and_keeps_what_was_typed(mentor, world):
    other = make.visit(make.person("mentor", make.HOME), world.settlement, summary="Titkos terv.")
    answer = mentor.post("/visits/new/", filled(uuid=str(other.uuid), summary="Az én szövegem."))
    text = answer.content.decode()
    assert answer.status_code == 200
    assert "Az én szövegem." in text
    assert "Titkos terv." not in text
    assert str(other.uuid) not in text


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"settlement": "Sehonnafalva"}, "settlement"),
        ({"settlement": ""}, "settlement"),
        ({"settlement": "a\x00b"}, "settlement"),
        ({"date": "2999-01-01"}, "date"),
        ({"date": "holnap"}, "date"),
        ({"method": "pigeon"}, "method"),
        ({"activities": []}, "activities"),
        ({"summary": ""}, "summary"),
        ({"summary": "x" * 5001}, "summary"),
        ({"summary": "a\x00b"}, "summary"),
        ({"starts_at": "18:00", "ends_at": "17:00"}, "ends_at"),
        ({"participants": "-1"}, "participants"),
        ({"communities": ["999999999"]}, "communities"),
        ({"communities": ["x"]}, "communities"),
        ({"consortium": "9" * 40}, "consortium"),
        ({"supervision": "a\x00b"}, "supervision"),
        ({"revision": "x"}, "revision"),
    ],
)
def test_errors_stand_beside_their_fields_and_nothing_typed_is_lost(mentor, world, change, field):
    before = Visit.objects.count()
    answer = mentor.post("/visits/new/", filled(result="Ezt is leírtam.") | change)
    assert answer.status_code == 200
    assert set(answer.context["form"].errors) == {field}
    assert "Ezt is leírtam." in answer.content.decode()
    assert Visit.objects.count() == before


def test_places_of_other_counties_are_not_found(mentor, world):
    away = make.settlement("Távolfalva", code=make.ELSEWHERE)
    answer = mentor.post("/visits/new/", filled(settlement="Távolfalva"))
    assert set(answer.context["form"].errors) == {"settlement"}
    told = mentor.get("/visits/places/options/?q=fa").json()["results"]
    assert away.name not in [row["value"] for row in told]


def test_it_begins_with_today_the_usual_method_and_activities_most_used_first(mentor, people, world):
    for _ in range(5):
        make.visit(people["mentor"], world.settlement, method="phone", activities=["forum"])
    form = mentor.get("/visits/new/").context["form"]
    assert (form["date"].value(), form["method"].value()) == (today(), "phone")
    assert [one.data["value"] for one in form.often[:2]] == ["forum", "discussion"]


def test_a_place_at_one_tap_brings_its_partners_and_another_visit_the_rest(mentor, people, world):
    last = make.visit(
        people["mentor"],
        world.settlement,
        [world.community],
        [world.institution],
        date="2026-05-05",
        activities=["survey"],
        partner_kinds=["church"],
        consortium=world.consortium,
    )
    page = mentor.get("/visits/new/")
    assert world.settlement in page.context["places"]
    form = mentor.get(f"/visits/new/?settlement={world.settlement.pk}").context["form"]
    assert form["communities"].value() == [world.community.pk]
    assert (form["partner_kinds"].value(), form["activities"].value()) == (["church"], None)
    form = mentor.get(f"/visits/new/?again={last.uuid}").context["form"]
    assert (form["activities"].value(), form["summary"].value()) == (["survey"], None)


def test_the_pages_of_a_place_and_a_community_lead_to_the_form(people, world, client_of):
    """Those of the county's mentors alone, and no more when the settlement is off the list."""
    village = f"/visits/new/?settlement={world.settlement.pk}"
    circle = f"{village}&amp;community={world.community.pk}"

    def offered() -> dict[str, list[str]]:
        found = {}
        for persona, user in people.items():
            pages = [f"/settlements/{world.settlement.key}/", f"/communities/{world.community.pk}/"]
            html = "".join(client_of(user).get(page).content.decode() for page in pages)
            found[persona] = re.findall(r'href="(/visits/new/[^"]+)"', html)
        return {persona: links for persona, links in found.items() if links}

    assert offered() == {"mentor": [village, circle]}
    form = client_of(people["mentor"]).get(circle.replace("&amp;", "&")).context["form"]
    assert form["communities"].value() == [world.community.pk]
    type(world.settlement).objects.filter(pk=world.settlement.pk).update(closed_on=today())
    assert offered() == {}


@pytest.mark.parametrize("query", ["settlement=x", f"settlement={'9' * 30}", "again=x", f"again={uuid.UUID(int=7)}"])
def test_a_link_that_leads_nowhere_opens_the_empty_form(mentor, world, query):
    answer = mentor.get(f"/visits/new/?{query}")
    assert (answer.status_code, answer.context["form"]["settlement"].value()) == (200, None)


def test_nobody_begins_with_a_colleagues_visit(mentor, world):
    other = make.visit(make.person("mentor", make.HOME), world.settlement, activities=["survey"])
    assert mentor.get(f"/visits/new/?again={other.uuid}").context["form"]["activities"].value() is None


def test_without_javascript_the_partners_come_by_a_button(mentor, world):
    answer = mentor.post("/visits/new/", filled(summary="", refresh="1"))
    assert not answer.context["form"].errors
    offered = answer.context["form"].fields["communities"].queryset
    assert list(offered) == list(world.settlement.communities.order_by("sort_key"))
    assert "Padlás-kör" in answer.content.decode()


def test_the_partners_of_a_place_are_those_of_ones_own_counties(mentor, client_of, people, world):
    assert "Padlás-kör" in mentor.get("/visits/partners/?settlement=abaujszanto").content.decode()
    stranger = client_of(people["mentor_elsewhere"])
    assert "Padlás-kör" not in stranger.get("/visits/partners/?settlement=abaujszanto").content.decode()


def test_a_consortium_without_the_place_gets_a_word(mentor, world):
    other = make.consortium(make.settlement())
    make.visit(world.visit.mentor, world.settlement, consortium=other)
    sent = filled()
    mentor.post("/visits/new/", sent)
    visit = Visit.objects.get(uuid=sent["uuid"])
    visit.consortium = other
    visit.save()
    answer = mentor.post(
        f"/visits/{visit.uuid}/withdraw/",
    )
    answer = mentor.post(
        f"/visits/{visit.uuid}/edit/", sent | {"consortium": other.pk, "revision": 1, "result": "x"}, follow=True
    )
    assert "nem tagja ennek a konzorciumnak" in answer.content.decode()


def test_a_submitted_visit_is_edited_once_it_is_taken_back(mentor, world):
    url = f"/visits/{world.visit.uuid}/"
    assert mentor.get(f"{url}edit/").status_code == 302
    assert mentor.post(f"{url}edit/", filled(revision=1)).status_code == 409
    assert Visit.objects.get(pk=world.visit.pk).summary == world.visit.summary
    mentor.post(f"{url}withdraw/")
    mentor.post(f"{url}edit/", filled(revision=1))
    visit = Visit.objects.get(pk=world.visit.pk)
    assert (visit.summary, visit.state, visit.revision) == ("Interjút készítettünk.", "submitted", 2)


def test_as_last_time_without_javascript(mentor, world):
    make.visit(
        world.visit.mentor,
        world.settlement,
        [world.community],
        date="2026-05-05",
        method="phone",
        activities=["survey"],
    )
    page = mentor.get(f"/visits/new/?settlement={world.settlement.pk}")
    assert page.context["last_here"].method == "phone"
    sent = filled(summary="Már leírtam.", activities=[], refresh="again")
    form = mentor.post("/visits/new/", sent).context["form"]
    assert not form.errors
    assert (form["method"].value(), form["activities"].value()) == ("phone", ["survey"])
    assert form["communities"].value() == [str(world.community.pk)]
    assert form["summary"].value() == "Már leírtam."


def test_today_repeats_the_last_visit_of_each_place(mentor, world):
    make.visit(world.visit.mentor, world.settlement, state="withdrawn", date="2026-09-09")
    last = make.visit(world.visit.mentor, world.settlement, date="2026-08-08")
    assert mentor.get("/today/").context["places"] == [(world.settlement, last)]


def test_today_tells_what_is_not_finished(mentor, world):
    me = world.visit.mentor
    Visit.objects.filter(mentor=me, state="draft").delete()
    back = make.visit(me, world.settlement, state="returned", state_note="Hányan voltak?")
    drafts = [make.visit(me, world.settlement, state="draft", date=f"2026-04-0{day}") for day in (4, 3, 2)]
    make.visit(make.person("mentor", make.HOME), world.settlement, state="returned", state_note="Másé.")
    page = mentor.get("/today/")
    others = len(page.context["conflicts"]) + bool(page.context["letters_to_sign"])
    assert (page.context["returned"], page.context["drafts"]) == ([back], drafts[: 2 - others])
    assert page.context["more_drafts"] == 1 + others
    assert "Hányan voltak?" in page.content.decode()
    rest = f"/visits/?mentor={me.pk}&amp;state=draft"
    assert rest in page.content.decode()
    assert [one.pk for one in mentor.get(rest.replace("&amp;", "&")).context["rows"]] == [one.pk for one in drafts]


def test_what_was_to_be_asked_on_a_trip_stands_in_the_form(mentor, people, world, client_of):
    """At the place that was planned, until a visit is logged there on that trip; to nobody else."""
    me, place = people["mentor"], world.settlement

    def asked(client=mentor, at=place):
        parts = client.get("/visits/partners/", {"settlement": at.name}).content.decode()
        form = client.get(f"/visits/new/?settlement={at.pk}").content.decode()
        shown = [re.findall(r'class="question"><b>[^<]*</b> ([^<]*)<', html) for html in (parts, form)]
        assert shown[0] == shown[1]
        return shown[0]

    assert asked() == [], "the trip of the spring is over"
    gone = make.trip(me, place, date=today() - datetime.timedelta(days=8))
    last = make.trip(me, place, make.settlement("Tard"), date=today() - datetime.timedelta(days=7))
    coming = make.trip(me, place, date=today() + datetime.timedelta(days=1))
    gone.stops.update(question="Régi?")
    last.stops.update(question="Múltkori?")
    coming.stops.update(question="Holnapi <b>?")
    make.trip(make.person("mentor", make.HOME), place, date=today()).stops.update(question="Másé?")
    assert asked() == ["Múltkori?", "Holnapi &lt;b&gt;?"]
    assert asked(at=make.settlement("Vilmány")) == []
    visit = make.visit(me, place, trip=last, date=last.date)
    assert asked() == ["Holnapi &lt;b&gt;?"]
    Visit.objects.filter(pk=visit.pk).update(state="withdrawn")
    assert asked() == ["Múltkori?", "Holnapi &lt;b&gt;?"]


def test_today_tells_due_promises_and_the_trip_of_the_day(mentor, world):
    def due(days, **fields):
        return make.promise(world.visit, due_on=today() + datetime.timedelta(days=days), **fields)

    late, soon, theirs = due(-3), due(7), due(0, made_by="partner")
    due(8)
    due(-1, state="dropped", closed_on=today())
    make.promise(world.draft, due_on=today())
    make.promise(make.visit(make.person("mentor", make.ELSEWHERE), make.settlement(code=make.ELSEWHERE)))
    world.promise.delete()
    trip = make.trip(world.visit.mentor, world.settlement, date=today())
    make.trip(world.visit.mentor, world.settlement, date=today() + datetime.timedelta(days=1))
    make.trip(make.person("mentor", make.HOME), world.settlement, date=today())
    context = mentor.get("/today/").context
    assert (context["promises"], context["more_promises"]) == ([late, theirs], 1)
    soon.delete()
    assert mentor.get("/today/").context["more_promises"] == 0
    due(-4)
    context = mentor.get("/today/").context
    assert (context["promises"][1:], context["more_promises"]) == ([late], 1)
    assert [one for one, _halts, _more in context["trips"]] == [trip]


def test_of_very_much_today_tells_the_urgent_and_how_much_more(mentor, world):
    me, place = world.visit.mentor, world.settlement
    returned = [make.visit(me, place, state="returned", date=f"2026-04-0{day}") for day in (5, 4, 3, 2, 1)]
    for days in range(4):
        make.promise(world.visit, due_on=today() - datetime.timedelta(days=days))
    trip = make.trip(me, place, *(make.settlement() for _ in range(7)), date=today())
    make.visit(me, place, trip=trip)
    context = mentor.get("/today/").context
    few = 3 - len(context["conflicts"]) - bool(context["letters_to_sign"])
    assert (context["returned"], context["more_returned"]) == (returned[:few], 5 - few)
    ((_trip, halts, more),) = context["trips"]
    assert (len(halts), more) == (4, 4)
    assert place not in [halt.settlement for halt in halts], "what lies ahead comes first"
    assert len(context["promises"]) + context["more_promises"] >= 4
    assert len(context["promises"]) == 1, "of the lines of the page one is left for them"
    assert len(context["cold_relations"]) <= 1


def state_of(field) -> dict:
    """What a field and its widget hold: the very objects, and the entries of lists and dicts."""
    held = {("field", name): value for name, value in vars(field).items()}
    held |= {("widget", name): value for name, value in vars(field.widget).items()}
    return {
        name: (
            value,
            list(value.items() if isinstance(value, dict) else value) if isinstance(value, list | dict) else [],
        )
        for name, value in held.items()
    }


def same(before: dict, after: dict) -> bool:
    return before.keys() == after.keys() and all(
        before[name][0] is after[name][0] and before[name][1] == after[name][1] for name in before
    )


def test_no_form_changes_a_field_that_all_share(mentor, people, world, client_of):
    """Pages, a refresh, errors, the parts for the road, both languages: or one mentor would see the other's."""
    before = {name: state_of(field) for name, field in VisitForm.base_fields.items()}
    trip = make.trip(people["mentor"], world.settlement)
    sent = filled(communities=[world.community.pk], participants="sok", trip=str(trip.uuid))
    sent["promise-0-text"] = "Elküldöm."
    for client in (mentor, client_of(people["mentor_elsewhere"])):
        for language in ("hu", "en"):
            client.get(f"/visits/new/?lang={language}&settlement={world.settlement.pk}")
            client.get(f"/visits/{world.draft.uuid}/edit/?lang={language}")
            client.post(f"/visits/new/?lang={language}", sent | {"refresh": "again"})
            client.post(f"/visits/new/?lang={language}", sent, headers={"accept": "application/json"})
            client.get(f"/visits/offline/?lang={language}")
    assert [name for name, field in VisitForm.base_fields.items() if not same(before[name], state_of(field))] == []
    one, other = (VisitForm(by=people[name]).to_show().fields for name in ("mentor", "mentor_elsewhere"))
    assert {name for name in one if one[name] is not other[name]} == {"settlement", "activities", "date"}


def test_a_visit_that_was_sent_in_for_review_meanwhile_keeps_what_was_typed(people, world, client_of):
    """Two windows: one submits, the other one saves what it still had open."""
    client, draft = client_of(people["mentor"]), make.visit(people["mentor"], world.settlement, state="draft")
    url = f"/visits/{draft.uuid}/edit/"
    form = client.get(url).context["form"]
    sent = {
        "uuid": str(draft.uuid),
        "revision": "1",
        "settlement": world.settlement.name,
        "date": form["date"].value().isoformat(),
        "method": "phone",
        "activities": ["advice"],
        "summary": "Amit a másik ablakban írtam.",
        "state": "draft",
    }
    Visit.objects.filter(pk=draft.pk).update(state="submitted")
    answer = client.post(url, sent)
    text = answer.content.decode()
    assert (answer.status_code, answer.context["form"]["summary"].value()) == (409, sent["summary"])
    assert "Vonja vissza, ha módosítani szeretné." in text
    assert Visit.objects.get(pk=draft.pk).summary != sent["summary"]
