"""Writes of studies, their waves and quotas: the lead's."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Sum
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from institutions.base.exceptions import grant
from institutions.base.standing import Role
from institutions.once.actions import once, put
from mentors.people.models.appointment import Appointment

from .. import rules
from ..models.study import Quota, Study, Tally, Wave


@once
def create(*, by, **fields) -> Study:
    """Enters a study. Raises NotGranted, ValidationError."""
    grant(rules.may_define(by))
    return _saved(Study(**fields))


@transaction.atomic
def update(study: Study, *, by, revision: int | None, **fields) -> Study:
    """Changes these fields. Raises NotGranted, Conflict, ValidationError, also for asking others than those of whom
    there are quotas or counts.
    """
    grant(rules.may_define(by))
    study = Study.objects.select_for_update().get(pk=study.pk)
    asked = study.of
    if not put(study, fields, revision=revision):
        return study
    if study.of != asked and (
        Quota.objects.filter(wave__study=study).exists() or Tally.objects.filter(wave__study=study).exists()
    ):
        raise ValidationError({"of": _("Van már kvótája vagy kitöltött kérdőíve, ezért ez már nem változhat.")})
    return _saved(study)


@once
def add_wave(study: Study, *, by, **fields) -> Wave:
    """Adds a wave to a study. Raises NotGranted, ValidationError."""
    grant(rules.may_define(by))
    return _saved(Wave(study=study, **fields))


@transaction.atomic
def update_wave(wave: Wave, *, by, revision: int | None, **fields) -> Wave:
    """Changes these fields. Raises NotGranted, Conflict, ValidationError where counts would lie outside its days."""
    grant(rules.may_define(by))
    wave = Wave.objects.select_for_update(of=("self",)).select_related("study").get(pk=wave.pk)
    if not put(wave, fields, revision=revision):
        return wave
    outside = wave.tallies.exclude(date__range=(wave.starts_on, wave.ends_on)).order_by("date").first()
    if outside:
        raise ValidationError(
            _("Ekkor is vettek már fel kérdőívet, ezért a hullámba kell esnie: %(day)s")
            % {"day": date_format(outside.date)}
        )
    return _saved(wave)


@once
def add_quota(wave: Wave, *, by, target: int, settlement=None, institution=None, mentor=None) -> Quota:
    """Says how many a place owes. Raises NotGranted, ValidationError."""
    grant(rules.may_define(by))
    place = settlement or institution
    if place is None or bool(settlement) == bool(institution):
        raise ValidationError(_("Vagy települést, vagy intézményt adjon meg."))
    check_place(wave, settlement, institution)
    county = settlement.county if settlement else institution.settlement.county
    quota = Quota(
        wave=wave, settlement=settlement, institution=institution, county=county, mentor=mentor, target=target
    )
    _check(quota)
    return _saved(quota)


@transaction.atomic
def update_quota(quota: Quota, *, by, revision: int | None, target: int, mentor=None) -> Quota:
    """Changes number and mentor. Raises NotGranted, Conflict, ValidationError for fewer than are done already."""
    grant(rules.may_define(by))
    quota = Quota.objects.select_for_update().get(pk=quota.pk)
    if not put(quota, {"target": target, "mentor": mentor}, revision=revision):
        return quota
    _check(quota)
    return _saved(quota)


def check_place(wave: Wave, settlement, institution) -> None:
    """Raises ValidationError for a place that is not of those whom the study asks."""
    of_institutions = wave.study.of == Study.Of.INSTITUTIONS
    if of_institutions and not institution:
        raise ValidationError({"institution": _("Ez a felmérés intézményeket kérdez: adja meg az intézményt.")})
    if not of_institutions and not settlement:
        raise ValidationError({"settlement": _("Ez a felmérés lakosokat kérdez: adja meg a települést.")})


def _check(quota: Quota) -> None:
    """Raises ValidationError where the quota is less than what is done, or its mentor is none there."""
    if quota.mentor:
        held = Appointment.objects.valid_today().filter(user=quota.mentor, role=Role.MENTOR, county=quota.county_id)
        if not held.exists():
            raise ValidationError({"mentor": _("Ő ma nem mentor ebben a megyében.")})
    done = done_for(quota)
    if quota.target < done:
        told = _("Itt már %(done)s kitöltött kérdőív van: ennél kevesebb nem lehet a kvóta.")
        raise ValidationError({"target": told % {"done": done}})


def done_for(quota: Quota) -> int:
    """How many count for a quota so far."""
    rows = Tally.objects.filter(wave=quota.wave_id, settlement=quota.settlement_id, institution=quota.institution_id)
    rows = rows.filter(mentor=quota.mentor_id) if quota.mentor_id else rows
    return rows.aggregate(total=Sum("count"))["total"] or 0


def _saved(record):
    record.full_clean()
    record.save()
    return record
