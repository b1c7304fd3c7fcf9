"""How full an event is: what is taken and reserved, in all and in each form, and whether somebody still fits in."""

import datetime
from collections import Counter
from dataclasses import dataclass

from django.db.models import Count

from events.calendar.models.event import Event
from institutions.base.small_counts import is_small

from ..models.invitation import EventInvitation
from ..models.registration import Registration, State
from ..models.setup import FORMS, begins_at, setup_of


@dataclass
class Seats:
    """The seats of an event at a moment; None as a limit: as many as come. `taken` counts by form."""

    capacity: int | None
    limits: dict[str, int | None]
    taken: Counter
    reserved: int
    """How many are kept for invited people who have not come forward yet."""

    @property
    def all_taken(self) -> int:
        return self.taken.total()

    def room(self, form: str, is_invited: bool = False) -> bool:
        """Whether one more fits in."""
        kept = 0 if is_invited and self.reserved else self.reserved
        limit = self.limits.get(form)
        there = limit is None or self.taken[form] < limit
        return there and (self.capacity is None or self.all_taken + kept < self.capacity)

    def room_instead(self, after: str) -> bool:
        """Whether somebody with a seat in one form fits into another one."""
        limit = self.limits.get(after)
        return limit is None or self.taken[after] < limit

    def tells_few(self) -> bool:
        """Whether the number of free seats would tell how few are taken."""
        return is_small(self.all_taken)

    def any_room(self) -> bool:
        """Whether anybody could still fit in."""
        return any(self.room(form, invited) for form in self.limits for invited in (False, True))

    def take(self, form: str, is_invited: bool = False) -> None:
        self.taken[form] += 1
        if is_invited and self.reserved:
            self.reserved -= 1

    def fit(self, people) -> bool:
        """Whether all of these fit in together; then they have taken their seats here."""
        before = self.taken.copy(), self.reserved
        for one in people:
            if not self.room(one.form, one.is_invited):
                self.taken, self.reserved = before
                return False
            self.take(one.form, one.is_invited)
        return True

    def left(self, form: str | None = None) -> int | None:
        """How many seats are free for everybody, in all or in a form; None: as many as come."""
        free = None if self.capacity is None else max(0, self.capacity - self.all_taken - self.reserved)
        limit = self.limits.get(form) if form else None
        if limit is None:
            return free
        there = max(0, limit - self.taken[form])
        return there if free is None else min(free, there)


def still_kept(event: Event, kept: int) -> int:
    """Of the reserved seats that nobody has yet: whoever says no, at once or having registered, leaves theirs to
    everybody, as long as there are as many as invited people who have not answered or stand in the list.
    """
    said = Counter(EventInvitation.objects.filter(event=event).order_by().values_list("state", flat=True))
    in_list = Registration.objects.filter(event=event, state=State.WAITING, is_invited=True).count()
    waited_for = min(kept, said[EventInvitation.State.INVITED] + in_list)
    return max(kept - said[EventInvitation.State.DECLINED], waited_for)


def seats_of(event: Event, now: datetime.datetime) -> Seats:
    """The seats as they stand; exact for whoever holds the event's lock."""
    setup = setup_of(event)
    counted = Registration.objects.filter(event=event).seated().order_by().values_list("form", "is_invited")
    rows = list(counted.annotate(number=Count("pk")))
    taken = Counter()
    for form, _is_invited, number in rows:
        taken[form] += number
    until = setup.reserved_until or begins_at(event)
    came = sum(number for _form, is_invited, number in rows if is_invited)
    kept = setup.reserved_seats - came
    reserved = still_kept(event, kept) if kept > 0 and now < until and event.capacity is not None else 0
    limits = {form: setup.seats_of(form) for form in {*FORMS[event.mode], *taken}}
    return Seats(event.capacity, limits, taken, reserved)
