"""Whoever asks to be forgotten leaves nothing but a count, by whatever way they came and whatever they left behind."""

import datetime
import subprocess
import uuid

import pytest
from django.db import connection, transaction
from django.utils import timezone

from events.models import Arrival, EventInvitation, Pledge, Question, Registration, RegistrationSetup
from events.registration.actions import afterwards, arriving, certifying, forgetting, organising, registering, telling
from events.registration.actions import registration as registrations
from events.registration.letters import path_of, token_of
from institutions.base.exceptions import NotGranted
from institutions.models import Export, Mail
from portal.boot import homes

from ... import make
from ...canary import tables_that_hold
from ...jobs import work
from .test_registering import announced, page

SOUND = "x58225x"
DAY = datetime.timedelta(days=1)
ADDRESS = f"kanari{SOUND}@example.org"
FACTS = {"organisation": f"Kanári {SOUND} Kör", "place": f"Kanárifalva {SOUND}"}


@pytest.fixture
def editor(db):
    return make.person("editor")


def kanari(event, **facts) -> Registration:
    facts = {"name": f"Kanári Kálmán {SOUND}", "email": ADDRESS} | FACTS | facts
    return registering.register(event, by=None, **facts)[0]


def let_it_be_over(event):
    """As if the event had been three days ago."""
    day = timezone.localdate() - 3 * DAY
    type(event).objects.filter(pk=event.pk).update(starts_on=day, ends_on=day)
    return type(event).objects.get(pk=event.pk)


# -- How somebody comes ------------------------------------------------------------------------------------------------


def answered(event, editor):
    question = Question.objects.create(event=event, words="Mit eszik?", purpose="Ebéd.")
    return kanari(event, answers={str(question.uuid): f"{SOUND} mag"})


def with_colleagues(event, editor):
    """Their address stands on the registrations of the colleagues, too; the institution is everybody's."""
    return kanari(event, colleagues=["Kolléga Kata", "Kolléga Kornél"], organisation="Faluház", place="Gönc")


def by_invitation(event, editor):
    organising.invite(event, by=editor, addresses=f"Kanári {SOUND} <{ADDRESS}>")
    return kanari(event, invitation=EventInvitation.objects.get())


def beside_an_invitation(event, editor):
    """Invited, but registered without the link."""
    organising.invite(event, by=editor, addresses=f"Kanári {SOUND} <{ADDRESS}>")
    return kanari(event)


def instead_of_a_colleague(event, editor):
    one = registering.register(event, by=None, name="Első Elek", email="elek@example.org")[0]
    return registrations.hand_over(one, name=f"Kanári Kálmán {SOUND}", email=ADDRESS)


def entered_on_paper(event, editor):
    return registering.register(event, by=editor, name=f"Kanári Kálmán {SOUND}", **FACTS)[0]


def written_in_at_the_door(event, editor):
    """The door did not find them on its list, and wrote the name by hand."""
    arriving.check_in(event, by=editor, uuid=uuid.uuid4(), name=f"kanári  kálmán {SOUND}")
    return kanari(event)


def written_to(event, editor):
    one = kanari(event)
    organising.write_to(event, by=editor, subject="Bögre", words="Hozzon.", to="all")
    registrations.change(one, revision=Registration.objects.get(pk=one.pk).revision, organisation=f"Új {SOUND}")
    telling.tell_all(event, "registration_reminder", "x", ["confirmed", "waiting"])
    return one


def with_company(event, editor):
    RegistrationSetup.objects.create(event=event, pairs_travellers=True)
    place = make.settlement()
    one, other = (kanari(event, settlement=place, wants_company=True), make.registration(event))
    Registration.objects.filter(pk=other.pk).update(wants_company=True, settlement=place)
    other.refresh_from_db()
    for asker, asked in ((one, other), (other, one)):
        afterwards.ask_along(asker, other=asked)
    return one


def who_was_there(event, editor):
    one = kanari(event)
    arriving.check_in(event, by=editor, uuid=uuid.uuid4(), registration=one)
    event = let_it_be_over(event)
    one = Registration.objects.select_related("event").get(pk=one.pk)
    afterwards.give_feedback(one, useful=5, welcome=5)
    afterwards.pledge(one, words=f"Kosárfonás a {SOUND}. kis utcában")
    certifying.rename(one, by=editor, name=f"Kanári Kelemen {SOUND}", revision=one.revision)
    certifying.certify(one)
    return one


WAYS = [
    *(answered, with_colleagues, by_invitation, beside_an_invitation, instead_of_a_colleague, entered_on_paper),
    *(written_in_at_the_door, written_to, with_company, who_was_there),
]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_nothing_is_left_but_a_count(way, editor):
    event = announced()
    one = way(event, editor)
    people, arrivals = Registration.objects.count(), Arrival.objects.count()
    pledges, names = Pledge.objects.count(), list(Mail.objects.filter(to=ADDRESS).values_list("uuid", flat=True))
    work()
    assert tables_that_hold(SOUND) != set()
    for _ in range(2):
        forgetting.forget(Registration.objects.select_related("event").get(pk=one.pk))
    assert tables_that_hold(SOUND) == set()
    assert [name for name in names if tables_that_hold(str(name))] == []
    assert (Registration.objects.count(), Arrival.objects.count()) == (people, arrivals)
    assert Pledge.objects.count() == pledges


