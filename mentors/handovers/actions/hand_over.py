"""Writes of hand-overs: assignments end and begin, letters are drafted, and all of it can be undone."""

import datetime

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.deadlock import atomic_again_on_deadlock
from institutions.base.exceptions import Refused, grant
from mentors.people.actions.assignment import serving
from mentors.people.models.assignment import THINGS, Assignment
from mentors.people.models.period import today
from mentors.people.models.user import User

from .. import rules
from ..models.hand_over import HandOver, HandOverItem
from .hand_over_draft import communities_of, draft_letters

BACK, AHEAD = datetime.timedelta(days=90), datetime.timedelta(days=365)
RELATED = ("settlement", "consortium", "community__settlement")


@atomic_again_on_deadlock
def hand_over(*, by, uuid, county, from_mentor, to_mentor, date, reason, assignments, note="") -> tuple[HandOver, bool]:
    """Gives the chosen assignments to another mentor of the county from a day on, and drafts a letter per community.

    The same `uuid` again answers what was made, and False. Raises NotGranted, and ValidationError where the day, the
    successor or the assignments do not fit (any more).
    """
    grant(rules.may_hand_over(by, county.pk))
    people = sorted({from_mentor.pk, to_mentor.pk})
    # The two rows are the lock under which their assignments change.
    list(User.objects.select_for_update().filter(pk__in=people).order_by("pk"))
    made = HandOver.objects.filter(uuid=uuid).first()
    if made:
        grant(made.made_by_id == by.pk)
        return made, False
    _check(county, from_mentor, to_mentor, date)
    chosen = _chosen(assignments, county, from_mentor, date)
    made = HandOver(
        uuid=uuid, county=county, from_mentor=from_mentor, to_mentor=to_mentor, date=date, reason=reason, note=note,
        made_by=by,
    )  # fmt: skip
    made.full_clean()
    made.save()
    settle(made, chosen, day=today())
    return made, True


def settle(made: HandOver, assignments: list[Assignment], *, day) -> None:
    """What a hand-over does, for callers that have checked it: assignments pass on, letters are drafted that day."""
    for old in assignments:
        _pass_on(made, old)
    draft_letters(made, assignments, day=day)


def _check(county, from_mentor, to_mentor, date) -> None:
    errors = {}
    if not today() - BACK <= date <= today() + AHEAD:
        errors["date"] = _("Olyan napot adjon meg, amely legfeljebb 90 napja volt, vagy egy éven belül lesz.")
    elif to_mentor == from_mentor or not serving(county.pk, date).filter(pk=to_mentor.pk).exists():
        errors["to_mentor"] = _("%(name)s ezen a napon nem mentor ebben a megyében.") % {"name": to_mentor.name}
    if errors:
        raise ValidationError(errors)


def can_be_handed_over(county, mentor, date):
    """What the mentor looks after in the county on that day or later."""
    running = Assignment.objects.filter(mentor=mentor).in_counties([county.pk]).not_over(date)
    return running.select_related(*RELATED)


def letters_for(mentor, assignments):
    """The communities about which a letter would be drafted."""
    return communities_of(mentor, assignments).select_related("settlement").order_by("sort_key", "pk")


def _chosen(assignments, county, from_mentor, date) -> list[Assignment]:
    """The chosen assignments as they stand now, locked."""
    wanted = {one.pk for one in assignments}
    found = can_be_handed_over(county, from_mentor, date).filter(pk__in=wanted).order_by("pk")
    found = list(found.select_for_update(of=("self",)))
    if not found:
        raise ValidationError({"assignments": _("Válasszon ki legalább egyet.")})
    if len(found) != len(wanted):
        raise ValidationError({"assignments": _("Közben változott, hogy mit gondoz. Nézze át, és küldje el újra.")})
    return found


def _pass_on(made: HandOver, old: Assignment) -> None:
    """Ends the old assignment and begins the new one, which lasts as long as the old one would have.

    Raises ValidationError where the successor has the same thing for another time, which would leave a gap.
    """
    day, until = max(made.date, old.valid_from), old.valid_until
    subject = {thing: getattr(old, thing) for thing in THINGS}
    own = Assignment.objects.filter(mentor=made.to_mentor, **subject).not_over(day).first()
    new = None
    if own and not (own.holds_on(day) and (own.valid_until is None or (until and until <= own.valid_until))):
        told = _("%(name)s más időre már gondozza: %(thing)s. Előbb zárja le azt, vagy hagyja ki ebből az átadásból.")
        raise ValidationError({"to_mentor": told % {"name": made.to_mentor.name, "thing": old}})
    if own is None:
        new = Assignment.objects.create(mentor=made.to_mentor, valid_from=day, valid_until=until, **subject)
    old.valid_until = day
    old.save(update_fields=["valid_until"])
    HandOverItem.objects.create(hand_over=made, old=old, old_until=until, new=new)


@atomic_again_on_deadlock
def undo(made: HandOver, *, by, note: str = "") -> HandOver:
    """Restores the old assignments exactly; the new ones stay on record, as having held on no day.

    Undone once more it answers the same. Raises NotGranted, Refused after its days, or when something changed since.
    """
    people = sorted({made.from_mentor_id, made.to_mentor_id})
    list(User.objects.select_for_update().filter(pk__in=people).order_by("pk"))
    made = HandOver.objects.select_for_update().get(pk=made.pk)
    grant(rules.may_hand_over(by, made.county_id))
    if made.undone_at:
        return made
    if not made.is_undoable:
        raise Refused(_("A visszavonás határideje lejárt. Ha kell, adja át újra, visszafelé."))
    items = list(made.items.select_related(*(f"{side}__{one}" for side in ("old", "new") for one in RELATED)))
    locked = Assignment.objects.filter(pk__in=[pk for item in items for pk in (item.old_id, item.new_id) if pk])
    now = {one.pk: one for one in locked.order_by("pk").select_for_update()}
    for item in items:
        _check_untouched(made, item, now)
    for item in items:
        _restore(item, now)
    made.undone_at, made.undone_by, made.undo_note = timezone.now(), by, note
    made.full_clean()
    made.save(update_fields=["undone_at", "undone_by", "undo_note"])
    return made


def _check_untouched(made: HandOver, item: HandOverItem, now) -> None:
    """Raises Refused where either side was ended, handed on or given back since."""
    old, new = now[item.old_id], now.get(item.new_id)
    words = {"what": item.old.subject, "who": made.to_mentor.name}
    if new and new.valid_until != item.old_until:
        raise Refused(_("Nem vonható vissza: „%(what)s” azóta lezárult, vagy %(who)s továbbadta.") % words)
    subject = {thing: getattr(old, f"{thing}_id") for thing in THINGS}
    again = Assignment.objects.filter(mentor=old.mentor_id, **{f"{thing}_id": pk for thing, pk in subject.items()})
    if old.valid_until != max(made.date, old.valid_from) or again.exclude(pk=old.pk).not_over(old.valid_until).exists():
        raise Refused(_("Nem vonható vissza: „%(what)s” azóta visszakerült a régi mentorhoz.") % words)


def _restore(item: HandOverItem, now) -> None:
    """The new one first: nobody looks after it twice, not even for a moment."""
    old, new = now[item.old_id], now.get(item.new_id)
    if new:
        new.valid_until = new.valid_from
        new.save(update_fields=["valid_until"])
    old.valid_until = item.old_until
    old.save(update_fields=["valid_until"])
