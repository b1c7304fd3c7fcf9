"""Promises: part of a visit's content, ticked at a later visit, closed by hand, read by whom they concern."""

import datetime
import re
import uuid

import pytest
from django.core.exceptions import ValidationError
from django.http import Http404

from institutions.base.exceptions import Refused
from mentors.models import KeptPromise, Promise, VisitRevision
from mentors.visits.actions import promise as promises
from mentors.visits.actions import visit as visits
from mentors.visits.actions.visit.content import content_hash, normalised
from mentors.visits.actions.visit.promising import PromiseLine

from ... import make

DAY = datetime.date(2026, 3, 4)
DUE = datetime.date(2026, 3, 20)
LINE = PromiseLine("Elhozom az űrlapot.", "mentor", DUE)
OTHER = PromiseLine("Kitakarítják a padlást.", "partner", DUE)


@pytest.fixture
def mentor(db):
    return make.person("mentor", make.HOME)


@pytest.fixture
def place(db):
    return make.settlement("Golop")


def content(place, **changes):
    plain = {"date": DAY, "settlement": place, "method": "personal", "activities": ["forum"], "summary": "Fórum volt."}
    return plain | changes


def log(mentor, place, state="submitted", key=None, **changes):
    return visits.log(by=mentor, uuid=key or uuid.uuid4(), state=state, **content(place, **changes))[0]


def states():
    return dict(Promise.objects.order_by("pk").values_list("text", "state"))


def test_a_hash_kept_before_there_were_promises_stays_true(mentor, place):
    key = uuid.UUID("8f14e45f-ceea-467f-a9d5-91ab17c04ac2")
    place.pk = 7
    kept = "9e100afb337d218411117ebe70e46fe97c1e5a32024fe6f30157b98bd8f91975"
    assert content_hash(key, normalised(content(place))) == kept


@pytest.mark.parametrize(
    "change",
    [
        {"promises": [PromiseLine("Más.", "mentor", DUE)]},
        {"promises": [PromiseLine(LINE.text, "partner", DUE)]},
        {"promises": [PromiseLine(LINE.text, "mentor", DAY)]},
        {"promises": [LINE, OTHER]},
        {"promises": []},
    ],
)
def test_promises_are_content(mentor, place, change):
    key = uuid.uuid4()
    log(mentor, place, key=key, promises=[LINE])
    with pytest.raises(visits.Conflict):
        log(mentor, place, key=key, **change)
    # In another order, untrimmed, under another id: the same.
    again = log(mentor, place, key=key, promises=[PromiseLine(" Elhozom  az űrlapot. ", "mentor", DUE, None, key)])
    assert list(again.promises.values_list("text", "made_by", "due_on", "settlement", "county")) == [
        (LINE.text, "mentor", DUE, place.pk, place.county_id)
    ]


def test_ticks_are_content(mentor, place):
    first = log(mentor, place, promises=[LINE])
    key = uuid.uuid4()
    log(mentor, place, key=key, kept=list(first.promises.all()))
    with pytest.raises(visits.Conflict):
        log(mentor, place, key=key)
    log(mentor, place, key=key, kept=list(first.promises.all()))
    assert KeptPromise.objects.count() == 1


def test_ticks_hold_while_the_visit_counts(mentor, place):
    coordinator = make.person("coordinator", make.HOME)
    first = log(mentor, place, promises=[LINE, OTHER])
    ticked = first.promises.get(text=LINE.text)
    draft = log(mentor, place, "draft", kept=[ticked], summary="Itt a papír.", date=DUE)

    def stands():
        return Promise.objects.values_list("state", "closed_on", "closed_in").get(pk=ticked.pk)

    kept, opened = ("kept", DUE, draft.pk), ("open", None, None)
    assert stands() == opened
    visits.submit(draft, by=mentor)
    assert stands() == kept
    visits.withdraw(draft, by=mentor)
    assert stands() == opened
    visits.submit(draft, by=mentor)
    visits.return_(draft, by=coordinator, note="Biztos?")
    assert stands() == opened
    visits.submit(draft, by=mentor)
    visits.accept(draft, by=coordinator)
    assert stands() == kept
    assert states() == {LINE.text: "kept", OTHER.text: "open"}


