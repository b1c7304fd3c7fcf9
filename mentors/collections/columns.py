"""The columns of collections, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column
from institutions.base.languages import shown


def name(collection) -> str:
    return shown(collection).name


COLUMNS = (
    Column(_("Név"), name),
    Column(_("Jó gyakorlatok"), "number"),
    Column(_("Közzétéve"), "is_public"),
)
