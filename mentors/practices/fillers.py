"""Words that people type around what they look for: they say that somebody wishes, asks or begins, not what about."""

FILLERS = frozenset(
    # Without accents, as the folded words are.
    " ".join(
        (
            "a az egy es de vagy is ha hogy mert meg mar csak nem ne se sem sincs ez ezt ezek ezeket azt azok azokat",
            "aki akik amely ami hol hova honnan mikor miert mit mi mik ki kik kit kinek kiknek milyen melyik mennyi",
            "hany hogyan miben mire mivel van vannak volt volna lenne lesz legyen lehet lehetne lehetseges nincs",
            "nincsen kell kellene kene tud tudok tudunk tudna tudnank tudnak tudnek szeretnek szeretnenk szeretne",
            "szeretnem akarok akarunk akarnak akar csinal csinalni csinaljunk csinalok csinalunk csinalnak csinalnank",
            "csinalhatunk csinaljuk csinalja tenni tegyunk tehetunk teszunk inditasa inditas inditani inditsunk",
            "inditanank inditanek indit indul elinditasa elinditani beinditasa kezdeni kezdjunk kezdese elkezdeni",
            "szervezese szervezes szervezni szervezzunk szerveznenk szerveznek szervezunk szervez megszervezese",
            "megszervezni rendezese rendezni rendezzunk letrehozasa letrehozni hozzunk letre megvalositasa",
            "megvalositani kialakitasa kialakitani keszitese keszites kesziteni keszitsunk keszitenek tartani",
            "tartsunk tartasa adni keresek keresunk keresem kereses keressunk erdekel erdekelne erdeklodom ajanljanak",
            "ajanlas otlet otletek otletet otleteket tipp tippek tippeket pelda peldak peldat peldakat minta mintak",
            "jo gyakorlat gyakorlatok modszer modszerek program programok programot programokat programja foglalkozas",
            "foglalkozasok foglalkozast tevekenyseg tevekenysegek dolog valami valamit valaki kis kicsi nagy uj sok",
            "keves tobb jobb hasonlo nalunk nekunk nekem mienk sajat helyben szamara reszere reszukre kapcsolatos",
            "kapcsolatban kapcsolatosan teman temaban erre arra ide oda itt ott igy ugy akkor most majd minden",
            "mindenki megye megyei megyeben varmegye varmegyei varmegyeben telepules telepulesen telepulesi kornyeken",
            "kozeleben kozelben segitseg segitsen segitsenek kerem koszonom udv udvozlom sziasztok hello the an and",
            "or of in on at to for with how do does can we i want would like make start starting run running organise",
            "organize organising set up our my are there what where who idea ideas example examples practice",
            "amit amik amiket amiben amibe amibol amire amirol amivel amihez amiert amelyben amelyek amelyet amelyre",
            "akiket akiknek akit akinek akivel akikkel ahol ahova ahogy ahhoz ehhez ennek annak ebben abban",
            "ezzel azzal errol arrol ebbol abbol olyan ilyen ezeknek azoknak ezekkel azokkal itteni ottani mieink",
            "magunk magunkat tudni tudnak lehetnek legyenek lenni nelkul altal szerint soran alatt utan kozott fole",
            "alapjan valo levo mas masik tobbi egyik eleg hozza hozzafogni belevagni vagyunk vagyok tudja tudjuk",
            "kezdhetunk kezdhetnenk erdemes szukseges fontos ismer ismernek letezik mukodik mukodo mukodhet kiprobalt",
            "valahol barhol barki masok masoknak masokkal from into about by this that is be which have has any some",
            "one people activity activities event events about through using use between other others every elerni",
            "practices good best project projects programme programmes programs",
        )
    ).split()
)
