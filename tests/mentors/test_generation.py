"""What one is logged in by, and that all of it ends for good: by the page of it, by closing, by a new password."""

import datetime
import re

import pytest
from django.contrib.auth.models import AbstractBaseUser
from django.core import mail
from django.utils import timezone
from knox.models import AuthToken

from institutions.base.exceptions import NotGranted
from mentors.models import Invitation, Session, User
from mentors.people.actions import account as accounts
from mentors.people.actions import login as logins

from .. import make
from ..jobs import work
from .at_doors import FIREFOX, LOGIN, RESET, is_in, log_in
from .people import second_factor

PAGE = "/profile/logins/"
NEW = "uj-jelszo-a-szeleken"


@pytest.fixture
def person(db):
    return make.user("Bartha Ilona", password=make.PASSWORD)


@pytest.fixture
def administrator(db):
    return make.person("administrator")


def close_and_reopen(person, administrator):
    for on in (False, True):
        accounts.switch(person, by=administrator, on=on)


def with_token(client, token) -> int:
    return client.get("/api/v1/mentors/", headers={"Authorization": f"Token {token}"}).status_code


# -- Closing -----------------------------------------------------------------------------------------------------------


def test_reopening_revives_no_session_and_no_token(client_of, person, administrator):
    browser, program = client_of(None), client_of(None)
    log_in(browser, person)
    token = AuthToken.objects.create(person)[1]
    assert (is_in(browser), with_token(program, token)) == (True, 200)
    close_and_reopen(person, administrator)
    assert (is_in(browser), with_token(program, token)) == (False, 401)
    assert (Session.objects.filter(user=person).count(), AuthToken.objects.count()) == (0, 0)
    assert log_in(browser, person).status_code == 302
    assert is_in(browser)


def test_a_session_that_is_written_again_while_the_account_closes_opens_nothing(client_of, person, administrator):
    """A request that is under way writes its session back behind the deletion."""
    browser = client_of(None)
    log_in(browser, person)
    row = Session.objects.get(user=person)
    close_and_reopen(person, administrator)
    row.save(force_insert=True)
    assert not is_in(browser)


def test_no_token_is_born_while_the_account_closes(person, administrator):
    known = User.objects.get(pk=person.pk)
    close_and_reopen(person, administrator)
    with pytest.raises(NotGranted):
        logins.give_token(known)
    assert not AuthToken.objects.exists()
    assert logins.give_token(User.objects.get(pk=person.pk))[0].user == person


def test_reopening_revives_no_link_to_a_new_password(client_of, person, administrator):
    visitor = client_of(None)
    visitor.post(RESET, {"email": person.email})
    work()
    link = re.search(r"http://[^/]+(\S+)", mail.outbox[-1].body).group(1)
    opened = visitor.get(link, follow=True)
    form = opened.redirect_chain[-1][0]
    close_and_reopen(person, administrator)
    for answer in (client_of(None).get(link, follow=True), visitor.post(form, {"password1": NEW, "password2": NEW})):
        assert "Ez a hivatkozás már nem jó" in answer.content.decode()
    assert User.objects.get(pk=person.pk).check_password(make.PASSWORD)


@pytest.mark.parametrize("meanwhile", ["closed", "reopened", "password"])
def test_a_log_in_that_waits_for_its_second_step_ends_too(meanwhile, client_of, person, administrator):
    secret, browser = second_factor.switch_on(person), client_of(None)
    assert log_in(browser, person)["Location"].startswith("/accounts/2fa/authenticate/")
    if meanwhile == "password":
        other = client_of(person)
        passwords = {"oldpassword": make.PASSWORD, "password1": NEW, "password2": NEW}
        assert other.post("/accounts/password/change/", passwords).status_code == 302
    elif meanwhile == "closed":
        accounts.switch(person, by=administrator, on=False)
    else:
        close_and_reopen(person, administrator)
    browser.post("/accounts/2fa/authenticate/", {"code": second_factor.code_of(secret)})
    if meanwhile == "closed":
        accounts.switch(person, by=administrator, on=True)
    assert not is_in(browser)


