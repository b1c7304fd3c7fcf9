"""What the portal keeps about people in the contacts of institutions."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _("Intézmények kapcsolattartói: név, beosztás, telefon, e-mail"),
        _("Hogy a mentor tudja, kit hívjon."),
        _("Amíg a törlését nem kéri; akkor a naplóból is eltűnik."),
        _("A megye mentorai és koordinátora, az intézmény képviselője, a hálózatvezető, az adminisztrátor."),
        tuple(f"institutions.Contact.{name}" for name in ("name", "position", "phone", "email")),
    ),
]
