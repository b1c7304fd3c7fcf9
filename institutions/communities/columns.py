"""The columns of communities, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column
from institutions.places.columns import place


def stage(community) -> str:
    """Where it stands, for who reads more than the public card."""
    return community.stage_label if community.in_full else ""


COLUMNS = (
    Column(_("Név"), "name"),
    *place("settlement"),
    Column(_("Hol működik"), "host.name"),
    Column(_("Nem bejegyzett"), "is_informal"),
    Column(_("Állapot"), stage),
)
