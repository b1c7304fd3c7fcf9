"""Hand-overs: what ends and begins, who may, what a second click does, and how all of it comes back."""

import datetime
import re
import uuid

import pytest
from django.core.exceptions import ValidationError
from django.db import connections
from django.utils import timezone
from django.utils.html import strip_tags

from institutions.base.exceptions import NotGranted, Refused
from mentors.handovers.actions import hand_over as hand_overs
from mentors.handovers.parts import letters_to_sign
from mentors.models import Appointment, Assignment, HandOver, Visit
from mentors.people.actions import assignment as assignments
from mentors.people.models.period import today

from ... import make

DAY = datetime.timedelta(days=1)


@pytest.fixture
def team(db):
    """A coordinator, a mentor who leaves, one who stays, and what the first looks after."""
    coordinator = make.person("coordinator", make.HOME)
    leaving, staying = make.person("mentor", make.HOME, "Távozó Tóni"), make.person("mentor", make.HOME, "Maradó Mari")
    place = make.settlement()
    things = [
        make.assignment(leaving, settlement=place),
        make.assignment(leaving, community=make.community(place), valid_until=today() + 30 * DAY),
        make.assignment(leaving, consortium=make.consortium(place)),
    ]
    return coordinator, leaving, staying, things


def periods():
    """Every assignment as (mentor, thing, from, until)."""
    return {(one.mentor.name, str(one), one.valid_from, one.valid_until) for one in Assignment.objects.all()}


def test_old_ones_end_and_new_ones_begin_on_the_day(team):
    coordinator, leaving, staying, things = team
    begun = datetime.date(2020, 1, 1)
    visit = make.visit(leaving, things[0].settlement)
    made = make.hand_over(coordinator, leaving, staying, *things[:2], date=today() + DAY)
    names = [str(one) for one in things]
    assert periods() == {
        (leaving.name, names[0], begun, today() + DAY),
        (leaving.name, names[1], begun, today() + DAY),
        (leaving.name, names[2], begun, None),
        (staying.name, names[0], today() + DAY, None),
        (staying.name, names[1], today() + DAY, today() + 30 * DAY),
    }
    assert [item.old_until for item in made.items.all()] == [None, today() + 30 * DAY]
    assert Visit.objects.get(pk=visit.pk).mentor == leaving


def test_one_that_begins_later_begins_later_for_the_successor(team):
    coordinator, leaving, staying, _things = team
    place, later = make.settlement(), today() + 10 * DAY
    make.hand_over(coordinator, leaving, staying, make.assignment(leaving, settlement=place, valid_from=later))
    found = Assignment.objects.filter(settlement=place).order_by("pk")
    assert [(one.mentor, one.valid_from, one.valid_until) for one in found] == [
        (leaving, later, later),
        (staying, later, None),
    ]


def test_what_the_successor_has_already_is_not_doubled(team):
    coordinator, leaving, staying, things = team
    own = make.assignment(staying, settlement=things[0].settlement)
    made = make.hand_over(coordinator, leaving, staying, things[0])
    assert [item.new for item in made.items.all()] == [None]
    hand_overs.undo(made, by=coordinator)
    assert [one.valid_until for one in (Assignment.objects.get(pk=pk) for pk in (things[0].pk, own.pk))] == [None, None]


def test_undoing_restores_exactly_and_keeps_the_trail(team):
    coordinator, leaving, staying, things = team
    before = periods()
    made = make.hand_over(coordinator, leaving, staying, *things)
    made = hand_overs.undo(made, by=coordinator, note="Tévedés volt.")
    held_never = {row for row in periods() if row[2] == row[3]}
    assert periods() - held_never == before
    assert {row[0] for row in held_never} == {staying.name}
    assert (made.undone_by, made.undo_note, made.items.count()) == (coordinator, "Tévedés volt.", 3)
    assert hand_overs.undo(made, by=coordinator).undone_at == made.undone_at
    again = make.hand_over(coordinator, leaving, staying, *things)
    assert again.items.count() == 3