def test_a_second_visit_that_ticked_the_same_takes_over(mentor, place):
    ticked = log(mentor, place, promises=[LINE]).promises.get()
    one = log(mentor, place, kept=[ticked], date=DUE)
    two = log(mentor, place, kept=[ticked], date=DUE + datetime.timedelta(days=1))
    assert Promise.objects.get().closed_in == one
    visits.withdraw(one, by=mentor)
    assert Promise.objects.get().closed_in == two
    visits.withdraw(two, by=mentor)
    assert Promise.objects.get().state == "open"


def test_a_visit_leaves_alone_what_was_closed_by_hand(mentor, place):
    ticked = log(mentor, place, promises=[LINE]).promises.get()
    promises.drop(ticked, by=mentor)
    late = log(mentor, place, kept=[ticked], date=DUE)
    assert Promise.objects.get().state == "dropped"
    visits.withdraw(late, by=mentor)
    assert Promise.objects.get().state == "dropped"


def test_editing_keeps_each_promise_what_it_was(mentor, place):
    visit = log(mentor, place, "draft", promises=[LINE, OTHER])
    first, second = visit.promises.get(text=LINE.text), visit.promises.get(text=OTHER.text)
    changed = PromiseLine("Elküldöm az űrlapot.", "mentor", DUE, None, first.uuid)
    visits.update(visit, by=mentor, revision=1, promises=[changed, OTHER])
    assert dict(visit.promises.values_list("pk", "text")) == {first.pk: changed.text, second.pk: OTHER.text}
    away = make.settlement("Regéc")
    visits.update(visit, by=mentor, revision=2, settlement=away, promises=[OTHER])
    assert list(Promise.objects.values_list("pk", "settlement")) == [(second.pk, away.pk)]
    visits.delete_draft(visit, by=mentor)
    assert not Promise.objects.exists()


def test_what_is_closed_stays_in_its_visit(mentor, place):
    visit = log(mentor, place, promises=[LINE, OTHER])
    promises.keep(visit.promises.get(text=LINE.text), by=mentor)
    visits.withdraw(visit, by=mentor)
    for lines in ([OTHER], [OTHER, PromiseLine("Más.", "mentor", DUE, None, visit.promises.get(state="kept").uuid)]):
        with pytest.raises(ValidationError) as refused:
            visits.update(visit, by=mentor, revision=1, promises=lines)
        assert set(refused.value.message_dict) == {"promises"}
    visits.update(visit, by=mentor, revision=1, promises=[LINE])
    assert states() == {LINE.text: "kept"}


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("promises", {"promises": [PromiseLine("x" * 301, "mentor", DUE)]}),
        ("promises", {"promises": [PromiseLine("a\x00b", "mentor", DUE)]}),
        ("promises", {"promises": [PromiseLine(" ", "mentor", DUE)]}),
        ("promises", {"promises": [PromiseLine("Előbb.", "mentor", DAY - datetime.timedelta(days=1))]}),
        ("promises", {"promises": [PromiseLine("Soká.", "mentor", datetime.date(9999, 1, 1))]}),
        ("promises", {"promises": [PromiseLine(f"{n}.", "mentor", DUE) for n in range(21)]}),
    ],
)
def test_bad_promises(mentor, place, field, change):
    with pytest.raises(ValidationError) as refused:
        log(mentor, place, **change)
    assert set(refused.value.message_dict) == {field}
    assert not VisitRevision.objects.exists()


def test_a_promise_concerns_a_community_of_the_visit_and_a_tick_its_place(mentor, place):
    community = make.community(place)
    made = log(mentor, place, promises=[PromiseLine("Hozom.", "mentor", DUE, community)])
    assert list(made.communities.all()) == [community]
    away = make.community(make.settlement(code=make.ELSEWHERE))
    with pytest.raises(ValidationError) as refused:
        log(mentor, place, promises=[PromiseLine("Hozom.", "mentor", DUE, away)])
    assert set(refused.value.message_dict) == {"communities"}
    with pytest.raises(ValidationError) as refused:
        log(mentor, make.settlement("Regéc"), kept=list(made.promises.all()))
    assert set(refused.value.message_dict) == {"kept"}


