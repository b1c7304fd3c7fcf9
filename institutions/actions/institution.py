"""Writes of institutions."""

from django.db import transaction

from .. import rules
from ..models import Institution
from ..refusals import grant
from .once import once, put

FIELDS = ("name", "kind", "settlement", "maintainer", "address", "website", "about", "status")


@once
def create(*, by, **fields) -> Institution:
    """Enters an institution. Raises NotGranted outside the person's counties, ValidationError for bad content."""
    grant(rules.may_write_in(by, fields["settlement"].county_id))
    institution = Institution(**fields)
    institution.full_clean()
    institution.save()
    return institution


@transaction.atomic
def update(institution: Institution, *, by, revision: int | None, **fields) -> Institution:
    """Changes these fields. Raises NotGranted unless the person keeps both the old and the new county's records,
    Conflict when it changed since `revision`, ValidationError.
    """
    institution = (
        Institution.objects.select_for_update(of=("self",)).select_related("settlement").get(pk=institution.pk)
    )
    grant(rules.may_edit_institution(by, institution))
    if not put(institution, fields, revision=revision):
        return institution
    grant(rules.may_edit_institution(by, institution))
    institution.full_clean()
    institution.save()
    return institution