def test_undoing_is_refused_when_something_went_on_since(team):
    coordinator, leaving, staying, things = team
    third = make.person("mentor", make.HOME)
    made = make.hand_over(coordinator, leaving, staying, *things)
    after = make.hand_over(coordinator, staying, third, made.items.first().new)
    before = periods()
    with pytest.raises(Refused, match=str(things[0])):
        hand_overs.undo(made, by=coordinator)
    assert periods() == before
    hand_overs.undo(after, by=coordinator)
    hand_overs.undo(made, by=coordinator)


def test_undoing_is_refused_when_it_was_ended_or_given_back(team):
    coordinator, leaving, staying, things = team
    ended = make.hand_over(coordinator, leaving, staying, things[0])
    assignments.end(ended.items.get().new, by=coordinator)
    back = make.hand_over(coordinator, leaving, staying, things[2])
    make.assignment(leaving, consortium=things[2].consortium, valid_from=today() + DAY)
    for made in (ended, back):
        with pytest.raises(Refused):
            hand_overs.undo(made, by=coordinator)


def test_undoing_ends_after_ninety_days(team):
    coordinator, leaving, staying, things = team
    made = make.hand_over(coordinator, leaving, staying, *things)
    long_ago = datetime.timedelta(days=90)
    # By the clock on the wall: late in the evening ninety times 24 hours before may be another day, in summer time.
    made_at = timezone.localtime(made.made_at)
    HandOver.objects.update(date=today() - long_ago, made_at=made_at - long_ago)
    Assignment.objects.filter(pk__in=[one.pk for one in things]).update(valid_until=today() - long_ago)
    assert HandOver.objects.get().is_undoable
    HandOver.objects.update(made_at=made_at - long_ago - DAY, date=today() - long_ago - DAY)
    with pytest.raises(Refused, match="határideje"):
        hand_overs.undo(made, by=coordinator)


def test_who_may_hand_over(team, people):
    _coordinator, leaving, staying, things = team
    fields = {
        "county": make.county(), "from_mentor": leaving, "to_mentor": staying, "date": today(), "reason": "away",
        "assignments": things,
    }  # fmt: skip
    for name in people:
        if people[name] and name != "coordinator":
            with pytest.raises(NotGranted):
                hand_overs.hand_over(by=people[name], uuid=uuid.uuid4(), **fields)
    Appointment.objects.filter(role="coordinator").update(valid_until=today())
    hand_overs.hand_over(by=people["lead"], uuid=uuid.uuid4(), **fields)


@pytest.mark.parametrize("wrong", ["stranger", "themselves", "late", "old", "nothing", "not theirs"])
def test_what_does_not_fit(team, wrong):
    coordinator, leaving, staying, things = team
    foreign = make.assignment(staying, settlement=make.settlement())
    elsewhere = make.assignment(leaving, settlement=make.settlement(code=make.ELSEWHERE))
    fields = {
        "stranger": {"to_mentor": make.person("mentor", make.ELSEWHERE)},
        "themselves": {"to_mentor": leaving},
        "late": {"date": today() + 400 * DAY},
        "old": {"date": today() - 91 * DAY},
        "nothing": {"assignments": []},
        "not theirs": {"assignments": [things[0], foreign, elsewhere]},
    }[wrong]
    before = periods()
    given = {"from_mentor": leaving, "to_mentor": staying, "date": today(), "assignments": things} | fields
    with pytest.raises(ValidationError):
        hand_overs.hand_over(by=coordinator, uuid=uuid.uuid4(), county=make.county(), reason="away", **given)
    assert (periods(), HandOver.objects.count()) == (before, 0)