def test_who_reads(people, world):
    draft = make.promise(world.draft, text="Piszkozatban.")
    other = make.community(world.settlement)
    theirs = make.promise(world.visit, community=other)
    nobodys = make.promise(world.visit)
    away = make.promise(make.visit(people["mentor_elsewhere"], make.settlement(code=make.ELSEWHERE)))
    home = {world.promise, world.kept_promise, theirs, nobodys}
    expected = {
        "contact": {world.promise, world.kept_promise},
        "mentor": home,
        "coordinator": home,
        "mentor_elsewhere": {away},
        "coordinator_elsewhere": {away},
        "lead": {*home, away},
    }
    for persona, user in people.items():
        assert set(Promise.objects.visible_to(user)) == expected.get(persona, set()), persona
    visits.withdraw(world.visit, by=people["mentor"])
    assert set(Promise.objects.visible_to(people["lead"])) == {away}
    assert draft.visit == world.draft


def test_the_list_of_those_that_are_ones_own_to_follow(people, client_of):
    """The same ones as on the day's page and in the daily mail: after a hand-over they are the successor's."""
    mentor, other = people["mentor"], make.person("mentor", make.HOME, "Utód Ubul")
    place = make.settlement("Tard")
    circle = make.community(place)
    thing = make.assignment(mentor, community=circle)
    visit = make.visit(mentor, place, [circle], state="accepted")
    make.promise(visit, community=circle, text="KÖRÉ", due_on=DUE)
    make.promise(visit, text="FALUÉ", due_on=DUE)
    make.promise(make.visit(other, state="accepted"), text="MÁSÉ", due_on=DUE)

    def shown(who, reader="mentor"):
        client, asked = client_of(people[reader]), f"?follower={who.pk}&state=open"
        rows = {one.text for one in client.get(f"/promises/{asked}").context["rows"]}
        assert {one["text"] for one in client.get(f"/api/v1/promises/{asked}").json()["results"]} == rows
        return rows

    assert (shown(mentor), shown(other)) == ({"KÖRÉ", "FALUÉ"}, {"MÁSÉ"})
    make.hand_over(people["coordinator"], mentor, other, thing)
    assert (shown(mentor, "coordinator"), shown(other, "lead")) == ({"FALUÉ"}, {"KÖRÉ", "MÁSÉ"})
    page = client_of(mentor).get("/promises/").content.decode()
    assert f'href="?follower={mentor.pk}&amp;state=open"' in page
    assert "?follower" not in client_of(people["coordinator"]).get("/promises/").content.decode()


def test_closing_by_hand(mentor, place):
    promise = log(mentor, place, promises=[LINE]).promises.get()
    colleague, stranger = make.person("mentor", make.HOME), make.person("mentor", make.ELSEWHERE)
    for who in (stranger, make.person("coordinator", make.HOME), make.person("lead"), make.user()):
        for step in (promises.keep, promises.drop, promises.reopen):
            with pytest.raises(Http404):
                step(promise, by=who)
    assert promises.keep(promise, by=colleague).state == "kept"
    assert promises.keep(promise, by=colleague).closed_on == promises.today()
    with pytest.raises(Refused):
        promises.drop(promise, by=mentor)
    assert promises.reopen(promise, by=mentor).closed_on is None
    assert promises.drop(promise, by=mentor).state == "dropped"


