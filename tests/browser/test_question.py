"""A question walks from who asked, without a script, to the published answer, over four people."""

import pytest
from playwright.sync_api import expect

from mentors.models import Expertise, Question
from mentors.questions.actions.mails import link_of

from .. import make
from ..canary import tables_that_hold
from .log_in import step_in

pytestmark = pytest.mark.django_db(transaction=True)
ASKER = "Kanári Kálmán"
ADDRESS = "kanari.kalman@example.org"
WORDS = "Kanári Kálmán vagyok, és kanárikiállítást tartanánk. Kell hozzá engedély?"


def asked(page, live_server) -> Question:
    page.goto(f"{live_server.url}/questions/ask/")
    page.fill("[name=words]", WORDS)
    page.select_option("[name=topic]", "events")
    page.fill("[name=name]", ASKER)
    page.fill("[name=email]", ADDRESS)
    page.check("[name=may_publish]")
    page.wait_for_timeout(600)
    page.click("main form button[type=submit]")
    page.wait_for_load_state()
    if "/sent/" not in page.url:
        expect(page.locator("h1")).to_have_text("Talán már van rá válasz")
        page.click("main form button[type=submit]")
    page.wait_for_url("**/questions/ask/sent/")
    return Question.objects.get(asker_email=ADDRESS)


def talk(visitor, desk, link):
    """The expert asks back, the asker answers by their link."""
    desk.fill("[name=words]", "Hány madárral?")
    desk.click("button:text-is('Üzenet küldése')")
    expect(desk.locator("main")).to_contain_text("Hány madárral?")
    visitor.goto(link)
    visitor.fill("[name=words]", "Hússzal.")
    visitor.click("button:text-is('Üzenet küldése')")
    desk.reload()
    expect(desk.locator("main")).to_contain_text("Hússzal.")


def answer(desk, axe):
    desk.click("a:text-is('Válasz')")
    desk.fill("[name=answer]", "Az állategészségügyi hatóságnak kell bejelenteni.")
    axe(desk)
    desk.click("button[name=ready]")
    expect(desk.locator("main")).to_contain_text("megválaszolva")


def publish(table, address):
    table.goto(address)
    table.fill("[name=title]", "Kanári Kálmán kiállítása")
    table.fill("[name=asked]", "Madárkiállítást tartanánk. Kell-e hozzá engedély?")
    table.click("button[name=publish]")
    expect(table.locator("main")).to_contain_text("A kérdező neve van benne")
    table.fill("[name=title]", "Kell-e engedély madárkiállításhoz?")
    table.click("button[name=publish]")
    expect(table.locator("main")).to_contain_text("közzétéve")


def reads_without_who_asked(page, home):
    """Found and read; the asker's name and address stand on no page, in no feed, at no endpoint."""
    page.goto(f"{home}/search/?q=madarkiallitasok")
    page.click("main a:has-text('Kell-e engedély')")
    expect(page.locator("article")).to_contain_text("állategészségügyi")
    for address in (page.url, "/questions/", "/questions/feed/", "/api/v1/questions/", "/api/v1/search/?q=kalman"):
        text = page.request.get(address if "://" in address else home + address).text()
        assert not any(word in text for word in (ADDRESS, "Kálmán", "kanárikiállítás")), address


def test_from_the_asker_to_the_published_answer(live_server, browser, axe):
    home, expert, editor = live_server.url, make.person("expert"), make.person("editor")
    reader = make.person("mentor", make.HOME)
    Expertise.objects.create(user=expert, topic="events")
    make.answer(expert)
    phone = {"viewport": {"width": 375, "height": 780}, "locale": "hu-HU"}
    visitor = browser.new_context(java_script_enabled=False, **phone).new_page()
    question = asked(visitor, live_server)
    link = home + "/questions/mine/" + link_of(question).rpartition("/mine/")[2]
    visitor.goto(link)
    visitor.click("button[value=confirm]")
    expect(visitor.locator("main")).to_contain_text("Megerősítette")

    desk, table = (browser.new_context(**phone).new_page() for _ in range(2))
    step_in(desk, expert, home)
    desk.goto(f"{home}/questions/work/?state=assigned")
    desk.click("main table a")
    axe(desk)
    talk(visitor, desk, link)
    answer(desk, axe)
    step_in(table, editor, home)
    publish(table, f"{home}/questions/work/{question.pk}/answer/")

    visitor.goto(link)
    expect(visitor.locator("main")).to_contain_text("állategészségügyi")
    step_in(desk, reader, home)
    for page in (visitor, desk):
        reads_without_who_asked(page, home)
    assert tables_that_hold(ADDRESS) == {"mentors_question", "institutions_mail"}
    assert tables_that_hold("Kanári Kálmán") == {"mentors_question"}
