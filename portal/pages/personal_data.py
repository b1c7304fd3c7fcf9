"""What the portal keeps about people: the table of the privacy page. Whoever adds a personal field adds its line;
`tests/test_personal_data.py` asks each of them how it ends.
"""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _


class Kept(NamedTuple):
    """One kind of personal data: what it is, why it is kept, until when, and who sees it; `columns` are those that hold
    it in words, as `app.Model.field`.
    """

    what: str
    why: str
    until: str
    who: str
    columns: tuple[str, ...] = ()


KEPT = [
    Kept(
        _("A fiók neve, e-mail-címe, nyelve"),
        _("Ezzel lép be, és ez áll azon, amit rögzített."),
        _("Amíg a törlését nem kéri; a rögzített munka mellett a neve utána is ott marad."),
        _("A megyéje koordinátora, a hálózatvezető, az adminisztrátor; a nevét az is, aki a munkáját olvashatja."),
        ("mentors.User.name", "mentors.User.email"),
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
        _("Amit egy űrlapba írt, mikor lejárt a belépése"),
        _("Hogy ne vesszen el: belépés után visszakapja."),
        _("Amíg el nem küldi vagy el nem dobja, de legfeljebb egy hétig."),
        _("Csak aki írta."),
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
        _("A hozzájárulás visszavonásáig vagy a megbízás végéig nyilvános; a naplóban a régi adat nem marad meg."),
        _("Hozzájárulással mindenki; anélkül csak a csapata és a vezetők."),
        ("mentors.Mentor.about", "mentors.Mentor.phone", "mentors.Mentor.email"),
    ),
    Kept(
        _("Intézmények kapcsolattartói: név, beosztás, telefon, e-mail"),
        _("Hogy a mentor tudja, kit hívjon."),
        _("Amíg a törlését nem kéri; akkor a naplóból is eltűnik."),
        _("A megye mentorai és koordinátora, az intézmény saját munkatársa, a hálózatvezető, az adminisztrátor."),
        tuple(f"institutions.Contact.{name}" for name in ("name", "position", "phone", "email")),
    ),
    Kept(
        _("Közösségek kapcsolattartója: név, telefon, e-mail"),
        _("Hogy a mentor tudja, kit hívjon."),
        _("Amíg a törlését nem kéri; akkor a naplóból is eltűnik."),
        _("A megye mentorai és koordinátora, maga a közösség, a hálózatvezető, az adminisztrátor."),
        tuple(f"institutions.Community.{name}" for name in ("contact_name", "contact_phone", "contact_email")),
    ),
    Kept(
        _("Jó gyakorlatok kapcsolattartója: név, telefon, e-mail"),
        _("Hogy aki átvenné, kérdezhessen."),
        _("Amíg a hozzájárulását vissza nem vonja; akkor a naplóból is eltűnik."),
        _("Hozzájárulással mindenki; anélkül csak, aki a kéziratot olvashatja."),
        tuple(f"mentors.GoodPractice.{name}" for name in ("contact_name", "contact_phone", "contact_email")),
    ),
    Kept(
        _("Rendezvények kapcsolattartója: név, telefon, e-mail"),
        _("Hogy aki jönne, kérdezhessen."),
        _("Amíg a hozzájárulását vissza nem vonja; akkor a naplóból is eltűnik."),
        _("Mindenki: csak az kerül ide, aki hozzájárult."),
        tuple(f"events.Event.{name}" for name in ("contact_name", "contact_email", "contact_phone")),
    ),
    Kept(
        _("Előadók: név, beosztás, munkahely, bemutatkozás, arckép"),
        _("Hogy a rendezvény oldala megmondja, kit hallhatott ott az ember."),
        _("Amíg a törlését nem kéri; akkor minden lezárt programban „(név törölve)” áll helyette."),
        _("Akinek a neve közzétett programban áll, azt mindenki; nyilvános oldala csak hozzájárulással van."),
        tuple(f"mentors.Speaker.{name}" for name in ("name", "sorted_as", "title", "affiliation", "about")),
    ),
    Kept(
        _("Javaslatok: ki, mit írna át az intézménye oldalán, mit üzent; ki hogyan döntött"),
        _("Hogy az intézmény maga javíthassa, ami róla áll."),
        _("Nem törlődik; a visszavont és az elutasított is megmarad."),
        _("Aki küldte, az intézmény képviselői, a megye mentorai és koordinátora, a hálózatvezető, az adminisztrátor."),
        ("mentors.Proposal.words",),
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
        _("A mentor és a mellé rendelt szupervizor. A koordinátor és a vezető sem."),
        ("mentors.SupervisionNote.text",),
    ),
    Kept(
        _("Átadások és átadó levelek: ki, mit, kinek, mikortól"),
        _("Hogy az utód tudja, hol tart a közösség, és kit keressen."),
        _("Nem törlődik; az aláírt levél nem is változik."),
        _("Az átadó és az átvevő, a megye koordinátora, a hálózatvezető."),
    ),
    Kept(
        _(
            "Kimenő levelek: kinek, miről, elment-e; a fiókról szóló értesítésnél az IP-cím és a böngésző is, amíg el "
            "nem megy"
        ),
        _("Hogy egy levél se vesszen el, és egy se menjen el kétszer."),
        _("Az elküldöttek harminc napig; ami nem ment ki, kilencven napig."),
        _("Az adminisztrátor; ami nem ment ki, azt az is, aki küldte."),
        ("institutions.Mail.to",),
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
        ("mentors.Invitation.email", "mentors.Invitation.name"),
    ),
    Kept(
        _("Belépések: mikor, melyik böngészővel"),
        _("Hogy lássa, hol van belépve, és bárhonnan kiléphessen."),
        _("A kilépésig, de legfeljebb hatvan napig."),
        _("Csak Ön, a saját adatainál."),
    ),
    Kept(
        _("Ismert eszköz jele (süti): melyik fiókkal léptek be róla"),
        _("Hogy senki ne zárhassa ki a saját fiókjából, és levélben szóljunk, ha máshonnan léptek be."),
        _("Egy évig, vagy az új jelszóig, a mindenhonnan kilépésig."),
        _("Senki: csak ez az eszköz küldi el."),
    ),
    Kept(
        _("Belépési próbálkozások száma"),
        _("Hogy ne lehessen jelszavakat próbálgatni."),
        _("Legfeljebb egy napig."),
        _("Senki: a fióknak és az IP-címnek is csak a lenyomata van meg."),
    ),
]