@pytest.mark.parametrize("step", ["drop", "keep"])
def test_a_slip_of_the_thumb_is_taken_back_in_the_message(mentor, place, client, step):
    """Also where the row is gone from the list: its filters, and the place one came from, stay."""
    promise = log(mentor, place, promises=[PromiseLine("Kérdez <b>mást</b>.", "mentor", DUE)]).promises.get()
    client.force_login(mentor)
    closed = client.post(f"/promises/{promise.uuid}/{step}/", {"filters": "state=open"}, follow=True)
    page = closed.content.decode()
    message = page[page.index('class="messages"') : page.index("<h1")]
    assert ("Kérdez &lt;b&gt;mást&lt;/b&gt;." in message, "<b>" in message) == (True, False)
    assert list(closed.context["rows"]) == []
    address = f"/promises/{promise.uuid}/reopen/"
    assert f'action="{address}"' in message
    fields = dict(re.findall(r'name="(next|filters)" value="([^"]*)"', message))
    again = client.post(address, fields, follow=True)
    assert (again.redirect_chain[0][0], [one.state for one in again.context["rows"]]) == (
        "/promises/?state=open",
        ["open"],
    )
    assert address not in again.content.decode()


def test_adding_one_to_a_visit_of_ones_own(mentor, place):
    visit = log(mentor, place, "draft", promises=[OTHER])
    community = make.community(place)
    fields = {"text": LINE.text, "made_by": "mentor", "due_on": DUE, "community": community, "uuid": uuid.uuid4()}
    added, created = promises.add(visit, by=mentor, **fields)
    assert (added.uuid, created) == (fields["uuid"], True)
    assert promises.add(visit, by=mentor, **fields) == (added, False)
    assert list(visit.communities.all()) == [community]
    with pytest.raises(visits.Conflict):
        promises.add(visit, by=mentor, **fields | {"text": "Más."})
    with pytest.raises(visits.Conflict):
        promises.add(visit, by=mentor, **fields | {"uuid": uuid.uuid4()})
    with pytest.raises(Http404):
        promises.add(visit, by=make.person("mentor", make.HOME), **fields)
    visits.submit(visit, by=mentor)
    assert promises.add(visit, by=mentor, **fields) == (added, False)
    with pytest.raises(Refused):
        promises.add(visit, by=mentor, **fields | {"uuid": uuid.uuid4(), "text": "Későn."})
    assert states() == {OTHER.text: "open", LINE.text: "open"}


def test_in_the_form(mentor, place, client):
    community = make.community(place)
    known = log(mentor, place, promises=[OTHER]).promises.get()
    client.force_login(mentor)
    page = client.get(f"/visits/new/?settlement={place.pk}").content.decode()
    assert str(known.uuid) in page
    sent = {
        "uuid": str(uuid.uuid4()),
        "settlement": "golop",
        "date": "2026-03-10",
        "method": "personal",
        "activities": ["forum"],
        "summary": "Fórum volt.",
        "state": "submitted",
        "kept": [str(known.uuid)],
        "promise-0-text": "Elhozom az űrlapot.",
        "promise-0-made_by": "mentor",
        "promise-0-due_on": "2026-03-20",
        "promise-0-community": str(community.pk),
        "promise-1-text": "",
        "promise-1-due_on": "2026-03-20",
        "promise-5-text": "Szólnak a polgármesternek.",
        "promise-5-made_by": "partner",
        "promise-5-due_on": "2026-04-01",
    }
    for _ in range(2):
        assert client.post("/visits/new/", sent).status_code == 302
    visit = mentor.visits.get(uuid=sent["uuid"])
    assert list(visit.promises.values_list("text", "made_by", "due_on", "community")) == [
        ("Elhozom az űrlapot.", "mentor", datetime.date(2026, 3, 20), community.pk),
        ("Szólnak a polgármesternek.", "partner", datetime.date(2026, 4, 1), None),
    ]
    assert list(visit.communities.all()) == [community]
    known.refresh_from_db()
    assert (known.state, known.closed_in) == ("kept", visit)
    changed = client.post("/visits/new/", sent | {"promise-0-text": "Mást hozok."})
    assert changed.status_code == 409
    assert "Mást hozok." in changed.content.decode()


