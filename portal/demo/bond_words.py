"""What the demo's partnerships are about, in the words of those who do it."""

from typing import NamedTuple


class Pattern(NamedTuple):
    """Kinds of the two parties, and what such two do together."""

    kinds: tuple[str, str]
    names: list[str]


PARTNERSHIPS = [
    Pattern(
        ("institution", "community"),
        [
            "Közös helytörténeti séták tavasztól őszig",
            "Havi mesedélután a könyvtárban",
            "Régi fényképek gyűjtése és kiállítása",
            "Foltvarró délutánok a nagyteremben",
            "Kézműves napok a nyári szünetben",
            "Olvasókör a hosszú téli estékre",
        ],
    ),
    Pattern(
        ("municipality", "community"),
        [
            "A falunap előkészítése és lebonyolítása",
            "Közösségi kert az iskola mögött",
            "A buszváró és a játszótér felújítása",
            "Ingyenes teremhasználat a próbákhoz",
            "Adventi gyertyagyújtások a főtéren",
        ],
    ),
    Pattern(
        ("institution", "institution"),
        [
            "Vándorkiállítás a két házban",
            "Közös pályázat a digitalizálásra",
            "Könyvtári nap az iskolában, iskolai nap a könyvtárban",
            "A két gyűjtemény közös nyári tábora",
        ],
    ),
    Pattern(
        ("civil", "community"),
        [
            "Önkéntesek képzése a rendezvényekre",
            "Közös szüreti felvonulás",
            "Faültetés a falu szélén",
            "Kirándulások a két település között",
        ],
    ),
    Pattern(
        ("civil", "municipality"),
        [
            "A tájház nyitva tartása önkéntesekkel",
            "Idősek heti ebédje és beszélgetése",
            "Helyi termékek vására havonta",
        ],
    ),
    Pattern(
        ("community", "community"),
        [
            "Két kórus közös karácsonyi hangversenye",
            "Szomszédolás: havonta egyszer egymásnál",
            "Közös fellépőruhák varrása",
        ],
    ),
]
CIVIL_BODIES = [
    "{settlement} Jövőjéért Egyesület",
    "Élhető {settlement} Egyesület",
    "Összefogás {settlement} Egyesület",
    "{settlement} Barátai Alapítvány",
    "Zöld Udvar Egyesület",
    "Polgárőr Egyesület",
]
STAGE_NOTES = {
    "initiated": ["Első beszélgetés hármasban.", "A mentor hozta össze őket.", "A fórum után keresték egymást.", ""],
    "agreed": ["Kézfogással, papír nélkül.", "Megvan, ki mit vállal.", "Aláírták az együttműködést.", ""],
    "active": ["Megvolt az első közös alkalom.", "Elindult, húszan jöttek el.", "Már maguk szervezik.", ""],
    "ended": ["Elérték, amit akartak.", "A vezető elköltözött, abbamaradt.", "A projekt végével lezárták."],
}
NOTES = [
    "Megbeszéltük a következő alkalmat, a termet a művelődésszervező intézi.",
    "Telefonon egyeztettünk: a kulcsot a polgármesteri hivatalban lehet átvenni.",
    "Kevesen jöttek el, a következő időpontot hétvégére tesszük.",
    "Jól haladnak, a meghívót már ők fogalmazták meg.",
    "Elakadtak a plakát nyomtatásánál, a könyvtár besegít.",
    "Új vezetője van a körnek, bemutattam őket egymásnak.",
    "A pályázat elszámolása miatt egy hónapot csúszik a kezdés.",
    "Huszonöten voltak, sokan most jöttek először.",
    "Szóba került, hogy jövőre a szomszéd falut is bevonják.",
    "Megköszönték a segítséget, innentől ritkábban kell rájuk nézni.",
    "A két vezető nehezen ér rá egyszerre; csütörtök este mindkettőjüknek jó.",
    "Hoztam nekik egy jó gyakorlatot a szomszéd megyéből, tetszett.",
]
