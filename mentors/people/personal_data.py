"""What the portal keeps about people in an account."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept
from institutions.retention import Retention

from .actions import qualification, unsent

KEPT = [
    Kept(
        _("Mentori képesítés: e-mail-cím, amíg nincs fiókja"),
        _("Hogy mentornak nevezhessük ki, aki elvégezte a mentorképzést."),
        _("Amíg fiókot nem nyit, legfeljebb öt évig; a naplóba nem kerül."),
        _("Senki: a portál ebből tudja, hogy kinevezhető."),
        ("mentors.Qualification.email",),
    ),
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
        _("Senki: a jelszót nem tároljuk, csak a visszafejthetetlen lenyomatát."),
    ),
    Kept(
        _("Belépve maradás, biztonsági jel (sütik)"),
        _("Hogy ne kelljen minden oldalon belépnie, és más oldal ne küldhessen az Ön nevében semmit."),
        _("A kilépésig, de legfeljebb hatvan napig; a biztonsági jel egy évig."),
        _("Senki."),
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
        _("Senki: csak a visszafejthetetlen lenyomata van meg."),
    ),
    Kept(
        _("Megbízások: szerep, megye, tól–ig"),
        _("Ez dönti el, mit láthat és mit tehet."),
        _("Nem törlődik: a régi munka így marad érthető."),
        _("A megye koordinátora, a hálózatvezető, az adminisztrátor."),
    ),
    Kept(
        _("A mentor nyilvános névjegye: bemutatkozás, telefon, e-mail"),
        _("Hogy a települések megtalálják a mentorukat."),
        _("A hozzájárulás visszavonásáig vagy a megbízás végéig nyilvános; a naplóban a régi adat nem marad meg."),
        _("Hozzájárulással mindenki; anélkül csak a csapata és a hálózatvezető."),
        ("mentors.Mentor.about", "mentors.Mentor.phone", "mentors.Mentor.email"),
    ),
    Kept(
        _("Meghívó: a meghívott e-mail-címe"),
        _("Ide küldjük a meghívó hivatkozását."),
        _("A hivatkozás tizennégy napig érvényes; hogy ki kit hívott meg, megmarad."),
        _("Aki ilyen meghívót adhat."),
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

RETENTION = [
    Retention(
        "mentors.Qualification",
        _("Mentori képesítés: e-mail-cím, ha nincs fiókja"),
        _("öt évig, ha addig nem nyit fiókot"),
        qualification.forget_addresses,
    ),
    Retention("mentors.UnsentText", _("Félbemaradt szövegek, ha nem jöttek értük"), _("7 nap"), unsent.forget_old),
]
