"""What the device keeps, for whom and until when."""

import pytest

from .known import NOW


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-03-28T22:59:59Z", "2026-03-28"),
        ("2026-03-28T23:00:00Z", "2026-03-29"),
        ("2026-03-29T21:59:59Z", "2026-03-29"),  # the clocks went forward that night
        ("2026-03-29T22:00:00Z", "2026-03-30"),
        ("2026-12-31T23:00:00Z", "2027-01-01"),
    ],
)
def test_the_day_is_the_portals_whatever_the_phones_zone(ask, moment, day):
    assert ask("offline/store.js", "m.dayOf(new Date(v))", moment) == day


def test_today_goes_by_the_servers_clock(store):
    assert store("m.today()") == "2026-03-29"
    store("m.learnClock('2026-03-31T09:00:00Z')")
    assert store("m.today()") == "2026-03-31"
    store("m.learnClock('no time at all')")
    assert store("m.today()") == "2026-03-31"
    store("m.setDeviceNote('clock', 0)")


def test_photos_count_with_their_visit_and_only_what_lies_nowhere_else(ask):
    rows = [
        {"uuid": "a", "saved_at": "2026-03-27T12:00:01Z"},
        {"uuid": "b", "visit": "a", "saved_at": "2026-03-27T11:59:59Z"},
        {"uuid": "c", "saved_at": NOW, "made_at": "2026-03-01T12:00:00Z", "reason": {"code": "conflict"}},
    ]
    assert ask("offline/store.js", "m.visitsIn(v)", rows) == 2
    assert ask("offline/store.js", "m.late(v).map((one) => one.uuid)", rows) == ["b", "c"]
    assert ask("offline/store.js", "m.onlyHere(v).map((one) => one.uuid)", rows) == ["a", "b"]


@pytest.mark.parametrize(("count", "said"), [(1, "one visit"), (3, "3 visits"), (0, "0 visits")])
def test_a_count_is_said_in_the_pages_words(ask, count, said):
    assert (
        ask("offline/store.js", "m.sentence(v[0], v[1])", [{"one": "one visit", "many": "{n} visits"}, count]) == said
    )
    assert ask("offline/store.js", "m.sentence({}, v)", count) == str(count)


def test_nobody_writes_over_what_they_have_not_seen(store):
    write = "m.put('7', v[0], v[1], v[2]).then((row) => row.rev, (error) => error.constructor.name)"
    assert store(write, ["a", {"state": "draft", "saved_at": NOW}, None]) == 1
    assert store(write, ["a", {"text": "mine"}, 1]) == 2
    assert store(write, ["a", {"text": "another tab's"}, 1]) == "Overtaken"
    assert store("m.get('7', 'a').then(({ text, state, made_at }) => [text, state, made_at])") == [
        "mine", "draft", "2026-03-29T12:00:00.000Z",
    ]  # fmt: skip
    store("m.remove('7', 'a')")
    assert store(write, ["a", {"text": "too late"}, 2]) == "Gone"
    assert store("m.all('7')") == []


def test_a_log_out_leaves_nothing_and_takes_nothing_in(store):
    store("m.put('7', 'a', { state: 'draft', saved_at: v })", NOW)
    store("m.forget('7')")
    assert store("m.put('7', 'b', {}).catch((error) => error.message)") == "logged out"
    store("m.becomes('7')")
    assert store("m.all('7')") == []


def test_another_persons_unsent_records_wait_for_them(store):
    store("m.put('7', 'a', { state: 'waiting', saved_at: v })", NOW)
    store("m.becomes('8')")
    assert store("m.ofOthers('8')") == 1
    assert store("m.all('7').then((rows) => rows.map((one) => one.uuid))") == ["a"]
    store("m.remove('7', 'a')")
    store("m.becomes('7')")
    assert store("m.ofOthers('7')") == 0


def test_what_arrived_stays_for_a_week(store):
    put = "m.put('7', v[0], { state: 'sent', saved_at: v[1], sent_at: Date.parse(v[1]) })"
    store(put, ["old", "2026-03-22T11:59:59Z"])
    store(put, ["young", "2026-03-22T12:00:01Z"])
    store("m.forgetOld('7')")
    assert store("m.all('7').then((rows) => rows.map((one) => one.uuid))") == ["young"]
