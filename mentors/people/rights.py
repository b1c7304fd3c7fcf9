"""Who may see and do what, in plain words: the table behind the page „Ki mit tehet?” and behind the access tests.

The predicates in `rules` and the querysets' `visible_to` carry it out; `tests/test_access.py` holds every address of
the portal against it. Change a right here first.
"""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role


class Scope(models.TextChoices):
    """How far a right goes."""

    NONE = "none", "–"
    OWN = "own", _("saját")
    OWN_COUNTY = "own_county", _("saját megye")
    OWN_COUNTY_NOT_OWN = "own_county_not_own", _("saját megye, a sajátját soha")
    ASSIGNED = "assigned", _("a rábízottaké")
    WHERE_NOBODY = "where_nobody", _("ahol nincs koordinátor")
    CONSENTED = "consented", _("aki hozzájárult")
    ALL = "all", _("mind")


VISITOR, CONTACT = "visitor", "contact"
ACTORS = [(VISITOR, _("látogató")), (CONTACT, _("kapcsolattartó")), *Role.choices]


@dataclass(frozen=True)
class Right:
    """One row of the table: what it is about, and its scope for each kind of person (none where not named)."""

    what: str
    scopes: dict[str, Scope]

    def scope_of(self, actor: str) -> Scope:
        return self.scopes.get(actor, Scope.NONE)


def everybody(scope: Scope = Scope.ALL, **others: Scope) -> dict[str, Scope]:
    return {actor: scope for actor, _label in ACTORS} | others


ALL, OWN, OWN_COUNTY = Scope.ALL, Scope.OWN, Scope.OWN_COUNTY