@pytest.mark.django_db(transaction=True)
def test_a_real_dump_holds_nothing(client_of):
    """What `pg_dump` writes, of all tables: the jobs', the outbox's, the trail's too."""
    editor, event = make.person("editor"), announced()
    page(client_of(None), event, name=f"Kanári Kálmán {SOUND}", email=ADDRESS, **FACTS)
    by_invitation(event, editor)
    one = Registration.objects.filter(event=event).order_by("pk").first()
    mails = [str(key) for key in Mail.objects.values_list("uuid", flat=True)]
    work()
    assert SOUND in dumped()
    client_of(None).post(path_of(one), {"do": "forget"})
    after = dumped()
    assert (SOUND in after, [key for key in mails if key in after]) == (False, [])


def dumped() -> str:
    place = connection.settings_dict
    where = ["-h", place["HOST"], "-p", str(place["PORT"] or 5432), "-U", place["USER"]]
    command = [homes.programs() / "pg_dump", "--data-only", "--inserts", *where, place["NAME"]]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


# -- What stays, and whose it is ---------------------------------------------------------------------------------------


def test_others_lose_nothing(editor):
    """Neither their mails nor an invitation, whatever numbers these happen to have."""
    event = announced()
    one = kanari(event)
    invitations = [
        EventInvitation(pk=one.pk, event=event, email="mas@example.org"),
        EventInvitation(pk=one.pk + 1, event=event, email="harmadik@example.org"),
    ]
    for made in invitations:
        made.save(force_insert=True)
        make_mail(made)
    same_mailbox = registering.register(event, by=None, name="Más Valaki", email=ADDRESS)[0]
    forgetting.forget(one)
    assert Mail.objects.filter(kind="registration_invitation").count() == 2
    same_mailbox.refresh_from_db()
    assert (same_mailbox.email, Mail.objects.filter(about=same_mailbox.pk, to=ADDRESS).count()) == (ADDRESS, 1)


def make_mail(invitation):
    return Mail.objects.create(
        kind="registration_invitation", to=invitation.email, cause=f"x{invitation.pk}", about=invitation.pk
    )


def test_colleagues_keep_their_seats(editor):
    event = announced()
    with_colleagues(event, editor)
    first, *others = Registration.objects.order_by("pk")
    forgetting.forget(Registration.objects.get(pk=others[0].pk))
    assert Registration.objects.get(pk=first.pk).email == ADDRESS
    forgetting.forget(first)
    states = Registration.objects.order_by("pk").values_list("state", "name", "email")
    assert list(states) == [("cancelled", "", ""), ("cancelled", "", ""), ("confirmed", "Kolléga Kornél", "")]


@pytest.mark.parametrize("when", ["before", "cancelled", "after"])
def test_by_the_link_whenever_they_like(when, client_of, editor):
    event = announced()
    one = kanari(event)
    if when == "cancelled":
        registrations.cancel(one)
    if when == "after":
        let_it_be_over(event)
    address = f"/registrations/{token_of(one)}/"
    visitor = client_of(None)
    assert 'name="do" value="forget"' in visitor.get(address).text
    assert visitor.post(address, {"do": "forget"}).status_code == 302
    assert (visitor.get(address).status_code, Registration.objects.get().name) == (404, "")


def test_an_organiser_does_it_for_who_has_no_link(client_of, editor):
    event = announced()
    one = entered_on_paper(event, editor)
    address = f"/events/{event.slug}/registrations/{one.uuid}/"
    mentor, stranger = make.person("mentor", make.HOME), make.person("coordinator", make.ELSEWHERE)
    assert [client_of(who).post(address, {"do": "forget"}).status_code for who in (mentor, stranger)] == [404, 404]
    with pytest.raises(NotGranted), transaction.atomic():
        forgetting.forget(one, by=mentor)
    assert tables_that_hold(SOUND) != set()
    assert "Adatainak törlése" in client_of(editor).get(address).text
    assert client_of(editor).post(address, {"do": "forget"}).status_code == 302
    assert tables_that_hold(SOUND) == set()
    assert "(törölve)" in client_of(editor).get(address).text


def test_files_that_were_made_of_the_list_go_too(client_of, editor, settings, django_capture_on_commit_callbacks):
    """Another list's stay, and the next file is made without the person."""
    settings.EXPORT_AT_ONCE = 0
    events = announced(), announced()
    one = kanari(events[0])
    kanari(events[1])
    client = client_of(editor)
    addresses = [f"/events/{event.slug}/registrations/export/?format=csv" for event in events]
    for address in addresses:
        client.get(address)
    work()
    with django_capture_on_commit_callbacks(execute=True):
        forgetting.forget(one)
    made = Export.objects.order_by("pk")
    assert [(row.state, row.file.exists()) for row in made] == [("gone", False), ("made", True)]
    client.get(addresses[0])
    work()
    last = Export.objects.latest("pk")
    assert (last.state, SOUND in last.file.read_text()) == ("made", False)
