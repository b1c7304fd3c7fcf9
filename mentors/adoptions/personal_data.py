"""What the portal keeps about who reported an adoption, and about who asks to come and see a practice."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept
from institutions.retention import Retention

from .actions import adoption, study_visit

RETENTION = [
    Retention(
        "mentors.Adoption",
        _("Átvételek: amit nem erősítettek meg, és a beküldő neve, címe"),
        _("30 nap, illetve három év"),
        adoption.forget,
    ),
    Retention("mentors.StudyVisit", _("Tanulmányutak kérései"), _("egy év"), study_visit.forget),
]
KEPT = [
    Kept(
        _("Átvételek beküldői: név, e-mail"),
        _("Hogy megerősíthesse, amit beküldött, és egy év múlva egyszer megkérdezhessük, megy-e még."),
        _("Három évig, vagy amíg a levélben kapott hivatkozással nem kéri a törlését; akkor a naplóból is eltűnik."),
        _("Senki: csak a levelek mennek erre a címre."),
        ("mentors.Adoption.contact_name", "mentors.Adoption.contact_email"),
    ),
    Kept(
        _("Tanulmányutak kérői: név, e-mail, honnan jönnének, mikor, mire kíváncsiak"),
        _("Hogy a jó gyakorlat gazdája és a mentor válaszolhasson."),
        _("Egy évig."),
        _("Akinek a kérését elküldtük."),
        tuple(f"mentors.StudyVisit.{name}" for name in ("name", "email", "organisation", "wished", "message")),
    ),
]
