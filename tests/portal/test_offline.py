"""The service worker's files, the manifest, and which pages a device may keep for whom."""

import gzip
import json
import math
import re
import uuid
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.db import connection
from django.test import Client
from PIL import Image

from mentors.people.models.period import today
from portal import offline

from .. import make

MODULES = Path(finders.find("js/offline/worker.js")).parent


def test_the_service_worker_is_everybodys_and_always_asked_for(db):
    answer = Client().get("/sw.js")
    assert answer["Content-Type"].startswith("text/javascript")
    assert answer["Cache-Control"] == "no-cache"
    assert not answer.cookies
    assert "worker-src 'self'" in answer["Content-Security-Policy"]
    assert f'"version": "{offline.shell_version()}"' in answer.content.decode()


@pytest.mark.parametrize("duty", [False, True], ids=["", "second factor"])
@pytest.mark.django_db(transaction=True)
def test_the_service_worker_needs_no_database(duty, people, client_of, settings, monkeypatch):
    """Also for a phone that is signed in: the connection is really refused, and nothing waits for it."""
    settings.MFA_REQUIRED_FOR_STAFF = duty
    client = client_of(people["coordinator"])
    connection.close()
    with monkeypatch.context() as patch:
        patch.setitem(connection.settings_dict, "HOST", "/nowhere")
        answers = [client.get("/sw.js"), client.get("/visits/queue/")]
    connection.close()
    assert [answer.status_code for answer in answers] == [200, 503]
    assert answers[0].content == Client().get("/sw.js").content


def test_the_shell_is_there_and_complete():
    """Every file exists, and each module that a kept page imports is kept, too."""
    assert [path for path in offline.SHELL if not finders.find(path)] == []
    kept = {Path(path).name for path in offline.SHELL if "/offline/" in path}
    worker = {Path(path).name for path in offline.WORKER}
    needed = {
        path.name: set(re.findall(r'from "\./([\w.-]+)"', path.read_text()))
        - (worker if path.name in worker else set())
        for path in MODULES.glob("*.js")
    }
    assert {name: imported - kept for name, imported in needed.items() if imported - kept} == {}


def test_the_version_follows_the_content(settings, monkeypatch):
    before = offline.shell_version()
    monkeypatch.setattr(offline, "SHELL", offline.SHELL[1:])
    assert offline.shell_version() != before


def test_the_manifest_leads_to_where_the_work_begins(db):
    manifest = json.loads(Client().get("/manifest.webmanifest").content)
    assert (manifest["start_url"], manifest["display"], manifest["scope"]) == ("/start/", "standalone", "/")
    for icon in manifest["icons"]:
        header = Path(finders.find(icon["src"].removeprefix("/static/"))).read_bytes()[:24]
        size = "x".join(str(int.from_bytes(header[at : at + 4])) for at in (16, 20))
        assert (header[1:4], size) == (b"PNG", icon["sizes"])
    assert {(icon["sizes"], icon["purpose"]) for icon in manifest["icons"]} == {
        ("192x192", "any"),
        ("512x512", "any"),
        ("192x192", "maskable"),
        ("512x512", "maskable"),
    }


@pytest.mark.parametrize("side", [192, 512])
def test_a_round_icon_cuts_nothing_off(side):
    """Phones leave a circle of 80 % of a maskable icon: what is drawn stands in it, round it is one colour."""
    icon = Image.open(finders.find(f"img/icon-{side}.png")).convert("RGB")
    ground = icon.getpixel((0, 0))
    drawn = [(x, y) for x in range(side) for y in range(side) if icon.getpixel((x, y)) != ground]
    assert drawn
    assert max(math.dist(one, (side / 2, side / 2)) for one in drawn) <= 0.4 * side


@pytest.mark.parametrize("path", ["/today/", "/visits/new/", "/trips/new/", "/visits/queue/", "/visits/offline/"])
def test_what_may_be_kept_says_for_whom(path, people, world, client_of):
    answer = client_of(people["mentor"]).get(path)
    assert answer["Kalaka-Keep"] == str(people["mentor"].pk)
    assert "private" in answer["Cache-Control"]


@pytest.mark.parametrize("path", ["/visits/", "/institutions/", "/profile/", "/offline/", "/"])
def test_nothing_else_may_be_kept(path, people, world, client_of):
    assert "Kalaka-Keep" not in client_of(people["mentor"]).get(path)


def test_only_who_logs_visits_leaves_something_on_the_device(people, world, client_of):
    for persona, user in people.items():
        page = client_of(user).get("/about/").content.decode()
        assert ("data-user=" in page) == persona.startswith("mentor"), persona


def test_the_road_has_ones_own_places_with_their_partners(people, world, client_of):
    make.visit(people["mentor_elsewhere"], make.settlement("Idegenfalva", code=make.ELSEWHERE))
    body = json.loads(client_of(people["mentor"]).get("/visits/offline/").content)
    assert [place["name"] for place in body["places"]] == ["Abaújszántó"]
    (place,) = body["places"]
    assert "Padlás-kör" in place["partners"]
    assert ["method", "personal"] in place["again"]["fields"]


def test_the_queue_asks_what_became_of_ones_own_visits_only(people, world, client_of):
    others = make.visit(people["mentor_elsewhere"], make.settlement(code=make.ELSEWHERE))
    asked = {"uuid": [str(world.visit.uuid), str(others.uuid), "x", str(uuid.uuid4())]}
    answer = client_of(people["mentor"]).get("/visits/queue/", asked, headers={"accept": "application/json"})
    assert answer.json() == {"states": {str(world.visit.uuid): {"state": "submitted", "label": "beküldve"}}}
    answer = client_of(people["coordinator"]).get("/visits/queue/", asked, headers={"accept": "application/json"})
    assert answer.json() == {"states": {}}


def test_the_road_has_the_sheets_of_ones_own_coming_trips(people, world, client_of):
    make.trip(people["mentor"], world.settlement)
    make.trip(people["mentor_elsewhere"], date=today())
    trip = make.trip(people["mentor"], world.settlement, date=today())
    body = json.loads(client_of(people["mentor"]).get("/visits/offline/").content)
    assert body["pages"] == [f"/trips/{trip.uuid}/sheet/"]


@pytest.mark.parametrize(("sent", "cleared"), [({}, '"cache"'), ({"forget": "1"}, '"cache", "storage"')])
def test_a_log_out_clears_the_browser(sent, cleared, people, client_of):
    answer = client_of(people["mentor"]).post("/accounts/logout/", sent)
    assert (answer.status_code, answer["Clear-Site-Data"]) == (302, cleared)


@pytest.mark.parametrize("path", ["/today/", "/visits/new/", "/trips/new/", "/visits/queue/"])
def test_pages_for_the_road_travel_compressed(people, client_of, path):
    answer = client_of(people["mentor"]).get(path, headers={"accept-encoding": "gzip"})
    page = gzip.decompress(answer.content)
    assert answer["Kalaka-Keep"] == str(people["mentor"].pk)
    assert "Accept-Encoding" in answer["Vary"]
    assert b"csrfmiddlewaretoken" in page
    assert len(answer.content) < len(page) / 2
