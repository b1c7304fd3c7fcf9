"""Writes of personal calendars: their address is opened, renewed, revoked."""

from django.db import transaction

from institutions.base.exceptions import NotGranted

from .models import CalendarLink


@transaction.atomic
def renew(*, by) -> CalendarLink:
    """Opens the person's own calendar under a new address; whoever knows an earlier one reads nothing any more."""
    link, is_new = _own(by)
    if not is_new:
        link.version, link.is_open = link.version + 1, True
        link.save(update_fields=["version", "is_open"])
    return link


@transaction.atomic
def revoke(*, by) -> CalendarLink:
    """Closes the person's own calendar: no address of it leads anywhere."""
    link, _is_new = _own(by)
    link.version, link.is_open = link.version + 1, False
    link.save(update_fields=["version", "is_open"])
    return link


def _own(by) -> tuple[CalendarLink, bool]:
    if not by.is_authenticated:
        raise NotGranted
    link, is_new = CalendarLink.objects.get_or_create(user=by)
    return CalendarLink.objects.select_for_update().get(pk=link.pk), is_new
