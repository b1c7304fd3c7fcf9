"""When a phone saved and sent a visit by its own clock, and what the server makes of a clock that is wrong."""

import datetime
from dataclasses import dataclass, field

from django.utils import timezone

A_DAY = datetime.timedelta(days=1)
FAR_OFF = datetime.timedelta(hours=12)
"""A clock that is wrong by less shows another day around midnight only: nothing to trouble its owner with."""


@dataclass
class Sending:
    """One sending by a phone: its own times, the version of its form, and the moment when it arrived by our clock.

    `day` is the visit's day as the phone sent it; it differs from the day that is logged where the clock was ahead.
    """

    device_saved_at: datetime.datetime | None = None
    device_sent_at: datetime.datetime | None = None
    form_version: int | None = None
    arrived_at: datetime.datetime = field(default_factory=lambda: timezone.now())
    day: datetime.date | None = None

    @property
    def saved_at(self) -> datetime.datetime | None:
        """The moment of saving by our clock, never later than the arrival; None where the phone told no times."""
        if self.device_saved_at is None or self.device_sent_at is None:
            return None
        waited = max(datetime.timedelta(0), self.device_sent_at - self.device_saved_at)
        return self.arrived_at - waited

    @property
    def days_ahead(self) -> int:
        """By how many days the phone's calendar was ahead of ours when the visit was saved; negative when behind."""
        if self.saved_at is None:
            return 0
        return (timezone.localdate(self.device_saved_at) - timezone.localdate(self.saved_at)).days

    @property
    def is_far_off(self) -> bool:
        """Whether the phone's clock is wrong by so much that its days are."""
        return self.device_sent_at is not None and abs(self.device_sent_at - self.arrived_at) > FAR_OFF

    def put_right(self, day: datetime.date) -> datetime.date:
        """The day of the visit. One in the future is a mistake of the phone's clock, where that is ahead."""
        self.day = day
        if self.days_ahead > 0 and day > timezone.localdate(self.arrived_at):
            return day - self.days_ahead * A_DAY
        return day
