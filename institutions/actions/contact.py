"""Writes of institutions' contacts."""

from django.apps import apps
from django.db import transaction

from .. import rules
from ..models import Contact, Institution
from ..refusals import grant
from .likeness import ask_whether_known

PERSONAL = {"name": "", "position": "", "email": "", "phone": ""}


@transaction.atomic
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
def update(contact: Contact, *, by, insist: bool = False, **fields) -> Contact:
    """Changes these fields. Raises NotGranted unless the person keeps the institution's record, and MuchAlike, unless
    they insist, where it would come to be called nearly like another one.
    """
    contact = _locked(contact, by)
    called = contact.name
    for name, value in fields.items():
        setattr(contact, name, value)
    if not insist and called != contact.name:
        _ask_whether_known(contact)
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


def _ask_whether_known(contact: Contact) -> None:
    contact.clean_fields()  # what is wrong in itself is said first
    ask_whether_known(Contact.objects.filter(institution=contact.institution_id).exclude(pk=contact.pk), contact.name)


def _locked(contact: Contact, by) -> Contact:
    rows = Contact.objects.select_for_update(of=("self",)).select_related("institution__settlement")
    found = rows.filter(pk=contact.pk).first()
    grant(found is not None and rules.may_edit_institution(by, found.institution))
    return found
