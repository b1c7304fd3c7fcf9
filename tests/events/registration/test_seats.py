"""Who gets which seat: eight parties of rules against a plain model, whatever happens in whatever order."""

import datetime
from collections import Counter
from dataclasses import dataclass, field

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events.calendar import actions as events
from events.models import Event, EventInvitation, Registration, RegistrationSetup, SessionQuota
from events.registration.actions import organising, registering, seats
from events.registration.actions import registration as registrations
from events.registration.inlines import REGISTRATION
from institutions.parts import actions as parts

from ... import make

pytestmark = pytest.mark.django_db
NOON = timezone.now().replace(hour=11, minute=0, second=0, microsecond=0)
SEATED = ("confirmed", "offered")
HOUSES = ["", "Faluház", "Könyvtár", "Múzeum"]
COUNTIES = [None, "05", "02"]
QUOTAS = REGISTRATION, REGISTRATION.kinds["quotas"]


@dataclass
class Person:
    """Somebody in the plain model."""

    number: int
    form: str
    house: str
    county: str | None
    invited: bool = False
    wishes: bool = False
    granted: bool = False
    state: str = "waiting"


@dataclass
class Model:
    """The published rules, as plainly as they can be said."""

    capacity: int | None
    limits: dict
    fair: bool
    offers: bool
    reserved: int
    quota: int
    people: list = field(default_factory=list)
    unanswered: int = 0
    refused: int = 0
    over: bool = False

    def seated(self, form=None):
        return [one for one in self.people if one.state in SEATED and form in (None, one.form)]

    def kept(self):
        came = sum(one.invited for one in self.seated())
        in_list = sum(one.invited for one in self.people if one.state == "waiting")
        left = max(0, self.reserved - came) if self.capacity is not None else 0
        return max(left - self.refused, min(left, self.unanswered + in_list))

    def granted(self):
        return [one for one in self.people if one.granted]

    def fits(self, one):
        kept = 0 if one.invited and self.kept() else self.kept()
        there = self.limits[one.form] is None or len(self.seated(one.form)) < self.limits[one.form]
        return there and (self.capacity is None or len(self.seated()) + kept < self.capacity)

    def line(self):
        waiting = [one for one in self.people if one.state == "waiting"]
        if not self.fair:
            return waiting
        houses = Counter(one.house for one in self.seated())
        counties = Counter(one.county for one in self.seated())
        ranks = {}
        for one in waiting:
            houses[one.house] += 1
            counties[one.county] += 1
            ranks[one.number] = (houses[one.house], counties[one.county], one.number)
        return sorted(waiting, key=lambda one: ranks[one.number])

    def fill(self, new=None):
        if self.over:
            return
        for one in self.line():
            if self.fits(one):
                one.state = "offered" if self.offers and one is not new else "confirmed"
        for one in self.seated():
            if one.wishes and len(self.granted()) < self.quota:
                one.granted, one.wishes = True, False

    def leave(self, one):
        self.refused += one.invited
        one.state, one.granted, one.wishes = "cancelled", False, False

    def end(self, one):
        had = one.state in SEATED
        self.leave(one)
        if had:
            self.fill()

    def call_off(self):
        self.over = True
        for one in self.people:
            one.state, one.granted, one.wishes = "cancelled", False, False


numbers = st.integers(0, 30)
deeds = st.one_of(
    st.tuples(
        st.just("register"),
        st.sampled_from(["onsite", "online"]),
        st.sampled_from(HOUSES),
        st.sampled_from(COUNTIES),
        st.booleans(),
        st.booleans(),
    ),
    st.tuples(st.sampled_from(["invite", "decline"])),
    st.tuples(st.just("quota"), st.integers(0, 3)),
    st.tuples(st.sampled_from(["cancel", "remove", "accept"]), numbers),
    st.tuples(st.just("capacity"), st.one_of(st.none(), st.integers(0, 6))),
    st.tuples(st.just("expire")),
    st.tuples(st.just("call_off")),
)
plans = st.tuples(
    st.one_of(st.none(), st.integers(0, 5)),
    st.one_of(st.none(), st.integers(0, 3)),
    st.booleans(),
    st.booleans(),
    st.integers(0, 2),
    st.integers(0, 2),
    st.lists(deeds, max_size=14),
)


