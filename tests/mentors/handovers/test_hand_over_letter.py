"""Handover letters: what stands in them, who writes, who signs, and that a signed one never changes."""

import datetime

import pytest
from django.db import InternalError, transaction

from institutions.base.exceptions import NotGranted, Refused
from mentors.handovers.actions import hand_over as hand_overs
from mentors.handovers.actions import hand_over_letter as letters
from mentors.models import HandOverLetter, SupervisionNote
from mentors.people.models.period import today

from ... import make
from ...hidden_fields import sent_again

WORDS = {"story": "Tavasszal kezdtük.", "open_matters": "", "advice": "Előbb Katát hívd."}


@pytest.fixture
def made(people):
    """A hand-over by the mentor to another of the county, with one community and visits of every kind there."""
    mentor, colleague = people["mentor"], make.person("mentor", make.HOME, "Utód Ubul")
    place = make.settlement()
    community = make.community(place, stage="mentored", name="Padlás-kör", rhythm_days=21, contact_phone="+36 1 555")
    days = [datetime.date(2026, month, 3) for month in range(1, 9)]
    for day in days:
        visit = make.visit(mentor, place, [community], date=day, summary=f"Szó {day}", result=f"Lett {day}")
        SupervisionNote.objects.create(visit=visit, text="csak-a-szupervizoré")
    make.visit(mentor, place, [community], date=datetime.date(2026, 9, 1), state="draft", summary="PISZKOZAT")
    make.visit(mentor, place, [community], date=datetime.date(2026, 9, 2), state="withdrawn", summary="VISSZAVONT")
    make.visit(colleague, place, [community], date=datetime.date(2026, 9, 3), summary="A kolléga szava")
    make.community(place, name="Nem járt ott senki")
    return make.hand_over(
        people["coordinator"], mentor, colleague, make.assignment(mentor, settlement=place), date=today()
    )


def test_what_stands_in_it(made):
    letter = made.letters.get()
    assert (letter.community.name, letter.stage, letter.rhythm_days) == ("Padlás-kör", "mentored", 21)
    assert (letter.stage_since, letter.last_visit_on) == (datetime.date(2024, 1, 1), datetime.date(2026, 9, 3))
    said = [line for line in letter.story.split("\n") if line.startswith(("Szó", "A kolléga"))]
    assert said == ["A kolléga szava", *(f"Szó 2026-0{n}-03 Eredmény: Lett 2026-0{n}-03" for n in (8, 7, 6, 5))]
    assert "2024. január 1.: mentoráljuk" in letter.story
    whole = " ".join(str(value) for value in vars(letter).values())
    assert [word for word in ("csak-a-szupervizoré", "PISZKOZAT", "VISSZAVONT", "+36 1 555") if word in whole] == []


def test_open_promises_stand_in_it(made, people):
    community, mentor, successor = made.letters.get().community, people["mentor"], made.to_mentor
    visit = make.visit(mentor, community.settlement, [community], state="accepted")
    due = datetime.date(2026, 12, 1)
    make.promise(visit, community=community, text="Viszem a kölcsön tárlót.", due_on=due)
    make.promise(visit, text="Kitakarítják a klubot.", made_by="partner", due_on=due)
    make.promise(visit, text="MEGVAN", state="kept", closed_on=due, due_on=due)
    make.promise(make.visit(mentor, community.settlement, state="draft"), text="PISZKOZATBAN", due_on=due)
    make.promise(visit, text="MÁSÉ", community=make.community(community.settlement), due_on=due)
    make.promise(make.visit(mentor), text="MÁSHOL", due_on=due)
    hand_overs.undo(made, by=people["coordinator"])
    thing = made.items.get().old
    again = make.hand_over(people["coordinator"], mentor, successor, thing)
    assert again.letters.get(community=community).open_matters.split("\n") == [
        f"2026. december 1., {mentor.name}: Viszem a kölcsön tárlót.",
        "2026. december 1., a partner: Kitakarítják a klubot.",
    ]


def test_edited_by_two_people_and_signed_by_the_third(made, people):
    letter, successor = made.letters.get(), made.to_mentor
    assert letters.edit(letter, by=people["mentor"], revision=1, **WORDS).revision == 2
    assert letters.edit(letter, by=people["coordinator"], revision=2, **WORDS | {"advice": "Hívd Katát."}).revision == 3
    for name in ("contact", "mentor_elsewhere", "coordinator_elsewhere", "lead", "administrator", "supervisor"):
        with pytest.raises(NotGranted):
            letters.edit(letter, by=people[name], revision=3, **WORDS)
    for by in (people["mentor"], people["coordinator"], people["lead"]):
        with pytest.raises(NotGranted):
            letters.sign(letter, by=by, revision=3)
    with pytest.raises(NotGranted):
        letters.edit(letter, by=successor, revision=3, **WORDS)
    signed = letters.sign(letter, by=successor, revision=3)
    assert letters.sign(letter, by=successor, revision=3).signed_at == signed.signed_at
    with pytest.raises(Refused, match="aláírták"):
        letters.edit(letter, by=people["mentor"], revision=3, **WORDS)


def test_a_signed_letter_is_frozen_in_the_database_too(made):
    letter = letters.sign(made.letters.get(), by=made.to_mentor, revision=1)
    for change in ({"story": "Más."}, {"signed_at": None}):
        with pytest.raises(InternalError), transaction.atomic():
            HandOverLetter.objects.filter(pk=letter.pk).update(**change)


