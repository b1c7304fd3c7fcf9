"""What the portal keeps about people at events."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _("Rendezvények kapcsolattartója: név, telefon, e-mail"),
        _("Hogy aki jönne, kérdezhessen."),
        _("Amíg a hozzájárulását vissza nem vonja; akkor a naplóból is eltűnik."),
        _("Mindenki: csak az kerül ide, aki hozzájárult."),
        tuple(f"events.Event.{name}" for name in ("contact_name", "contact_email", "contact_phone")),
    ),
]
