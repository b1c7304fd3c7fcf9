"""Accepting: once, by whom it was meant for, for as long as it stands."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from allauth.account.models import EmailAddress
from django.db import connections
from django.test import Client
from django.utils import timezone

from mentors.models import Appointment, Invitation, Mentor, Representation, User
from mentors.people.actions import account as accounts
from mentors.people.actions import appointment as appointments
from mentors.people.models.period import today

from ... import make
from ...world import people as everybody
from . import second_factor

NEW = {"name": "Meghívott Mária", "password": "negy-fuggetlen-szo-2026"}


def url_of(invitation):
    return f"/invitations/accept/{invitation.token}/"


def state_of(invitation):
    return Invitation.objects.get(pk=invitation.pk).state


def roles_of(user):
    return [(one.role, one.county and one.county.ksh_code, one.valid_from) for one in user.appointments.all()]


@pytest.fixture
def invitation(people):
    return make.invitation(people["coordinator"], name="Meghívott Mari", language="en")


def test_a_new_person_gets_account_appointment_and_card(client, invitation):
    page = client.get(url_of(invitation)).content.decode()
    assert "Meghívott Mari" in page
    response = client.post(url_of(invitation), NEW)
    assert (response.status_code, response["Location"]) == (302, "/start/")
    user = User.objects.get(email=invitation.email)
    assert (user.name, user.language, roles_of(user)) == (
        "Meghívott Mária",
        "en",
        [("mentor", make.HOME, today())],
    )
    assert (user.mentor_card.consent_public, state_of(invitation)) == (False, "accepted")
    assert EmailAddress.objects.get(user=user).verified
    assert client.get("/profile/").status_code == 200, "they are signed in"


def test_a_contact_gets_what_they_speak_for_and_no_appointment(client, people, world):
    offer = make.invitation(people["coordinator"], role="", institution=world.institution)
    client.post(url_of(offer), NEW)
    user = User.objects.get(email=offer.email)
    assert (roles_of(user), list(Mentor.objects.filter(user=user))) == ([], [])
    assert Representation.objects.get(user=user).institution == world.institution
    assert user.standing.institutions == {world.institution.pk}


def test_looking_does_not_use_it_up(client, invitation):
    for _ in range(2):
        assert client.get(url_of(invitation)).status_code == 200
    assert state_of(invitation) == "open"


def test_a_used_link_logs_nobody_in(client_of, invitation, people):
    """Not even with the right password: it would be a second log-in, without limit and second factor, for ever."""
    assert client_of(None).post(url_of(invitation), NEW).status_code == 302
    user = User.objects.get(email=invitation.email)
    found = []
    for password in (NEW["password"], "egy-masik-jelszo-2026"):
        stranger = client_of(None)
        answer = stranger.post(url_of(invitation), NEW | {"password": password})
        found.append((answer.status_code, stranger.get("/profile/").status_code))
    assert found == [(410, 302)] * 2
    second_factor.switch_on(user)
    accounts.switch(user, by=people["administrator"], on=False)
    stranger = client_of(None)
    assert stranger.post(url_of(invitation), NEW).status_code == 410
    assert stranger.get("/profile/").status_code == 302
    assert User.objects.filter(email=invitation.email).count() == 1


@pytest.mark.django_db(transaction=True)
def test_twenty_at_once_are_one_account(transactional_db):
    offer = make.invitation(everybody()["coordinator"])
    together = threading.Barrier(20)

    def accept(_number):
        client = Client(raise_request_exception=False)
        together.wait()
        try:
            return client.post(url_of(offer), NEW).status_code
        finally:
            connections.close_all()

    with ThreadPoolExecutor(20) as pool:
        found = list(pool.map(accept, range(20)))
    assert sorted(found) == [302] + [410] * 19
    user = User.objects.get(email=offer.email)
    assert (len(roles_of(user)), Mentor.objects.filter(user=user).count()) == (1, 1)


def test_a_known_address_accepts_after_logging_in(client_of, people, invitation):
    known = make.user("Ismert Ilona", email=invitation.email)
    visitor = client_of(None)
    page = visitor.get(url_of(invitation))
    assert f"/accounts/login/?next={url_of(invitation)}" in page.content.decode()
    assert 'name="password"' not in page.content.decode()
    # A form that was open before the account was: the password typed there opens nothing.
    assert visitor.post(url_of(invitation), NEW).status_code == 200
    assert visitor.get("/profile/").status_code == 302
    client = client_of(known)
    assert client.get(url_of(invitation)).status_code == 200
    for _ in range(2):
        assert client.post(url_of(invitation)).status_code == 302
    assert roles_of(known) == [("mentor", make.HOME, today())]
    assert User.objects.get(pk=known.pk).name == "Ismert Ilona"


def test_what_one_holds_already_stays_as_it_is(client_of, people, invitation):
    known = make.user(email=invitation.email)
    make.appoint(known, "mentor", make.HOME)
    assert client_of(known).post(url_of(invitation)).status_code == 302
    assert (Appointment.objects.filter(user=known).count(), state_of(invitation)) == (1, "accepted")


def test_nobody_takes_an_offer_that_is_for_somebody_else(client_of, people, invitation):
    for name in ("contact", "mentor_elsewhere", "administrator"):
        client = client_of(people[name])
        page = client.get(url_of(invitation)).content.decode()
        assert "Ez a meghívó másnak szól." in page
        client.post(url_of(invitation), NEW)
    assert (state_of(invitation), User.objects.filter(email=invitation.email).exists()) == ("open", False)


@pytest.mark.parametrize(
    "end",
    [{"expires_at": timezone.now()}, {"revoked_at": timezone.now()}, {"accepted_at": timezone.now()}],
    ids=["expired", "withdrawn", "accepted"],
)
def test_it_ends(client, invitation, end):
    Invitation.objects.filter(pk=invitation.pk).update(**end)
    assert client.get(url_of(invitation)).status_code == 410
    assert client.post(url_of(invitation), NEW).status_code == 410
    assert not User.objects.filter(email=invitation.email).exists()


def test_it_ends_with_the_rights_of_who_made_it(client, people, invitation):
    held = people["coordinator"].appointments.get()
    appointments.end(held, by=people["administrator"])
    assert client.get(url_of(invitation)).status_code == 410
    assert client.post(url_of(invitation), NEW).status_code == 410


@pytest.mark.parametrize("forge", ["1.abc", "abc", "1", "1.", ".", "%00", "9" * 400])
def test_forged_links_do_not_exist(client, invitation, forge):
    assert client.get(f"/invitations/accept/{forge}/").status_code in (400, 404)


def test_a_link_of_another_number_is_not_signed(client, people, invitation):
    other = make.invitation(people["coordinator"])
    signature = invitation.token.partition(".")[2]
    assert client.get(f"/invitations/accept/{other.pk}.{signature}/").status_code == 404


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("password", "rovid"),
        ("password", "123456789012"),
        ("password", "Meghívott Mária"),
        ("password", ""),
        ("name", ""),
        ("name", "a" * 201),
        ("name", "a\x00b"),
    ],
)
def test_bad_input_is_said_at_the_field(client, invitation, field, value):
    response = client.post(url_of(invitation), NEW | {field: value})
    assert (response.status_code, list(response.context["form"].errors)) == (200, [field])
    assert not User.objects.filter(email=invitation.email).exists()
    assert NEW["password"] not in response.content.decode()