RIGHTS: dict[str, Right] = {
    "public.read": Right(
        _("Nyilvános oldalak: jó gyakorlatok, események, számok, települések, intézmények, pályázati adatok – olvasás"),
        everybody(),
    ),
    "community.read": Right(
        _("Közösségek – olvasás (a nyilvános névjegyet mindenki, ha a közösség hozzájárult)"),
        everybody(Scope.CONSENTED, contact=OWN, mentor=OWN_COUNTY, coordinator=OWN_COUNTY, lead=ALL, administrator=ALL),
    ),
    "community.write": Right(_("Közösségek – írás"), {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY}),
    "contact.read": Right(
        _("Kapcsolattartók telefonja és e-mailje"),
        {"contact": OWN, "mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL, "administrator": ALL},
    ),
    "organisation.write": Right(
        _("Intézmények, konzorciumok – írás"),
        {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL, "administrator": ALL},
    ),
    "institution.propose": Right(
        _("Intézmény nyilvános adatai – javaslat a változtatásra, visszavonása"), {"contact": OWN}
    ),
    "proposal.read": Right(
        _("Javaslatok az intézmények oldalára – olvasás"),
        {"contact": OWN, "mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL, "administrator": ALL},
    ),
    "proposal.decide": Right(
        _("Javaslat elfogadása, elutasítása"),
        {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL, "administrator": ALL},
    ),
    "visit.community": Right(
        _("Látogatás, a közösségnek szóló rész"),
        {"contact": OWN, "mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL},
    ),
    "visit.team": Right(_("Látogatás, a csapat része"), {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL}),
    "visit.supervision": Right(
        _("Látogatás, a szupervízióra szánt rész"), {"mentor": OWN, "supervisor": Scope.ASSIGNED}
    ),
    "visit.log": Right(_("Látogatás rögzítése; piszkozat, visszaküldött és visszavont szerkesztése"), {"mentor": OWN}),
    "visit.decide": Right(
        _("Látogatás elfogadása, visszaküldése"),
        {"coordinator": Scope.OWN_COUNTY_NOT_OWN, "lead": Scope.WHERE_NOBODY},
    ),
    "partnership.read": Right(
        _("Partnerségek (jegyzet és terv nélkül a partnerek is)"),
        {"contact": OWN, "mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL},
    ),
    "partnership.notes": Right(
        _("Partnerségek jegyzetei, terve, a partnerségi háló"),
        {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL},
    ),
    "partnership.write": Right(_("Partnerségek – írás"), {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY}),
    "assignment.read": Right(
        _("Ki mit gondoz a megyében – olvasás"), {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL}
    ),
    "assignment.give": Right(
        _("Hozzárendelés, lezárás, átadás és visszavonása"),
        {"coordinator": OWN_COUNTY, "lead": Scope.WHERE_NOBODY},
    ),
    "assignment.own": Right(
        _("Ki gondozza a saját közösségét, intézményét, és hogyan érhető el, ha hozzájárult"), {"contact": OWN}
    ),
    "handover.read": Right(
        _("Átadások és átadó levelek – olvasás (saját: amit átadott vagy átvett)"),
        {"mentor": OWN, "coordinator": OWN_COUNTY, "lead": ALL},
    ),
    "handover.letter": Right(
        _("Átadó levél írása aláírásig (saját: amit átad)"),
        {"mentor": OWN, "coordinator": OWN_COUNTY, "lead": Scope.WHERE_NOBODY},
    ),
    "handover.sign": Right(_("Átadó levél aláírása (saját: amit átvesz)"), {"mentor": OWN}),
    "promise.read": Right(
        _("Vállalások (a képviselőnek a saját közösségéé)"),
        {"contact": OWN, "mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL},
    ),
    "relation.read": Right(
        _("Kapcsolatok: kit ideje keresni (koordinátornak a megye mentoraié)"),
        {"mentor": OWN, "coordinator": OWN_COUNTY, "lead": ALL},
    ),
    "promise.close": Right(_("Vállalás lezárása, újranyitása"), {"mentor": OWN_COUNTY}),
    "trip.plan": Right(_("Út tervezése, rögzítése"), {"mentor": OWN}),
    "process.read": Right(
        _("Folyamatok: hol tart egy település, egy konzorcium"),
        {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL},
    ),
    "process.write": Right(_("Folyamatok – írás"), {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY}),
    "supervision.read": Right(
        _("Szupervíziós alkalmak és a ketten írt feljegyzések (saját: a szupervizoré és a mentoraié)"),
        {"mentor": OWN, "supervisor": Scope.ASSIGNED},
    ),
    "supervision.offer": Right(_("Szupervíziós alkalom meghirdetése, módosítása, lemondása"), {"supervisor": OWN}),
    "supervision.book": Right(_("Szupervíziós alkalom foglalása, lemondása"), {"mentor": OWN}),
    "supervision.hours": Right(_("Szupervíziós órák országos összege (öt mentortól)"), {"lead": ALL}),
    "practice.unpublished": Right(
        _("Jó gyakorlatok megjelenés előtt"),
        {
            "mentor": OWN_COUNTY,
            "coordinator": OWN_COUNTY,
            "editor": ALL,
            "expert": Scope.ASSIGNED,
            "lead": ALL,
            "administrator": ALL,
        },
    ),
    "practice.collect": Right(_("Jó gyakorlat begyűjtése"), {"mentor": OWN_COUNTY, "editor": ALL}),
    "practice.write": Right(
        _("Jó gyakorlat írása, képei, mellékletei, hozzájárulás kérése (saját: amit begyűjtött)"),
        {"mentor": OWN, "editor": ALL},
    ),
    "practice.consent": Right(
        _("Hozzájárulás az intézmény jó gyakorlatának megjelenéséhez, visszavonása (aláírt hivatkozással)"),
        everybody(OWN),
    ),
    "practice.consent_own": Right(
        _("Hozzájárulás a saját intézmény jó gyakorlatához a saját sarokban, hivatkozás nélkül; visszavonása"),
        {"contact": OWN},
    ),
    "practice.county": Right(
        _("Jó gyakorlat megyei ellenőrzése"), {"coordinator": Scope.OWN_COUNTY_NOT_OWN, "lead": Scope.WHERE_NOBODY}
    ),
    "practice.review": Right(_("Jó gyakorlat lektorálása"), {"expert": Scope.ASSIGNED}),
    "practice.erase": Right(
        _("Név törlése egy jó gyakorlat minden változatából"), {"editor": ALL, "lead": ALL, "administrator": ALL}
    ),
    "practice.publish": Right(_("Jó gyakorlatok közzététele, visszavonása, lektor felkérése"), {"editor": ALL}),
    "adoption.report": Right(_("Jó gyakorlat kipróbálásának jelzése, tanulmányút kérése"), everybody()),
    "adoption.waiting": Right(
        _("Átvételek ellenőrzés előtt"),
        {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "editor": ALL, "lead": ALL, "administrator": ALL},
    ),
    "adoption.check": Right(
        _("Átvételek ellenőrzése, elutasítása"), {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "editor": ALL}
    ),
    "library.draft": Right(
        _("Gyűjtemények, módszertani útmutatók megjelenés előtt"), {"editor": ALL, "lead": ALL, "administrator": ALL}
    ),
    "library.write": Right(_("Gyűjtemények, módszertani útmutatók – írás, közzététel"), {"editor": ALL}),
    "question.read": Right(
        _("Kérdések a szakértőhöz, mielőtt megjelennek"),
        {"editor": ALL, "expert": Scope.ASSIGNED, "lead": ALL},
    ),
    "question.answer": Right(
        _("Kérdések megválaszolása, üzenet a kérdezőnek, lejárt válasz frissítése"),
        {"editor": ALL, "expert": Scope.ASSIGNED},
    ),
    "question.publish": Right(_("Kérdések kiosztása, közzététele, visszavonása"), {"editor": ALL}),
    "account.decide": Right(
        _("Fiókkérések elfogadása, elutasítása (kérni bárki kérhet)"),
        {"coordinator": OWN_COUNTY, "lead": Scope.WHERE_NOBODY, "administrator": ALL},
    ),
    "study.read": Right(
        _("Felmérések kvótái és kitöltött kérdőívei (a számokat mindenki)"),
        {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL},
    ),
    "study.define": Right(_("Felmérések, hullámok, kvóták – felvétel, javítás"), {"lead": ALL}),
    "tally.write": Right(_("Kitöltött kérdőívek számolása"), {"mentor": OWN}),
    "event.draft": Right(
        _("Események tervezete, programja és ami hozzátartozik"),
        {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "editor": ALL, "lead": ALL, "administrator": ALL},
    ),
    "event.publish": Right(
        _("Események közzététele, elhalasztása, lemondása; a program közreadása"),
        {"coordinator": OWN_COUNTY, "editor": ALL, "lead": ALL, "administrator": ALL},
    ),
    "registration.own": Right(
        _("Jelentkezés eseményre, visszajelzés, felajánlás (a sajátját a levélben kapott hivatkozással)"),
        everybody(OWN),
    ),
    "registration.list": Right(
        _("Jelentkezők listája, belépés az eseményre"),
        {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "editor": ALL, "lead": ALL, "administrator": ALL},
    ),
    "pledge.take_up": Right(_("Felajánlások (amit valaki kipróbálna) – felvétel a témák közé"), {"mentor": OWN_COUNTY}),
    "registration.organise": Right(
        _("Jelentkezés rendje, kérdések, meghívás, más felvétele és levétele, levelek a jelentkezőknek"),
        {"coordinator": OWN_COUNTY, "editor": ALL, "lead": ALL, "administrator": ALL},
    ),
    "project.draft": Right(
        _("Projektek tervezete"),
        {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "editor": ALL, "lead": ALL, "administrator": ALL},
    ),
    "project.publish": Right(
        _("Projektek közzététele"),
        {"coordinator": OWN_COUNTY, "editor": ALL, "lead": ALL, "administrator": ALL},
    ),
    "news.read_drafts": Right(
        _("Hírek megjelenés előtt"),
        {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "editor": ALL, "lead": ALL},
    ),
    "news.draft": Right(
        _("Hírek írása; a megye javaslata a szerkesztőnek"),
        {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "editor": ALL},
    ),
    "news.publish": Right(_("Hírek közzététele, visszavonása"), {"editor": ALL}),
    "newsletter.write": Right(_("Hírlevél összeállítása, küldése, leállítása"), {"editor": ALL}),
    "newsletter.figures": Right(_("Hírlevél: készülő számok, és hányan kapták meg"), {"editor": ALL, "lead": ALL}),
    "series.keep": Right(_("Eseménysorozatok – felvétel, javítás"), {"editor": ALL, "lead": ALL, "administrator": ALL}),
    "funding.keep": Right(
        _("Támogatások és nyilatkozataik – felvétel, javítás"), {"editor": ALL, "lead": ALL, "administrator": ALL}
    ),
    "body.write": Right(
        _("Szervezetek (szervezők, partnerek, támogatók) listája, felvétele"),
        {"mentor": ALL, "coordinator": ALL, "editor": ALL, "lead": ALL, "administrator": ALL},
    ),
    "body.edit": Right(_("Szervezetek javítása"), {"editor": ALL, "lead": ALL, "administrator": ALL}),
    "speaker.keep": Right(
        _("Előadók névsora – felvétel, javítás"),
        {"mentor": ALL, "coordinator": ALL, "editor": ALL, "lead": ALL, "administrator": ALL},
    ),
    "speaker.erase": Right(
        _("Előadó nevének törlése mindenhonnan"), {"editor": ALL, "lead": ALL, "administrator": ALL}
    ),
    "week.join": Right(
        _("Közösségek Hete – csatlakozás; a saját programjai, a hivatkozásával (bárki, aki azt megkapta)"), everybody()
    ),
    "week.read": Right(
        _("Közösségek Hete – még nem elfogadott programok olvasása"),
        {"contact": OWN, "mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "editor": ALL, "lead": ALL},
    ),
    "week.bring": Right(
        _("Közösségek Hete – másokat csatlakoztat, jelöli, kit hívott"),
        {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY},
    ),
    "week.check": Right(
        _("Közösségek Hete – programok ellenőrzése (a sajátját soha; a hálózatvezető, ahol nincs mentor)"),
        {
            "mentor": Scope.OWN_COUNTY_NOT_OWN,
            "coordinator": Scope.OWN_COUNTY_NOT_OWN,
            "lead": Scope.WHERE_NOBODY,
        },
    ),
    "week.unite": Right(
        _("Közösségek Hete – kétszer csatlakozottak összevonása"),
        {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL},
    ),
    "week.keep": Right(_("Közösségek Hete – évek, napok, témák, szövegek"), {"editor": ALL, "lead": ALL}),
    "training.keep": Right(_("Képzések, modulok, indítások – felvétel, javítás"), {"editor": ALL, "lead": ALL}),
    "training.apply": Right(
        _("Képzés – jelentkezés; a sajátja, a hivatkozásával (bárki, aki azt megkapta)"), everybody()
    ),
    "training.read": Right(
        _("Képzés – jelentkezők, résztvevők és hol tartanak (saját: önmaga, illetve akit tanít)"),
        {"mentor": OWN, "coordinator": OWN_COUNTY, "expert": OWN, "lead": ALL},
    ),
    "training.mark": Right(
        _("Képzés – jelenlét, tesztek, vizsga (az oktató a saját indításán, fiókkal vagy hivatkozással)"),
        {"expert": OWN, "lead": ALL},
    ),
    "training.select": Right(_("Képzés – döntés a jelentkezésekről, tanúsítvány, felmentés"), {"lead": ALL}),
    "qualification.answer": Right(
        _("Mentor kinevezése képesítés nélkül, indoklással"), {"lead": ALL, "administrator": ALL}
    ),
    "dashboard.county": Right(_("Megyei irányítópult"), {"mentor": OWN_COUNTY, "coordinator": OWN_COUNTY, "lead": ALL}),
    "dashboard.country": Right(_("Országos irányítópult"), {"lead": ALL}),
    "profile.edit": Right(_("Saját név, nyelv, jelszó, kétlépcsős belépés"), everybody(OWN, visitor=Scope.NONE)),
    "profile.card": Right(_("Saját nyilvános névjegy"), {"mentor": OWN, "coordinator": OWN}),
    "account.invite": Right(
        _("Képviselők és mentorok meghívása"),
        {"coordinator": OWN_COUNTY, "lead": ALL, "administrator": ALL},
    ),
    "account.appoint": Right(
        _("Koordinátorok, szerkesztők, szakértők, szupervizorok kinevezése (saját magát senki)"),
        {"lead": ALL, "administrator": ALL},
    ),
    "account.appoint_heads": Right(
        _("Hálózatvezetők, adminisztrátorok kinevezése; fiókok bezárása (saját magáét senki)"), {"administrator": ALL}
    ),
    "mail.read": Right(
        _("Kimenő levelek (saját: amit ő küldött, és nem ment ki) – olvasás, újraküldés"),
        everybody(OWN, visitor=Scope.NONE, administrator=ALL),
    ),
    "mail.stop": Right(
        _("Kimenő levelek (eseményeké, híreké) – olvasás, átírás és megállítás, mielőtt elmennek; ami visszapattant"),
        {"coordinator": OWN_COUNTY, "editor": ALL, "lead": ALL, "administrator": ALL},
    ),
    "list.export": Right(
        _("Amit listában lát, azt táblázatként letöltheti"),
        {
            "mentor": OWN_COUNTY,
            "coordinator": OWN_COUNTY,
            "editor": ALL,
            "lead": ALL,
            "administrator": ALL,
        },
    ),
    "export.log": Right(
        _("Ki melyik listát töltötte le – olvasás"),
        {"mentor": OWN, "coordinator": OWN, "editor": OWN, "lead": OWN, "administrator": ALL},
    ),
}