def test_closing_takes_back_what_was_offered(client_of, person, administrator):
    offered = make.invitation(administrator, email=person.email)
    others = make.invitation(administrator)
    close_and_reopen(person, administrator)
    assert {one.pk: one.state for one in Invitation.objects.all()} == {offered.pk: "withdrawn", others.pk: "open"}
    assert client_of(person).post(f"/invitations/accept/{offered.token}/").status_code in (302, 410)
    assert not person.appointments.exists()


def test_a_new_password_deletes_the_other_sessions(client_of, person):
    here, there = client_of(None), client_of(None)
    log_in(here, person)
    log_in(there, person)
    passwords = {"oldpassword": make.PASSWORD, "password1": NEW, "password2": NEW}
    assert here.post("/accounts/password/change/", passwords).status_code == 302
    assert (is_in(here), is_in(there), Session.objects.filter(user=person).count()) == (True, False, 1)


def test_the_first_generation_holds_djangos_own_hash(person):
    """So nobody was logged out by the day when generations came."""
    assert person.get_session_auth_hash() == AbstractBaseUser.get_session_auth_hash(person)
    assert person.get_session_auth_hash() == AbstractBaseUser._get_session_auth_hash(person)
    person.generation = 1
    assert person.get_session_auth_hash() != AbstractBaseUser._get_session_auth_hash(person)


# -- The page ----------------------------------------------------------------------------------------------------------


def shown(client) -> list[tuple]:
    rows = client.get(PAGE).context["rows"]
    return [(row.browser, row.is_here, row.is_program) for row in rows]


def test_the_page_shows_ones_own(client_of, person):
    here, there = client_of(None, HTTP_USER_AGENT=FIREFOX), client_of(None, HTTP_USER_AGENT="curl/8")
    log_in(there, person)
    log_in(here, person)
    AuthToken.objects.create(person)
    other = make.user(password=make.PASSWORD)
    log_in(client_of(None), other)
    AuthToken.objects.create(other)
    Session.objects.create(
        session_key="a-session-of-the-past", session_data="", user=person, expire_date=timezone.now()
    )
    assert shown(here) == [("Firefox, Android", True, False), ("", False, False), ("", False, True)]
    html = here.get(PAGE).content.decode()
    keys = [*Session.objects.values_list("session_key", flat=True), *AuthToken.objects.values_list("digest", flat=True)]
    assert len(keys) == 6
    assert not [key for key in keys if key in html]
    since = here.get(PAGE).context["rows"][0].since
    assert timezone.now() - since < datetime.timedelta(minutes=10)


def test_one_session_or_token_ends(client_of, person):
    here, there = client_of(None), client_of(None)
    log_in(here, person)
    log_in(there, person)
    token = AuthToken.objects.create(person)[1]
    row, program = (one for one in here.get(PAGE).context["rows"] if not one.is_here)
    stranger = client_of(make.user())
    assert [stranger.post(f"{PAGE}{one.name}/end/").status_code for one in (row, program)] == [404, 404]
    assert here.get(f"{PAGE}{row.name}/end/").status_code == 405
    assert here.post(f"{PAGE}{row.name}/end/").status_code == 302
    assert (is_in(here), is_in(there), with_token(client_of(None), token)) == (True, False, 200)
    assert here.post(f"{PAGE}{program.name}/end/").status_code == 302
    assert with_token(client_of(None), token) == 401
    assert here.post(f"{PAGE}{row.name}/end/").status_code == 404


def test_log_out_everywhere(client_of, person):
    here, there, others = client_of(None), client_of(None), client_of(make.user())
    log_in(here, person)
    log_in(there, person)
    token = AuthToken.objects.create(person)[1]
    assert here.post(f"{PAGE}end/")["Location"] == LOGIN
    assert [is_in(one) for one in (here, there, others)] == [False, False, True]
    assert with_token(client_of(None), token) == 401
    assert "Mindenhol kiléptettük" in here.get(LOGIN).content.decode()
