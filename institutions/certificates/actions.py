"""Writes of certificates. Who may issue one is asked by the feature that does: it knows what was achieved."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused
from institutions.base.text import in_one_line
from institutions.erasing.actions import erase as erase_values

from .models import Certificate

MOST, LONGEST = 12, 500
"""Facts of one certificate, and letters of each."""


@transaction.atomic
def issue(kind: str, name: str, facts: dict[str, str], about_key: int, by=None, language: str = "") -> Certificate:
    """Certifies something of the record `about_key`; asked for again it answers the one that is valid, unchanged.
    Raises ValidationError for a name or facts that cannot stand on paper.
    """
    made = Certificate(
        kind=kind,
        name=name,
        facts={in_one_line(str(label)): in_one_line(str(words)) for label, words in facts.items()},
        language=language or translation.get_language(),
        about=about_key,
        issued_by=getattr(by, "pk", None),
    )
    check(made)
    known = Certificate.objects.valid().about(kind, about_key)
    if found := known.first():
        return found
    try:
        with transaction.atomic():
            made.save()
    except IntegrityError:
        # Somebody issued it at the same moment.
        return known.get()
    return made


def check(made: Certificate) -> None:
    made.full_clean(validate_unique=False, validate_constraints=False)
    if not made.name:
        raise ValidationError({"name": _("Név nélkül nem állítható ki igazolás.")})
    if len(made.facts) > MOST or any(
        len(label) > LONGEST or len(words) > LONGEST for label, words in made.facts.items()
    ):
        raise ValidationError({"facts": _("Ennyi nem fér rá egy igazolásra.")})


@transaction.atomic
def revoke(certificate: Certificate, reason: str) -> Certificate:
    """It is valid no more; its page says so, and why. Raises Refused when that was done."""
    certificate = locked(certificate)
    certificate.revoked_at, certificate.reason = timezone.now(), reason
    certificate.full_clean(validate_unique=False, validate_constraints=False)
    certificate.save(update_fields=["revoked_at", "reason"])
    return certificate


@transaction.atomic
def renew(certificate: Certificate, name: str, by=None) -> Certificate:
    """Another one with the name put right and the same facts, under a code of its own; this one is valid no more, and
    the name that was wrong stands nowhere. Raises Refused when it was not valid any more.
    """
    with translation.override(certificate.language):
        certificate = revoke(certificate, _("Javított névvel újra kiállítottuk."))
    erase_values(certificate, ["name"])
    return issue(certificate.kind, name, certificate.facts, certificate.about, by, certificate.language)


def locked(certificate: Certificate) -> Certificate:
    certificate = Certificate.objects.select_for_update().get(pk=certificate.pk)
    if not certificate.is_valid:
        raise Refused(_("Ezt az igazolást már visszavonták."))
    return certificate


@transaction.atomic
def erase(kind: str, about_key: int) -> int:
    """Takes the person out of all certificates of a record and of their trail: no code shows a name any more. Answers
    how many there were.
    """
    rows = list(Certificate.objects.select_for_update().about(kind, about_key))
    for one in rows:
        one.facts, one.revoked_at = {}, one.revoked_at or timezone.now()
        one.save(update_fields=["facts", "revoked_at"])
        one.trail.update(facts={})
        erase_values(one, ["name"])
    return len(rows)
