"""Building blocks for invented people and organisations. Nobody here is a real person.

Slots in patterns, filled by ``portal.demo.content.fill``: {settlement} = "Golop", {Settlement_i} = "Golopi",
{settlement_i} = "golopi", {az} = "a" or "az" before the settlement's name (or its adjective), {family} and
{given} = an invented namesake, {others} = a number in words. No pattern asks for another case of a place name.
"""

FAMILY_NAMES = [
    "Antal", "Bakos", "Balázs", "Balla", "Balogh", "Barna", "Barta", "Bartos", "Benkő", "Berta", "Bihari", "Bíró",
    "Bodnár", "Bognár", "Borbély", "Boros", "Csapó", "Császár", "Csepregi", "Csonka", "Deák", "Demeter", "Dobos",
    "Dudás", "Erdős", "Fábián", "Faragó", "Farkas", "Fazekas", "Fehér", "Fekete", "Ferenczi", "Fodor", "Földesi",
    "Fülöp", "Gál", "Gáspár", "Gulyás", "Hajdú", "Halmai", "Hegedűs", "Hornyák", "Illés", "Jakab", "Juhász",
    "Kádár", "Kalmár", "Karsai", "Katona", "Kelemen", "Keresztes", "Kerekes", "Király", "Kocsis", "Kormos",
    "Kozma", "Kövér", "Kun", "Lakatos", "Lengyel", "Lévai", "Lukács", "Magyari", "Major", "Máté", "Mészáros",
    "Mohácsi", "Molnár", "Nádasdi", "Nyári", "Oláh", "Orosz", "Orsós", "Pálfi", "Pap", "Pásztor", "Pataki", "Pintér",
    "Rácz", "Rostás", "Sárközi", "Sebők", "Simon", "Sipos", "Somogyi", "Soós", "Szalai", "Szántó", "Szekeres",
    "Székely", "Szilágyi", "Szőke", "Szűcs", "Takács", "Tamási", "Tímár", "Tóth", "Török", "Vadász", "Vajda",
    "Varga", "Vass", "Veres", "Vincze", "Virág", "Vörös", "Zombori", "Zsoldos",
]  # fmt: skip

FEMALE_NAMES = [
    "Ágnes", "Ágota", "Andrea", "Anikó", "Anita", "Anna", "Beáta", "Bernadett", "Boglárka", "Borbála", "Brigitta",
    "Csilla", "Dóra", "Edina", "Edit", "Emese", "Emőke", "Enikő", "Erika", "Erzsébet", "Eszter", "Éva", "Flóra",
    "Gabriella", "Gyöngyi", "Györgyi", "Hajnalka", "Henrietta", "Ibolya", "Ildikó", "Ilona", "Irén", "Judit",
    "Julianna", "Kata", "Katalin", "Kinga", "Klára", "Krisztina", "Laura", "Lilla", "Magdolna", "Margit", "Mária",
    "Márta", "Melinda", "Mónika", "Nikolett", "Noémi", "Nóra", "Orsolya", "Piroska", "Réka", "Rita", "Rozália",
    "Sarolta", "Szilvia", "Tímea", "Tünde", "Valéria", "Viktória", "Zita", "Zsófia", "Zsuzsanna",
]  # fmt: skip

MALE_NAMES = [
    "Ádám", "Ákos", "András", "Antal", "Árpád", "Attila", "Balázs", "Barnabás", "Béla", "Bence", "Botond", "Csaba",
    "Dániel", "Dávid", "Dénes", "Dezső", "Endre", "Ernő", "Ferenc", "Gábor", "Gergely", "Géza", "György", "Gyula",
    "Imre", "István", "János", "József", "Kálmán", "Károly", "Kornél", "Kristóf", "Krisztián", "Lajos", "László",
    "Levente", "Lőrinc", "Márton", "Máté", "Mátyás", "Mihály", "Miklós", "Milán", "Norbert", "Ottó", "Pál", "Péter",
    "Richárd", "Róbert", "Sándor", "Tamás", "Tibor", "Vilmos", "Vince", "Zoltán", "Zsolt",
]  # fmt: skip

