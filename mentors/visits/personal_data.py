"""What the portal keeps about people in visits."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept

KEPT = [
    Kept(
        _("A mentor telefonján: a félbehagyott és az el nem küldött látogatások, és az út közben kellő oldalak"),
        _("Hogy internet nélkül se vesszen el semmi."),
        _("Kilépésig; ami megérkezett, abból egy hétig csak a település és a nap."),
        _("Csak az, aki a telefonon rögzítette; más belépett felhasználó nem látja."),
    ),
    Kept(
        _("Látogatások: ki, mikor, hol járt, mi történt"),
        _("Ez a hálózat munkája; ebből készülnek a számok."),
        _("Nem törlődik; a piszkozatot a szerzője törölheti."),
        _("A megye mentorai és koordinátora, a hálózatvezető; a közösségnek szánt részt a közösség képviselője is."),
    ),
    Kept(
        _("Látogatások fényképei"),
        _(
            "Hogy a csapat lássa, mi történt. A kép csak hozzájárulással kerül ide; a helyadatait "
            "(GPS) és a készülék adatait töröljük."
        ),
        _("Amíg a látogatás megvan; ha valaki visszavonja a hozzájárulását, azonnal levesszük."),
        _("A megye mentorai és koordinátora, a hálózatvezető."),
        ("mentors.VisitPhoto.caption",),
    ),
    Kept(
        _("Vállalások: ki mit ígért egy látogatáson, meddig, mi lett belőle"),
        _("Hogy a következő látogatás onnan folytatódjon, ahol az előző abbamaradt."),
        _("A látogatással együtt marad; a piszkozatét a szerzője törölheti."),
        _("A megye mentorai és koordinátora, a hálózatvezető; amit egy közösségről ígértek, azt a képviselője is."),
    ),
    Kept(
        _("Utak: melyik nap, hány kilométer, mely települések, mit kérdezzen meg"),
        _("Hogy a mentor egy körben több falut is felkereshessen."),
        _("Nem törlődik, ha látogatás tartozik hozzá; amíg üres, a mentor törölheti."),
        _("Csak maga a mentor."),
    ),
    Kept(
        _("Szupervíziós megjegyzés a látogatáshoz"),
        _("Hogy a mentornak legyen kivel megbeszélnie, ami nehéz volt."),
        _("A látogatással együtt marad; a szerzője bármikor átírhatja, amíg a látogatás szerkeszthető."),
        _("A mentor és a mellé rendelt szupervizor. A koordinátor és a hálózatvezető sem."),
        ("mentors.SupervisionNote.text",),
    ),
]
