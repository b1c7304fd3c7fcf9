"""The order of a waiting list: as people came, or by the fair rule; and the place of each in it."""

from collections import Counter
from collections.abc import Iterable

from django.contrib.postgres.fields import ArrayField
from django.db.models import BigIntegerField, F, Func, IntegerField, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from institutions.base.named import Fold

from ..models.registration import Registration
from ..models.setup import RegistrationSetup, setup_of

FAIR = RegistrationSetup.Order.FAIR
BEHIND_ALL = 2**31 - 1
"""Where whoever does not wait stands in a list by places."""


def house_of(one):
    """What counts as one institution: one of ours, else what was typed; who named none is of one group."""
    return one.institution_id or one.house


def in_order(waiting: Iterable, seated: Iterable, order: str) -> list:
    """Those who wait, whoever is next first. Fair: by being the n-th of their institution, then the n-th of their
    county, counted with those who have a seat; then by arrival.
    """
    waiting = sorted(waiting, key=lambda one: one.pk)
    if order != FAIR:
        return waiting
    seated = list(seated)
    houses, counties = Counter(map(house_of, seated)), Counter(one.county_id for one in seated)
    ranks = {}
    for one in waiting:
        houses[house_of(one)] += 1
        counties[one.county_id] += 1
        ranks[one.pk] = houses[house_of(one)], counties[one.county_id], one.pk
    return sorted(waiting, key=lambda one: ranks[one.pk])


def waiting_of(event: Event) -> list[Registration]:
    """Those who wait for a seat at the event, whoever is next first."""
    order = setup_of(event).order
    rows = Registration.objects.filter(event=event)
    if order == FAIR:
        rows = rows.annotate(house=Fold("organisation"))
    waiting = list(rows.filter(state=Registration.State.WAITING).order_by("pk"))
    # Whoever is alone needs no order: nobody else has to be looked at.
    return in_order(waiting, rows.seated(), order) if order == FAIR and len(waiting) > 1 else waiting


def parties(people: list) -> list[list]:
    """The same as parties that get seats together: groups that come only whole, where their first one stands, and
    everybody else singly.
    """
    found, groups = [], {}
    for one in people:
        if not one.is_whole:
            found.append([one])
        elif one.group in groups:
            groups[one.group].append(one)
        else:
            groups[one.group] = [one]
            found.append(groups[one.group])
    return found


def place_in_words(number: int) -> str:
    """„Ön a 3. a sorban”, „Ön az 1. a sorban”."""
    words = _("Ön az %(n)s. a sorban") if begins_with_vowel(number) else _("Ön a %(n)s. a sorban")
    return words % {"n": number}


def begins_with_vowel(number: int) -> bool:
    """Whether the number is said with a vowel first: egy, öt, ötven, ezer."""
    return str(number).startswith("5") or number == 1 or 1000 <= number < 2000


def places(event: Event) -> dict[int, int]:
    """The place of everybody who waits, by the key of the registration; the first is 1."""
    return {one.pk: number for number, one in enumerate(waiting_of(event), 1)}


def in_line(rows, numbers: dict[int, int]):
    """The rows with `line`, by which a list is put into the order of the waiting list (`numbers`, as `places` tells
    it); whoever does not wait stands behind all.
    """
    keys = Value(sorted(numbers, key=numbers.get), output_field=ArrayField(BigIntegerField()))
    place = Func(keys, F("pk"), function="array_position", output_field=IntegerField())
    return rows.annotate(line=Coalesce(place, BEHIND_ALL))
