"""Processes on the pages of settlements and consortia: who reads and keeps them, what is said of their order."""

import datetime

import pytest
from django.utils import timezone

from mentors.models import Process, ProcessStep

from ... import make
from ...hidden_fields import sent_again

pytestmark = pytest.mark.django_db
DAY = datetime.date(2026, 2, 3)


def days(month: int) -> datetime.date:
    return datetime.date(2026, month, 1)


def page(client, world) -> dict:
    return client.get(f"/settlements/{world.settlement.ksh_code}/").context


def remarks(client, world) -> dict:
    return {row["step"].step: row["remarks"] for row in page(client, world)["process_rows"] if row["remarks"]}


def note(client, world, step, revision=1, **fields):
    data = {f"{step}-{name}": value for name, value in ({"revision": revision} | fields).items()}
    return client.post(f"/settlements/{world.settlement.ksh_code}/process/{step}/", data)


def steps(process) -> dict:
    rows = process.steps.values_list("step", "planned_on", "started_on", "done_on", "note", "revision")
    return {row[0]: row[1:] for row in rows if any(row[1:5])}


def test_the_team_reads_it_and_nobody_else(people, world, client_of):
    ProcessStep.objects.filter(process=world.process, step="survey").update(note="Titkolt ok.", started_on=DAY)
    addresses = [f"/settlements/{world.settlement.ksh_code}/", f"/consortia/{world.consortium.pk}/"]
    found = {}
    for who, person in people.items():
        pages = [client_of(person).get(address).content.decode() for address in addresses]
        found[who] = ["Titkolt ok." in pages[0], 'id="process"' in pages[1], 'id="members-process"' in pages[1]]
    none, whole = [False] * 3, [True] * 3
    assert found == dict.fromkeys(people, none) | dict.fromkeys(("mentor", "coordinator", "lead"), whole)
    forms = {who: page(client_of(people[who]), world)["process_rows"][0]["form"] for who in ("mentor", "lead")}
    assert (forms["mentor"] is None, forms["lead"]) == (False, None)


def test_a_step_is_noted_in_place_and_the_process_begins_with_it(people, world, client_of):
    client = client_of(people["mentor"])
    address = f"/consortia/{world.consortium.pk}/process/interviews/"
    data = {"interviews-started_on": "2026-02-03", "interviews-note": " Hárman\r\njöttek. ", "interviews-revision": "1"}
    for _ in range(2):
        answer = client.post(address, data)
        assert (answer.status_code, answer.url) == (302, f"/consortia/{world.consortium.pk}/#process")
    process = Process.objects.get(consortium=world.consortium)
    assert steps(process) == {"interviews": (None, DAY, None, "Hárman\njöttek.", 2)}
    assert process.steps.count() == 6
    history = client.get(f"/processes/{process.pk}/history/").context["entries"]
    assert [(one.who, one.step, [change[2] for change in one.changes]) for one in history] == [
        ("Mentor Manó", "közösségi interjúk", ["2026. február 3.", "Hárman\njöttek."])
    ]


def test_order_and_lateness_are_said_and_not_forbidden(people, world, client_of):
    client = client_of(people["mentor"])
    late = timezone.localdate() - datetime.timedelta(days=9)
    assert note(client, world, "interviews", started_on=days(3)).status_code == 302
    assert note(client, world, "survey", started_on=days(2), done_on=days(4)).status_code == 302
    assert note(client, world, "closing", planned_on=late).status_code == 302
    assert remarks(client, world) == {
        "survey": [
            "Ez a lépés előbb kezdődött el, mint: „közösségi interjúk”, „közösségi beszélgetések”.",
            "Ez a lépés előbb készült el, mint: „közösségi interjúk”.",
        ],
        "closing": ["9 napja el kellett volna kezdődnie."],
    }
    row = client.get("/processes/").context["rows"][0]
    assert (row.done, row.at_label, row.is_late, row.is_out_of_order) == (1, "közösségi interjúk", True, True)
    assert note(client, world, "interviews", 2, started_on=days(1), done_on=days(2)).status_code == 302
    assert note(client, world, "discussions", started_on=days(1), done_on=days(3)).status_code == 302
    assert list(remarks(client, world)) == ["closing"]
    row = client.get("/processes/").context["rows"][0]
    assert (row.done, row.at_label, row.is_out_of_order) == (3, "helyi cselekvési terv", False)


