"""Writes of institutions."""

from django.db import transaction

from institutions.base import rules
from institutions.base.exceptions import grant

from ..models.institution import Institution

FIELDS = ("name", "kind", "settlement", "maintainer", "address", "website", "about", "status")


@transaction.atomic
def create(*, by, **fields) -> Institution:
    """Enters an institution. Raises NotGranted outside the person's counties, ValidationError for bad content."""
    grant(rules.may_write_in(by, fields["settlement"].county_id))
    institution = Institution(**fields)
    institution.full_clean()
    institution.save()
    return institution


@transaction.atomic
def update(institution: Institution, *, by, **fields) -> Institution:
    """Changes these fields. Raises NotGranted unless the person keeps both the old and the new county's records."""
    institution = (
        Institution.objects.select_for_update(of=("self",)).select_related("settlement").get(pk=institution.pk)
    )
    grant(rules.may_edit_institution(by, institution))
    for name, value in fields.items():
        setattr(institution, name, value)
    grant(rules.may_edit_institution(by, institution))
    institution.full_clean()
    institution.save()
    return institution
