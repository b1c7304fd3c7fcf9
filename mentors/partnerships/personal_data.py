"""What the portal keeps about people in partnerships."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _("Partnerségek: kik fogtak össze, miről, hol tartanak; a csapat jegyzetei"),
        _("Hogy az összefogások ne szakadjanak meg, ha a mentor elmegy."),
        _("Nem törlődik; a lezárult partnerség is megmarad."),
        _("A két megye mentorai és koordinátora, a hálózatvezető; jegyzetek nélkül a partnerek képviselője is."),
    ),
]
