"""What the portal keeps about people in the contact of a practice."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept
from institutions.retention import Retention

from .actions.search_miss import forget

RETENTION = [
    Retention("mentors.SearchMiss", _("Eredménytelen keresések szavai"), _("egy év"), forget),
]
KEPT = [
    Kept(
        _("Jó gyakorlatok kapcsolattartója: név, telefon, e-mail"),
        _("Hogy aki átvenné, kérdezhessen."),
        _("Amíg a hozzájárulását vissza nem vonja; akkor a naplóból is eltűnik."),
        _("Hozzájárulással mindenki; anélkül csak, aki a piszkozatot olvashatja."),
        tuple(f"mentors.GoodPractice.{name}" for name in ("contact_name", "contact_phone", "contact_email")),
    ),
    Kept(
        _("Hozzájárulás jó gyakorlathoz: kit kértünk, ki válaszolt az intézmény nevében, mit írt"),
        _("Hogy látsszon: amit közzétettünk, ahhoz hozzájárultak."),
        _("Amíg a jó gyakorlat megvan; kérésre a nevet és a címet töröljük, a válasz ténye marad."),
        _("Aki a piszkozatot olvashatja; a hivatkozás birtokosa."),
        tuple(
            f"mentors.PracticeConsent.{name}" for name in ("email", "asked_name", "signer_name", "signer_role", "words")
        ),
    ),
    Kept(
        _("Jó gyakorlatok fényképei: mi látszik rajtuk, ki készítette"),
        _("Hogy látsszon, miről szól. A kép csak hozzájárulással kerül ide; a helyadatait (GPS) töröljük."),
        _("Amíg valaki le nem veszi: aki a képen van, a hozzájáruló lap kódjával azonnal."),
        _("Közzététel után mindenki; addig, aki a piszkozatot olvashatja."),
        tuple(f"mentors.PracticePhoto.{name}" for name in ("alt", "alt_en", "credit")),
    ),
]
