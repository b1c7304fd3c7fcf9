"""What the portal keeps about people who ask for an account."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept
from institutions.retention import Retention

from . import actions

KEPT = [
    Kept(
        _("Fiókkérés: név, e-mail-cím, kit képvisel, miért kéri"),
        _("Hogy a megye koordinátora dönthessen róla, és a meghívó odaérjen."),
        _("Hét nap, ha nem erősíti meg; a döntés után kilencven nap."),
        _("A megye koordinátora, ahol nincs, a hálózatvezető, az adminisztrátor."),
        ("mentors.AccountRequest.name", "mentors.AccountRequest.email", "mentors.AccountRequest.words"),
    ),
]
RETENTION = [
    Retention(
        "mentors.AccountRequest",
        _("Fiókkérések: név, e-mail-cím, indok"),
        _("7 nap megerősítés nélkül, 90 nap a döntés után"),
        actions.forget,
    ),
]
