"""The doors of an event: people come in, with or without a registration, and several doors write at once (ADR 0096)."""

import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from institutions.base.exceptions import Conflict, grant
from institutions.base.text import in_one_line
from institutions.erasing.models import count_erasure
from institutions.once.actions import known_or_made

from .. import rules
from ..models.arrival import Arrival
from ..models.registration import Registration, State
from . import certifying, seats
from . import registration as registrations


@transaction.atomic
def check_in(
    event: Event, *, by, uuid, registration: Registration | None = None, name="", at=None, device=None
) -> tuple[Arrival, bool]:
    """Somebody is in since `at` (by our clock; now where none is given). Answers the arrival and whether it is new: the
    same uuid again is the same, and a person whom another door let in is in since the earlier of the two.

    A seat is not asked about: whoever stands there is there. Raises NotGranted, Conflict, ValidationError.
    """
    grant(rules.may_list(by, event))
    event, now, name = seats.lock(event), timezone.now(), in_one_line(name)
    at = min(at or now, now)
    if registration:
        registration.refresh_from_db()

    def known():
        found = Arrival.objects.select_related("same_as", "registration").filter(uuid=uuid).first()
        if found is None:
            return None
        said = (found.event_id, found.registration_id, found.name or name)
        if said != (event.pk, registration and registration.pk, name):
            raise Conflict(_("Ezt már elküldték, más tartalommal."))
        return found

    def make():
        made = Arrival(uuid=uuid, event=event, registration=registration, name=name, at=at, device=device, by=by)
        made.full_clean(validate_unique=False, validate_constraints=False)
        grant(bool(registration) != bool(name))
        return join(made, by)

    return known_or_made(known, make)


def join(made: Arrival, by) -> Arrival:
    """Writes it down: as what it is, or beside what another door wrote of the same person, also where that was undone
    after the moment at which they came in here.
    """
    of_same = Arrival.objects.filter(registration=made.registration, same_as=None)
    undone = of_same.filter(undone_at__gte=made.at).order_by("undone_at").first() if made.registration else None
    first = undone or (of_same.filter(undone_at=None).first() if made.registration else None)
    made.same_as = first
    made.save(force_insert=True)
    if undone:
        return made
    if first and made.at < first.at:
        first.at = made.at
        first.save(update_fields=["at"])
    if made.registration and made.registration.state == State.CONFIRMED:
        registrations.attend(made.registration, by=by)
    return made


@transaction.atomic
def undo(arrival: Arrival, *, by, at: datetime.datetime | None = None) -> Arrival:
    """Somebody was let in by mistake; done twice, once. Who came in again after the moment `at` at another door stays
    in, in whatever order we hear of it. Of walk-ins it is this one, whoever bears the same name. Raises NotGranted.
    """
    grant(rules.may_list(by, arrival.event))
    seats.lock(arrival.event)
    whole, now = standing(Arrival.objects.get(pk=arrival.pk), at), timezone.now()
    if whole.undone_at:
        if whole.registration and at and at > whole.undone_at:
            # They were still said not to be in then: a door that we hear later may have let them in before.
            Arrival.objects.filter(pk=whole.pk).update(undone_at=min(at, now))
        return whole
    # A name that should not stand here goes with it.
    whole.undone_at, whole.name = min(at or now, now), ""
    whole.save(update_fields=["undone_at", "name"])
    later = list(Arrival.objects.filter(same_as=whole, at__gt=whole.undone_at).order_by("at", "pk"))
    if later:
        Arrival.objects.filter(pk=later[0].pk).update(same_as=None)
        Arrival.objects.filter(pk__in=[one.pk for one in later[1:]]).update(same_as=later[0])
    elif whole.registration and whole.registration.state == State.ATTENDED:
        registrations.attend(whole.registration, by=by, is_there=False)
    elif whole.registration:
        certifying.take_back(whole.registration)
    return whole


def standing(arrival: Arrival, at: datetime.datetime | None) -> Arrival:
    """What an undoing at the moment `at` means: what the arrival is a part of, or, where another door undid that
    before, what the person was in by at that moment.
    """
    rows = Arrival.objects.select_related("registration", "event")
    whole = rows.get(pk=arrival.same_as_id or arrival.pk)
    if not (whole.undone_at and whole.registration and at):
        return whole
    later = rows.live().filter(registration=whole.registration, at__gt=whole.undone_at, at__lte=at)
    return later.first() or whole


@transaction.atomic
def forget_walk_in(arrival: Arrival, *, by) -> Arrival:
    """The name of a walk-in goes on their word, from the phones at the doors too; that somebody came counts on. Twice,
    once. Raises NotGranted, also for who had registered: theirs goes with the registration.
    """
    grant(rules.may_list(by, arrival.event) and arrival.registration_id is None)
    seats.lock(arrival.event)
    Arrival.objects.filter(pk=arrival.pk).update(name="")
    transaction.on_commit(count_erasure)
    arrival.name = ""
    return arrival


def forget_walk_ins(now: datetime.datetime | None = None) -> int:
    """Names of walk-ins go a year after the event; the count stays. Answers how many went."""
    over = (now or timezone.now()) - datetime.timedelta(days=365)
    return Arrival.objects.filter(event__over_at__lt=over).exclude(name="").update(name="")
