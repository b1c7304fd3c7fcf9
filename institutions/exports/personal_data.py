"""What the portal keeps about people who take lists away."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept
from institutions.retention import Retention

from .actions import forget

KEPT = [
    Kept(
        _("Letöltött listák: ki, mikor, melyiket, milyen szűrőkkel, hány sort; a háttérben készült fájl maga is"),
        _("Hogy kiderüljön, kinél vannak meg az adatok."),
        _("A napló egy évig, a fájl hét napig."),
        _("Aki letöltötte, és az adminisztrátor; a fájlt csak az, aki kérte."),
        (),
    ),
]

RETENTION = [
    Retention("institutions.Export", _("A letöltött listák naplója"), _("egy év"), forget),
]
