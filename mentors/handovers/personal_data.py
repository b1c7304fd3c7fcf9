"""What the portal keeps about people in hand-overs."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _("Átadások és átadó levelek: ki, mit, kinek, mikortól"),
        _("Hogy az utód tudja, hol tart a közösség, és kit keressen."),
        _("Nem törlődik; az aláírt levél nem is változik."),
        _("Az átadó és az átvevő, a megye koordinátora, a hálózatvezető."),
    ),
]
