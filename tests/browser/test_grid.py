"""Every page × who reads it × Hungarian, English × light, dark × phone, desk; full, empty, with errors in its form."""

import pytest

from .. import make
from ..test_access import DOORS
from . import site as the_site
from .addresses import SHOWN
from .watching import COLOURS, EVERYTHING, violations

# A test of its own would not see rows of another's transaction: those of the site are written before, for good.
pytestmark = [pytest.mark.grid, pytest.mark.django_db]

LANGUAGES = ["hu", "en"]
MODES = [
    (width, scheme, rules) for width in (320, 1280) for scheme, rules in (("light", EVERYTHING), ("dark", COLOURS))
]
# Whose page shows the most, first; a page that is open to visitors is read by one as well.
RICHEST = ["coordinator", "mentor", "lead", "administrator", "editor", "expert", "supervisor", "contact", "visitor"]
NO_PAGES = (
    "-options",
    "-feed",
    "-export",
    "-badges",
    "figures-csv",
    "sitemap-index",
    "sitemap-section",
    "-calendar",
    "personal-calendar",
    "favicon",
    "healthz",
    "robots",
    "security-txt",
    "visit-partners",
    "visit-offline",
    "visit-photo",
    "visit-photo-small",
    "-file",
    "-picture",
    "-pdf",
    "-share",
    "-catalogue",
    "week-call",
    "community-report",
    "issue-mail",  # a letter, in its own language
    "service-worker",
    "manifest",
)
LIBRARY = {
    "/accounts/login/": "visitor",
    "/accounts/inactive/": "visitor",
    "/accounts/password/reset/": "visitor",
    "/accounts/password/reset/done/": "visitor",
    "/accounts/password/reset/key/done/": "visitor",
    "/accounts/password/reset/key/1-no-such-key/": "visitor",
    "/accounts/logout/": "mentor",
    "/accounts/password/change/": "mentor",
    "/accounts/2fa/": "mentor",
    "/accounts/reauthenticate/": "mentor",
    "/accounts/2fa/totp/activate/": "mentor",
    "/accounts/2fa/totp/deactivate/": the_site.WITH_SECOND_FACTOR,
    "/accounts/2fa/recovery-codes/": the_site.WITH_SECOND_FACTOR,
    "/accounts/2fa/recovery-codes/generate/": the_site.WITH_SECOND_FACTOR,
    "/accounts/2fa/reauthenticate/": the_site.WITH_SECOND_FACTOR,
}
WITHOUT_RECORDS = {"home", "figures", "today", "review", "dashboard", "practice-editing", "rights"}
# Nothing can be wrong in these forms.
EVERY_FIELD_IS_OPTIONAL = {
    "profile-card",
    "visit-conflicts",
    "digest-off",
    "hand-over-letter-edit",
    "event-publish-later",
    "post-publish-later",
    "issue-schedule",
    "question-answer",
    "question-experts",
    "registration-link",
    "registration-change",
    "supervision-record-edit",
    "programme-edit",
    "course-run-part-edit",
    "run-mark",
    "run-results",
}
# These only ask whether: they have no field.
ASKED = (
    "-part-remove",
    "-confirm",
    "-leave",
    "account-request-link",
    "adoption-link",
    "registration-detail",
    "event-invitation",
)


def is_page(door) -> bool:
    return door.method == "get" and not door.route.startswith("api-") and not door.route.endswith(NO_PAGES)


def readers(door) -> list[str]:
    """The richest persona whom the door lets in, and the visitor if let in."""
    let_in = [persona for persona in RICHEST if door.expected(persona) == 200]
    return list(dict.fromkeys([*let_in[:1], *(["visitor"] if "visitor" in let_in else [])]))


def named(value):
    return getattr(value, "route", None)


PAGES = [(door, persona) for door in DOORS if is_page(door) for persona in readers(door)]
# Lists below a record, which the empty site has not.
BELOW_A_RECORD = {"registration-list", "week-joiner-list"}
LISTS = [
    (door, persona)
    for door, persona in PAGES
    if door.route not in BELOW_A_RECORD and (door.route.endswith("-list") or door.route in WITHOUT_RECORDS)
]
POSTED = {door.route for door in DOORS if door.method == "post" and not door.route.endswith(ASKED)}
FORMS = [(door, persona) for door, persona in PAGES if door.route in POSTED - EVERY_FIELD_IS_OPTIONAL]

