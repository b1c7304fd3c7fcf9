"""Supervision in the demo: dates of each supervisor, past ones held, coming ones partly booked, a few notes."""

import datetime
import random

from django.utils import timezone

from mentors.people.models.supervision import Supervision
from mentors.supervision.models import SupervisionBooking, SupervisionDate, SupervisionRecord
from mentors.visits.models.burden import VisitBurden
from mentors.visits.models.supervision_note import SupervisionNote
from mentors.visits.models.visit import Visit

from .content import texts

DAYS = (-160, -120, -75, -40, -12, 6, 20, 34)
"""Of each supervisor, in days from today; a weekend's goes to Monday."""
SAID = texts("bonds")
PLACES = ("Művelődési ház, kisterem", "Megyei könyvtár, tanácskozó", "Telefonon", "Videóhíváson")


def load(rng: random.Random, today: datetime.date, own: int) -> None:
    """Dates, bookings and notes; `own` is the mentor of the demo, who marked three visits and gets a date offered."""
    dates, bookings, records = [], [], []
    mentees: dict[int, list[int]] = {}
    for row in Supervision.objects.valid_on(today).order_by("pk"):
        mentees.setdefault(row.supervisor_id, []).append(row.mentor_id)
    for supervisor, mentors in mentees.items():
        for number, days in enumerate(DAYS):
            day = today + datetime.timedelta(days=days)
            day += datetime.timedelta(days=max(0, 7 - day.weekday()) % 7 if day.weekday() > 4 else 0)
            group = number % 3 == 1
            date = SupervisionDate(
                supervisor_id=supervisor,
                day=day,
                starts_at=datetime.time(rng.choice((9, 10, 14, 16))),
                minutes=90 if group else 60,
                place=rng.choice(PLACES),
                seats=6 if group else 1,
            )
            dates.append(date)
            free = [one for one in mentors if days < 0 or one != own]
            for mentor in rng.sample(free, min(len(free), 5 if group else int(days < 0 or number % 2))):
                held = days < 0 and rng.random() < 0.93
                bookings.append(SupervisionBooking(date=date, mentor_id=mentor, attended=held if days < 0 else None))
    SupervisionDate.objects.bulk_create(dates)
    SupervisionBooking.objects.bulk_create(bookings)
    for booking in bookings:
        if booking.attended and rng.random() < 0.4:
            records.append(
                SupervisionRecord(
                    booking=booking,
                    author_id=booking.date.supervisor_id,
                    text=rng.choice(SAID["supervision_of_supervisor"]),
                )
            )
            if rng.random() < 0.5:
                records.append(
                    SupervisionRecord(
                        booking=booking, author_id=booking.mentor_id, text=rng.choice(SAID["supervision_of_mentor"])
                    )
                )
    SupervisionRecord.objects.bulk_create(records)
    mark(today, own)


def mark(today: datetime.date, own: int) -> None:
    """The demo's mentor found the last three visits of the quarter heavy; others one each, where they wrote a note."""
    begin = today.replace(month=3 * ((today.month - 1) // 3) + 1, day=1)
    latest = Visit.objects.filter(mentor=own, date__gte=begin, date__lte=today).order_by("-date", "-pk")
    marked = list(latest.values_list("pk", flat=True)[:3])
    noted = SupervisionNote.objects.exclude(visit__mentor=own).order_by("-visit__date", "-pk")
    marked += list(noted.values_list("visit", flat=True)[:12])
    VisitBurden.objects.bulk_create([VisitBurden(visit_id=pk, marked_at=timezone.now()) for pk in marked])
