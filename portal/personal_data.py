"""What the portal keeps about people: the table of the privacy page. Whoever adds a personal field adds its line."""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _


class Kept(NamedTuple):
    """One kind of personal data: what it is, why it is kept, until when, and who sees it."""

    what: str
    why: str
    until: str
    who: str


KEPT = [
    Kept(
        _("A fiók neve, e-mail-címe, nyelve"),
        _("Ezzel lép be, és ez áll azon, amit rögzített."),
        _("Amíg a törlését nem kéri; a rögzített munka mellett a neve utána is ott marad."),
        _("A megyéje koordinátora, a hálózatvezető, az adminisztrátor; a nevét az is, aki a munkáját olvashatja."),
    ),
    Kept(
        _("Jelszó, kétlépcsős belépés kulcsa"),
        _("Hogy más ne léphessen be az Ön nevében."),
        _("Amíg a fiók él, vagy amíg le nem cseréli."),
        _("Senki: a jelszónak csak a lenyomata van meg."),
    ),
    Kept(
        _("Belépve maradás, biztonsági jel (sütik)"),
        _("Hogy ne kelljen minden oldalon belépnie, és más oldal ne küldhessen az Ön nevében semmit."),
        _("A kilépésig, de legfeljebb hatvan napig; a biztonsági jel egy évig."),
        _("Senki."),
    ),
    Kept(
        _("A mentor telefonján: a félbehagyott és az el nem küldött látogatások, és az út közben kellő oldalak"),
        _("Hogy internet nélkül se vesszen el semmi."),
        _("Kilépésig; ami megérkezett, abból egy hétig csak a helye és a napja."),
        _("Aki a telefont használja; más néven belépve sem látszik."),
    ),
    Kept(
        _("API-kulcs"),
        _("Ezzel olvas és ír egy program az Ön nevében."),
        _("Harminc napig."),
        _("Senki: csak a lenyomata van meg."),
    ),
    Kept(
        _("Megbízások: szerep, megye, tól–ig"),
        _("Ez dönti el, mit láthat és mit tehet."),
        _("Nem törlődik: a régi munka így marad érthető."),
        _("A megye koordinátora, a hálózatvezető, az adminisztrátor."),
    ),
    Kept(
        _("A mentor nyilvános kártyája: bemutatkozás, telefon, e-mail"),
        _("Hogy a települések megtalálják a mentorukat."),
        _("A hozzájárulás visszavonásáig vagy a megbízás végéig nyilvános."),
        _("Hozzájárulással mindenki; anélkül csak a csapata és a vezetők."),
    ),
    Kept(
        _("Intézmények kapcsolattartói: név, beosztás, telefon, e-mail"),
        _("Hogy a mentor tudja, kit hívjon."),
        _("Amíg a törlését nem kéri; akkor a naplóból is eltűnik."),
        _("A megye mentorai és koordinátora, az intézmény saját munkatársa, a hálózatvezető, az adminisztrátor."),
    ),
    Kept(
        _("Javaslatok: ki, mit írna át az intézménye oldalán, mit üzent; ki hogyan döntött"),
        _("Hogy az intézmény maga javíthassa, ami róla áll."),
        _("Nem törlődik; a visszavont és az elutasított is megmarad."),
        _("Aki küldte, az intézmény képviselői, a megye mentorai és koordinátora, a hálózatvezető, az adminisztrátor."),
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
            "Hogy a csapat lássa, mi történt. A kép csak hozzájárulással kerül ide; a helyet és a gép adatait "
            "kivesszük belőle."
        ),
        _("Amíg a látogatás megvan; ha valaki visszavonja a hozzájárulását, azonnal levesszük."),
        _("A megye mentorai és koordinátora, a hálózatvezető."),
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
        _("A mentor és a mellé rendelt szupervizor. A koordinátor és a vezető sem."),
    ),
    Kept(
        _("Átadások és átadó levelek: ki, mit, kinek, mikortól"),
        _("Hogy az utód tudja, hol tart a közösség, és kit keressen."),
        _("Nem törlődik; az aláírt levél nem is változik."),
        _("Az átadó és az átvevő, a megye koordinátora, a hálózatvezető."),
    ),
    Kept(
        _("Napi levél: mely napokon küldtünk, sikerült-e"),
        _("Hogy naponta legfeljebb egyet kapjon."),
        _("Kilencven napig."),
        _("Senki."),
    ),
    Kept(
        _("Partnerségek: kik fogtak össze, miről, hol tartanak; a csapat jegyzetei"),
        _("Hogy az összefogások ne szakadjanak meg, ha a mentor elmegy."),
        _("Nem törlődik; a lezárult partnerség is megmarad."),
        _("A két megye mentorai és koordinátora, a hálózatvezető; jegyzetek nélkül a partnerek képviselője is."),
    ),
    Kept(
        _("Meghívó: a meghívott e-mail-címe"),
        _("Ide küldjük a belépő linket."),
        _("A link tizennégy napig él; hogy ki kit hívott meg, megmarad."),
        _("Akinek ilyen meghívót adni joga van."),
    ),
    Kept(
        _("Sikertelen belépések és az IP-címük"),
        _("Hogy ne lehessen jelszavakat próbálgatni."),
        _("Néhány percig, legfeljebb egy napig."),
        _("Senki."),
    ),
]
