"""Whose the phone is: a session that ends, two people, a log-out, an appointment that has ended."""

import pytest
from playwright.sync_api import expect

from mentors.models import Appointment, Visit
from mentors.people.models.period import today

from .. import make
from .log_in import expire_sessions, log_in
from .phone import QUEUE, comes_to, log, send_everything, states
from .road import get_ready

pytestmark = pytest.mark.django_db(transaction=True)


def test_an_expired_session_is_no_log_out(mentor, road, on_the_road):
    page = on_the_road(mentor)
    road.close()
    log(page, road, "Amíg nem volt hálózat.")
    expire_sessions()
    road.open()
    send_everything(page)
    expect(page.locator("[data-queue] [data-reason]").first).to_contain_text("Lejárt a belépése")
    expect(page.locator("[data-queue] [data-state=waiting]")).to_have_count(1)
    page.click("[data-line=login] a")
    page.fill("[name=login]", mentor.email)
    page.fill("[name=password]", make.PASSWORD)
    page.click("main [type=submit]")
    page.wait_for_url(f"**{QUEUE}")
    expect(page.locator("[data-queue] [data-state=sent]").first).to_be_visible()
    assert Visit.objects.filter(summary="Amíg nem volt hálózat.").count() == 1


def test_two_people_on_one_phone_never_mix(mentor, road, on_the_road):
    other = make.person("mentor", make.HOME, "Másik Mari")
    page = on_the_road(mentor)
    road.close()
    log(page, road, "Ilona írta.")
    expire_sessions()
    road.open()
    get_ready(page, road, other, enter=log_in)
    page.goto(f"{road.url}{QUEUE}")
    assert states(page) == []
    assert "Ilona" not in page.content()
    road.close()
    page.goto(f"{road.url}/today/")
    assert "Bartha Ilona" not in page.content()
    road.open()
    page.goto(f"{road.url}/visits/new/")
    page.wait_for_selector("[data-kept=ready]")
    assert page.locator("[data-go]").count() == 0
    assert not Visit.objects.filter(summary="Ilona írta.").exists()

    expire_sessions()
    get_ready(page, road, mentor, enter=log_in)
    page.goto(f"{road.url}{QUEUE}")
    expect(page.locator("[data-queue] [data-state=sent]").first).to_be_visible()
    assert [(one.summary, one.mentor) for one in Visit.objects.filter(summary="Ilona írta.")] == [
        ("Ilona írta.", mentor)
    ]


def test_who_has_just_logged_in_is_shown_nothing_of_another(mentor, road, on_the_road):
    other = make.person("mentor", make.HOME, "Másik Mari")
    other.set_password(make.PASSWORD)
    other.save()
    page = on_the_road(mentor)
    expire_sessions()
    page.goto(f"{road.url}/accounts/login/")
    page.fill("[name=login]", other.email)
    page.fill("[name=password]", make.PASSWORD)
    road.lost = (b"GET /today/",)
    page.click("main [type=submit]")
    expect(page.locator("h1")).to_have_text("Nincs internetkapcsolat")
    road.close()
    for path in ("/today/", "/visits/new/", QUEUE, "/start/"):
        page.goto(f"{road.url}{path}")
        expect(page.locator("h1")).to_have_text("Nincs internetkapcsolat")
        assert "Bartha" not in page.content()
    road.lost = ()
    road.open()
    page.goto(f"{road.url}/visits/new/")
    page.wait_for_selector("[data-kept=ready]")
    who = page.evaluate("async () => (await import('/static/js/offline/store.js')).currentUser()")
    assert who == str(other.pk)


LEFT = """async () => {
  const databases = (await indexedDB.databases()).map((one) => one.name);
  const pages = (await caches.keys()).filter((name) => name.startsWith("pages-"));
  return { databases: databases.filter((name) => name !== "kalaka"), pages };
}"""


def test_logging_out_with_unsent_records_asks_and_leaves_nothing(mentor, road, on_the_road, axe):
    page = on_the_road(mentor)
    road.close()
    log(page, road, "Még csak itt van.")
    page.click("button:has-text('Menü')")
    page.click("form[action='/accounts/logout/'] button")
    dialog = page.locator("dialog[open]")
    expect(dialog).to_contain_text("1 bejegyzés még csak ezen a telefonon van meg")
    axe(page)
    dialog.locator("[data-leave=send]").click()
    expect(dialog.locator("[role=status]")).to_contain_text("Még 1 bejegyzést nem sikerült")
    with page.expect_download() as saved:
        dialog.locator("[data-leave=save]").click()
    assert "Még csak itt van." in saved.value.path().read_text()
    dialog.locator("[data-leave=stay]").click()
    expect(dialog).to_have_count(0)
    comes_to(page, ["waiting"])

    road.open()
    page.goto(f"{road.url}{QUEUE}")
    expect(page.locator("[data-queue] [data-state=sent]")).to_have_count(1)
    page.click("button:has-text('Menü')")
    page.click("form[action='/accounts/logout/'] button")
    page.wait_for_url(lambda url: url.rstrip("/") == road.url)
    assert page.evaluate(LEFT) == {"databases": [], "pages": []}
    road.close()


def test_logging_out_without_network_is_told_to_the_server_later(mentor, road, on_the_road):
    page = on_the_road(mentor)
    road.close()
    page.goto(f"{road.url}/today/")
    page.click("button:has-text('Menü')")
    page.click("form[action='/accounts/logout/'] button")
    expect(page.locator("h1")).to_have_text("Nincs internetkapcsolat")
    road.open()
    page.goto(f"{road.url}/about/")
    page.wait_for_url(lambda url: url.rstrip("/") == road.url)
    assert page.evaluate(LEFT) == {"databases": [], "pages": []}
    assert page.goto(f"{road.url}/today/").url.endswith("/accounts/login/?next=/today/")
    get_ready(page, road, mentor, enter=log_in)
    page.goto(f"{road.url}/about/")
    expect(page.locator("html")).to_have_attribute("data-user", str(mentor.pk))
    page.wait_for_timeout(500)
    assert page.goto(f"{road.url}/today/").status == 200, "a later log-in is another session"


def test_a_mentor_no_more_has_nothing_left_to_read_without_network(mentor, road, on_the_road):
    page = on_the_road(mentor)
    Appointment.objects.filter(user=mentor).update(valid_until=today())
    assert page.goto(f"{road.url}/visits/new/").status == 404
    page.wait_for_function("async () => !(await caches.keys()).some((name) => name.startsWith('pages-'))")
    road.close()
    page.goto(f"{road.url}/today/")
    assert page.inner_text("h1") == "Nincs internetkapcsolat"


def test_a_mentor_no_more_still_gets_at_what_they_could_not_send(mentor, road, on_the_road, axe):
    page = on_the_road(mentor)
    road.close()
    log(page, road, "Az utolsó napon írtam.")
    Appointment.objects.filter(user=mentor).update(valid_until=today())
    road.open()
    page.goto(f"{road.url}/profile/")
    told = page.locator("[data-waiting]")
    expect(told).to_contain_text("1 bejegyzés még csak ezen a telefonon van meg")
    axe(page)
    told.locator("a").click()
    expect(page.locator("[data-unsent] [data-uuid]")).to_have_count(1)
    axe(page)
    with page.expect_download() as saved:
        page.click("[data-do=save]")
    assert "Az utolsó napon írtam." in saved.value.path().read_text()