in_every_language = pytest.mark.parametrize("language", LANGUAGES)
full = pytest.mark.parametrize("site", ["full"], indirect=True)
empty = pytest.mark.parametrize("site", ["empty"], indirect=True)


@pytest.fixture(scope="module")
def site(request, browser, django_db_setup, django_db_blocker):
    """The running portal, with the world's records („full”) or with people and counties only („empty”)."""
    with django_db_blocker.unblock(), the_site.running(browser, request.param == "full") as running:
        yield running


WHAT_IS_WIDE = """() => [...document.querySelectorAll("main *")]
  .filter(one => one.scrollWidth > innerWidth || one.getBoundingClientRect().right > innerWidth)
  .map(one => one.outerHTML.slice(0, 80)).slice(-3)"""


def look_at(site, page, language):
    """Holds the open page against everything a page must be, in each mode."""
    assert page.evaluate("document.documentElement.lang") == language
    assert page.locator("h1").count() == 1
    assert "---" not in page.locator("main").inner_text(), "an empty choice is named in words"
    assert page.title().partition(" – ")[0].strip() != ""
    found = []
    for width, scheme, rules in MODES:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        found += [f"{scheme} {width}: {violation}" for violation in violations(page, rules)]
        if (wide := page.evaluate("document.documentElement.scrollWidth")) > width:
            found.append(f"{page.url} is {wide} px wide on a screen of {width}: {page.evaluate(WHAT_IS_WIDE)}")
    assert found + site.troubles_since_last_asked() == []


def go(site, page, path, language):
    site.troubles_since_last_asked()
    response = page.goto(f"{path}{'&' if '?' in path else '?'}lang={language}")
    assert response.headers["content-type"].startswith("text/html")
    assert response.status == 200


@full
@in_every_language
@pytest.mark.parametrize(("door", "persona"), PAGES, ids=named)
def test_page(site, door, persona, language):
    page = site.window_of(persona)
    go(site, page, door.url(site.records), language)
    look_at(site, page, language)


@full
@in_every_language
@pytest.mark.parametrize(("path", "persona"), LIBRARY.items())
def test_page_of_accounts(site, path, persona, language):
    page = site.window_of(persona)
    go(site, page, path, language)
    look_at(site, page, language)


@full
@in_every_language
def test_the_second_step_of_logging_in(site, language):
    page = site.window_of(f"newcomer who reads {language}")
    go(site, page, "/accounts/login/", language)
    page.fill("[name=login]", site.people[the_site.WITH_SECOND_FACTOR].email)
    page.fill("[name=password]", make.PASSWORD)
    page.click("main [type=submit]")
    page.wait_for_url("**/2fa/authenticate/**")
    go(site, page, "/accounts/2fa/authenticate/", language)
    look_at(site, page, language)


@full
@in_every_language
@pytest.mark.parametrize("status", SHOWN)
def test_error_page(site, status, language):
    page = site.window_of("visitor")
    go(site, page, f"/errors/{status}/", language)
    look_at(site, page, language)


EMPTY_THE_FORM = """() => {
  const forms = [...document.querySelectorAll("main form[method=post]")];
  const form = forms.find(one => one.querySelector("textarea, select, input:not([type=hidden])"));
  for (const control of form.elements) {
    if (["checkbox", "radio"].includes(control.type)) control.checked = false;
    else if (!["hidden", "submit", "button"].includes(control.type)) control.value = "";
  }
  form.noValidate = true;
  form.requestSubmit();
}"""


@full
@in_every_language
@pytest.mark.parametrize(("door", "persona"), FORMS, ids=named)
def test_form_with_errors(site, door, persona, language):
    page = site.window_of(persona)
    go(site, page, door.url(site.records), language)
    with page.expect_navigation():
        page.evaluate(EMPTY_THE_FORM)
    assert page.locator("[data-error-summary]").count() == 1
    look_at(site, page, language)


@empty
@in_every_language
@pytest.mark.parametrize(("door", "persona"), LISTS, ids=named)
def test_list_without_rows(site, door, persona, language):
    page = site.window_of(persona)
    go(site, page, door.url(site.records), language)
    look_at(site, page, language)
