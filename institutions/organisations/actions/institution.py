"""Writes of institutions."""

from django.db import transaction

from institutions.base import rules
from institutions.base.exceptions import grant
from institutions.base.likeness import ask_whether_known
from institutions.once.actions import once, put

from ..models.institution import Institution

FIELDS = ("name", "kind", "settlement", "maintainer", "address", "website", "about", "status")


@once
def create(*, by, insist: bool = False, **fields) -> Institution:
    """Enters an institution. Raises NotGranted outside the person's counties, ValidationError for bad content, and
    MuchAlike, unless they insist, where the settlement has one of nearly this name.
    """
    grant(rules.may_write_in(by, fields["settlement"].county_id))
    institution = Institution(**fields)
    if not insist:
        _ask_whether_known(institution, by)
    institution.full_clean()
    institution.save()
    return institution


@transaction.atomic
def update(institution: Institution, *, by, revision: int | None, insist: bool = False, **fields) -> Institution:
    """Changes these fields. Raises NotGranted unless the person keeps both the old and the new county's records,
    MuchAlike, unless they insist, where it would come to be called nearly like another one, Conflict when it changed
    since `revision`, ValidationError.
    """
    institution = (
        Institution.objects.select_for_update(of=("self",)).select_related("settlement").get(pk=institution.pk)
    )
    grant(rules.may_edit_institution(by, institution))
    called = (institution.name, institution.settlement_id)
    if not put(institution, fields, revision=revision):
        return institution
    grant(rules.may_edit_institution(by, institution))
    if not insist and called != (institution.name, institution.settlement_id):
        _ask_whether_known(institution, by)
    institution.full_clean()
    institution.save()
    return institution


def _ask_whether_known(institution: Institution, by) -> None:
    institution.clean_fields()  # what is wrong in itself is said first
    others = Institution.objects.visible_to(by).filter(settlement=institution.settlement_id).exclude(pk=institution.pk)
    ask_whether_known(others, institution.name)
