"""What the sender makes of an answer, and how long it waits."""

import json

import pytest

from .known import NOW, UUID, VISIT

ARRIVED = {"uuid": UUID, "state": "submitted", "state_label": "beküldve", "revision": 2, "url": f"/visits/{UUID}/"}
BUSY = {"state": "waiting", "reason": {"code": "busy"}}


@pytest.mark.parametrize(
    ("status", "body", "headers", "becomes"),
    [
        (201, ARRIVED, {}, {"state": "sent", "url": f"/visits/{UUID}/", "fields": [], "reason": None}),
        (200, ARRIVED | {"uuid": VISIT}, {}, {"state": "waiting", "reason": {"code": "network"}, "tries": 1}),
        (401, {}, {}, {"state": "waiting", "reason": {"code": "login"}, "tries": 0}),
        (409, {"code": "other_user"}, {}, {"state": "waiting", "reason": {"code": "other_user"}}),
        (409, {"code": "conflict"}, {}, {"state": "needs", "reason": {"code": "conflict"}}),
        (400, {"code": "invalid"}, {}, {"state": "needs", "reason": {"code": "invalid"}}),
        (404, {}, {}, {"state": "needs", "reason": {"code": "gone"}}),
        (413, {}, {}, {"state": "needs", "reason": {"code": "large"}}),
        (500, {}, {}, BUSY | {"tries": 1, "not_before": 0}),
        (503, {}, {}, BUSY | {"tries": 1}),
        (429, {}, {"Retry-After": "x"}, BUSY | {"not_before": 0}),
    ],
)
def test_what_an_answer_makes_of_a_record(store, ask, window, status, body, headers, becomes):
    answered = {"status": status, "body": json.dumps(body), "content_type": "application/json"}
    window.route("**/visits/new/", lambda route: route.fulfill(headers={"Kalaka-Answer": "1", **headers}, **answered))
    row = {"action": "/visits/new/", "fields": [["a", "b"]], "wanted": "submitted", "state": "waiting", "saved_at": NOW}
    store("m.put('7', v[0], v[1])", [UUID, row])
    ask("offline/sender.js", "m.sendAll('7')")
    window.unroute("**/visits/new/")
    assert {name: value for name, value in store("m.get('7', v)", UUID).items() if name in becomes} == becomes


def test_a_foreign_answer_counts_as_no_network(store, ask, window):
    window.route("**/visits/new/", lambda route: route.fulfill(status=200, body=json.dumps(ARRIVED)))
    row = {"action": "/visits/new/", "fields": [], "wanted": "submitted", "state": "waiting", "saved_at": NOW}
    store("m.put('7', v[0], v[1])", [UUID, row])
    ask("offline/sender.js", "m.sendAll('7')")
    window.unroute("**/visits/new/")
    kept = store("m.get('7', v)", UUID)
    assert [kept["state"], kept["reason"], kept["tries"]] == ["waiting", {"code": "network"}, 1]
    assert 2000 <= kept["next_at"] - 1_774_785_600_000 <= 4000


@pytest.mark.parametrize(
    ("asked", "least", "most"),
    [("120", 120, 132), ("Sun, 29 Mar 2026 12:02:00 GMT", 120, 132), ("999999", 3600, 3960), ("-5", 2, 4)],
)
def test_the_server_says_how_long_to_wait(store, ask, window, asked, least, most):
    headers = {"Kalaka-Answer": "1", "Retry-After": asked}
    window.route("**/visits/new/", lambda route: route.fulfill(status=503, headers=headers))
    row = {"action": "/visits/new/", "fields": [], "wanted": "submitted", "state": "waiting", "saved_at": NOW}
    store("m.put('7', v[0], v[1])", [UUID, row])
    ask("offline/sender.js", "m.sendAll('7')")
    window.unroute("**/visits/new/")
    wait = store("m.get('7', v).then((row) => row.next_at - Date.now())", UUID) / 1000
    assert least <= wait <= most


@pytest.mark.parametrize(("caption", "text"), [("Kert", "Kert"), ("", "kep.jpg")])
def test_a_photo_of_the_queue_goes_to_its_visit(ask, caption, text):
    given = {
        "bytes": None,
        "sha256": "s",
        "consent": "nobody",
        "caption": caption,
        "title": "Golop",
        "day": "d",
        "file": "kep.jpg",
    }
    said = ask("offline/photo.js", "m.photoRecord(v[0], v[1])", [VISIT, given])
    assert said == given | {
        "kind": "photo", "visit": VISIT, "action": f"/api/v1/visits/{VISIT}/photos/", "wanted": "", "fields": [],
        "text": text, "state": "waiting", "saved_at": "2026-03-29T12:00:00.000Z",
    }  # fmt: skip
