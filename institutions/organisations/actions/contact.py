"""Writes of institutions' contacts."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from institutions.base import rules
from institutions.base.exceptions import grant
from institutions.erasing.actions import erase_trail, tidy_trail

from ..models.contact import Contact
from ..models.institution import Institution


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
    """Changes these fields. Raises NotGranted unless the person keeps the institution's record; ValidationError, also
    for a consent that is taken back: then there is nothing to keep.
    """
    contact = _locked(contact, by)
    if contact.consent_on and not fields.get("consent_on", contact.consent_on):
        told = _("Ha visszavonta a hozzájárulását, törölje a kapcsolattartót: akkor a naplóból is eltűnik.")
        raise ValidationError({"consent_on": told})
    for name, value in fields.items():
        setattr(contact, name, value)
    contact.full_clean()
    contact.save()
    tidy_trail(contact, Contact.PERSONAL)
    return contact


@transaction.atomic
def erase(contact: Contact, *, by) -> None:
    """Deletes a contact and empties what the trail kept about the person: that there was somebody remains."""
    contact = _locked(contact, by)
    key = contact.pk
    contact.delete()
    erase_trail(Contact, key, Contact.PERSONAL)


def _locked(contact: Contact, by) -> Contact:
    rows = Contact.objects.select_for_update(of=("self",)).select_related("institution__settlement")
    found = rows.filter(pk=contact.pk).first()
    grant(found is not None and rules.may_edit_institution(by, found.institution))
    return found