# Who keeps an institution going: mostly the municipality (by legal status), sometimes another body.
MUNICIPALITIES = {
    "fovaros": "{settlement} Főváros Önkormányzata",
    "fovarosi_kerulet": "{settlement} Önkormányzata",
    "megyei_jogu_varos": "{settlement} Megyei Jogú Város Önkormányzata",
    "varos": "{settlement} Város Önkormányzata",
    "nagykozseg": "{settlement} Nagyközség Önkormányzata",
    "kozseg": "{settlement} Község Önkormányzata",
}
OTHER_MAINTAINERS = [
    "{settlement} és Térsége Önkormányzati Társulás",
    "{settlement} Kultúrájáért Alapítvány",
    "{Settlement_i} Faluszépítő Egyesület",
    "{Settlement_i} Hagyományőrző Egyesület",
    "{Settlement_i} Roma Nemzetiségi Önkormányzat",
    "{Settlement_i} Német Nemzetiségi Önkormányzat",
    "{Settlement_i} Szlovák Nemzetiségi Önkormányzat",
    "{Settlement_i} Református Egyházközség",
    "{Settlement_i} Római Katolikus Plébánia",
]

# kind -> patterns; the ones for towns only stand in TOWN_INSTITUTIONS.
INSTITUTIONS = {
    "library": [
        "{Settlement_i} Községi Könyvtár",
        "Községi Könyvtár, {settlement}",
        "{settlement} Könyvtári, Információs és Közösségi Hely",
        "{family} {given} Községi Könyvtár",
        "{Settlement_i} Faluház Könyvtára",
    ],
    "museum": [
        "{Settlement_i} Tájház",
        "{Settlement_i} Helytörténeti Gyűjtemény",
        "{Settlement_i} Falumúzeum",
        "{family} {given} Emlékház",
        "{Settlement_i} Iskolamúzeum",
        "{Settlement_i} Kovácsműhely és Szerszámgyűjtemény",
        "{Settlement_i} Egyháztörténeti Gyűjtemény",
        "{Settlement_i} Néprajzi Gyűjtemény",
    ],
    "culture_house": [
        "{Settlement_i} Művelődési Ház",
        "Művelődési Ház, {settlement}",
        "{family} {given} Művelődési Ház",
        "{Settlement_i} Faluház",
        "{Settlement_i} Közösségi Ház",
        "{Settlement_i} Kultúrház",
    ],
    "community_space": [
        "{Settlement_i} Közösségi Színtér",
        "{Settlement_i} Közösségi Tér",
        "{Settlement_i} Teleház és Közösségi Szoba",
        "{Settlement_i} Öregiskola Közösségi Ház",
        "Régi Posta Közösségi Szoba, {settlement}",
        "{Settlement_i} Ifjúsági Ház",
        "{Settlement_i} Civilek Háza",
    ],
    "integrated": [
        "{Settlement_i} Művelődési Ház és Könyvtár",
        "{Settlement_i} Könyvtár, Múzeum és Közösségi Ház",
        "{Settlement_i} Könyvtár és Helytörténeti Gyűjtemény",
        "{Settlement_i} Integrált Közösségi és Szolgáltató Tér",
        "{Settlement_i} Művelődési Ház, Könyvtár és Tájház",
        "{family} {given} Közösségi Ház és Könyvtár",
    ],
    "other": [
        "{Settlement_i} Általános Iskola",
        "{Settlement_i} Óvoda",
        "{Settlement_i} Idősek Klubja",
        "{Settlement_i} Család- és Gyermekjóléti Szolgálat",
        "{Settlement_i} Tanoda",
        "{Settlement_i} Falugondnoki Szolgálat",
    ],
}
TOWN_INSTITUTIONS = {
    "library": [
        "{Settlement_i} Városi Könyvtár",
        "{family} {given} Városi Könyvtár",
        "{family} {given} Könyvtár",
        "{Settlement_i} Gyermekkönyvtár",
        "{family} {given} Könyvtár és Információs Központ",
    ],
    "museum": [
        "{Settlement_i} Városi Múzeum",
        "{family} {given} Múzeum",
        "{Settlement_i} Helytörténeti Múzeum",
        "{Settlement_i} Városi Galéria és Képtár",
        "{family} {given} Emlékház",
        "{Settlement_i} Tájház",
    ],
    "culture_house": [
        "{Settlement_i} Művelődési Központ",
        "{family} {given} Művelődési Központ",
        "{Settlement_i} Kulturális Központ",
        "{Settlement_i} Városi Művelődési Központ",
        "{family} {given} Kulturális Központ",
    ],
    "community_space": [
        "{Settlement_i} Ifjúsági Ház",
        "{Settlement_i} Civilek Háza",
        "{Settlement_i} Kertvárosi Közösségi Tér",
        "{Settlement_i} Közösségi Pince",
        "Régi Posta Közösségi Szoba, {settlement}",
        "{Settlement_i} Nemzedékek Háza",
    ],
    "integrated": [
        "{Settlement_i} Művelődési Központ és Könyvtár",
        "{family} {given} Művelődési Központ és Könyvtár",
        "{Settlement_i} Városi Könyvtár és Múzeum",
        "{Settlement_i} Könyvtár, Művelődési Ház és Múzeum",
        "{Settlement_i} Kulturális és Közösségi Központ",
    ],
    "other": [
        "{family} {given} Általános Iskola",
        "{Settlement_i} Óvodák",
        "{Settlement_i} Idősek Otthona",
        "{Settlement_i} Család- és Gyermekjóléti Központ",
        "{Settlement_i} Tanoda",
        "{family} {given} Gimnázium",
    ],
}

