"""Writes of institutions' contacts."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from institutions.base import rules
from institutions.base.exceptions import grant
from institutions.base.likeness import ask_whether_known
from institutions.erasing.actions import erase_trail, tidy_trail
from institutions.once.actions import once, put

from ..models.contact import Contact
from ..models.institution import Institution


@once
def create(institution: Institution, *, by, insist: bool = False, **fields) -> Contact:
    """Enters a contact. Raises NotGranted unless the person keeps the institution's record, and MuchAlike, unless they
    insist, where it has one of nearly this name.
    """
    grant(rules.may_edit_institution(by, institution))
    contact = Contact(institution=institution, **fields)
    if not insist:
        _ask_whether_known(contact)
    contact.full_clean()
    contact.save()
    return contact


@transaction.atomic
def update(contact: Contact, *, by, revision: int | None, insist: bool = False, **fields) -> Contact:
    """Changes these fields. Raises NotGranted unless the person keeps the institution's record; MuchAlike, unless they
    insist, where it would come to be called nearly like another one; Conflict when it changed since `revision`;
    ValidationError, also for a consent that is taken back: then there is nothing to keep.
    """
    contact = _locked(contact, by)
    called = contact.name
    if contact.consent_on and not fields.get("consent_on", contact.consent_on):
        told = _("Ha visszavonta a hozzájárulását, törölje a kapcsolattartót: akkor a naplóból is eltűnik.")
        raise ValidationError({"consent_on": told})
    if put(contact, fields, revision=revision):
        if not insist and called != contact.name:
            _ask_whether_known(contact)
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


def _ask_whether_known(contact: Contact) -> None:
    contact.clean_fields()  # what is wrong in itself is said first
    ask_whether_known(Contact.objects.filter(institution=contact.institution_id).exclude(pk=contact.pk), contact.name)


def _locked(contact: Contact, by) -> Contact:
    rows = Contact.objects.select_for_update(of=("self",)).select_related("institution__settlement")
    found = rows.filter(pk=contact.pk).first()
    grant(found is not None and rules.may_edit_institution(by, found.institution))
    return found
