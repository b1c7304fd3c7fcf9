"""What the portal keeps about people in supervision."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _("Szupervíziós alkalmak: ki melyiket foglalta le, ott volt-e"),
        _("Hogy a mentor segítséget kapjon, és látszódjon, hány órára volt szükség."),
        _("Nem törlődik."),
        _("A szupervizor és a mentor, mindenki a sajátját; a hálózatvezető csak az órák országos összegét."),
    ),
    Kept(
        _("Szupervíziós feljegyzés és a „megterhelő” jelölés egy látogatáson"),
        _("Hogy ketten emlékezzenek arra, amit megbeszéltek."),
        _("Amíg a szerzője meg nem változtatja vagy ki nem törli."),
        _("A mentor és a mellé rendelt szupervizor. A koordinátor, a hálózatvezető és az adminisztrátor sem."),
        ("mentors.SupervisionRecord.text",),
    ),
]
