"""The columns of hand-overs, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column


def state_of(hand_over) -> str:
    if hand_over.undone_at:
        return _("visszavonva")
    return _("aláírásra vár") if hand_over.waiting else _("lezárult")


COLUMNS = (
    Column(_("Kitől"), "from_mentor.name"),
    Column(_("Kihez"), "to_mentor.name"),
    Column(_("Megye"), "county.name"),
    Column(_("Mettől"), "date"),
    Column(_("Levelek"), "letters_made"),
    Column(_("Állapot"), state_of),
)
