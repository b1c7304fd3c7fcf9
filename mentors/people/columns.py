"""The columns of mentors, accounts and invitations, for files made of them."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from institutions.base.columns import Column


def counties_of(mentor) -> list[str]:
    return [place["name"] for place in mentor.places]


def held_by(person) -> list[str]:
    """What the person is today: their appointments, else whom they speak for."""
    held = [", ".join([str(one.get_role_display()), *([str(one.county)] if one.county else [])]) for one in person.held]
    return held or [str(one) for one in person.spoken]


def is_closed(person) -> bool:
    return not person.is_active


STATES = {
    "open": _("válaszra vár"),
    "accepted": _("elfogadva"),
    "expired": pgettext_lazy("invitation", "lejárt"),
    "withdrawn": _("visszavonva"),
}


def state_of(invitation) -> str:
    return STATES[invitation.state]


MENTORS = (
    Column(_("Név"), "user.name"),
    Column(_("Megye"), counties_of),
    Column(_("Háttér"), "background_labels"),
    Column(_("Bemutatkozás"), "about"),
    Column(_("Nyilvános"), "consent_public"),
)
ACCOUNTS = (
    Column(_("Név"), "name"),
    Column(_("Szerep"), held_by),
    Column(_("E-mail-cím"), "email"),
    Column(_("Bezárva"), is_closed),
)
INVITATIONS = (
    Column(_("Kinek"), "email"),
    Column(_("Szerep"), "subject"),
    Column(_("Meghívta"), "invited_by.name"),
    Column(_("Mikor"), "created_at"),
    Column(_("Állapot"), state_of),
)
