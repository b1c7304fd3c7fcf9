"""What the portal keeps about people in mails."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _(
            "Kimenő levelek: kinek, miről, elment-e; a fiókról szóló értesítésnél az IP-cím és a böngésző is, amíg el "
            "nem megy; a szervező saját szavai, amíg várnak"
        ),
        _("Hogy egy levél se vesszen el, és egy se menjen el kétszer."),
        _("Az elküldöttek harminc napig; ami nem ment ki, kilencven napig."),
        _("Az adminisztrátor; az eseményekéit, hírekéit a szervezőik; ami nem ment ki, azt az is, aki küldte."),
        ("institutions.Mail.to", "institutions.Mail.own_body"),
    ),
]
