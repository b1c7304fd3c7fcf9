"""What the portal keeps about people in tables that were sent."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept
from institutions.retention import Retention

from .actions import forget

KEPT = [
    Kept(
        _("Behozott táblázatok sorai, ahogy elküldték őket; köztük kapcsolattartók neve, telefonja, e-mailje"),
        _("Hogy bevitel előtt át lehessen nézni őket, és utána vissza lehessen vonni."),
        _("Hatvan napig."),
        _("A szerkesztők."),
    ),
]

RETENTION = [
    Retention("institutions.SheetImport", _("Behozott táblázatok sorai"), _("60 nap"), forget),
]
