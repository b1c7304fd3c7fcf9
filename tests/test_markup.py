"""Every page of every door is sound HTML: as it opens, and as it comes back from a form sent empty."""

import pytest
from django.conf import settings
from django.db import transaction
from django.test import Client

from . import markup
from .test_access import DOORS
from .world import PERSONAS

PAGES = [door for door in DOORS if not door.route.startswith("api-")]


@pytest.mark.parametrize("door", PAGES, ids=lambda door: door.name)
def test_a_page_is_sound(door, world):
    found = {}
    seen = set()
    for persona in PERSONAS:
        if door.expected(persona) != door.opens_with:
            continue
        client = Client(raise_request_exception=False)
        if persona in world.sessions:
            client.cookies[settings.SESSION_COOKIE_NAME] = world.sessions[persona]
        point = transaction.savepoint()
        answer = client.get(door.url(world)) if door.method == "get" else client.post(door.url(world), {})
        transaction.savepoint_rollback(point)
        if not answer.get("Content-Type", "").startswith("text/html") or not answer.content:
            continue
        if answer.content not in seen and (wrong := markup.faults(answer.content.decode())):
            found[persona] = wrong
        seen.add(answer.content)
    assert found == {}


@pytest.mark.parametrize(
    ("page", "wrong"),
    [
        ('<p id="a">Jó</p><time datetime="2026-03-04T12:00:05+01:00">ma</time>', []),
        ('<time datetime="2026-03-04T12:00:05.123456+01:00">ma</time>', ["no moment"]),
        ('<form action=""></form>', ["empty action"]),
        ('<input type="email" name="login" type="email">', ["type twice"]),
        ('<button type="button"disabled>Nem</button>', ["no space"]),
        ('<p id="a"></p><p id="a"></p>', ["id twice"]),
        ('<label for="b">B</label>', ["for leads nowhere"]),
        ("<section><p>Semmi</p></section>", ["a section without a heading"]),
        ("<div><p>Semmi</div>", ["</div> closes p"]),
        ("<p>Eddig: <time>2027. május 9.</time>.</p>", ["two full stops"]),
        ("<p>Eddig: 2027. május 9. <b>Jó...</b></p>", []),
        ("<p>Kecskemét ()</p>", ["nothing in brackets"]),
        ("<p>Létszám: None</p>", ["None"]),
        ("<p>Felvettük: , Pest</p>", ["a comma after nothing"]),
        ("<pre>f() .. None</pre>", []),
    ],
)
def test_the_reader_sees_each_kind(page, wrong):
    found = markup.faults(f'<!doctype html><html lang="hu"><body>{page}</body></html>')
    assert [one for one in wrong if not any(fault.startswith(one) for fault in found)] == []
    assert bool(found) == bool(wrong)


@pytest.mark.parametrize("path", ["/accounts/login/", "/accounts/password/reset/", "/api/docs/", "/nowhere/"])
def test_so_are_pages_of_libraries_and_refusals(path, client, db):
    assert markup.faults(client.get(path).content.decode()) == []


@pytest.mark.parametrize("path", ["/accounts/password/change/", "/accounts/2fa/", "/accounts/logout/"])
def test_and_those_of_an_account(path, people, client_of):
    client = client_of(people["mentor"])
    assert markup.faults(client.get(path).content.decode()) == []
    assert markup.faults(client.post("/accounts/password/change/", {}).content.decode()) == []
