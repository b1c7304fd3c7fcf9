"""Counting questionnaires: rows are only added, each once, however often a phone sends it."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Sum
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from institutions.base.exceptions import Conflict, grant
from institutions.base.text import in_one_line
from institutions.once.actions import digest, known_or_made
from mentors.people.models.period import today

from .. import rules
from ..models.study import LATE, Quota, Tally, Wave
from .study import check_place


@transaction.atomic
def count(
    *, by, uuid, wave: Wave, count: int, date: datetime.date, settlement=None, institution=None, reason: str = ""
) -> tuple[Tally, bool]:
    """Adds so many done at a settlement or an institution on a day; answers the row and whether it is new.

    What was sent before makes nothing new. A negative number takes back what was wrong, with a reason. Above a quota it
    is kept and flagged. Raises NotGranted, ValidationError, and Conflict for other content under that UUID.
    """
    grant(rules.may_tally_somewhere(by))
    reason = in_one_line(reason)
    said = [wave.pk, getattr(settlement, "pk", None), getattr(institution, "pk", None), count, date.isoformat(), reason]
    content_hash = digest(said)

    def make() -> Tally:
        tally = Tally(uuid=uuid, content_hash=content_hash, wave=wave, mentor=by, count=count, date=date, reason=reason)
        tally.settlement, tally.institution = settlement, institution
        return _add(tally, by)

    return known_or_made(lambda: _known(uuid, by, content_hash), make)


def _known(uuid, by, content_hash: str) -> Tally | None:
    rows = Tally.objects.select_related("wave__study", "settlement", "institution__settlement")
    known = rows.filter(uuid=uuid).first()
    if known is None:
        return None
    if known.mentor_id != by.pk:
        raise Conflict(_("Ez az azonosító már foglalt."))
    if known.content_hash != content_hash:
        raise Conflict(_("Ezen az azonosítón már más számot vettek fel."), known)
    return known


def _add(tally: Tally, by) -> Tally:
    place = tally.settlement or tally.institution
    if place is None or bool(tally.settlement) == bool(tally.institution):
        raise ValidationError(_("Vagy települést, vagy intézményt adjon meg."))
    # Others who count there, and whoever moves its days, wait for us.
    waves = Wave.objects.select_related("study").select_for_update(of=("self",), no_key=True)
    tally.wave = waves.get(pk=tally.wave_id)
    check_place(tally.wave, tally.settlement, tally.institution)
    tally.county = tally.settlement.county if tally.settlement else tally.institution.settlement.county
    _check_day(tally)
    if not rules.may_tally(by, tally.county_id, tally.date):
        name = "settlement" if tally.settlement else "institution"
        raise ValidationError({name: _("Itt Ön ezen a napon nem mentor: ezt nem számolhatja.")})
    before = _sums(tally)
    if tally.count < 0 and not tally.reason:
        raise ValidationError({"reason": _("Írja meg, miért vonja le.")})
    if tally.count < 0 and before["mine"] + tally.count < 0:
        told = _("Itt Ön eddig %(done)s kérdőívet számolt: ennél többet nem vonhat le.")
        raise ValidationError({"count": told % {"done": before["mine"]}})
    tally.is_above = tally.count > 0 and 0 < before["target"] < before["all"] + tally.count
    tally.full_clean(validate_unique=False)
    tally.save(force_insert=True)
    return tally


def _check_day(tally: Tally) -> None:
    if tally.date > today():
        raise ValidationError({"date": _("Ez a nap még nem jött el.")})
    if today() > tally.wave.ends_on + LATE:
        told = _("Ez a hullám véget ért, és már nem vesz fel kérdőívet. Utolsó napja: %(day)s")
        raise ValidationError({"wave": told % {"day": date_format(tally.wave.ends_on)}})
    if not tally.wave.starts_on <= tally.date <= tally.wave.ends_on:
        told = _("Ez a hullám %(first)s és %(last)s között tart.")
        days = {"first": date_format(tally.wave.starts_on), "last": date_format(tally.wave.ends_on)}
        raise ValidationError({"date": told % days})


def _sums(tally: Tally) -> dict[str, int]:
    """What the place owes and has, and what this mentor has counted there."""
    place = {"wave": tally.wave_id, "settlement": tally.settlement, "institution": tally.institution}
    rows = Tally.objects.filter(**place)
    return {
        "target": Quota.objects.filter(**place).aggregate(total=Sum("target"))["total"] or 0,
        "all": rows.aggregate(total=Sum("count"))["total"] or 0,
        "mine": rows.filter(mentor=tally.mentor).aggregate(total=Sum("count"))["total"] or 0,
    }