def test_the_second_editor_sees_both_texts(made, people, client_of):
    letter = made.letters.get()
    address = f"/handovers/{made.uuid}/letters/{letter.pk}/edit/"
    first, second = client_of(people["mentor"]), client_of(people["coordinator"])
    assert first.post(address, WORDS | {"revision": 1}).status_code == 302
    answer = second.post(address, WORDS | {"revision": 1, "story": "A koordinátor szövege."})
    page = answer.content.decode()
    assert (answer.status_code, "A koordinátor szövege." in page, "Tavasszal kezdtük." in page) == (409, True, True)
    assert HandOverLetter.objects.get().story == "Tavasszal kezdtük."
    assert second.post(address, sent_again(page) | {"choice_story": "sent"}).status_code == 302
    assert HandOverLetter.objects.get().story == "A koordinátor szövege."


def test_one_signs_what_one_read(made, people, client_of):
    letter = made.letters.get()
    letters.edit(letter, by=people["mentor"], revision=1, **WORDS)
    client, address = client_of(made.to_mentor), f"/handovers/{made.uuid}/letters/{letter.pk}/"
    for revision in ("1", "", "x", "9" * 40, "-2"):
        assert client.post(f"{address}sign/", {"revision": revision}).status_code == 302
    assert HandOverLetter.objects.get().signed_at is None
    for _click in range(2):
        assert client.post(f"{address}sign/", {"revision": "2"}).status_code == 302
    assert HandOverLetter.objects.get().signed_at is not None
    assert client_of(people["mentor"]).get(f"{address}edit/").status_code == 302


def test_from_one_letter_to_the_next_that_waits(made, people, client_of):
    first = made.letters.get()
    second = HandOverLetter.objects.create(
        hand_over=made, community=make.community(name="Varrókör"), drafted_on=today(), story="Varrunk."
    )
    address = f"/handovers/{made.uuid}/letters/{{}}/"
    successor = client_of(made.to_mentor)
    assert successor.get(address.format(first.pk)).context["next_letter"] == second
    assert client_of(people["coordinator"]).get(address.format(first.pk)).context["next_letter"] is None
    letters.sign(second, by=made.to_mentor, revision=1)
    assert successor.get(address.format(first.pk)).context["next_letter"] is None
    assert successor.get(address.format(second.pk)).context["next_letter"] == first


def test_whoever_has_signed_is_led_on_until_all_are_signed(made, people, client_of):
    """To the other letters of this hand-over first, then to those of another one."""
    first, done = made.letters.get(), "Minden Önre váró levelet aláírt."
    here = HandOverLetter.objects.create(hand_over=made, community=make.community(name="Varrókör"), drafted_on=today())
    thing = make.assignment(people["mentor"], community=make.community(name="Asztali tenisz"))
    there = make.hand_over(people["coordinator"], people["mentor"], made.to_mentor, thing).letters.get()
    client = client_of(made.to_mentor)
    for letter, following in ((first, here), (here, there), (there, None)):
        address = f"/handovers/{letter.hand_over.uuid}/letters/{letter.pk}/sign/"
        answer = client.post(address, {"revision": "1"}, follow=True)
        page = answer.content.decode()
        assert (answer.context["next_letter"], done in page) == (following, following is None)
        if following:
            assert f'/handovers/{following.hand_over.uuid}/letters/{following.pk}/"' in page
            assert f"Következő aláíratlan levél: {following.community.name}" in page
    assert done not in client_of(people["coordinator"]).get(address.removesuffix("sign/")).content.decode()


def test_letters_of_an_undone_hand_over_stay_as_they_are(made, people):
    letter = made.letters.get()
    hand_overs.undo(made, by=people["coordinator"], note="Mégsem megy el.")
    for act in (
        lambda: letters.edit(letter, by=people["mentor"], revision=1, **WORDS),
        lambda: letters.sign(letter, by=made.to_mentor, revision=1),
    ):
        with pytest.raises(Refused, match="visszavonták"):
            act()


def test_rights_end_with_the_appointment(made, people, client_of):
    """Whoever was dismissed reads nothing any more, and a mentor of the county who is no party never did."""
    letter = made.letters.get()
    address = f"/handovers/{made.uuid}/letters/{letter.pk}/"
    third = make.person("mentor", make.HOME)
    assert [client_of(who).get(address).status_code for who in (people["mentor"], made.to_mentor, third)] == [
        200,
        200,
        404,
    ]
    people["mentor"].appointments.update(valid_until=today())
    assert client_of(people["mentor"]).get(address).status_code == 404


def test_the_list_costs_the_same_for_many(people, client_of, django_assert_max_num_queries):
    for _ in range(12):
        place = make.settlement()
        other = make.person("mentor", make.HOME)
        thing = make.assignment(people["mentor"], community=make.community(place))
        make.hand_over(people["coordinator"], people["mentor"], other, thing)
    client = client_of(people["coordinator"])
    client.get("/handovers/")
    with django_assert_max_num_queries(8):
        assert len(client.get("/handovers/").context["rows"]) == 12
    for query, number in (("?state=unsigned", 12), ("?state=undone", 0), ("?county=02", 0), ("?state=x", 12)):
        assert len(client.get(f"/handovers/{query}").context["rows"]) == number
    with django_assert_max_num_queries(9):
        client.get("/counties/05/team/")
