"""What the portal keeps about people in the contact of a community."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _("Közösségek kapcsolattartója: név, telefon, e-mail"),
        _("Hogy a mentor tudja, kit hívjon."),
        _("Amíg a törlését nem kéri; akkor a naplóból is eltűnik."),
        _("A megye mentorai és koordinátora, maga a közösség, a hálózatvezető, az adminisztrátor."),
        tuple(f"institutions.Community.{name}" for name in ("contact_name", "contact_phone", "contact_email")),
    ),
]
