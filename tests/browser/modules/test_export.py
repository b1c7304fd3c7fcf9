"""Records as a file, and back."""

import json

import pytest

from .known import NOW, UUID, VISIT


@pytest.mark.parametrize("kind", ["record", "trip", "practice", "photo"])
def test_records_go_into_a_file_and_come_back(store, ask, window, kind):
    row = {
        "record": {"action": "/visits/new/", "fields": [["summary", "é"]]},
        "trip": {"kind": "trip", "action": f"/trips/{UUID}/edit/", "fields": []},
        "practice": {"kind": "practice", "action": "/practices/new/", "fields": [["title", "Mesélő esték"]]},
        "photo": {"kind": "photo", "visit": VISIT, "action": f"/api/v1/visits/{VISIT}/photos/", "fields": []},
    }[kind]
    put = "m.put('7', v[0], { ...v[1], state: 'waiting', saved_at: v[2], title: 'Golop', ...(v[1].kind === 'photo' && {"
    put += " bytes: Uint8Array.from({ length: 20000 }, (_, at) => at % 256).buffer,"
    put += " sha256: 's', consent: 'nobody', caption: 'k' }) })"
    store(put, [UUID, row, NOW])
    taken = """(async () => {
      const all = await (await import('/static/js/offline/store.js')).all('7');
      let saved;
      const make = URL.createObjectURL, press = HTMLAnchorElement.prototype.click;
      URL.createObjectURL = (blob) => { saved = blob; return 'blob:x'; };
      HTMLAnchorElement.prototype.click = () => {};
      m.save(all, '7');
      Object.assign(URL, { createObjectURL: make });
      HTMLAnchorElement.prototype.click = press;
      return saved.text();
    })()"""
    text = ask("offline/export.js", taken)
    store("m.remove('7', v)", UUID)
    load = "m.load(new File([v[0]], 'x.json'), v[1]).catch((error) => error.message)"
    assert ask("offline/export.js", load, [text, "8"]) == "format"
    assert ask("offline/export.js", load, [text, "7"]) == 1
    assert ask("offline/export.js", load, [text, "7"]) == 0  # it is here already
    back = store(
        "m.get('7', v).then((row) => ({ ...row, bytes: row.bytes ? [...new Uint8Array(row.bytes)] : null }))", UUID
    )
    expected = {"state": "draft", "title": "Golop", "bytes": None} | row
    if kind == "photo":
        expected |= {"state": "waiting", "bytes": [at % 256 for at in range(20000)], "caption": "k"}
    assert {name: back.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    "record",
    [
        {"uuid": "x", "action": "/visits/new/", "fields": [], "saved_at": NOW},
        {"uuid": UUID, "action": "https://example.org/visits/new/", "fields": [], "saved_at": NOW},
        {"uuid": UUID, "action": "/visits/new/", "fields": [["a", 1]], "saved_at": NOW},
        {"uuid": UUID, "action": "/visits/new/", "fields": [], "saved_at": "never"},
        {"uuid": UUID, "kind": "other", "action": "/visits/new/", "fields": [], "saved_at": NOW},
        {"uuid": UUID, "kind": "photo", "visit": VISIT, "action": "/visits/new/", "fields": [], "saved_at": NOW},
        None,
    ],
)
def test_a_file_brings_no_record_that_is_none(store, ask, record):
    text = json.dumps({"format": "kalaka-visits-1", "user": "7", "records": [record]})
    assert ask("offline/export.js", "m.load(new File([v], 'x.json'), '7')", text) == 0
    assert store("m.all('7')") == []
