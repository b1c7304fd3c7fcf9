"""The first list of synonyms: what people call what the texts call otherwise. Editors go on with it."""

from django.db import migrations

# What is typed, and what it finds too; with "=" the other way round as well.
LIST = """
falvak = falu; falvaink: falu; kozseg = falu; faluhaz = muvelodesi; telepules: falu varos kozseg; videk: falu tanya;
tanyasi: tanya; tanyavilag: tanya; kisfalu: falu; lakossag = lako; helyi: helyben lako; szomszedsag = szomszed;
utca: szomszed; gyermek = gyerek; gyerekek: gyerek; kolyok: gyerek; kisgyerek: gyerek kicsi ovoda;
kicsik: gyerek ovoda; csemete: gyerek; tini: kamasz fiatal tizeneves ifjusagi; tinedzser: kamasz fiatal tizeneves;
kamasz = tizeneves; ifjusag = fiatal; ifjusagi = fiatal; kamasz: fiatal; serdulo: kamasz fiatal;
gimnazista: diak kozepiskola; kozepiskolas = diak; tanulo = diak; iskolas = diak; kisiskolas: diak alsos gyerek;
ovodas = ovoda; ovi: ovoda; bolcsode: baba ovoda; bolcsi: baba; bolcsodes: baba; baba = csecsemo; kisbaba: baba;
ujszulott = baba; totyogo: baba; kismama: baba mama anya; mama = anya; anyuka: anya baba mama; edesanya: anya mama;
gyes: baba mama; gyed: baba mama; ringato: baba mondoka; babakocsi: baba; varandos: baba mama; apuka: apa;
edesapa: apa; papa: apa nagyapa; szulo: anya apa csalad; csaladi: csalad; nagyszulo: nagymama nagyapa idos unoka;
nagyi: nagymama idos; nagypapa: nagyapa idos; unoka: nagyszulo; nyugdijas = idos; szepkoru: idos nyugdijas;
idosebb: idos nyugdijas; senior: idos nyugdijas; oreg = idos; oregek: idos; idosodo: idos; egyedulallo: maganyos;
magany: maganyos; maganyos: idos telefon; elszigetelt: maganyos; egyedullet: maganyos; no = asszony; nok: asszony no;
lany: no; holgy: asszony no; ferfi = apa; ferfiak: ferfi; legeny: ferfi fiatal; cigany = roma; ciganysag: roma;
ciganytelep: telep roma; romak: roma; beas: roma; siket = hallasserult; hallasserult: hallo nagyothallo jelnyelv;
hallokeszulek: hallasserult siket; suket: siket jelnyelv; jelbeszed: jelnyelv; jelel: jelnyelv; jeleles: jelnyelv;
nagyothallo: siket jelnyelv; vak = gyengenlato; latasserult: vak gyengenlato; latasserules: vak gyengenlato;
braille: vak erintheto; tapinthato: erintheto vak; akadalymentes: erintheto jelnyelv fogyatek vak esely ertheto;
akadalymentesites: erintheto jelnyelv fogyatek vak; kerekesszek: mozgasserult fogyatek akadaly;
mozgasserult: fogyatek kerekes; mozgaskorlatozott: fogyatek mozgasserult; serult: fogyatek;
fogyatekos: fogyatek fogyatekossag; fogyatekkal: fogyatekossag fogyatek; szellemi: ertelmi; autista: fogyatek;
autizmus: fogyatek; down: ertelmi fogyatek; demencia = demens; alzheimer: demens; feledekeny: demens emlek;
inkluzio: esely fogyatek; befogado: esely; integracio: esely roma fogyatek; esely = eselyegyenloseg;
hatranyos: szegeny esely korrepetalas tanya; szegeny: hatranyos rongyos esely; raszorulo: hatranyos segit;
rossz: hatranyos; leszakado: hatranyos; szegenyseg: hatranyos; segelyezett: hatranyos; munkanelkuli: hatranyos;
hajlektalan: hatranyos; bekoltozo: ujonnan koltozo befogad; bekoltozott: bekoltozo; betelepulo: bekoltozo;
bevandorlo: kulfoldi bekoltozo; menekult: bekoltozo; kulfoldi: nyelv anyanyelv idegen turista; ukran: nyelv bekoltozo;
eloitelet: esely roma; elfogadas: esely roma; elkoltozott: elszarmazott; elvandorolt: elszarmazott; kivandorolt: elszarmazott; elszarmazott: hazajott;
hazatero: elszarmazott; turista = latogato; vendeg: turista; turizmus: turista; kisebbseg: nemzetiseg;
nemzetiseg: kisebbseg horvat nemet szlovak roman szerb; svab: nemet; sokac: horvat; tot: szlovak; rac: szerb;
ketnyelvu: nyelv; anyanyelv: nyelv; onkentes = onkenteskedik; onkenteskedes: onkentes; kalaka: onkentes kozos;
kozmunka: onkentes kozos; iksz: szolgalat diak; adomany = felajanlas; adomanygyujtes: adomany; palyazat: penz;
ingyen: penz; ingyenes: penz; olcso: penz; koltsegvetes: penz; osszefogas: szomszed kozos kalaka onkentes;
egyuttmukodes: kozos partner; egyesulet = civil; civil: szervezet; szervezet: civil egyesulet;
alapitvany: civil egyesulet; polgarmester: onkormanyzat; jegyzo: onkormanyzat; kepviselo: onkormanyzat;
reszvetel: lako dont; kozossegfejlesztes: kozosseg felmeres; kerdoiv: felmeres; igenyfelmeres: felmeres;
kozvelemenykutatas: felmeres; lakogyules: felmeres forum; falugyules: felmeres forum; forum: gyules;
okostelefon = telefon; mobil: telefon okos; mobiltelefon: telefon okos; telefonozas: telefon okos;
tablet: okos telefon; okoseszkoz: okos telefon; szamitogep: gep okos telefon; szamitastechnika: okos telefon;
laptop: okos telefon; digitalis: okos telefon digitaliz; internet: okos telefon jelszo; internetezes: okos telefon;
facebook: okos telefon; informatika: okos telefon; netezes: okos telefon; online: internet;
ugyfelkapu: ugyintez jelszo nyomtatvany; ugyintezes: ugyintez nyomtatvany; hivatal: ugyintez nyomtatvany;
hivatalos: ugyintez nyomtatvany; ugyek: ugyintez nyomtatvany; nyomtatvany = urlap; email: okos jelszo;
konyvtarak = konyvtar; biblioteka: konyvtar; olvasas = konyv; olvaso: konyvtar; irodalom: konyv vers; regeny: konyv;
konyvek: konyv; konyvklub = olvasokor; bookclub: olvasokor konyvklub; olvasoklub: olvasokor konyvklub;
konyvcsere: csere polc cserebere; bookcrossing: csere polc; felolvasas: olvas mese; mesekonyv: mese; meseora: mese;
mesemondas: mesel; mesemondo: mesel; mesedelutan: mese; tortenet = mese; konyvesbolt: konyv;
konyvbusz: falubusz lada; mozgokonyvtar: lada hazhoz falubusz; bibliobusz: lada falubusz;
hazhozszallitas: hazhoz; kiszallitas: hazhoz; szallitas: hazhoz visz; hazhoz: visz; vers = kolto; kolteszet: vers;
koltoszet: vers; iro = szerzo; iras: iro; irodalmi: konyv vers szerzo; ujsag: lap hirlap szerkeszto; hirlap: lap;
hirlevel: lap hir; podcast: hangtar hang felvetel; hangfelvetel: hangtar hang; interju: hang emlek mesel;
radio: hang hangosbeszelo; hanganyag: hangtar; falukonyv: falutortenet; monografia: falukonyv;
falutortenet: falukonyv helytorteneti; kronika = kalendarium; helytortenet: helytorteneti mult emlek;
helyismeret: helytorteneti; multunk: helytorteneti emlek; emlekezet = emlek; hagyomany: nepi regi szokas;
hagyomanyorzes: hagyomany nepi neptanc nepviselet fono; nephagyomany: hagyomany nepi; nepszokas: szokas farsang majus;
folklor: nepi neptanc nepdal; neprajz: tajhaz nepi neprajzi; tajszo: tajszotar; nyelvjaras: tajszotar;
helynev: dulonev; utcanev: utca dulo; csaladkutatas: csaladfa; csaladfa: csaladfakutat; genealogia: csaladfa;
osok: csaladfa; leveltar: irat level; naplo: emlek level; foto = fenykep; kep = fenykep; fotozas: fenykep foto;
fotok: fenykep; fotografia: fenykep; archivum: fenykep archiv; szkenneles: fenykep lemasol digitaliz;
beszkennel: lemasol fenykep digitaliz; digitalizal = lemasol; digitalizalas: lemasol fenykep; film = mozi; video: film;
vetites: film mozi; mozgokep: film; muzeumok = muzeum; kiallitas = tarlat; galeria: kiallitas kepek;
tarlat: tarlatvezeto; gyujtemeny: muzeum gyujt; kiallitohely: muzeum; vandorkiallitas: vandorlo vitrin borond;
utazo: vandorlo borond; mobilmuzeum: borond vitrin; muzeumpedagogia: muzeum iskola gyerek osztaly;
tarlatvezetes: tarlatvezeto seta; idegenvezetes: idegenvezeto seta tarlatvezeto; idegenvezeto = tarlatvezeto;
vezetes: seta; varosnezes: seta; tura: seta jaras; turazas: seta jaras; kirandulas: seta bakancs tura;
gyalogtura: seta jaras bakancs; tanosveny: osveny seta; gyaloglas: seta gyalog; bicikli = kerekpar; bringa: kerekpar;
kerekparozas: kerekpar; biciklizes: kerekpar; temeto = sir; zsido = zsinagoga; holokauszt: zsido; skanzen = tajhaz;
tajhazak: tajhaz; paraszthaz: tajhaz; regeszet: asatas cserep; asatas: regeszet; restauralas: restaurator;
emlektargy: emlek targy; kezmuves: mester muhely farag; kezmuveskedes: kezmuves muhely; kezmuvesseg: mester muhely;
mesterseg = mester; szakma: mester; kosarfonas: mester fon; kezimunka: himz varr kototu horgol szovo;
himzes: himzo kezimunka; varras: varro; varrotanfolyam: varrokor; szabas: varro szabo; kotes: kototu kezimunka;
horgolas: horgol kezimunka; szoves: szovoszek; fonas: fono; agyagozas: agyag fazekas; fazekas: agyag cserep;
kovacs = ullo; asztalos: farag muhely; fafaragas: farago; faragas: farago; cipesz: csizmadia mester;
suszter: csizmadia; szabo: varr; patchwork: varr; nemez: kezmuves; csipke: himz kezimunka; barkacs: muhely szerszam;
barkacsolas: muhely szerszam; javitas: muhely javit; repair: muhely javit; javitomuhely: muhely javit;
szereles: muhely javit; szerszam: eszkoz; kolcsonzo = kolcsonoz; kolcsonzes: kolcsonoz;
eszkozkolcsonzo: szerszam kolcsonoz; targykolcsonzo: szerszam kolcsonoz; kert = kerteszkedes; kertek: kert;
kerteszkedes: agyas palanta; kertesz: kert; agyas: kert; vetemenyes: kert; zoldseg: kert; konyhakert: kert agyas;
vetomag = mag; mag: magcsere; palanta: kert magcsere; magcsere = magborze; komposzt: kert; komposztalas: kert;
gyogyfu: gyogynoveny; teafu: gyogynoveny; novenyek: noveny kert; fuszer: fuszernoveny; faultetes: fa ultet;
fasitas: fa ultet; parkositas: park liget ultet; park = liget; zoldites: park kert; virag: kert;
falusszepites: szepit park; faluszepites: park liget ultet; kornyezetvedelem: park patak tisztit;
szemetszedes: szemet tisztit; kornyezet: park patak; okologia: kert park; foz: konyha;
fozes: fozo konyha recept bogracs; foztanfolyam: konyha; fozotanfolyam: konyha foz;
gasztronomia: recept konyha bogracs; szakacskonyv: recept kalendarium; szakacs: konyha recept; receptgyujtes: recept;
etel: recept konyha foz; sutes: sut kemence; kenyersutes: kenyer kemence; kenyer = kemence; pekseg: kenyer;
kemencek: kemence; bogracs = fozoverseny; fozoverseny: fozo; bogracsozas: bogracs; lekvar: befoz; befozes: lekvar;
bor = pince; borkostolo: borospince; boraszat: borospince; szuret: szolo termes; aratas: arato; gazdalkodas: gazda;
mezogazdasag: gazda; gazda: gazdalkodo; termelo: piac gazda; piac = vasar; termeloi: piac vasar;
bolhapiac: cserebere vasar; csere = cserebere; ruhacsere: csere; csereprogram: csere; ajandekozas: csere;
szinhaz = szinjatszo; szinjatszas: szinjatszo szinesz szinhaz jelmez; szinjatek: szinhaz; szindarab: szinhaz darab;
szineszkedes: szinesz szinhaz; drama = szinhaz; szinkor: szinjatszo szinhaz; babszinhaz: bab szinhaz; kosztum = jelmez;
diszlet = jelmez; tanc = tanchaz; neptanc: tanchaz; tancol: tanc; tancest: tanc bal; bal: tanc utcabal; mulatsag: bal;
zene = zenekar; zeneles: zene; egyuttes: zenekar; probahely: probaterem; rock: zenekar; band: zenekar;
koncert: zenekar; hangszer: citera zene; enek = korus; enekkar: korus; dalkor: nepdal korus enek; kantor: korus enek;
nota: nepdal; sport = foci; foci = labdarugas; futball: foci; torna = mozgas; tornazas: torna; mozgas: seta;
gimnasztika: torna; egeszseg: torna mozgas gyogynoveny; joga: torna; jatek = tarsasjatek; tarsas: tarsasjatek;
tarsasjatekozas: tarsasjatek; sakkozas: sakk; kartya: jatek; jatszohaz: jatek; jatszas: jatek; jatszoter: jatek epit;
legenyavatas: majus; karacsony: advent konyvfa; advent = adventi; mikulas: advent karacsony; unnep = unnepseg;
unnepek: unnep; husvet: unnep; locsolas: husvet; farsang: maskara; busojaras: farsang maskara; maszk: maskara alarc;
majalis: majus; szentivan: ivan; falunap: bucsu majalis; falunapok: falunap; varosnap: falunap; fesztival: falunap nap;
bucsu: unnep; lakodalom: eskuvo vofely; eskuvo = menyasszony; eskuvoi: menyasszony; nyaralas: strand; tabor: nyari;
nyari: strand tabor; szunet: nyari; ejszaka: este; muvelodesi = kultur; kulturhaz: muvelodesi kultur;
kultura: muvelodesi; kozossegihaz: kozossegi muvelodesi; klub = kor; szakkor = kor; tanfolyam = kor; kurzus: tanul kor;
kepzes: tanul iskola; tanitas = tanul; tanit: tanul; tanulas: tanul tanit; oktatas: tanit iskola;
tudasmegosztas: tankatalogus tanit; tudascsere: tankatalogus; workshop: muhely; muhely: tanul; korrepetalas: tanito;
tanoda: korrepetalas tanito; hazifeladat: korrepetalas; lecke: korrepetalas; feladat: korrepetalas;
felzarkoztatas: korrepetalas; mentoralas: mentor; vizsga = erettsegi; pedagogus = tanito; tanar: tanito pedagogus;
iskola = osztaly; suli: iskola; idegennyelv: nyelv; angol: nyelv; nyelvtanulas: nyelv; nyelvkor: nyelv;
nyelvlecke: nyelv; idosotthon: idos otthon gondozohaz; nyugdijashaz: idos otthon; otthon: idosotthon;
gondozo: gondozohaz; korhaz: rendelo; orvos: rendelo; varoterem: varo rendelo; betegek: rendelo; apolas: gondozo;
szocialis: segit csaladsegito; csaladsegites: csaladsegito segit; hazigondozas: hazhoz gondozo; telefonos: telefon;
bevasarlas: bolt segit; segito: segit; kozossegiter: kozossegi ter; kozter = ter; ter: udvar; terek: ter;
kozterek: kozter;
hasznositas: ures atalakit; felujitas: atalakit epit; padlas = tetoter; udvar = kert; kocsma: bolt;
kavezo: nappali bolt; bolt = uzlet; kisbolt: bolt; pince = muhely; epites: epit; epitkezes: epit;
jatszoterepites: jatszoter; kozlekedes: busz; busz = falubusz; kisbusz: falubusz; szomszedolas: szomszed;
hirdetes: hir hangosbeszelo; hirek: hir; kommunikacio: hir lap; plakat: hir meghivo; meghivo: hir; reklam: hir;
lovak = lo; tavak: to; hidak: hid; utak: ut; nyarak: nyar; telek: tel; kezek: kez; hazak: haz; madarak: madar;
kenyerek: kenyer; levelek: level; level = uzenet; tuz = kemence; tuzolto: tuz; vadasz: ferfi; horgaszat: patak;
viz = forras; kut = forras; patak = forras; vizimalom: malom; malom = molnar; muveszet: alkoto muvesz; muvesz = alkoto;
festo: alkoto kep; festes: alkoto kep; rajz: fest kep; rajzolas: rajz; szobrasz: szobor; kreativ: alkoto kezmuves;
alkototabor: alkototelep; templom = egyhaz; gyulekezet = egyhaz; hit: gyulekezet; vallas: gyulekezet;
pap: gyulekezet egyhaz; plebania: gyulekezet; library = konyvtar; museum = muzeum; village = falu; town = varos;
community = kozosseg; volunteer = onkentes; volunteering: onkentes; children = gyerek; child: gyerek; kids: gyerek;
youth = fiatal; teenager: kamasz fiatal; teen: kamasz fiatal; young: fiatal; elderly = idos; seniors: idos;
older: idos; old: idos regi; grandparents: nagyszulo idos; family: csalad; mother: anya baba; mothers: anya baba;
baby: baba; women: asszony; men: ferfi; deaf: siket jelnyelv; blind: vak erintheto; disabled: fogyatek;
disability: fogyatek; accessible: erintheto jelnyelv; sign: jelnyelv jel; language: nyelv; gypsy: roma;
minority: nemzetiseg; garden = kert; gardening: kert; seed = mag; swap = csere; exchange: csere; book = konyv;
reading: olvas; story = mese; storytelling: mese; tales: mese; bread: kenyer; baking: kenyer sut; oven: kemence;
cooking: foz konyha; recipe: recept; food: recept foz; wine: bor; walk = seta; tour: seta; hiking: seta;
history: helytorteneti; memory: emlek; heritage: tajhaz hagyomany; exhibition = kiallitas; photo: fenykep;
photos: fenykep; photograph: fenykep; theatre: szinhaz; theater: szinhaz; dance: tanc; folk: nep; music: zene;
choir: korus; singing: enek korus; sewing: varr; knitting: kototu; embroidery: himz; weaving: szovo;
craft: kezmuves mester muhely; crafts: kezmuves mester muhely; tools: szerszam; school: iskola; student: diak;
smartphone: telefon okos; computer: okos telefon; christmas: karacsony advent; carnival: farsang;
festival: fesztival falunap; market: piac vasar; playground: jatszoter; club = klub; game: jatek; games: jatek;
chess: sakk; newspaper: lap ujsag; survey: felmeres; neighbour: szomszed; neighbours: szomszed; bus: busz;
church: templom gyulekezet; tree: fa; attic: padlas; barn: pajta
""".strip()


def pairs():
    """(typed, meant, both ways) of the list; without accents, as the index has the words."""
    for entry in LIST.replace("\n", " ").split(";"):
        sign = "=" if "=" in entry else ":"
        typed, meant = entry.split(sign)
        for word in meant.split():
            yield typed.strip(), word, sign == "="


def seed(apps, schema_editor):
    synonyms = apps.get_model("mentors", "Synonym").objects
    rows = {(typed, meant): both_ways for typed, meant, both_ways in pairs()}
    made = [synonyms.model(typed=typed, meant=meant, both_ways=both) for (typed, meant), both in rows.items()]
    synonyms.bulk_create(made, ignore_conflicts=True)


class Migration(migrations.Migration):
    dependencies = [("mentors", "0006_practice_search")]
    operations = [migrations.RunPython(seed, migrations.RunPython.noop)]