class Portal:
    """The portal, asked to do the same."""

    def __init__(self, editor, places, capacity, online, fair, offers, reserved, quota):
        day = timezone.localdate() + datetime.timedelta(days=60)
        self.editor, self.places, self.keys = editor, places, {}
        self.event = make.event(
            state="published", registration=True, mode="hybrid", capacity=capacity, starts_on=day, ends_on=day
        )
        RegistrationSetup.objects.create(
            event=self.event,
            online_seats=online,
            order="fair" if fair else "arrival",
            promotion="offer" if offers else "direct",
            reserved_seats=reserved,
        )
        self.quota = SessionQuota.objects.create(event=self.event, session=make.session(self.event), seats=quota)

    def invite(self):
        EventInvitation.objects.create(event=self.event, email=f"hivott{next(make.counter)}@example.org")

    def unanswered(self):
        return EventInvitation.objects.filter(event=self.event, state="invited").order_by("pk").first()

    def seats(self, number):
        self.quota.refresh_from_db()
        parts.update(*QUOTAS, self.quota, by=self.editor, revision=self.quota.revision, seats=number)

    def register(self, one: Person):
        invitation = self.unanswered() if one.invited else None
        made, _is_new = registering.register(
            self.event,
            by=None,
            name=f"Vendég {one.number}",
            email=f"vendeg{one.number}@example.org",
            organisation=one.house,
            settlement=self.places.get(one.county),
            form=one.form,
            invitation=invitation,
            workshops=[self.quota.session.uuid] if one.wishes else [],
        )
        self.keys[one.number] = made.pk

    def one(self, person: Person) -> Registration:
        return Registration.objects.get(pk=self.keys[person.number])

    def states(self):
        found = dict(Registration.objects.filter(event=self.event).values_list("pk", "state"))
        granted = set(self.quota.wishes.filter(is_granted=True).values_list("registration", flat=True))
        return [(found[key], key in granted) for _number, key in sorted(self.keys.items())]

    def capacity(self, number):
        event = Event.objects.get(pk=self.event.pk)
        self.event = events.update(event, by=self.editor, revision=event.revision, capacity=number)


def register(model: Model, portal: Portal, form, house, county, invited, wishes):
    one = Person(len(model.people), form, house, county, invited, wishes)
    if invited and not model.unanswered:
        invite(model, portal)
    if wishes and len(model.granted()) >= model.quota:
        with pytest.raises(ValidationError):
            portal.register(one)
        return
    portal.register(one)
    model.unanswered -= invited
    model.people.append(one)
    model.fill(one)


def invite(model: Model, portal: Portal):
    model.unanswered += 1
    portal.invite()


def decline(model: Model, portal: Portal):
    if model.unanswered:
        model.unanswered, model.refused = model.unanswered - 1, model.refused + 1
        model.fill()
        organising.decline(portal.unanswered())


def accept(model: Model, portal: Portal, number):
    one = model.people[number % len(model.people)]
    if one.state == "offered":
        one.state = "confirmed"
        registrations.confirm(portal.one(one))


def leave(model: Model, portal: Portal, number, act):
    one = model.people[number % len(model.people)]
    if one.state != "cancelled":
        model.end(one)
        act(portal.one(one))


def expire(model: Model, portal: Portal):
    expired = [one for one in model.people if one.state == "offered"]
    for one in expired:
        model.leave(one)
    if expired:
        model.fill()
    Registration.objects.filter(event=portal.event, state="offered").update(until=NOON)
    seats.settle(portal.event, NOON)


def carry_out(deed, model: Model, portal: Portal):
    """The same deed in both worlds."""
    what, *how = deed
    if model.over or (what in ("cancel", "remove", "accept") and not model.people):
        return
    if what == "register":
        register(model, portal, *how)
    elif what == "accept":
        accept(model, portal, *how)
    elif what == "cancel":
        leave(model, portal, *how, registrations.cancel)
    elif what == "remove":
        leave(model, portal, *how, lambda one: registrations.remove(one, by=portal.editor))
    else:
        happen(what, how, model, portal)


def happen(what, how, model: Model, portal: Portal):
    if what == "capacity":
        model.capacity = how[0]
        model.fill()
        portal.capacity(how[0])
    elif what == "quota":
        model.quota = how[0]
        model.fill()
        portal.seats(how[0])
    elif what in ALONE:
        ALONE[what](model, portal)
    else:
        model.call_off()
        events.cancel(portal.event, by=portal.editor, reason="Árvíz.")


ALONE = {"invite": invite, "decline": decline, "expire": expire}


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=plans)
def test_the_seats_are_those_of_a_plain_model(plan, editor, places, by_day):
    capacity, online, fair, offers, reserved, quota, done = plan
    model = Model(capacity, {"onsite": None, "online": online}, fair, offers, reserved, quota)
    portal = Portal(editor, places, capacity, online, fair, offers, reserved, quota)
    for deed in done:
        carry_out(deed, model, portal)
        assert portal.states() == [(one.state, one.granted) for one in model.people], (plan, deed)


@pytest.fixture
def editor():
    return make.person("editor")


@pytest.fixture
def places():
    return {code: make.settlement(code=code) for code in COUNTIES if code}


@pytest.fixture
def by_day(monkeypatch):
    """Offers leave at any hour: what the night is has a test of its own."""
    monkeypatch.setattr("events.registration.rules.BY_DAY", (0, 24))
