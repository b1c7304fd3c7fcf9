"""The columns of settlements, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column


def place(path: str, county: str = "") -> tuple[Column, ...]:
    """Where a row belongs: the settlement that a path leads to, its code, its county or the one that the row has."""
    return (
        Column(_("Település"), f"{path}.name"),
        Column(_("KSH-kód"), f"{path}.ksh_code"),
        Column(_("Megye"), f"{county or path + '.county'}.name"),
    )


COLUMNS = (
    Column(_("Név"), "name"),
    Column(_("KSH-kód"), "ksh_code"),
    Column(_("Megye"), "county.name"),
    Column(_("Járás"), "district.name"),
    Column(_("Jogállás"), "get_status_display"),
    Column(_("Lakosság"), "population"),
    Column(_("Megszűnt"), "closed_on"),
)
