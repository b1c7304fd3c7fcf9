"""What the portal keeps about people who subscribe to their calendar."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _("A személyes naptár címe"),
        _("Hogy a telefonja naptára belépés nélkül olvashassa az eseményeit."),
        _("Amíg új címet nem kér, vagy meg nem szünteti."),
        _("Csak Ön; és aki a címet ismeri, az a naptárt látja."),
    ),
]
