"""What is too old goes once a night, is counted, and one fault hinders nothing else."""

import datetime

import pytest
from django.core.management import call_command
from django.utils import timezone

from institutions.models import Forgotten, SentForm
from institutions.retention import Retention
from institutions.retention import actions as retention
from portal.retention import RETENTION

pytestmark = pytest.mark.django_db
DAY = datetime.date(2026, 11, 30)


def local(hour, day=DAY):
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time(hour)))


def rows(*found):
    """One kind of row for each name; `found` are those that were asked to go, and when."""
    asked = []

    def kind(name):
        def forget(now):
            asked.append((name, now))
            if name == "broken":
                raise LookupError("a fault of the feature")
            return 3

        return Retention(name, name, "90 nap", forget)

    return [kind(name) for name in found], asked


def test_once_a_night(db):
    kinds, asked = rows("a", "b")
    for hour in (1, 2, 3, 23):
        retention.tick(kinds, local(hour))
    assert asked == [("a", local(2)), ("b", local(2))]
    retention.tick(kinds, local(15, DAY + datetime.timedelta(days=1)))
    assert len(asked) == 4
    assert list(Forgotten.objects.values_list("model", "number").order_by("day", "model")) == [("a", 3), ("b", 3)] * 2


def test_a_fault_hinders_no_other_and_is_tried_again(db):
    kinds, asked = rows("broken", "b")
    retention.tick(kinds, local(2))
    assert list(Forgotten.objects.values_list("model", flat=True)) == ["b"]
    retention.tick(kinds, local(3))
    assert [name for name, _now in asked] == ["broken", "b", "broken"]


def test_a_fault_takes_nothing_away(db):
    key = "8f1f7a6e-0b1c-4d1f-9b1c-1f7a6e0b1c4d"
    SentForm.objects.create(key=key, person=1, content_hash="x")

    def forget(now):
        SentForm.objects.all().delete()
        raise LookupError("a fault after the deed")

    retention.tick([Retention("a", "a", "1 nap", forget)], local(2))
    assert (SentForm.objects.count(), Forgotten.objects.count()) == (1, 0)


def test_every_kind_of_the_list_runs_and_names_a_model(db):
    from django.apps import apps

    now = timezone.now()
    for row in RETENTION:
        app, model = row.model.split(".")[:2]
        assert apps.get_model(app, model)
        assert isinstance(row.forget(now), int)
    assert len({row.model for row in RETENTION}) == len(RETENTION)


def test_the_clock_does_it(db, monkeypatch):
    old = timezone.now() - datetime.timedelta(days=91)
    SentForm.objects.create(key="8f1f7a6e-0b1c-4d1f-9b1c-1f7a6e0b1c4d", person=1, content_hash="x")
    SentForm.objects.update(sent_at=old)
    monkeypatch.setattr(retention, "FROM", datetime.time(0))
    call_command("clock", once=True)
    assert SentForm.objects.count() == 0
    assert Forgotten.objects.get(model="institutions.SentForm").number == 1


def test_administrators_read_how_much_went(people, client_of):
    Forgotten.objects.create(day=timezone.localdate(), model="institutions.SentForm", number=4711)
    pages = {
        name: client_of(people[name]).get("/privacy/").content.decode() for name in ("administrator", "lead", "visitor")
    }
    assert {name for name, html in pages.items() if "4711" in html or "4&nbsp;711" in html} == {"administrator"}
