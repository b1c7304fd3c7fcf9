"""What the portal keeps about people in the contact of a practice."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _("Jó gyakorlatok kapcsolattartója: név, telefon, e-mail"),
        _("Hogy aki átvenné, kérdezhessen."),
        _("Amíg a hozzájárulását vissza nem vonja; akkor a naplóból is eltűnik."),
        _("Hozzájárulással mindenki; anélkül csak, aki a piszkozatot olvashatja."),
        tuple(f"mentors.GoodPractice.{name}" for name in ("contact_name", "contact_phone", "contact_email")),
    ),
]
