"""Writes of adoptions: reported by anybody, confirmed by a link, checked by the county, asked about after a year."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from institutions.base.exceptions import Refused, grant
from institutions.communities.models.community import Community
from institutions.erasing.actions import tidy_trail
from institutions.once.actions import once, put
from institutions.organisations.models.institution import Institution
from institutions.outbox.actions import mail as outbox
from mentors.people.models.period import today

from .. import rules
from ..models import Adoption

State = Adoption.State
UNCONFIRMED_KEPT = datetime.timedelta(days=30)
CONTACT_KEPT = datetime.timedelta(days=3 * 365)
EARLIEST = datetime.date(1990, 1, 1)
UNREADABLE = gettext_lazy("Ez a jó gyakorlat most nem olvasható, ezért nem lehet hozzá átvételt felvenni.")
"""Said of one that is not published as of one that is not there."""


@once
def report(*, by, practice, settlement, who: str, started_on, own_uuid=None, **fields) -> Adoption:
    """Enters that somebody tried the practice. From the county's team it counts at once, from others with an account
    after a check, from a visitor after the link in the mail as well. `own_uuid` names it for good. Raises Refused,
    ValidationError.
    """
    if not practice.is_public:
        raise ValidationError({"practice": UNREADABLE})
    started_on = started_on.replace(day=1)
    if not EARLIEST <= started_on <= today():
        raise ValidationError({"started_on": _("Olyan hónapot adjon meg, amelyik már elkezdődött.")})
    adoption = Adoption(practice=practice, settlement=settlement, who=who, started_on=started_on, **fields)
    if adoption.visit and adoption.visit.mentor_id != by.pk:
        raise ValidationError({"visit": _("Csak a saját látogatását adhatja meg.")})
    adoption.uuid = own_uuid or adoption.uuid
    adoption.institution = _only(Institution.objects.visible_to(by), who, settlement)
    adoption.community = _only(Community.objects.visible_to(by), who, settlement)
    _begin(adoption, by)
    adoption.full_clean()
    adoption.save()
    if adoption.state == State.UNCONFIRMED:
        outbox.queue(
            kind="adoption_confirm",
            to=adoption.contact_email,
            cause=f"adoption:{adoption.uuid}:confirm",
            about=adoption.pk,
        )
    return adoption


def _begin(adoption: Adoption, by) -> None:
    """Where it begins, by who reports it."""
    if not by.is_authenticated:
        if not adoption.contact_email:
            raise ValidationError({"contact_email": _("Erre a címre küldjük a hivatkozást, amellyel megerősíti.")})
        adoption.state = State.UNCONFIRMED
        return
    adoption.reported_by = by
    if rules.may_check_in(by, adoption.settlement.county_id):
        _checked(adoption, by)
    else:
        adoption.state = State.WAITING
        adoption.contact_name = adoption.contact_name or by.name
        adoption.contact_email = adoption.contact_email or by.email


def _only(rows, name: str, settlement):
    """The one of that name there, if there is exactly one that the person may see."""
    found = list(rows.named(name).filter(settlement=settlement)[:2])
    return found[0] if len(found) == 1 else None


def _checked(adoption: Adoption, by) -> None:
    adoption.state, adoption.state_note = State.CHECKED, ""
    adoption.checked_by, adoption.checked_at = by, timezone.now()


@transaction.atomic
def confirm(adoption: Adoption) -> Adoption:
    """What the link in the mail does: now the county's team sees it. Once more it does nothing."""
    adoption = _locked(adoption)
    if adoption.state == State.UNCONFIRMED:
        adoption.state = State.WAITING
        adoption.save(update_fields=["state"])
    return adoption


@transaction.atomic
def check(adoption: Adoption, *, by) -> Adoption:
    """Says that it is so: from now on everybody reads it. Raises NotGranted."""
    adoption = _locked(adoption)
    grant(rules.may_check(by, adoption))
    if adoption.state != State.CHECKED:
        _checked(adoption, by)
        adoption.revision += 1
        adoption.save()
    return adoption


@transaction.atomic
def decline(adoption: Adoption, *, by, reason: str) -> Adoption:
    """Takes it from the visitors, or never shows it; the team reads why. Raises NotGranted, ValidationError."""
    adoption = _locked(adoption)
    grant(rules.may_check(by, adoption))
    if not reason.strip():
        raise ValidationError({"reason": _("Írja le röviden, miért nem fogadja el.")})
    if put(adoption, {"state": State.DECLINED, "state_note": reason}, revision=adoption.revision):
        adoption.full_clean()
        adoption.save()
    return adoption


@transaction.atomic
def answer(adoption: Adoption, *, holds: str, holds_note: str = "") -> Adoption:
    """What its sender says a year later, by the link; it may be said anew. Raises Refused, ValidationError."""
    adoption = _locked(adoption)
    if adoption.asked_at is None:
        raise Refused(_("Erre még nem kérdeztünk rá: egy év múlva levelet küldünk."))
    if put(adoption, {"holds": holds, "holds_note": holds_note}, revision=adoption.revision):
        adoption.answered_at = timezone.now()
        adoption.full_clean()
        adoption.save()
    return adoption


@transaction.atomic
def forget_sender(adoption: Adoption) -> Adoption:
    """Erases who sent it, from the trail too; what happened stays. The links end with it."""
    adoption = _locked(adoption)
    adoption.contact_name = adoption.contact_email = ""
    adoption.link_version += 1
    adoption.save()
    tidy_trail(adoption, Adoption.PERSONAL)
    return adoption


def ask_after_a_year(now: datetime.datetime | None = None) -> int:
    """Asks who began a year ago whether it holds, once ever; answers how many mails were queued."""
    now = now or timezone.now()
    year_ago = timezone.localdate(now) - datetime.timedelta(days=365)
    due = Adoption.objects.public().filter(asked_at=None, started_on__lte=year_ago)
    asked = 0
    for key in due.exclude(contact_email="").order_by("pk").values_list("pk", flat=True)[:500]:
        asked += _ask(key, now)
    return asked


@transaction.atomic
def _ask(key: int, now: datetime.datetime) -> bool:
    adoption = Adoption.objects.select_for_update(of=("self",), skip_locked=True).filter(pk=key, asked_at=None).first()
    if adoption is None or not adoption.contact_email:
        return False
    adoption.asked_at = now
    adoption.save(update_fields=["asked_at"])
    cause = f"adoption:{adoption.uuid}:year"
    outbox.queue(kind="adoption_year", to=adoption.contact_email, cause=cause, about=adoption.pk, language="hu")
    return True


def forget(now: datetime.datetime) -> int:
    """Deletes what nobody confirmed, and erases senders of long ago; answers how many records that were."""
    unconfirmed = Adoption.objects.filter(state=State.UNCONFIRMED, created_at__lt=now - UNCONFIRMED_KEPT)
    gone = 0
    for adoption in unconfirmed:
        forget_sender(adoption)
        adoption.delete()
        gone += 1
    old = Adoption.objects.filter(created_at__lt=now - CONTACT_KEPT).exclude(contact_name="", contact_email="")
    for adoption in old:
        forget_sender(adoption)
        gone += 1
    return gone


def _locked(adoption: Adoption) -> Adoption:
    rows = Adoption.objects.select_for_update(of=("self",)).select_related("practice", "settlement__county")
    return rows.get(pk=adoption.pk)