def test_a_second_click_is_one_hand_over(team, client_of):
    coordinator, leaving, staying, things = team
    client, address = client_of(coordinator), f"/handovers/new/05/{leaving.pk}/"
    page = client.get(address)
    form = page.context["form"]
    key = str(form["uuid"].value())
    assert sorted(form["assignments"].value()) == sorted(one.pk for one in things)
    typed = {
        "uuid": key,
        "assignments": [one.pk for one in things],
        "to_mentor": staying.pk,
        "date": today().isoformat(),
        "reason": "leaving",
        "note": "<b>Köszönjük!</b>",
    }
    check = client.post(address, typed)
    assert (check.status_code, HandOver.objects.count()) == (200, 0)
    assert "&lt;b&gt;Köszönjük!&lt;/b&gt;" in check.content.decode()
    change = client.post(address, typed | {"step": "change"})
    assert change.context["form"]["note"].value() == "<b>Köszönjük!</b>"
    answers = [client.post(address, typed | {"step": "confirm"}) for _ in range(2)]
    made = HandOver.objects.get()
    assert [one.headers["Location"] for one in answers] == [f"/handovers/{made.uuid}/"] * 2
    assert Assignment.objects.count() == 6


def test_a_place_is_named_once(people, client_of):
    """Where the community's own name ends with it, nothing stands beside: on no page, in no mail."""
    coordinator, leaving, staying = people["coordinator"], people["mentor"], make.person("mentor", make.HOME)
    place = make.settlement("Golop")
    names = {"Padlás-kör, Golop": "", "Golopi Dalkör": "Golop"}
    things = [make.assignment(leaving, community=make.community(place, name=name)) for name in names]
    client, address = client_of(coordinator), f"/handovers/new/05/{leaving.pk}/"
    asked = client.get(address).context["form"]["assignments"]
    assert {label for _key, label in asked.field.choices} == {"Padlás-kör, Golop", "Golopi Dalkör (Golop)"}
    typed = {
        "uuid": uuid.uuid4(),
        "assignments": [one.pk for one in things],
        "to_mentor": staying.pk,
        "date": today().isoformat(),
        "reason": "leaving",
    }
    check = client.post(address, typed).content.decode()
    client.post(address, typed | {"step": "confirm"})
    made = HandOver.objects.get()
    detail, printed = (client.get(f"/handovers/{made.uuid}/{page}").content.decode() for page in ("", "letters/"))
    pattern = r"<(?:li|h2[^>]*)>\s*(?:<a [^>]*>)?\s*(?:Padlás-kör, Golop|Golopi Dalkör)(.*?)</(?:li|h2)>"
    said = [re.findall(pattern, page, re.DOTALL) for page in (check, detail, printed)]
    assert [[" ".join(strip_tags(words).split()) for words in page] for page in said] == [
        ["közösség, Golop", "közösség", "Golop", ""],
        ["közösség, Golop", "közösség"],
        ["Golop", ""],
    ]
    assert {one.text for part in letters_to_sign(staying, today()) for one in part.lines} == {
        "Padlás-kör, Golop",
        "Golopi Dalkör (Golop)",
    }


@pytest.mark.parametrize(
    "typed",
    [
        {"note": "null\x00"}, {"note": "x" * 501}, {"date": "0001-01-01"}, {"date": "9999-12-31"}, {"date": "tegnap"},
        {"to_mentor": "9" * 30}, {"to_mentor": "én"}, {"assignments": ["-1", "\x00"]}, {"uuid": "nem"},
        {"reason": "ill"}, {},
    ],
)  # fmt: skip
def test_bad_input_comes_back(team, client_of, typed):
    coordinator, leaving, staying, things = team
    good = {
        "uuid": str(uuid.uuid4()), "assignments": [things[0].pk], "to_mentor": staying.pk, "step": "confirm",
        "date": today().isoformat(), "reason": "leaving",
    }  # fmt: skip
    answer = client_of(coordinator).post(f"/handovers/new/05/{leaving.pk}/", good | typed if typed else {})
    assert answer.status_code == 200
    assert HandOver.objects.count() == 0