# Communities: formal and informal ones, as people call themselves.
COMMUNITIES = [
    "{Settlement_i} Nótakör",
    "{Settlement_i} Népdalkör",
    "{Settlement_i} Asszonykórus",
    "{Settlement_i} Férfikar",
    "{Settlement_i} Pávakör",
    "{Settlement_i} Hagyományőrző Egyesület",
    "{Settlement_i} Hagyományőrző Néptáncegyüttes",
    "{Settlement_i} Citerazenekar",
    "{Settlement_i} Tamburazenekar",
    "{Settlement_i} Fúvószenekar",
    "{Settlement_i} Amatőr Színjátszó Kör",
    "{Settlement_i} Pajtaszínház",
    "{Settlement_i} Bábjátszó Kör",
    "{Settlement_i} Varrókör",
    "{Settlement_i} Hímzőkör",
    "{Settlement_i} Szövőműhely",
    "{Settlement_i} Csipkeverő Kör",
    "{Settlement_i} Foltvarró Kör",
    "{Settlement_i} Kézimunkaszakkör",
    "{Settlement_i} Kosárfonó Kör",
    "{Settlement_i} Fafaragó Kör",
    "{Settlement_i} Fazekas Kör",
    "{Settlement_i} Helytörténeti Kör",
    "{Settlement_i} Falukutató Kör",
    "{Settlement_i} Honismereti Szakkör",
    "{Settlement_i} Fotókör",
    "{Settlement_i} Filmklub",
    "{Settlement_i} Olvasókör",
    "{Settlement_i} Könyvbarátok Köre",
    "{Settlement_i} Író-olvasó Asztaltársaság",
    "{Settlement_i} Nyugdíjasklub",
    "Őszirózsa Nyugdíjasklub, {settlement}",
    "Alkony Nyugdíjasklub, {settlement}",
    "Aranyeső Nyugdíjasklub, {settlement}",
    "{Settlement_i} Ifjúsági Klub",
    "{Settlement_i} Ifjúsági Önkormányzat",
    "{Settlement_i} Baba-mama Klub",
    "{Settlement_i} Ringatós Anyák Köre",
    "{Settlement_i} Nagycsaládosok Egyesülete",
    "{Settlement_i} Szülői Közösség",
    "{Settlement_i} Gazdakör",
    "{Settlement_i} Kertbarátok Köre",
    "{Settlement_i} Borbarátok Társasága",
    "{Settlement_i} Méhészkör",
    "{Settlement_i} Gyümölcsészek Köre",
    "{Settlement_i} Magőrzők Köre",
    "{Settlement_i} Horgászegyesület",
    "{Settlement_i} Természetjáró Kör",
    "{Settlement_i} Kerékpáros Kör",
    "{Settlement_i} Gyalogló Klub",
    "{Settlement_i} Sakk-kör",
    "{Settlement_i} Asztalitenisz Kör",
    "{Settlement_i} Önkéntes Tűzoltó Egyesület",
    "{Settlement_i} Polgárőr Egyesület",
    "{Settlement_i} Faluszépítő Egyesület",
    "{Settlement_i} Városvédő Kör",
    "{Settlement_i} Önkéntes Segítők Köre",
    "{Settlement_i} Szomszédsági Kör",
    "{Settlement_i} Tájház Baráti Kör",
    "{Settlement_i} Könyvtár Baráti Köre",
    "{Settlement_i} Roma Asszonyok Köre",
    "{Settlement_i} Roma Hagyományőrzők Köre",
    "{Settlement_i} Sváb Asszonyok Köre",
    "{Settlement_i} Szlovák Klub",
    "{Settlement_i} Horvát Táncegyüttes",
    "{Settlement_i} Imakör",
    "{Settlement_i} Bibliakör",
    "{Settlement_i} Karitászcsoport",
    "Padlás-kör, {settlement}",
    "Kemence-kör, {settlement}",
    "Öregdiófa Kör, {settlement}",
    "Kiskapu Kör, {settlement}",
    "Szerdai Kör, {settlement}",
    "Tűzhely Társaság, {settlement}",
    "Gereblye Kör, {settlement}",
    "Tükör Színjátszó Kör, {settlement}",
    "Kalamáris Alkotókör, {settlement}",
    "Motolla Kézműves Kör, {settlement}",
    "Kiskondér Főzőkör, {settlement}",
    "Búzavirág Népdalkör, {settlement}",
    "Rozmaring Népdalkör, {settlement}",
    "Csillagszemű Mesekör, {settlement}",
    "Hétpróbás Ifjak Köre, {settlement}",
    "Bakancs Ifjúsági Kör, {settlement}",
    "Helyben vagyunk Kör, {settlement}",
    "Élő Falu Kör, {settlement}",
]

