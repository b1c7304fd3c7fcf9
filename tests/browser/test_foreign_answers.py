"""Somebody on the way answers in the portal's place: a hotspot, a proxy. It erases nothing and blames nobody."""

import pytest
from playwright.sync_api import expect

from mentors.models import Visit
from mentors.people.models.period import today

from .. import make
from .phone import KEPT_PAGE, QUEUE, comes_to, log, send_everything
from .road import answer

pytestmark = pytest.mark.django_db(transaction=True)

HTML = "Content-Type: text/html; charset=utf-8"
PAGE = "<!doctype html><title>WLAN</title><h1>Willkommen im Hotel</h1>"
JSON = "Content-Type: application/json"
FOREIGN = {
    "a missing page": answer("404 Not Found", HTML, body=PAGE),
    "a page": answer("200 OK", HTML, body=PAGE),
    "another's JSON": answer("404 Not Found", JSON, body='{"code": "not_found"}'),
    "a refusal as JSON": answer("400 Bad Request", JSON, body='{"errors": {"x": ["no"]}, "code": "invalid"}'),
    "too large": answer("413 Content Too Large", HTML, body=PAGE),
    "a log-in": answer("401 Unauthorized", HTML, body=PAGE),
    "a door": answer("302 Found", "Location: /hotspot/"),
    "gone": answer("410 Gone", HTML, body=PAGE),
    "a proxy's patience": answer("503 Service Unavailable", HTML, "Retry-After: 3600", body=PAGE),
    "a conflict": answer("409 Conflict", JSON, body='{"code": "other_user"}'),
    "a network log-in": answer("511 Network Authentication Required", HTML, body=PAGE),
}
KEPT = """async (user) => {
  const pages = await (await caches.open(`pages-${user}`)).keys();
  return pages.map((one) => new URL(one.url).pathname).sort();
}"""


def kept(page, who) -> list[str]:
    return page.evaluate(KEPT, str(who.pk))


def test_whatever_is_answered_the_kept_pages_stay_and_are_shown(mentor, road, on_the_road):
    trip = make.trip(mentor, mentor.visits.get().settlement, date=today())
    sheet = f"/trips/{trip.uuid}/sheet/"
    page = on_the_road(mentor)
    assert page.evaluate(KEPT_PAGE, sheet)
    before = kept(page, mentor)
    assert before == sorted(
        ["/practices/new/", "/tallies/new/", "/today/", sheet, "/trips/new/", "/visits/new/", "/visits/offline/", QUEUE]
    )
    for name, foreign in FOREIGN.items():
        road.foreign = foreign
        for path in ("/today/", sheet, "/start/"):
            page.goto(road.url + path)
            expect(page.locator("[data-line=kept]"), name).to_contain_text("Gyenge az internetkapcsolat.")
        page.goto(f"{road.url}/visits/new/")
        page.wait_for_selector("[data-kept=ready]")
        page.locator("[name=settlement]").press_sequentially("abauj", delay=5)
        page.get_by_role("option", name="Abaújszántó").click()
        expect(page.get_by_label("Padlás-kör"), name).to_be_checked()
        assert kept(page, mentor) == before, name
    road.foreign = b""
    road.close()
    page.goto(f"{road.url}/today/")
    expect(page.locator("h1")).to_have_text("Mai nap")


@pytest.mark.parametrize("name", FOREIGN)
def test_a_record_waits_and_blames_nobody(mentor, road, on_the_road, name):
    page = on_the_road(mentor)
    road.foreign = FOREIGN[name]
    log(page, road, "A szállodából küldtem.")
    comes_to(page, ["waiting"])
    expect(page.locator("[data-queue] [data-reason]").first).to_contain_text("Gyenge volt az internetkapcsolat.")
    expect(page.locator("[data-line=login]")).to_be_hidden()
    road.foreign = b""
    send_everything(page)
    expect(page.locator("[data-queue] [data-state=sent]")).to_have_count(1)
    assert Visit.objects.filter(summary="A szállodából küldtem.").count() == 1


def test_a_log_out_behind_a_hotspot_is_told_to_the_portal_later(mentor, road, on_the_road):
    page = on_the_road(mentor)
    page.goto(f"{road.url}/today/")
    road.foreign = FOREIGN["a page"]
    page.click("button:has-text('Menü')")
    page.click("form[action='/accounts/logout/'] button")
    expect(page.locator("h1")).to_have_text("Nincs internetkapcsolat")
    road.foreign = b""
    page.goto(f"{road.url}/about/")
    page.wait_for_url(lambda url: url.rstrip("/") == road.url)
    assert page.goto(f"{road.url}/today/").url.endswith("/accounts/login/?next=/today/")


def test_a_form_and_a_log_in_that_somebody_else_answers(mentor, road, on_the_road):
    promise = make.promise(mentor.visits.get(), due_on=today())
    page = on_the_road(mentor)
    page.goto(f"{road.url}/today/")
    road.foreign = FOREIGN["a page"]
    page.click("button:text-is('Megvalósult')")
    expect(page.locator("h1")).to_have_text("Nincs internetkapcsolat")
    road.foreign = b""
    promise.refresh_from_db()
    assert promise.state == "open"
    page.goto(f"{road.url}/accounts/password/reset/")
    page.fill("[name=email]", mentor.email)
    road.foreign = FOREIGN["a door"]
    page.click("main [type=submit]")
    page.wait_for_url("chrome-error://**")
    road.foreign = b""
    road.close()
    page.goto(f"{road.url}/today/")
    expect(page.locator("h1")).to_have_text("Mai nap")


def test_every_answer_of_the_portal_bears_its_mark(mentor, client, settings):
    settings.ALLOWED_HOSTS = ["testserver"]
    client.force_login(mentor)
    for address, status, more in [
        ("/today/", 200, {}),
        ("/healthz/", 200, {}),
        ("/sw.js", 200, {}),
        ("/nowhere/", 404, {}),
        ("/api/v1/nothing/", 404, {}),
        ("/visits/?a=%00", 400, {}),
        ("/today/", 400, {"HTTP_HOST": "elsewhere.test"}),
        ("/today/", 413, {"CONTENT_LENGTH": "99999999"}),
    ]:
        answered = client.get(address, **more)
        assert (address, answered.status_code, "Kalaka-Answer" in answered) == (address, status, True)
    client.logout()
    assert "Kalaka-Answer" in client.post("/visits/new/", headers={"Accept": "application/json"})
