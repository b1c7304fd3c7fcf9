"""A log-in that ends while somebody types: they get every word back, nobody else does."""

import datetime
import re

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from institutions.models import Institution
from mentors.models import UnsentText
from mentors.people.actions import unsent

from .. import make
from ..hidden_fields import sent_again

pytestmark = pytest.mark.django_db
TEXT = "Hosszú bemutatkozás: a kemencénél kezdődött.\nMásodik bekezdés, ékezettel."
WRITER = re.compile(r'name="writer" value="([^"]+)"')


@pytest.fixture
def house(db):
    return make.institution(make.settlement("Golop"), name="Faluház", about="")


@pytest.fixture
def mentor(db):
    return make.person("mentor", make.HOME)


def typed(client, house) -> dict:
    """The open form with a long text in it, as the browser would send it."""
    page = client.get(f"/institutions/{house.pk}/edit/")
    fields = {field.html_name: field.value() or "" for field in page.context["form"]}
    return fields | {"about": TEXT, "writer": WRITER.search(page.content.decode())[1]}


def lose(client):
    """The session ends on the server; the browser keeps its cookies."""
    client.session.flush()


def sent_on(page: str) -> dict:
    return sent_again(page, "data-unsent")


def test_after_the_log_in_the_text_is_there_and_is_sent_on(house, mentor, client_of):
    client, url = client_of(mentor), f"/institutions/{house.pk}/edit/"
    sent = typed(client, house)
    lose(client)
    answer = client.post(url, sent)
    assert (answer.status_code, answer.url) == (302, f"/accounts/login/?next={url}")
    assert "megőriztük" in client.get(answer.url).content.decode()
    client.force_login(mentor)
    page = client.get(url).content.decode()
    assert TEXT.splitlines()[0] in page
    assert TEXT.splitlines()[1] in page
    house.refresh_from_db()
    assert house.about == ""
    answer = client.post(url, sent_on(page) | {"about": TEXT})
    assert (answer.status_code, answer.url) == (302, f"/institutions/{house.pk}/")
    house.refresh_from_db()
    assert house.about.replace("\r\n", "\n") == TEXT
    assert not UnsentText.objects.exists()
    assert "data-unsent" not in client.get(url).content.decode()


def test_another_person_is_shown_nothing_of_it(house, mentor, client_of):
    client, url = client_of(mentor), f"/institutions/{house.pk}/edit/"
    sent = typed(client, house)
    lose(client)
    client.post(url, sent)
    client.force_login(make.person("coordinator", make.HOME))
    page = client.get(url).content.decode()
    assert "kemencénél" not in page
    assert 'name="about"' in page
    assert client.get("/start/").url != url
    kept = UnsentText.objects.get()
    client.post(url, {"unsent": kept.pk, "throw_away": "1"})
    assert UnsentText.objects.get() == kept
    client.force_login(mentor)
    assert "kemencénél" in client.get(url).content.decode()


def test_from_the_start_page_one_is_led_back(house, mentor, client_of):
    client, url = client_of(mentor), f"/institutions/{house.pk}/edit/"
    sent = typed(client, house)
    lose(client)
    client.post(url, sent)
    client.force_login(mentor)
    assert client.get("/start/").url == url
    page = client.get(url).content.decode()
    client.post(url, sent_on(page) | {"throw_away": "1"})
    assert not UnsentText.objects.exists()
    assert client.get("/start/").url != url


def test_without_a_mark_of_ours_nothing_is_kept(house, mentor, client_of):
    client, url = client_of(None), f"/institutions/{house.pk}/edit/"
    for forged in ("", f"{mentor.pk}", f"{mentor.pk}:x", "x" * 5000):
        answer = client.post(url, {"about": TEXT, "writer": forged})
        assert (answer.status_code, answer.url) == (302, f"/accounts/login/?next={url}")
    assert not UnsentText.objects.exists()