# Consortium titles: the place is the lead's, {others} the number of the other members in words ("három").
CONSORTIUM_TITLES = [
    "Közösségek fejlesztése {az} {settlement_i} térségben",
    "A helyi identitás és kohézió erősítése: {settlement} és {others} szomszédos település",
    "Együtt a közösségért {settlement} szomszédságában",
    "Közösségépítés {settlement} környékén",
    "Helyi közösségek megerősítése {settlement} térségében",
    "Erősödő közösségek, élő falvak: {settlement} és társai",
    "Múltunk közös, jövőnk is az: {settlement} és környéke",
    "Szomszédolás: közösségfejlesztés {settlement} vonzáskörzetében",
    "Összefogás a helyi kultúráért {settlement} környékén",
    "Közös hang: identitáserősítő programok {az} {settlement_i} térségben",
    "Élő szomszédság: közösségi kezdeményezések {settlement} körül",
    "Kapuk és hidak: településeink közösségei {settlement} környékén",
    "Nyitott kapuk {az} {settlement_i} térség településein",
    "Értékeink, közösségeink: {settlement} és {others} partnere",
    "Itthon lenni jó! Helyi közösségek {settlement} térségében",
    "Gyökerek és szárnyak: nemzedékek együtt {settlement} környékén",
    "Közösségi tervezés és cselekvés {az} {settlement_i} térségben",
    "Tegyünk együtt a településünkért: {settlement} és térsége",
    "Helyben otthon: identitás és összetartozás {settlement} környékén",
    "Közösségben élni: {settlement} és a szomszéd falvak programja",
    "Kéz a kézben: társadalmi kohézió {settlement} térségében",
    "Erős közösségek, élhető települések {settlement} környékén",
    "A helyi társadalom megújítása {settlement} és {others} további település összefogásával",
    "Felfedezzük egymást: közösségek {settlement} vonzáskörzetében",
]
CITY_CONSORTIUM_TITLES = [  # the call for cities with county rights
    "A helyi közösségek szerepének erősítése {settlement} városában",
    "Városrészek közösségei: identitás és kohézió {settlement} városában",
    "Közösségben a város: {settlement}",
    "Szomszédságok városa: {settlement}",
    "Kertvárostól a belvárosig: {settlement_i} közösségek",
]