def test_a_tick_says_who_promised_it_to_whoever_reads(mentor, place, client_of):
    colleague = make.person("mentor", make.HOME)
    log(mentor, place, promises=[LINE, OTHER])
    for reader, name in ((mentor, "Ön"), (colleague, mentor.name)):
        form = client_of(reader).get(f"/visits/new/?settlement={place.pk}").context["form"]
        assert [label for _key, label in form.fields["kept"].choices] == [
            f"Elhozom az űrlapot. ({name}, 2026. március 20.)",
            "Kitakarítják a padlást. (a partner, 2026. március 20.)",
        ]


@pytest.mark.parametrize(
    "change",
    [
        {"promise-0-due_on": ""},
        {"promise-0-due_on": "tegnap"},
        {"promise-0-due_on": "2020-01-01"},
        {"promise-0-made_by": "polgármester"},
        {"promise-0-text": "x" * 400},
        {"promise-0-text": "a\x00b"},
        {"promise-0-community": "99999999999999999999"},
        {"promise-0-uuid": "x"},
        {"kept": ["nem uuid"]},
        {"kept": ["342aa409-7731-4366-b08c-e3731029e1f2"]},
        {"trip": "x"},
        {"trip": "342aa409-7731-4366-b08c-e3731029e1f2"},
        {
            f"promise-{n}-{part}": said
            for n in range(21)
            for part, said in (("text", f"Szól {n}."), ("due_on", "2026-03-20"))
        },
    ],
    ids=lambda change: ", ".join(list(change)[:2]),
)
def test_bad_input_in_the_form_comes_back(mentor, place, client, change):
    client.force_login(mentor)
    sent = (
        {
            "settlement": "golop",
            "date": "2026-03-10",
            "method": "personal",
            "activities": ["forum"],
            "summary": "Fórum volt.",
            "promise-0-text": "Elhozom az űrlapot.",
            "promise-0-due_on": "2026-03-20",
            "promise-0-made_by": "mentor",
        }
        | {name.replace("text", "made_by"): "mentor" for name in change if name.endswith("-text")}
        | change
    )
    answer = client.post("/visits/new/", sent)
    assert answer.status_code == 200
    assert "data-error-summary" in answer.content.decode()
    assert "Fórum volt." in answer.content.decode()
    assert not mentor.visits.exists()


def test_editing_in_the_form_keeps_and_takes_off(mentor, place, client):
    visit = log(mentor, place, "draft", promises=[LINE, OTHER])
    client.force_login(mentor)
    form = client.get(f"/visits/{visit.uuid}/edit/").context["form"]
    sent = {field.html_name: field.value() for field in form if field.value() not in (None, "", [])}
    sent |= {
        part.html_name: part.value() or ""
        for row in form.promise_rows
        for part in row.values()
        if hasattr(part, "html_name")
    }
    sent |= {"settlement": place.name, "uuid": str(visit.uuid)}
    assert client.post(f"/visits/{visit.uuid}/edit/", sent).status_code == 302
    visit.refresh_from_db()
    assert (visit.revision, states()) == (1, {LINE.text: "open", OTHER.text: "open"})
    gone = next(name for name, value in sent.items() if value == LINE.text)
    older = {name: value for name, value in sent.items() if not name.startswith("promise-")}
    client.post(f"/visits/{visit.uuid}/edit/", older)
    assert states() == {LINE.text: "open", OTHER.text: "open"}
    client.post(f"/visits/{visit.uuid}/edit/", sent | {gone: ""})
    assert states() == {OTHER.text: "open"}


def test_a_visit_without_promises_asks_no_more_of_the_database(mentor, place, django_assert_num_queries):
    log(mentor, place)
    with django_assert_num_queries(3) as caught:
        log(mentor, place)
    assert not [query for query in caught.captured_queries if "promise" in query["sql"].split("RETURNING")[0].lower()]


@pytest.mark.parametrize("day", [datetime.date(9999, 12, 31), datetime.date(1, 1, 1)])
def test_at_the_ends_of_the_calendar_it_is_the_day_that_is_wrong(mentor, place, day):
    with pytest.raises(ValidationError) as error:
        log(mentor, place, date=day, promises=[LINE])
    assert "date" in error.value.message_dict