@pytest.mark.parametrize(
    "case",
    [
        {},
        {"interviews": {"started_on": days(2)}, "discussions": {"started_on": days(2)}},
        {"interviews": {"started_on": days(2)}, "discussions": {"started_on": days(1)}},
        {"interviews": {"done_on": days(3)}, "discussions": {"done_on": days(3)}},
        {"interviews": {"done_on": days(3)}, "discussions": {"started_on": days(3), "done_on": days(4)}},
        {"interviews": {"started_on": days(1)}, "survey": {"done_on": days(4)}, "discussions": {"done_on": days(3)}},
        {"actions": {"planned_on": days(1)}},
        {"closing": {"done_on": days(1)}},
        {"interviews": {"started_on": days(1), "done_on": days(5)}, "discussions": {"done_on": days(4)}},
    ],
)
def test_words_and_filters_agree(people, world, client_of, case):
    for step, fields in case.items():
        ProcessStep.objects.filter(process=world.process, step=step).update(**fields)
    client = client_of(people["mentor"])
    said = remarks(client, world)
    in_words = {
        "out_of_order": any(text.startswith("Ez a lépés") for row in said.values() for text in row),
        "late": any("napja" in text for row in said.values() for text in row),
    }
    listed = {name: bool(client.get(f"/processes/?{name}=yes").context["rows"]) for name in in_words}
    assert listed == in_words


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"started_on": "2999-01-01"}, "started_on"),
        ({"done_on": "2999-01-01"}, "done_on"),
        ({"started_on": "2026-02-03", "done_on": "2026-02-02"}, "done_on"),
        ({"planned_on": "0001-01-01"}, "planned_on"),
        ({"planned_on": "9999-12-31"}, "planned_on"),
        ({"started_on": "tegnap"}, "started_on"),
        ({"note": "a\x00b"}, "note"),
        ({"note": "x" * 1001}, "note"),
        ({"revision": "x" * 1000}, "revision"),
    ],
)
def test_what_is_wrong_stands_at_its_field(people, world, client_of, fields, wrong):
    answer = note(client_of(people["mentor"]), world, "survey", **({"note": "Ezt írtam."} | fields))
    assert answer.status_code == 200
    forms = {row["step"].step: row["form"] for row in answer.context["process_rows"]}
    assert {step: list(form.errors) for step, form in forms.items() if form.is_bound} == {"survey": [wrong]}
    assert forms["survey"]["note"].value() == fields.get("note", "Ezt írtam.")
    assert steps(world.process) == {}


def test_two_editors_see_both_texts(people, world, client_of):
    assert note(client_of(people["mentor"]), world, "survey", note="Az enyém").status_code == 302
    client = client_of(people["coordinator"])
    answer = note(client, world, "survey", note="Az övé")
    html = answer.content.decode()
    assert (answer.status_code, "Az enyém" in html, "Az övé" in html) == (409, True, True)
    decided = sent_again(html) | {"choice_note": "sent"}
    assert client.post(answer.request["PATH_INFO"], decided).status_code == 302
    assert steps(world.process)["survey"][3:] == ("Az övé", 3)


def test_what_the_grant_asks_for_is_counted_from_visits(people, world, client_of):
    grant = world.consortium
    grant.starts_on = datetime.date(2025, 11, 1)
    grant.save()
    for month, activities in ((1, ["interview"]), (2, ["interview", "forum"]), (3, ["forum"])):
        make.visit(people["mentor"], world.settlement, date=days(month), activities=activities, consortium=grant)
    make.visit(people["mentor"], world.settlement, date=days(3), activities=["survey"], state="draft")
    make.visit(people["mentor"], world.settlement, date=datetime.date(2025, 1, 1), activities=["survey"])
    client = client_of(people["mentor"])
    assert [(one.said, one.met) for one in page(client, world)["expectations"]] == [
        ("megvan: 2, kell: 2", True),
        ("megvan: 0, kell: 1", False),
    ]
    make.process(grant, action_plan={"done_on": datetime.date(2026, 5, 2)})
    shown = client.get(f"/consortia/{grant.pk}/").context["expectations"]
    assert [(one.label, one.said, one.met) for one in shown][:4] == [
        ("Tagtelepülések, ahol kétszer volt interjú", "megvan: 1, kell: 1", True),
        ("Közösségi felmérés", "megvan: 0, kell: 1", False),
        ("Helyi cselekvési terv a hatodik hónap végéig", "elkészült: 2026. május 2.", False),
        ("Fórumok az első évben", "megvan: 2, kell: 4", False),
    ]
    assert page(client, world)["expectations"] != []
    assert client.get(f"/settlements/{make.settlement().ksh_code}/").context["expectations"] == []


def test_a_members_table_shows_what_each_may_read(people, world, client_of):
    there = make.settlement("Másfalva", code=make.ELSEWHERE)
    both = make.consortium(world.settlement, there)
    make.process(there, interviews={"done_on": DAY})
    ProcessStep.objects.filter(process=world.process, step="interviews").update(done_on=DAY)

    def shown(who):
        rows = client_of(people[who]).get(f"/consortia/{both.pk}/").context["member_processes"]
        return {place.name: one.done if one else None for place, one in rows}

    assert shown("lead") == {"Abaújszántó": 1, "Másfalva": 1}
    assert shown("mentor") == {"Abaújszántó": 1}
