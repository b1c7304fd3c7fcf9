"""Writes of institutions' contacts."""

from django.apps import apps
from django.db import transaction

from institutions.base import rules
from institutions.base.exceptions import grant

from ..models.contact import Contact
from ..models.institution import Institution

PERSONAL = {"name": "", "position": "", "email": "", "phone": ""}


@transaction.atomic
def create(institution: Institution, *, by, **fields) -> Contact:
    """Enters a contact. Raises NotGranted unless the person keeps the institution's record."""
    grant(rules.may_edit_institution(by, institution))
    contact = Contact(institution=institution, **fields)
    contact.full_clean()
    contact.save()
    return contact


@transaction.atomic
def update(contact: Contact, *, by, **fields) -> Contact:
    """Changes these fields. Raises NotGranted unless the person keeps the institution's record."""
    contact = _locked(contact, by)
    for name, value in fields.items():
        setattr(contact, name, value)
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