def test_whoever_dismisses_a_mentor_is_told_what_they_leave_behind(team, client_of):
    coordinator, leaving, staying, _things = team
    client = client_of(coordinator)

    def told(who):
        address = f"/appointments/{who.appointments.get().pk}/end/"
        return [str(one) for one in client.post(address, follow=True).context["messages"]]

    assert told(leaving)[1:] == ["Ebben a megyében még 3 hozzárendelése van. Adja át valakinek az „Átadások” oldalon."]
    assert told(staying)[1:] == []
    page = client.get("/counties/05/team/").content.decode()
    assert f"{leaving.name} már nem mentor itt" in page
    assert staying.name not in page


@pytest.mark.parametrize("subject", ["nincs ilyen", "", "x" * 500])
def test_assigning_needs_something_of_the_county(team, client_of, subject):
    coordinator, leaving, *_rest = team
    make.settlement("Távolfalva", code=make.ELSEWHERE)
    client, address = client_of(coordinator), f"/counties/05/team/{leaving.pk}/assign/"
    for name in (subject, "Távolfalva"):
        assert client.post(address, {"subject": name, "valid_from": "2026-01-01"}).status_code == 200
    assert Assignment.objects.count() == 3


def test_assigning_twice_is_one_assignment(team, client_of):
    coordinator, _leaving, staying, _things = team
    community = make.community(make.settlement("Golop"), name="Padlás-kör")
    client, address = client_of(coordinator), f"/counties/05/team/{staying.pk}/assign/"
    typed = {"subject": "padlas-kor – golop", "valid_from": "2026-01-01"}
    assert [client.post(address, typed).status_code for _ in range(2)] == [302, 200]
    found = Assignment.objects.get(community=community)
    assert (found.mentor, found.valid_from, found.valid_until) == (staying, datetime.date(2026, 1, 1), None)
    assert client.post(f"/assignments/{found.pk}/end/").status_code == 302
    assert Assignment.objects.get(pk=found.pk).valid_until == today()


@pytest.mark.django_db(transaction=True)
def test_two_hand_overs_at_once_give_each_thing_once(people):
    """Two coordinators press at the same moment, to different successors: one wins, the other is told."""
    from concurrent.futures import ThreadPoolExecutor

    coordinator, leaving = people["coordinator"], people["mentor"]
    others = [make.person("mentor", make.HOME) for _ in range(4)]
    things = [make.assignment(leaving, settlement=make.settlement()) for _ in range(5)]

    def press(successor):
        try:
            make.hand_over(coordinator, leaving, successor, *things)
            return "made"
        except ValidationError:
            return "told"
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(press, others)) == ["made", "told", "told", "told"]
    assert Assignment.objects.not_over(today()).count() == 5


def test_words_typed_in_several_lines_are_one(team, client_of):
    coordinator, leaving, staying, things = team
    client = client_of(coordinator)
    sent = {
        "uuid": str(uuid.uuid4()),
        "assignments": [one.pk for one in things],
        "to_mentor": staying.pk,
        "date": today().isoformat(),
        "reason": "away",
        "note": "Tavaszig,\r\nutána visszajön.",
        "step": "confirm",
    }
    client.post(f"/handovers/new/{make.HOME}/{leaving.pk}/", sent)
    made = HandOver.objects.get()
    client.post(f"/handovers/{made.uuid}/undo/", {"note": "Mégis\nmarad.\n"})
    made.refresh_from_db()
    assert (made.note, made.undo_note) == ("Tavaszig, utána visszajön.", "Mégis marad.")


def test_no_gap_where_the_successor_has_it_for_another_time(team):
    coordinator, leaving, staying, things = team
    make.assignment(staying, settlement=things[0].settlement, valid_from=today() + 30 * DAY)
    before = periods()
    with pytest.raises(ValidationError) as refused:
        make.hand_over(coordinator, leaving, staying, *things)
    assert list(refused.value.message_dict) == ["to_mentor"]
    assert (periods(), HandOver.objects.count()) == (before, 0)
    make.hand_over(coordinator, leaving, staying, *things[1:])
    assert HandOver.objects.count() == 1
