"""A trainee's portfolio: files and visits of their own, put there and taken off."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from events.training import rules
from events.training.models.enrolment import Enrolment, PortfolioItem
from institutions.base.exceptions import Refused, grant
from institutions.once.actions import once
from institutions.uploads.actions import discard, take
from mentors.visits.models.visit import Visit

from .applying import locked

MOST = 50
"""So many things a portfolio holds."""


class Sender:
    """Whoever sends a file by their link, without an account."""

    pk = 0


@once
def add(enrolment: Enrolment, *, by, title: str, file=None, visit: Visit | None = None) -> PortfolioItem:
    """Puts a file or a visit of the trainee's own into the portfolio. Raises NotGranted, Refused for who is no trainee
    and where it is full, ValidationError for a file that is none, or neither of them.
    """
    enrolment = locked(enrolment)
    grant(rules.is_own(by, enrolment))
    if not enrolment.is_trained:
        raise Refused(_("A portfólió azé, akit felvettek a képzésre."))
    if enrolment.portfolio.count() >= MOST:
        raise Refused(_("Ennél több már nem fér a portfólióba."))
    if not (file or visit):
        raise ValidationError({"file": _("Adjon meg egy fájlt, vagy válasszon egy látogatást.")})
    if visit is not None:
        grant(enrolment.user_id is not None and visit.mentor_id == enrolment.user_id)
    item = PortfolioItem(enrolment=enrolment, title=title, visit=visit)
    item.clean_fields(exclude=["enrolment", "visit", "upload"])
    if file:
        item.upload = take(file, by=Sender() if isinstance(by, Enrolment) else by)
    item.save()
    return item


@transaction.atomic
def remove(item: PortfolioItem, *, by) -> None:
    """Takes it off, with its file; twice, once. Raises NotGranted."""
    enrolment = locked(item.enrolment)
    grant(rules.is_own(by, enrolment))
    found = PortfolioItem.objects.filter(pk=item.pk).select_related("upload").first()
    if found is None:
        return
    upload = found.upload
    found.delete()
    if upload:
        discard(upload)
