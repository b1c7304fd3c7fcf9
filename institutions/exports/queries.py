"""The rows of a list as its page orders them, in portions; and what a file says about itself."""

from collections.abc import Iterator
from itertools import chain, islice

from django.utils import formats, timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _

PORTION = 500
"""Rows that are in memory at a time."""


def title_of(view) -> str:
    return capfirst(str(view.model._meta.verbose_name_plural))


def chosen_in(view) -> str:
    """The filters in force in words, and what the address asks for and cannot have; after `get_queryset`."""
    return "; ".join([*(chip["label"] for chip in view.chips()), *([view.notice] if view.notice else [])])


def told_of(title: str, chosen: str) -> str:
    """The line on top: „Közösségek – állapot: 2026. november 30. 12:20 – szűrők: Megye: Heves”."""
    moment = formats.date_format(timezone.localtime(), "DATETIME_FORMAT")
    as_of = _("%(title)s – állapot: %(moment)s") % {"title": title, "moment": moment}
    return f"{as_of} – {_('szűrők: %(chosen)s') % {'chosen': chosen} if chosen else _('szűrő nélkül')}"


def rows_of(view, queryset) -> Iterator:
    """All rows in the list's order, dressed as the page dresses its own; read by a cursor of the server."""
    order = view.filter.order or next(iter(view.filter.orders.values()))
    found = queryset.order_by(*order).iterator(chunk_size=PORTION)
    return chain.from_iterable(_dressed(view, found))


def _dressed(view, found) -> Iterator[list]:
    while portion := list(islice(found, PORTION)):
        view.dress(portion)
        view.fill(portion)
        yield portion