NUMBER_WORDS = [
    "nulla", "egy", "két", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc", "tíz", "tizenegy", "tizenkét",
    "tizenhárom", "tizennégy", "tizenöt", "tizenhat", "tizenhét", "tizennyolc", "tizenkilenc", "húsz",
]  # fmt: skip

CONTACT_ROLES = [
    "intézményvezető", "könyvtáros", "művelődésszervező", "polgármester", "alpolgármester", "jegyző", "falugondnok",
    "közösségszervező", "muzeológus", "tájházgondnok", "a kör vezetője", "az egyesület elnöke", "klubvezető", "titkár",
    "pedagógus", "nemzetiségi elnök", "lelkész", "projektmenedzser", "önkéntes koordinátor",
]  # fmt: skip

# Each with the backgrounds (codes of Mentor.Background) that go with it.
MENTOR_INTRODUCTIONS = [
    (
        "Húsz éve dolgozom falusi művelődési házakban; abban hiszek, hogy a jó ötletek többsége már ott van a faluban.",
        ["culture_organiser"],
    ),
    ("Könyvtárosként kezdtem, és ma is a könyvtári polcok között kötöm a legtöbb ismeretséget.", ["library"]),
    (
        "Tanítónőből lettem közösségfejlesztő: az osztályteremben tanultam meg, hogy mindenkit végig kell hallgatni.",
        ["teacher"],
    ),
    ("A tájházak, helyi gyűjtemények és a köréjük szerveződő önkéntesek ügyében keressenek bátran.", ["museum"]),
    (
        "Szociális munkásként tíz évet töltöttem aprófalvakban. Szívesen segítek a nehezen induló beszélgetésekben is.",
        ["social_worker"],
    ),
    (
        "Vidékfejlesztőként pályázatokat írtam, most inkább azt kérdezem, mire lenne szüksége a közösségnek.",
        ["rural_developer"],
    ),
    ("Néptáncosból lettem népművelő. A hagyomány nekem nem kiállítás, hanem közös munka.", ["culture_organiser"]),
    (
        "Ifjúsági közösségekkel dolgozom a legszívesebben: klubok, diákönkormányzatok, első saját programok.",
        ["community_developer"],
    ),
    ("Helytörténeti sétákkal és beszélgetőkörökkel foglalkozom, a megye keleti felét járom.", ["community_developer"]),
    ("Muzeológusként a múzeumok kapuját szeretném minél szélesebbre nyitni a helyiek előtt.", ["museum"]),
    (
        "Kis falvakban nőttem fel, oda járok vissza dolgozni. Hívjanak este is, akkor érek rá a legjobban.",
        ["community_developer"],
    ),
    ("Civil egyesületet vezettem tizenkét évig, tudom, mennyit ér egy jókor jött bátorítás.", ["community_developer"]),
    (
        "Nemzetiségi közösségekkel, roma és szlovák falvakkal dolgozom; az esélyegyenlőség nekem mindennapi feladat.",
        ["community_developer", "social_worker"],
    ),
    ("Drámapedagógus vagyok, színjátszó köröknek és mesélőknek segítek elindulni.", ["teacher", "culture_organiser"]),
    (
        "Kerékpárral járom a falvaimat, ha az idő engedi: így mindig marad idő megállni a kapuknál.",
        ["community_developer"],
    ),
    ("Az önkéntesség szervezése a szakterületem, a meghívástól a köszönetig.", ["community_developer"]),
]

STREETS = ["Kossuth utca", "Petőfi utca", "Fő út", "Szabadság tér", "Rákóczi utca", "Templom köz", "Iskola utca"]