def test_a_form_that_only_takes_posts(world, people, client_of):
    """A stage is noted on a page that is for sending alone."""
    client = client_of(people["mentor"])
    writer = WRITER.search(client.get(f"/communities/{world.community.pk}/").content.decode())[1]
    url = f"/communities/{world.community.pk}/stages/"
    note = "Két hosszú délután kellett hozzá, de most már maguk hívják össze."
    lose(client)
    client.post(url, {"stage": "independent", "date": "2026-02-03", "note": note, "writer": writer})
    client.force_login(people["mentor"])
    page = client.get(url).content.decode()
    assert note in page
    assert client.post(url, sent_on(page) | {"note": note}).status_code == 302
    assert world.community.stages.filter(note=note).exists()


@pytest.fixture
def strict(mentor):
    """A browser whose forms need their token."""
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    client.force_login(mentor)
    return client


TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


def test_a_new_log_in_in_another_window_gives_the_text_back_at_once(house, mentor, strict):
    url = f"/institutions/{house.pk}/edit/"
    sent = typed(strict, house)
    token = TOKEN.search(strict.get(url).content.decode())[1]
    strict.force_login(mentor)
    strict.cookies[settings.CSRF_COOKIE_NAME] = "n" * 32
    answer = strict.post(url, sent | {"csrfmiddlewaretoken": token})
    assert (answer.status_code, answer.url) == (302, url)
    page = strict.get(url).content.decode()
    assert TEXT.splitlines()[0] in page
    fresh = {"csrfmiddlewaretoken": TOKEN.search(page[page.index("data-unsent") :])[1]}
    assert strict.post(url, sent_on(page) | {"about": TEXT} | fresh).status_code == 302
    assert Institution.objects.get(pk=house.pk).about.startswith("Hosszú")


def test_anothers_form_is_not_saved_in_my_name(house, mentor, strict):
    url = f"/institutions/{house.pk}/edit/"
    sent = typed(strict, house)
    strict.force_login(make.person("coordinator", make.HOME))
    strict.cookies[settings.CSRF_COOKIE_NAME] = "n" * 32
    answer = strict.post(url, sent | {"csrfmiddlewaretoken": "x" * 64})
    assert answer.status_code == 403
    assert "kemencénél" not in answer.content.decode()
    assert UnsentText.objects.get().writer == mentor


def test_a_foreign_page_gets_no_further(house, strict):
    answer = strict.post(f"/institutions/{house.pk}/edit/", {"about": "Idegen"})
    assert answer.status_code == 403
    assert not UnsentText.objects.exists()


def test_secrets_and_scripts_are_not_kept(mentor, client_of):
    writer = WRITER.search(client_of(mentor).get("/profile/").content.decode())[1]
    client = client_of(None)
    client.post("/accounts/password/change/", {"password1": "titok titok titok", "writer": writer})
    client.post("/visits/new/", {"summary": TEXT, "writer": writer}, headers={"accept": "application/json"})
    assert not UnsentText.objects.exists()


def test_it_is_bounded_and_forgotten(mentor):
    assert unsent.keep(mentor.pk, path="/x/", data={"about": ["a" * (unsent.LONGEST + 1)]}) is None
    rows = [unsent.keep(mentor.pk, path="/x/", data={"about": [str(number)]}) for number in range(unsent.MOST + 3)]
    assert set(UnsentText.objects.values_list("pk", flat=True)) == {one.pk for one in rows[3:]}
    assert unsent.keep(mentor.pk, path="/x/", data={"about": ["5"]}).pk == rows[5].pk
    unsent.forget_old(timezone.now() + unsent.KEPT + datetime.timedelta(minutes=1))
    assert not UnsentText.objects.exists()


def test_a_closed_account_keeps_nothing(mentor):
    mentor.is_active = False
    mentor.save()
    assert unsent.keep(mentor.pk, path="/x/", data={"about": ["szöveg"]}) is None
