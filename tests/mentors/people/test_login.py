"""Logging in and out, the forgotten password, and what a stranger can learn from either."""

import re

import pytest
from django.conf import settings
from django.core import mail
from django.db import connection
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from knox.models import AuthToken

from institutions.models import Mail
from mentors.models import User
from mentors.people.actions import account_mail

from ... import make
from ...jobs import work
from . import second_factor

LOGIN, RESET = "/accounts/login/", "/accounts/password/reset/"


@pytest.fixture
def person(db):
    return make.user("Bartha Ilona", password=make.PASSWORD)


def post_login(client, email, password=make.PASSWORD, **more):
    return client.post(LOGIN, {"login": email, "password": password}, **more)


def errors(response) -> str:
    """The error summary without what differs by nature."""
    html = response.content.decode()
    return "".join(re.findall(r'<div class="summary".*?</div>', html, re.S))


def test_logs_in_and_out(client, person):
    assert post_login(client, person.email.upper())["Location"] == "/start/"
    assert client.get("/profile/").status_code == 200
    assert client.get(reverse("account_logout")).status_code == 200
    assert client.get("/profile/").status_code == 200
    assert client.post(reverse("account_logout")).status_code == 302
    assert client.get("/profile/").status_code == 302


def test_goes_on_to_where_one_was_sent_from(client, person):
    sent_to_log_in = client.get("/profile/card/")
    assert sent_to_log_in["Location"] == "/accounts/login/?next=/profile/card/"
    response = client.post(sent_to_log_in["Location"], {"login": person.email, "password": make.PASSWORD})
    assert response["Location"] == "/profile/card/"


