"""Who registered for the demo's events: one that is full with a waiting list, one by the fair rule, one with every
state, one that was, with what people thought of it.
"""

import datetime
import random

from django.utils import timezone

from events.calendar.models.event import Event
from events.publishing.states import State as Publication
from events.registration.models.afterwards import Feedback, Pledge
from events.registration.models.invitation import EventInvitation, OrganiserMessage
from events.registration.models.question import Answer, Question
from events.registration.models.registration import SEATED, Cause, Registration, SeatMove, State
from events.registration.models.setup import RegistrationSetup
from events.registration.models.workshop import SessionQuota, SessionSeat
from institutions.organisations.models.institution import Institution

from . import content
from .accounts import invented
from .sessions import hold

CAUSES = {
    State.CONFIRMED: Cause.ARRIVED,
    State.WAITING: Cause.ARRIVED,
    State.RECEIVED: Cause.ARRIVED,
    State.OFFERED: Cause.PROMOTED,
    State.CANCELLED: Cause.SELF,
    State.ATTENDED: Cause.CHECKED_IN,
}
FULL = [State.CONFIRMED] * 24 + [State.WAITING] * 9
FAIR = [State.CONFIRMED] * 12 + [State.WAITING] * 7 + [State.CANCELLED]
MIXED = [State.CONFIRMED] * 14 + [State.RECEIVED] * 2 + [State.CANCELLED] * 3 + [State.OFFERED] + [State.WAITING] * 3
WAS = [State.ATTENDED] * 21 + [State.CONFIRMED] * 3 + [State.CANCELLED] * 4


def load(rng: random.Random, today: datetime.date, users: dict) -> None:
    """Gives the next events and the last one their registrations."""
    texts = content.texts("registrations")
    dated = Event.objects.filter(state=Publication.PUBLISHED, precision="day")
    coming = list(dated.filter(starts_on__gt=today + datetime.timedelta(days=3)).order_by("starts_on", "pk")[:3])
    before = dated.filter(ends_on__lt=today - datetime.timedelta(days=2), county__isnull=False)
    was = before.order_by("-ends_on").first()
    crowd = Crowd(rng, users["editor@example.org"], timezone.now())
    plans = zip(coming, (FULL, FAIR, MIXED), ({}, {"order": "fair"}, MIXED_SETUP), strict=False)
    for event, states, setup in plans:
        taken = sum(state in SEATED for state in states)
        crowd.register(event, states, capacity=taken, setup=setup)
    if coming:
        # Of food and mugs one speaks where people meet.
        there = next((one for one in coming if one.mode != Event.Mode.ONLINE), coming[0])
        crowd.ask(there, texts["questions"])
        crowd.offer_workshops(there, texts["workshops"])
        crowd.invite(coming[-1])
        OrganiserMessage.objects.create(
            event=there, number=12, sent_by=crowd.editor, sent_at=crowd.now, **texts["message"]
        )
    if was is not None:
        came = crowd.register(was, WAS, capacity=40, setup={})
        afterwards(was, came, texts)


MIXED_SETUP = {"promotion": "offer", "offer_hours": 24, "asks_to_confirm": True, "pairs_travellers": True}


class Crowd:
    """People who register, each with a name of their own, from institutions of the demo."""

    def __init__(self, rng, editor, now):
        self.rng, self.editor, self.now, self.taken, self.number = rng, editor, now, set(), 0
        self.houses = list(Institution.objects.select_related("settlement__county").order_by("pk")[:400])

    def register(self, event: Event, states: list[str], *, capacity: int, setup: dict) -> list[Registration]:
        """The event takes registrations, and these people came in this order."""
        Event.objects.filter(pk=event.pk).update(registration=True, capacity=capacity)
        event.registration, event.capacity = True, capacity
        RegistrationSetup.objects.create(event=event, **setup)
        rows = Registration.objects.bulk_create(self.person(event, state) for state in states)
        taken, moves = 0, []
        for one in rows:
            taken += one.state in SEATED
            moves.append(
                SeatMove(
                    registration=one,
                    event=event,
                    before="",
                    after=one.state,
                    cause=CAUSES[one.state],
                    taken=taken,
                    capacity=capacity,
                    at=one.arrived_at,
                )
            )
        SeatMove.objects.bulk_create(moves)
        return rows

    def person(self, event: Event, state: str) -> Registration:
        self.number += 1
        house = self.rng.choice(self.houses) if self.houses and self.rng.random() < 0.85 else None
        held = state in (State.RECEIVED, State.OFFERED)
        return Registration(
            event=event,
            name=invented(self.rng, self.taken),
            email=f"vendeg{self.number}@demo.example.org",
            organisation=house.name if house else "",
            institution=house,
            place=house.settlement.name if house else "",
            settlement=house.settlement if house else None,
            county=house.settlement.county if house else None,
            form="online" if event.mode == Event.Mode.ONLINE else "onsite",
            state=state,
            ended=Cause.SELF if state == State.CANCELLED else "",
            until=self.now + datetime.timedelta(hours=20) if held else None,
            arrived_at=self.now - datetime.timedelta(days=9) + datetime.timedelta(minutes=7 * self.number),
            wants_company=self.rng.random() < 0.3,
        )

    def ask(self, event: Event, questions: list[dict]) -> None:
        """The event asks these, and some answered."""
        asked = Question.objects.bulk_create(
            Question(event=event, position=number, **one) for number, one in enumerate(questions, 1)
        )
        people = event.registrations.exclude(state=State.CANCELLED)
        Answer.objects.bulk_create(
            Answer(question=asked[0], registration=one, words=self.rng.choice(asked[0].choices)) for one in people
        )

    def offer_workshops(self, event: Event, workshops: list[dict]) -> None:
        """Workshops at the same hour with seats of their own: the first is full, and some wait for it; who waits for a
        seat at the event has only the wish.
        """
        quotas = SessionQuota.objects.bulk_create(
            SessionQuota(event=event, session=session, seats=one["seats"])
            for session, one in zip(hold(event, workshops, by=self.editor), workshops, strict=True)
        )
        left = {quota: quota.seats for quota in quotas}
        for number, person in enumerate(event.registrations.exclude(state=State.CANCELLED).order_by("pk")):
            quota = quotas[number % len(quotas)] if number % 5 else quotas[0]
            is_granted = person.state in SEATED and left[quota] > 0
            left[quota] -= is_granted
            SessionSeat.objects.create(quota=quota, registration=person, is_granted=is_granted)

    def invite(self, event: Event) -> None:
        """Three were invited, and one said no."""
        states = [EventInvitation.State.INVITED, EventInvitation.State.INVITED, EventInvitation.State.DECLINED]
        EventInvitation.objects.bulk_create(
            EventInvitation(
                event=event,
                email=f"meghivott{number}@demo.example.org",
                name=invented(self.rng, self.taken),
                state=state,
                invited_by=self.editor,
            )
            for number, state in enumerate(states, 1)
        )


def afterwards(event: Event, people: list[Registration], texts: dict) -> None:
    """What they thought of it, and what they mean to try at home."""
    Feedback.objects.bulk_create(Feedback(event=event, is_released=True, **one) for one in texts["feedback"])
    came = [one for one in people if one.state == State.ATTENDED]
    Pledge.objects.bulk_create(
        Pledge(
            event=event,
            registration=one,
            words=said["words"],
            settlement=one.settlement,
            county=one.county or event.county,
            made_on=event.ends_on,
            kept="yes" if number == 0 else "",
        )
        for number, (one, said) in enumerate(zip(came, texts["pledges"], strict=False))
    )
