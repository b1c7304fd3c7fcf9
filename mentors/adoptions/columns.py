"""The columns of adoptions, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column
from institutions.places.columns import place
from mentors.practices.columns import heading


def practice(adoption) -> str:
    """The title under which the practice is published, while it is."""
    published = getattr(adoption.practice, "published", None)
    return heading("title")({"headings": published.headings}) if published else ""


COLUMNS = (
    Column(_("Ki próbálta ki"), "who"),
    *place("settlement"),
    Column(_("Jó gyakorlat"), practice),
    Column(_("Mikor kezdték"), "started_on"),
    Column(_("Mit változtattak rajta"), "changed"),
    Column(_("Mi lett belőle"), "outcome"),
    Column(_("Bevált-e"), "get_result_display"),
    Column(_("Egy év múlva"), "get_holds_display"),
    Column(_("Állapot"), "get_state_display"),
)