@pytest.mark.parametrize("target", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"])
def test_never_goes_on_to_a_foreign_host(client, person, target):
    response = client.post(f"{LOGIN}?next={target}", {"login": person.email, "password": make.PASSWORD})
    assert response["Location"] == "/start/"


def test_the_form_helps_phones_and_password_managers(client, db):
    html = client.get(LOGIN).content.decode()
    email, password = (re.search(f'<input[^>]*name="{name}"[^>]*>', html).group() for name in ("login", "password"))
    for attribute in ('type="email"', 'inputmode="email"', 'autocapitalize="none"', 'autocomplete="username"'):
        assert attribute in email
    assert 'autocomplete="current-password"' in password


def test_a_wrong_password_and_an_unknown_address_look_the_same(client, person):
    wrong, unknown = post_login(client, person.email, "nem-ez-az-igazi"), post_login(client, "senki@example.org")
    assert [wrong.status_code, unknown.status_code] == [200, 200]
    assert errors(wrong) == errors(unknown) != ""
    assert person.email in wrong.content.decode()
    assert "nem-ez-az-igazi" not in wrong.content.decode()


def test_a_closed_account_is_told_so_only_with_its_password(client, person):
    User.objects.filter(pk=person.pk).update(is_active=False)
    unknown = post_login(client, "senki@example.org")
    assert errors(post_login(client, person.email, "nem-ez-az-igazi")) == errors(unknown)
    assert post_login(client, person.email)["Location"] in ("/accounts/inactive/", LOGIN)
    assert client.get("/profile/").status_code == 302


def test_failures_lock_an_address_and_a_forged_forwarded_for_does_not_help(client, person):
    for attempt in range(5):
        post_login(client, person.email, "rossz-jelszo-1234", HTTP_X_FORWARDED_FOR=f"10.0.0.{attempt}")
    locked = post_login(client, person.email, HTTP_X_FORWARDED_FOR="10.0.0.99")
    assert "Túl sok sikertelen próbálkozás" in locked.content.decode()
    assert client.get("/profile/").status_code == 302


def test_failures_at_many_addresses_lock_the_caller_whatever_it_claims(client, person):
    for attempt in range(10):
        post_login(client, f"senki{attempt}@example.org", HTTP_X_FORWARDED_FOR=f"10.0.0.{attempt}")
    assert post_login(client, person.email, HTTP_X_FORWARDED_FOR="10.0.0.99").status_code == 429
    assert client.get("/profile/").status_code == 302


@override_settings(ALLAUTH_TRUSTED_PROXY_COUNT=1)
def test_behind_a_proxy_of_ours_the_limit_is_the_clients(client, person):
    for attempt in range(10):
        post_login(client, f"senki{attempt}@example.org", HTTP_X_FORWARDED_FOR=f"{attempt}.1.1.1, 203.0.113.7")
    post_login(client, person.email, HTTP_X_FORWARDED_FOR="9.9.9.9, 203.0.113.7")
    assert client.get("/profile/").status_code == 302
    assert post_login(client, person.email, HTTP_X_FORWARDED_FOR="203.0.113.8").status_code == 302


@pytest.mark.parametrize("bad", ["", "\x00", "a" * 5000 + "@example.org", "nem cím"])
def test_nonsense_is_a_field_error(client, db, bad):
    response = post_login(client, bad)
    assert (response.status_code, "summary" in response.content.decode()) == (200, True)


# -- The forgotten password -------------------------------------------------------------------------------------------


def link_in(message) -> str:
    return re.search(rf"{re.escape(settings.SITE_URL)}(\S+)", message.body).group(1)


def test_the_forgotten_password(client, person):
    _kept, token = AuthToken.objects.create(person)
    assert client.post(RESET, {"email": person.email})["Location"] == "/accounts/password/reset/done/"
    assert mail.outbox == []
    work()
    (message,) = mail.outbox
    assert (message.to, message.subject) == ([person.email], "Kaláka: Új jelszó")
    page = client.get(link_in(message), follow=True)
    form_url = page.redirect_chain[-1][0]
    assert person.email not in form_url
    new = "uj-jelszo-a-szeleken"
    assert client.post(form_url, {"password1": new, "password2": new}).status_code == 302
    person.refresh_from_db()
    assert person.check_password(new)
    assert not AuthToken.objects.filter(user=person).exists()
    assert "már nem jó" in client.get(link_in(message), follow=True).content.decode()
    assert token not in "".join(message.body for message in mail.outbox)


def test_the_address_in_the_mail_is_the_portals_own(client, person):
    """Whoever asks for another person's mail chooses the Host header, its port at least."""
    client.post(RESET, {"email": person.email}, HTTP_HOST="testserver:6666")
    work()
    (message,) = mail.outbox
    assert link_in(message).startswith("/accounts/password/reset/key/")
    assert "6666" not in message.body


def test_asking_for_a_password_tells_nothing(client, person):
    """Neither the answer, nor what it costs, nor the row that it leaves says whether there is an account."""
    client.post(RESET, {"email": "elso@example.org"})
    answers, costs = [], []
    for email in (person.email, "senki@example.org"):
        with CaptureQueriesContext(connection) as asked:
            answers.append(client.post(RESET, {"email": email}))
        costs.append([query["sql"].split("(")[0][:80] for query in asked])
    known, unknown = answers
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    assert costs[0] == costs[1] != []
    hidden = ("id", "uuid", "to", "cause", "next_try", "until", "created_at", "changed_at")
    rows = [{k: v for k, v in row.items() if k not in hidden} for row in Mail.objects.values()]
    assert rows[0] == rows[1] == rows[2]
    work()
    _first, first, second = mail.outbox
    assert first.subject == second.subject
    assert "/password/reset/key/" in first.body
    assert "http" not in second.body


def test_the_mail_speaks_its_readers_language(client, person):
    """Not that of the page, which anybody may have opened; that one only where there is no account."""
    User.objects.filter(pk=person.pk).update(language="en")
    for email in (person.email, "senki@example.org"):
        client.post(RESET + "?lang=hu", {"email": email})
    work()
    assert [one.body.split(chr(10))[0] for one in mail.outbox] == ["Hello,", "Jó napot!"]
    assert [one.alternatives for one in mail.outbox] == [[], []]


@pytest.mark.parametrize(
    "bad", ["", "nem cím", "a" * 250 + "@example.org", "a@example.org" + chr(10) + "Bcc: b@example.org"]
)
def test_what_is_no_address_gets_no_mail(client, db, bad):
    response = client.post(RESET, {"email": bad})
    assert (response.status_code, errors(response) != "", Mail.objects.count()) == (200, True, 0)


def test_the_link_is_made_when_the_mail_leaves(client, person):
    """Whoever changed their password since asking gets no link from before: a token ages in no queue."""
    client.post(RESET, {"email": person.email})
    person.set_password("egeszen-masik-jelszo")
    person.save()
    work()
    (message,) = mail.outbox
    assert "password1" in client.get(link_in(message), follow=True).content.decode()


@pytest.mark.parametrize("bad", ["rovid", "12345678901234567890", "Bartha-Ilona"])
def test_weak_passwords_are_refused(client, person, bad):
    post_login(client, person.email)
    response = client.post(
        reverse("account_change_password"), {"oldpassword": make.PASSWORD, "password1": bad, "password2": bad}
    )
    assert (response.status_code, errors(response) != "") == (200, True)
    person.refresh_from_db()
    assert person.check_password(make.PASSWORD)


def test_a_new_password_ends_tokens_and_other_sessions(client, person, client_of):
    post_login(client, person.email)
    other = client_of(None)
    post_login(other, person.email)
    AuthToken.objects.create(person)
    new = "uj-jelszo-a-szeleken"
    client.post(reverse("account_change_password"), {"oldpassword": make.PASSWORD, "password1": new, "password2": new})
    assert client.get("/profile/").status_code == 200
    assert other.get("/profile/").status_code == 302
    assert not AuthToken.objects.filter(user=person).exists()
    work()
    assert [message.subject for message in mail.outbox] == [
        "Kaláka: Belépés új eszközről",
        "Kaláka: Megváltozott a jelszava",
    ]


@pytest.mark.parametrize("behaviour", ["silent", "busy", "drip", "gone"])
def test_no_page_waits_for_a_mail_server(client, person, mail_server, behaviour):
    """Not one connection is opened while a page is waited for; what was asked for goes when the server is back."""
    mail_server.behaviour = behaviour
    answers = [client.post(RESET, {"email": email}) for email in (person.email, "senki@example.org")]
    assert {(answer.status_code, answer["Location"]) for answer in answers} == {(302, "/accounts/password/reset/done/")}
    post_login(client, person.email)
    new = "uj-jelszo-a-szeleken"
    passwords = {"oldpassword": make.PASSWORD, "password1": new, "password2": new}
    assert client.post(reverse("account_change_password"), passwords).status_code == 302
    person.refresh_from_db()
    assert person.check_password(new)
    assert (mail_server.conversations, Mail.objects.filter(state="queued").count()) == (0, 3)
    mail_server.behaviour = "accept"
    work()
    assert [str(one["To"]) for one in mail_server.messages] == [person.email, "senki@example.org", person.email]


def test_a_notice_says_where_from_and_nothing_of_it_becomes_more(client, person):
    post_login(client, person.email)
    User.objects.filter(pk=person.pk).update(language="en")
    new = "uj-jelszo-a-szeleken"
    passwords = {"oldpassword": make.PASSWORD, "password1": new, "password2": new}
    agent = "Mozilla <b>5</b>" + "x" * 900
    client.post(reverse("account_change_password"), passwords, HTTP_USER_AGENT=agent)
    row = Mail.objects.get()
    assert (row.caused_by, row.about, row.facts["ip"]) == (person.pk, person.pk, "127.0.0.1")
    work()
    (message,) = mail.outbox
    assert "127.0.0.1" in message.body
    assert "Mozilla <b>5</b>xxx" in message.body
    assert "x" * 200 not in message.body
    assert (message.body.split(chr(10))[0], message.alternatives) == ("Hello,", [])
    assert Mail.objects.get().facts == {}


def test_every_notice_of_the_open_pages_has_its_words(db, person):
    """Both languages, by the library's names."""
    names = ["account/email/password_changed", "account/email/password_reset", "mfa/email/recovery_codes_generated"]
    names += ["mfa/email/totp_activated", "mfa/email/totp_deactivated"]
    for name in names:
        account_mail.notify(person, name, ip="127.0.0.1", browser="x")
    work()
    assert len({message.subject for message in mail.outbox}) == len(names) - 1


# -- The trail ---------------------------------------------------------------------------------------------------------


def test_the_trail_knows_no_secret(client, person):
    """Everything that the database's event tables hold, searched for what must not be there."""
    secret = second_factor.switch_on(person)
    person.refresh_from_db()
    person.name = "Bartha Ilonka"
    person.save()
    with connection.cursor() as cursor:
        tables = [name for name in connection.introspection.table_names(cursor) if name.endswith("event")]
        assert "mentors_userevent" in tables
        described = connection.introspection.get_table_description(cursor, "mentors_userevent")
        trail = ""
        for table in tables:
            cursor.execute(f"TABLE {connection.ops.quote_name(table)}")
            trail += str(cursor.fetchall())
    assert "Bartha Ilonka" in trail
    assert {"password", "last_login"} & {column.name for column in described} == set()
    for hidden in (person.password, make.PASSWORD, secret, "argon2"):
        assert hidden not in trail


# -- The first page ----------------------------------------------------------------------------------------------------


def test_everybody_starts_at_their_work(people, world, client_of):
    found = {name: client_of(user).get("/start/")["Location"] for name, user in people.items() if user}
    for name, part in {"contact": "/corner/", "administrator": "/people/", "editor": "/practices/"}.items():
        assert found[name] == part
    assert found["mentor"] == found["mentor_elsewhere"] == "/today/"
    assert found["coordinator"] == found["lead"] == "/dashboard/"


def test_too_many_requests_get_a_page_of_ours(client, db):
    answers = [client.post(RESET, {"email": f"senki{number}@example.org"}) for number in range(21)]
    assert {answer.status_code for answer in answers[:20]} == {302}
    assert (answers[20].status_code, "Túl sok próbálkozás" in answers[20].content.decode()) == (429, True)
