"""Writes of institutions' contacts."""

from django.apps import apps
from django.db import transaction

from .. import rules
from ..models import Contact, Institution
from ..refusals import grant
from .once import once, put

PERSONAL = {"name": "", "position": "", "email": "", "phone": ""}


@once
def create(institution: Institution, *, by, **fields) -> Contact:
    """Enters a contact. Raises NotGranted unless the person keeps the institution's record."""
    grant(rules.may_edit_institution(by, institution))
    contact = Contact(institution=institution, **fields)
    contact.full_clean()
    contact.save()
    return contact


@transaction.atomic
def update(contact: Contact, *, by, revision: int | None, **fields) -> Contact:
    """Changes these fields. Raises NotGranted unless the person keeps the institution's record, Conflict when it
    changed since `revision`, ValidationError.
    """
    contact = _locked(contact, by)
    if put(contact, fields, revision=revision):
        contact.full_clean()
        contact.save()
    return contact


@transaction.atomic
def erase(contact: Contact, *, by) -> None:
    """Deletes a contact and empties what the trail kept about the person: that there was somebody remains."""
    contact = _locked(contact, by)
    key = contact.pk
    contact.delete()
    apps.get_model("institutions", "ContactEvent").objects.filter(pgh_obj_id=key).update(**PERSONAL)


def _locked(contact: Contact, by) -> Contact:
    rows = Contact.objects.select_for_update(of=("self",)).select_related("institution__settlement")
    found = rows.filter(pk=contact.pk).first()
    grant(found is not None and rules.may_edit_institution(by, found.institution))
    return found
