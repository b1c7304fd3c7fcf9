"""The first list of synonyms: what people call what the texts call otherwise. Editors go on with it."""

from django.db import migrations

# What is typed, and what it finds too; with "=" the other way round as well.
LIST = """
falvak = falu; falvaink: falu; kozseg = falu; faluhaz = muvelodesi; telepules: falu varos kozseg; videk: falu tanya;
tanyasi: tanya; tanyavilag: tanya; kisfalu: falu; lakossag = lako; helyi: helyben lako; szomszedsag = szomszed; utca:
szomszed; gyermek = gyerek; gyerekek: gyerek; kolyok: gyerek; kisgyerek: gyerek kicsi ovoda; kicsik: gyerek ovoda;
csemete: gyerek; tini: kamasz fiatal tizeneves ifjusagi; tinedzser: kamasz fiatal tizeneves; kamasz = tizeneves;
ifjusag = fiatal; ifjusagi = fiatal; kamasz: fiatal; serdulo: kamasz fiatal; gimnazista: diak kozepiskola;
kozepiskolas = diak; tanulo = diak; iskolas = diak; kisiskolas: diak alsos gyerek; ovodas = ovoda; ovi: ovoda;
bolcsode: baba ovoda; bolcsi: baba; bolcsodes: baba; baba = csecsemo; kisbaba: baba; ujszulott = baba; totyogo: baba;
kismama: baba mama anya; mama = anya; anyuka: anya baba mama; edesanya: anya mama; gyes: baba mama; gyed: baba mama;
ringato: baba mondoka; babakocsi: baba; varandos: baba mama; apuka: apa; edesapa: apa; papa: apa nagyapa; szulo: anya
apa csalad; csaladi: csalad; nagyszulo: nagymama nagyapa idos unoka; nagyi: nagymama idos; nagypapa: nagyapa idos;
unoka: nagyszulo; nyugdijas = idos; szepkoru: idos nyugdijas; idosebb: idos nyugdijas; senior: idos nyugdijas; oreg =
idos; oregek: idos; idosodo: idos; egyedulallo: maganyos; magany: maganyos; maganyos: idos telefon; elszigetelt:
maganyos; egyedullet: maganyos; no = asszony; nok: asszony no; lany: no; holgy: asszony no; ferfi = apa; ferfiak:
ferfi; legeny: ferfi fiatal; cigany = roma; ciganysag: roma; ciganytelep: telep roma; romak: roma; beas: roma; siket =
hallasserult; hallasserult: hallo nagyothallo jelnyelv; hallokeszulek: hallasserult siket; suket: siket jelnyelv;
jelbeszed: jelnyelv; jelel: jelnyelv; jeleles: jelnyelv; nagyothallo: siket jelnyelv; vak = gyengenlato; latasserult:
vak gyengenlato; latasserules: vak gyengenlato; braille: vak erintheto; tapinthato: erintheto vak; akadalymentes:
erintheto jelnyelv fogyatek vak esely ertheto; akadalymentesites: erintheto jelnyelv fogyatek vak; kerekesszek:
mozgasserult fogyatek akadaly; mozgasserult: fogyatek kerekes; mozgaskorlatozott: fogyatek mozgasserult; serult:
fogyatek; fogyatekos: fogyatek fogyatekossag; fogyatekkal: fogyatekossag fogyatek; szellemi: ertelmi; autista:
fogyatek; autizmus: fogyatek; down: ertelmi fogyatek; demencia = demens; alzheimer: demens; feledekeny: demens emlek;
inkluzio: esely fogyatek; befogado: esely; integracio: esely roma fogyatek; esely = eselyegyenloseg; hatranyos:
szegeny esely korrepetalas tanya; szegeny: hatranyos rongyos esely; raszorulo: hatranyos segit; rossz: hatranyos;
leszakado: hatranyos; szegenyseg: hatranyos; segelyezett: hatranyos; munkanelkuli: hatranyos; hajlektalan: hatranyos;
bekoltozo: ujonnan koltozo befogad; bekoltozott: bekoltozo; betelepulo: bekoltozo; bevandorlo: kulfoldi bekoltozo;
menekult: bekoltozo; kulfoldi: nyelv anyanyelv idegen turista; ukran: nyelv bekoltozo; eloitelet: esely roma;
elfogadas: esely roma; elkoltozott: elszarmazott; elvandorolt: elszarmazott; kivandorolt: elszarmazott; elszarmazott:
hazajott; hazatero: elszarmazott; turista = latogato; vendeg: turista; turizmus: turista; kisebbseg: nemzetiseg;
nemzetiseg: kisebbseg horvat nemet szlovak roman szerb; svab: nemet; sokac: horvat; tot: szlovak; rac: szerb;
ketnyelvu: nyelv; anyanyelv: nyelv; onkentes = onkenteskedik; onkenteskedes: onkentes; kalaka: onkentes kozos;
kozmunka: onkentes kozos; iksz: szolgalat diak; adomany = felajanlas; adomanygyujtes: adomany; palyazat: penz; ingyen:
penz; ingyenes: penz; olcso: penz; koltsegvetes: penz; osszefogas: szomszed kozos kalaka onkentes; egyuttmukodes:
kozos partner; egyesulet = civil; civil: szervezet; szervezet: civil egyesulet; alapitvany: civil egyesulet;
polgarmester: onkormanyzat; jegyzo: onkormanyzat; kepviselo: onkormanyzat; reszvetel: lako dont; kozossegfejlesztes:
kozosseg felmeres; kerdoiv: felmeres; igenyfelmeres: felmeres; kozvelemenykutatas: felmeres; lakogyules: felmeres
forum; falugyules: felmeres forum; forum: gyules; okostelefon = telefon; mobil: telefon okos; mobiltelefon: telefon
okos; telefonozas: telefon okos; tablet: okos telefon; okoseszkoz: okos telefon; szamitogep: gep okos telefon;
szamitastechnika: okos telefon; laptop: okos telefon; digitalis: okos telefon digitaliz; internet: okos telefon
jelszo; internetezes: okos telefon; facebook: okos telefon; informatika: okos telefon; netezes: okos telefon; online:
internet; ugyfelkapu: ugyintez jelszo nyomtatvany; ugyintezes: ugyintez nyomtatvany; hivatal: ugyintez nyomtatvany;
hivatalos: ugyintez nyomtatvany; ugyek: ugyintez nyomtatvany; nyomtatvany = urlap; email: okos jelszo; konyvtarak =
konyvtar; biblioteka: konyvtar; olvasas = konyv; olvaso: konyvtar; irodalom: konyv vers; regeny: konyv; konyvek:
konyv; konyvklub = olvasokor; bookclub: olvasokor konyvklub; olvasoklub: olvasokor konyvklub; konyvcsere: csere polc
cserebere; bookcrossing: csere polc; felolvasas: olvas mese; mesekonyv: mese; meseora: mese; mesemondas: mesel;
mesemondo: mesel; mesedelutan: mese; tortenet = mese; konyvesbolt: konyv; konyvbusz: falubusz lada; mozgokonyvtar:
lada hazhoz falubusz; bibliobusz: lada falubusz; hazhozszallitas: hazhoz; kiszallitas: hazhoz; szallitas: hazhoz visz;
hazhoz: visz; vers = kolto; kolteszet: vers; koltoszet: vers; iro = szerzo; iras: iro; irodalmi: konyv vers szerzo;
ujsag: lap hirlap szerkeszto; hirlap: lap; hirlevel: lap hir; podcast: hangtar hang felvetel; hangfelvetel: hangtar
hang; interju: hang emlek mesel; radio: hang hangosbeszelo; hanganyag: hangtar; falukonyv: falutortenet; monografia:
falukonyv; falutortenet: falukonyv helytorteneti; kronika = kalendarium; helytortenet: helytorteneti mult emlek;
helyismeret: helytorteneti; multunk: helytorteneti emlek; emlekezet = emlek; hagyomany: nepi regi szokas;
hagyomanyorzes: hagyomany nepi neptanc nepviselet fono; nephagyomany: hagyomany nepi; nepszokas: szokas farsang majus;
folklor: nepi neptanc nepdal; neprajz: tajhaz nepi neprajzi; tajszo: tajszotar; nyelvjaras: tajszotar; helynev:
dulonev; utcanev: utca dulo; csaladkutatas: csaladfa; csaladfa: csaladfakutat; genealogia: csaladfa; osok: csaladfa;
leveltar: irat level; naplo: emlek level; foto = fenykep; kep = fenykep; fotozas: fenykep foto; fotok: fenykep;
fotografia: fenykep; archivum: fenykep archiv; szkenneles: fenykep lemasol digitaliz; beszkennel: lemasol fenykep
digitaliz; digitalizal = lemasol; digitalizalas: lemasol fenykep; film = mozi; video: film; vetites: film mozi;
mozgokep: film; muzeumok = muzeum; kiallitas = tarlat; galeria: kiallitas kepek; tarlat: tarlatvezeto; gyujtemeny:
muzeum gyujt; kiallitohely: muzeum; vandorkiallitas: vandorlo vitrin borond; utazo: vandorlo borond; mobilmuzeum:
borond vitrin; muzeumpedagogia: muzeum iskola gyerek osztaly; tarlatvezetes: tarlatvezeto seta; idegenvezetes:
idegenvezeto seta tarlatvezeto; idegenvezeto = tarlatvezeto; vezetes: seta; varosnezes: seta; tura: seta jaras;
turazas: seta jaras; kirandulas: seta bakancs tura; gyalogtura: seta jaras bakancs; tanosveny: osveny seta; gyaloglas:
seta gyalog; bicikli = kerekpar; bringa: kerekpar; kerekparozas: kerekpar; biciklizes: kerekpar; temeto = sir; zsido =
zsinagoga; holokauszt: zsido; skanzen = tajhaz; tajhazak: tajhaz; paraszthaz: tajhaz; regeszet: asatas cserep; asatas:
regeszet; restauralas: restaurator; emlektargy: emlek targy; kezmuves: mester muhely farag; kezmuveskedes: kezmuves
muhely; kezmuvesseg: mester muhely; mesterseg = mester; szakma: mester; kosarfonas: mester fon; kezimunka: himz varr
kototu horgol szovo; himzes: himzo kezimunka; varras: varro; varrotanfolyam: varrokor; szabas: varro szabo; kotes:
kototu kezimunka; horgolas: horgol kezimunka; szoves: szovoszek; fonas: fono; agyagozas: agyag fazekas; fazekas: agyag
cserep; kovacs = ullo; asztalos: farag muhely; fafaragas: farago; faragas: farago; cipesz: csizmadia mester; suszter:
csizmadia; szabo: varr; patchwork: varr; nemez: kezmuves; csipke: himz kezimunka; barkacs: muhely szerszam;
barkacsolas: muhely szerszam; javitas: muhely javit; repair: muhely javit; javitomuhely: muhely javit; szereles:
muhely javit; szerszam: eszkoz; kolcsonzo = kolcsonoz; kolcsonzes: kolcsonoz; eszkozkolcsonzo: szerszam kolcsonoz;
targykolcsonzo: szerszam kolcsonoz; kert = kerteszkedes; kertek: kert; kerteszkedes: agyas palanta; kertesz: kert;
agyas: kert; vetemenyes: kert; zoldseg: kert; konyhakert: kert agyas; vetomag = mag; mag: magcsere; palanta: kert
magcsere; magcsere = magborze; komposzt: kert; komposztalas: kert; gyogyfu: gyogynoveny; teafu: gyogynoveny; novenyek:
noveny kert; fuszer: fuszernoveny; faultetes: fa ultet; fasitas: fa ultet; parkositas: park liget ultet; park = liget;
zoldites: park kert; virag: kert; falusszepites: szepit park; faluszepites: park liget ultet; kornyezetvedelem: park
patak tisztit; szemetszedes: szemet tisztit; kornyezet: park patak; okologia: kert park; foz: konyha; fozes: fozo
konyha recept bogracs; foztanfolyam: konyha; fozotanfolyam: konyha foz; gasztronomia: recept konyha bogracs;
szakacskonyv: recept kalendarium; szakacs: konyha recept; receptgyujtes: recept; etel: recept konyha foz; sutes: sut
kemence; kenyersutes: kenyer kemence; kenyer = kemence; pekseg: kenyer; kemencek: kemence; bogracs = fozoverseny;
fozoverseny: fozo; bogracsozas: bogracs; lekvar: befoz; befozes: lekvar; bor = pince; borkostolo: borospince;
boraszat: borospince; szuret: szolo termes; aratas: arato; gazdalkodas: gazda; mezogazdasag: gazda; gazda: gazdalkodo;
termelo: piac gazda; piac = vasar; termeloi: piac vasar; bolhapiac: cserebere vasar; csere = cserebere; ruhacsere:
csere; csereprogram: csere; ajandekozas: csere; szinhaz = szinjatszo; szinjatszas: szinjatszo szinesz szinhaz jelmez;
szinjatek: szinhaz; szindarab: szinhaz darab; szineszkedes: szinesz szinhaz; drama = szinhaz; szinkor: szinjatszo
szinhaz; babszinhaz: bab szinhaz; kosztum = jelmez; diszlet = jelmez; tanc = tanchaz; neptanc: tanchaz; tancol: tanc;
tancest: tanc bal; bal: tanc utcabal; mulatsag: bal; zene = zenekar; zeneles: zene; egyuttes: zenekar; probahely:
probaterem; rock: zenekar; band: zenekar; koncert: zenekar; hangszer: citera zene; enek = korus; enekkar: korus;
dalkor: nepdal korus enek; kantor: korus enek; nota: nepdal; sport = foci; foci = labdarugas; futball: foci; torna =
mozgas; tornazas: torna; mozgas: seta; gimnasztika: torna; egeszseg: torna mozgas gyogynoveny; joga: torna; jatek =
tarsasjatek; tarsas: tarsasjatek; tarsasjatekozas: tarsasjatek; sakkozas: sakk; kartya: jatek; jatszohaz: jatek;
jatszas: jatek; jatszoter: jatek epit; legenyavatas: majus; karacsony: advent konyvfa; advent = adventi; mikulas:
advent karacsony; unnep = unnepseg; unnepek: unnep; husvet: unnep; locsolas: husvet; farsang: maskara; busojaras:
farsang maskara; maszk: maskara alarc; majalis: majus; szentivan: ivan; falunap: bucsu majalis; falunapok: falunap;
varosnap: falunap; fesztival: falunap nap; bucsu: unnep; lakodalom: eskuvo vofely; eskuvo = menyasszony; eskuvoi:
menyasszony; nyaralas: strand; tabor: nyari; nyari: strand tabor; szunet: nyari; ejszaka: este; muvelodesi = kultur;
kulturhaz: muvelodesi kultur; kultura: muvelodesi; kozossegihaz: kozossegi muvelodesi; klub = kor; szakkor = kor;
tanfolyam = kor; kurzus: tanul kor; kepzes: tanul iskola; tanitas = tanul; tanit: tanul; tanulas: tanul tanit;
oktatas: tanit iskola; tudasmegosztas: tankatalogus tanit; tudascsere: tankatalogus; workshop: muhely; muhely: tanul;
korrepetalas: tanito; tanoda: korrepetalas tanito; hazifeladat: korrepetalas; lecke: korrepetalas; feladat:
korrepetalas; felzarkoztatas: korrepetalas; mentoralas: mentor; vizsga = erettsegi; pedagogus = tanito; tanar: tanito
pedagogus; iskola = osztaly; suli: iskola; idegennyelv: nyelv; angol: nyelv; nyelvtanulas: nyelv; nyelvkor: nyelv;
nyelvlecke: nyelv; idosotthon: idos otthon gondozohaz; nyugdijashaz: idos otthon; otthon: idosotthon; gondozo:
gondozohaz; korhaz: rendelo; orvos: rendelo; varoterem: varo rendelo; betegek: rendelo; apolas: gondozo; szocialis:
segit csaladsegito; csaladsegites: csaladsegito segit; hazigondozas: hazhoz gondozo; telefonos: telefon; bevasarlas:
bolt segit; segito: segit; kozossegiter: kozossegi ter; kozter = ter; ter: udvar; terek: ter; kozterek: kozter;
hasznositas: ures atalakit; felujitas: atalakit epit; padlas = tetoter; udvar = kert; kocsma: bolt; kavezo: nappali
bolt; bolt = uzlet; kisbolt: bolt; pince = muhely; epites: epit; epitkezes: epit; jatszoterepites: jatszoter;
kozlekedes: busz; busz = falubusz; kisbusz: falubusz; szomszedolas: szomszed; hirdetes: hir hangosbeszelo; hirek: hir;
kommunikacio: hir lap; plakat: hir meghivo; meghivo: hir; reklam: hir; lovak = lo; tavak: to; hidak: hid; utak: ut;
nyarak: nyar; telek: tel; kezek: kez; hazak: haz; madarak: madar; kenyerek: kenyer; levelek: level; level = uzenet;
tuz = kemence; tuzolto: tuz; vadasz: ferfi; horgaszat: patak; viz = forras; kut = forras; patak = forras; vizimalom:
malom; malom = molnar; muveszet: alkoto muvesz; muvesz = alkoto; festo: alkoto kep; festes: alkoto kep; rajz: fest
kep; rajzolas: rajz; szobrasz: szobor; kreativ: alkoto kezmuves; alkototabor: alkototelep; templom = egyhaz;
gyulekezet = egyhaz; hit: gyulekezet; vallas: gyulekezet; pap: gyulekezet egyhaz; plebania: gyulekezet; library =
konyvtar; museum = muzeum; village = falu; town = varos; community = kozosseg; volunteer = onkentes; volunteering:
onkentes; children = gyerek; child: gyerek; kids: gyerek; youth = fiatal; teenager: kamasz fiatal; teen: kamasz
fiatal; young: fiatal; elderly = idos; seniors: idos; older: idos; old: idos regi; grandparents: nagyszulo idos;
family: csalad; mother: anya baba; mothers: anya baba; baby: baba; women: asszony; men: ferfi; deaf: siket jelnyelv;
blind: vak erintheto; disabled: fogyatek; disability: fogyatek; accessible: erintheto jelnyelv; sign: jelnyelv jel;
language: nyelv; gypsy: roma; minority: nemzetiseg; garden = kert; gardening: kert; seed = mag; swap = csere;
exchange: csere; book = konyv; reading: olvas; story = mese; storytelling: mese; tales: mese; bread: kenyer; baking:
kenyer sut; oven: kemence; cooking: foz konyha; recipe: recept; food: recept foz; wine: bor; walk = seta; tour: seta;
hiking: seta; history: helytorteneti; memory: emlek; heritage: tajhaz hagyomany; exhibition = kiallitas; photo:
fenykep; photos: fenykep; photograph: fenykep; theatre: szinhaz; theater: szinhaz; dance: tanc; folk: nep; music:
zene; choir: korus; singing: enek korus; sewing: varr; knitting: kototu; embroidery: himz; weaving: szovo; craft:
kezmuves mester muhely; crafts: kezmuves mester muhely; tools: szerszam; school: iskola; student: diak; smartphone:
telefon okos; computer: okos telefon; christmas: karacsony advent; carnival: farsang; festival: fesztival falunap;
market: piac vasar; playground: jatszoter; club = klub; game: jatek; games: jatek; chess: sakk; newspaper: lap ujsag;
survey: felmeres; neighbour: szomszed; neighbours: szomszed; bus: busz; church: templom gyulekezet; tree: fa; attic:
padlas; barn: pajta; kulterulet: tanya; tanyasiak: tanya; elszort: tanya; kimozdul: hazhoz telefon; kimozdulni: hazhoz
telefon; hazhozviszi: hazhoz; agyhoz: hazhoz; kotott: hazhoz; olvasnivalo: konyv; kotet: konyv; naptar = kalendarium;
evkonyv: kalendarium; kepez: kepzes tanul iskola; tanit = tanitas; kiskonyvtar: konyvtar; ludotheka: jatek; alzheimer:
demencia emlekdoboz gondozohaz; szellemileg: demens; csokkentes: legyoz; megelozes: figyel; falubejaras: falujaras
hatarjaras; bejaras: seta jaras; versike: rigmus vers; versikek: rigmus vers; rigmus = csujogato; mondoka: rigmus
baba; taska: borond; koffer = borond; suitcase: borond koffer; box: doboz lada; crate: lada; trunk: lada borond;
embroidery: himzo himzes himzominta; needlework: himzo kezimunka; pattern: minta; stitching: himzo varras; lace:
csipke; quilt: varrokor; yarn: fonal fono; spinning: fono; pottery: fazekas agyag; blacksmith: kovacs ullo; carpenter:
asztalos; woodwork: farago asztalos; basket: kosar kosarfonas; shoemaker: csizmadia; elder: idos; aged: idos;
pensioner: nyugdijas idos; retired: nyugdijas idos; grandmother: nagymama nagyszulo; grandfather: nagyapa nagyszulo;
grandchildren: unoka; parents: szulo csalad; toddler: baba ovoda; kindergarten: ovoda; nursery: ovoda baba; pupil:
diak iskola; teacher: tanito pedagogus; teaching: tanit tanul; learning: tanul; lesson: ora tanul; skill: tudas tanit;
skills: tudas tanit tankatalogus; knowledge: tudas tankatalogus; catalogue: katalogus; mobile: telefon; phone: telefon
okos; digital: digitaliz okos; internet: okos telefon; deafness: siket; hearing: hallasserult siket; impaired: serult
gyengenlato; wheelchair: kerekes mozgasserult; autism: fogyatek; dementia: demens emlek; loneliness: maganyos; lonely:
maganyos; isolated: maganyos tanya; poor: szegeny hatranyos; poverty: szegeny hatranyos; roma: cigany; romani: roma;
refugee: bekoltozo; newcomer: bekoltozo ujonnan; migrant: bekoltozo; bilingual: ketnyelvu nyelv; croatian: horvat;
german: nemet; slovak: szlovak; serbian: szerb; ukrainian: ukran; dialect: tajszotar; storybook: mese; fairy: mese;
reader: olvas; readers: olvasokor; librarian: konyvtaros; bookmobile: falubusz lada; shelf: polc; magazine: lap ujsag;
letter: level; diary: naplo; archive: archiv leveltar; memories: emlek; remember: emlek; genealogy: csaladfa;
ancestors: csaladfa; grave: sir temeto; cemetery: temeto sir; house: haz; homestead: tanya; farm: tanya gazda; farmer:
gazda termelo; field: dulo hatar; harvest: arato szuret; vineyard: szolo pince; cellar: pince; grape: szolo; fruit:
gyumolcs; vegetable: zoldseg kert; herb: gyogynoveny; herbs: gyogynoveny; flower: virag; plants: noveny palanta;
planting: ultet; forest: erdo; nature: termeszet park; environment: park szemet; waste: szemet; rubbish: szemet;
cleanup: szemet tisztit; water: viz forras; river: folyo patak; lake: to; courtyard: udvar; yard: udvar; park: liget;
square: ter kozter; street: utca; building: epit haz; renovation: felujit atalakit; abandoned: ures; empty: ures;
roof: tetoter padlas; shop: bolt; pub: kocsma; cafe: kavezo; room: szoba; toy: jatek; puppet: bab babszinhaz; play:
jatek szinhaz; actor: szinesz szinjatszo; stage: szinpad szinhaz; costume: jelmez; film: mozi; cinema: mozi film;
movie: mozi film; concert: koncert zenekar; choral: korus; song: dal enek; songs: dal enek; folksong: nepdal; dancing:
tanc tanchaz; painting: festo fest; drawing: rajz; artist: muvesz alkoto; art: muvesz alkoto; wedding: eskuvo
lakodalom; easter: husvet; holiday: unnep nyari; summer: nyari tabor; camp: tabor; winter: tel; weekly: hetente; week:
het; day: nap; night: este ejszaka; evening: este; friday: pentek; monday: hetfo; saturday: szombat; sunday: vasarnap;
breakfast: reggeli; lunch: ebed; kitchen: konyha; cook: foz konyha; bake: sut kenyer; jam: lekvar; soup: leves
bogracs; stew: bogracs; fishing: horgasz; hunting: vadasz; football: foci; bicycle: kerekpar; bike: kerekpar; cycling:
kerekpar; exercise: torna mozgas; health: egeszseg; doctor: orvos rendelo; nurse: apolo gondozo; care: gondozo; mayor:
polgarmester onkormanyzat; council: onkormanyzat; ngo: civil egyesulet; association: egyesulet civil; foundation:
alapitvany; donation: adomany; fundraising: adomany; budget: koltseg penz; free: ingyen; cheap: olcso; grant:
palyazat; project: projekt; network: halozat; meeting: talalkozo; discussion: beszelget; debate: beszelget vita;
conversation: beszelget; interview: interju emlek; sound: hang; radio: hangosbeszelo; recording: felvetel hang;
picture: fenykep kep; scanning: lemasol digitaliz; poster: plakat; signpost: tabla; map: terkep; trail: osveny; path:
osveny; guide: tarlatvezeto idegenvezeto; visitor: latogato; tourist: turista latogato; tourism: turista; traditions:
hagyomany; tradition: hagyomany; custom: szokas hagyomany; customs: szokas hagyomany; folklore: nepi nepdal; open:
nyitott; touch: erintheto; exhibit: kiallitas; gallery: kiallitas; collection: gyujtemeny; repair: javit muhely; tool:
szerszam; lending: kolcsonoz; borrow: kolcsonoz; share: megoszt csere; sharing: csere megoszt; together: egyutt kozos;
cooperation: egyuttmukod kozos; partnership: partner; generations: nemzedek; generation: nemzedek; intergenerational:
nemzedek unoka; generacio = nemzedek; generaciok: nemzedek unoka nagyszulo; intergeneracios: nemzedek unoka;
koziskola: iskola; apropsag: gyerek; porontyok: gyerek; srac: gyerek kamasz; fiuk: gyerek fiatal; lanyok: gyerek
fiatal; hazaspar: csalad; rokon: csalad; szomszedok: szomszed; falubeliek: falu lako; helybeliek: falu lako; helybeli:
falu lako; lakok: lako; polgarok: lako; varosi: varos; kertvaros: varos; lakotelep: varos haz; agglomeracio: varos
bekoltozo; hatarmenti: hatar; hatar: kornyek; volgy: kornyek; tajegyseg: taj; vidam: jatek; ugyes: kezmuves; tehetseg:
alkoto; nepszeru: kedvelt; adas: hang; hangoskonyv: hang felolvas; dokumentumfilm: film; fotokiallitas: fenykep
kiallitas; fotoalbum: fenykep; album: fenykep; regiseg: regi targy; kacat: targy regi; lim: targy regi; antik: regi
targy; butor: butorfestes targy; szott: szovo; gyapju: nemez fonal; fonal: kezimunka fono; tu: varro himzo; cerna:
varro; ruha: varro jelmez; viselet: nepviselet; nepviselet = viselet; ing: viselet; csizma: csizmadia; tanchaz =
neptanc; harmonika: zene; gitar: zene zenekar; furulya: zene; citera: zene; dob: zene; dallam: dal zene; mulato:
tanchaz bal; reggeli: etel; leves: bogracs foz; palinka: pince; meh: meheszet mez; mez: meheszet; gyumolcsos:
gyumolcs; gyumolcs: lekvar befoz; alma: gyumolcs; szorp: befoz; savanyusag: befoz; disznovagas: foz; kolbasz: foz;
halaszle: foz bogracs; palacsinta: sut; lepeny: sut; kalacs: sut kenyer; tesztak: foz konyha; allat: allatsimogato;
kutya: allat; lovaglas: lo; tyuk: allat udvar; erdo: fa osveny; gomba: erdo; madar: madarles; csillag: csillagasz
ejszaka; hulladek: szemet; ujrahasznositas: javit csere; ujrahasznosit: javit csere; fenntarthato: kert csere javit;
klima: kert fa; energia: haz; elmagany: maganyos; magara: maganyos; maradt: maganyos; beteg: gondozo rendelo; gyasz:
beszelget; lelki: beszelget; onsegito: beszelget kor; ferfiklub: ferfi; noklub: asszony; asszonykor: asszony;
nyugdijasklub: nyugdijas idos; ifiklub: ifjusagi fiatal; ifjak: fiatal ifjusagi; lezengo: kamasz fiatal; csellengo:
kamasz fiatal; unatkozo: kamasz fiatal; osszejovetel: talalkozo klub; talalkozas: talalkozo beszelget; buli: bal tanc;
onkormanyzat: polgarmester; falugondnok: falubusz hazhoz; gondnok: falubusz; osszefog: kozos kalaka; tarsadalmi:
onkentes kozos; halozat: partner; testvertelepules: partner kulfoldi; hataron: kulfoldi; tuli: kulfoldi; magyarsag:
kulfoldi; kepesseg: tudas; tehetseggondozas: alkoto gyerek; nyari: szunidei; szunidei: nyari tabor; vakacio: nyari
tabor; rendezveny: unnep falunap; megemlekezes: emlek; evfordulo: emlek unnep; hos: emlek; haboru: emlek; vilaghaboru:
emlek; katona: emlek; kitelepites: emlek nemet; malenkij: emlek; borze: csere vasar; apro: kicsi; tapasztalatcsere:
szomszedolas; maszoka: jatszoter; hinta: jatszoter; csuszda: jatszoter; homokozo: jatszoter; torzshely: klub; bazis:
klub; felugyelet: kulcs; mom: baba mama; moms: baba mama; mum: baba mama; mums: baba mama; infant: baba; infants:
baba; corner: sarok szoba; toddlers: baba ovoda; babies: baba; seeds: magcsere magborze vetomag; newcomers: bekoltozo;
vakoknak: vak; vilagtalan: vak gyengenlato; suketnema: siket jelnyelv; csur: pajta; istallo: pajta; mukedvelo:
szinjatszo szinhaz; iparos: mester; mobilozas: telefon okos; szivessegbank: tankatalogus csere; gazos: udvar; gondnok:
falubusz gazda; doboz: lada; kezmu: kezmuves; labdarugo: foci labdarugas; sakkozo: sakk sakktabla; sakk: sakktabla;
kulonora: korrepetalas tanito; jotekonysag: adomany takaro felajanlas; jotekonysagi: adomany takaro felajanlas;
hazivideo: film filmtekercs; video: filmtekercs; megment: atment megoriz; megmentes: atment megoriz; ranez: telefon
latogat; ranezni: telefon latogat; megkerdez: felmeres kerdoiv; megkerdezni: felmeres kerdoiv; velemeny: felmeres
forum; guard: teremor; tell: mesel; telling: mesel; circle: kor klub; tour: tarlatvezeto seta; guide: tarlatvezeto;
guiding: tarlatvezeto; table: asztal; sewing: varro varrokor; sew: varro varrokor; knit: kototu kezimunka; crochet:
horgol kezimunka; blanket: takaro; charity: adomany takaro; ambulance: mento; fire: tuz tuzolto; firefighter: tuzolto;
opinion: felmeres; door: ajto kapu; neighborhood: szomszed utca; tutoring: korrepetalas; homework: korrepetalas; exam:
erettsegi vizsga; stamp: belyeg gyujto; coin: erem gyujto; collector: gyujto; card: kartya level; jewish: zsido;
synagogue: zsinagoga; gospel: gyulekezet enek; prayer: ima gyulekezet; veteran: emlek; war: emlek haboru; bell:
harang; mill: malom; well: kut forras; bridge: hid; railway: vasut; station: allomas; school: iskola osztaly; class:
osztaly iskola; graduation: erettsegi; sportclub: foci; masks: maskara; mask: maskara; pancake: palacsinta; pig:
disznovagas; noodles: teszta konyha; honey: mez meheszet; dumpling: gomboc; strudel: retes; brass: zenekar fuvos;
accordion: harmonika; zither: citera; flute: furulya; lullaby: altato baba; rhyme: mondoka vers; poem: vers kolto;
poetry: vers kolto; poet: kolto vers; author: szerzo iro; writer: szerzo iro; writing: iro szerzo; blog: lap ujsag;
press: lap ujsag; booklet: fuzet; leaflet: fuzet meghivo; calendar: kalendarium naptar; almanac: kalendarium; albums:
fenykep; camera: fenykep; slide: dia fenykep; tape: hang felvetel; reel: filmtekercs film; fono: fonas; guzsaly: fono;
rokka: fono; keresztszem: himzo; szotteses: szovo; rongyszonyeg: szovo rongy; rongybaba: varro; babakeszites: varro;
csuhe: kezmuves; csuhezas: kezmuves; gyongy: kezmuves; gyongyfuzes: kezmuves; uveg: kezmuves; bor: bormuves pince;
bormuves: mester; nyereg: bormuves; kadar: mester; kovacsolas: kovacs ullo; fegyver: emlek; kekfestes: kekfesto;
tojasfestes: husvet; tojas: husvet; betlehem: karacsony advent; betlehemezes: karacsony advent; luca: advent
karacsony; marton: unnep; ludas: unnep; szilveszter: unnep bal; anyaknapja: mama anya; gyereknap: gyerek unnep; nonap:
asszony unnep; numizmatika: erme erem penz; erme = erem; penzerme: erem; sirkert = temeto; sir: temeto fejfa;
siremlek: temeto fejfa; kezirat: fuzet naplo; sajto: lap ujsag; hirlap: ujsag; foldmuves: gazda; foldmuvelo: gazda;
foldmuvesek: gazda; ostermelo: gazda piac; uraknak: ferfi; urak: ferfi; ozvegy: maganyos idos; ebed: konyha fozes;
vacsora: konyha fozes; reggeli: konyha; osztalytars: osztaly evkonyv; osztalytarsak: osztaly evkonyv; erettsegi:
evkonyv iskola; korrepetalas: tanulo tanit; korrepetal: tanulo tanit; matek: tanulo korrepetalas tanit; matematika:
tanulo korrepetalas; hazi: tanulo; felzarkoztatas: tanit; potlek: korrepetalas; elszarmazott = elszarmazottak;
elvandorlas: elszarmazott; emigrans: elszarmazott; hazahiv: elszarmazott hazavar; hazahivas: elszarmazott hazavar;
megjavit: javit muhely; javito: javit muhely; szakadt: javit konyvorvos; kotes: konyvkoto; velemeny: kerdoiv;
megkerdezes: felmeres kerdoiv; igenyfelmeres: kerdoiv; beleszolas: reszvetel dont; szorakozas: jatek; szorakozik:
jatek; tarsas: jatek; memoria: emlek; emlekezes: emlek; otthonlako: gondozohaz idosotthon; szocialis: gondozo; apolo:
gondozo; szakkor = klub; osszejon: talalkozo; gyules: talalkozo; travelling: vandor utazo borond; traveling: vandor
utazo borond; mobile: mozgo vandor busz; dalol: enek korus; notazas: enek dal; zenel: zene zenekar; muzsika: zene;
rock: zene banda; furulya: nepzene; tanctanitas: tanc; mezsgyekerules: hatarjaras; mezsgye: hatarjaras hatar;
hatarkerules: hatarjaras;  tuzifa: fa; kozmunka: kalaka; szuletesnap: unnep; nevnap: unnep;
ballagas: iskola; varrogep: varro; horgolas: koto; hurkolas: koto; receptkonyv: recept; befottek: befoz; savanyu:
befoz; disznovagas: disznotor; konyvkotes: konyvkoto konyvorvos; konyvjavitas: konyvorvos; versiras: iro szerzo; novella: iro
szerzo; irotanfolyam: iro szerzo; irokor: iro; bloggeres: iro; karacsonyfa: karacsony konyvfa advent; karacsonyi:
advent konyvfa; adventi: karacsony; szikviz: szodas; szoda: szodas; szodaviz: szodas; mesterlegeny: mester;
fenykepezes: fotos fenykep sotetkamra; fenykepesz: fotos fenykep; fotozas: fotos; fotoszakkor: fotos sotetkamra;
analog: sotetkamra; postcard: kepeslap; postcards: kepeslap; deltiologia: kepeslap; magveto: magcsere; odafigyeles:
figyel szomszed; felugyel: figyel; idosgondozas: idos gondozo telefonlanc; idosvedelem: telefonlanc idos; jelzorendszer:
telefonlanc idos; turazas: bakancs falujaras; turista: bakancs; termeszetjaras: bakancs falujaras; gyalogos: gyalog
bakancs; library: konyvtar; living: elo; human: elo ember; people: ember; dorffest: falunap; dorf: falu; bibliothek: konyvtar; kinder: gyerek; kind: gyerek; jugend: fiatal ifjusagi; jugendclub: ifjusagi klub; senioren:
idos; alte: idos; garten: kert; brot: kenyer; backen: sut kenyer; kochen: foz konyha; musik: zene; tanz: tanc; chor:
korus; buch: konyv; bucher: konyv; spielplatz: jatszoter; spiele: tarsasjatek jatek; freiwillige: onkentes;
ausstellung: kiallitas; marchen: mese; nachbarn: szomszed; wandern: seta bakancs; weihnachten: karacsony advent;
familie: csalad; frauen: asszony; manner: ferfi; gehorlose: siket jelnyelv; blinde: vak erintheto; flohmarkt:
cserebere vasar; werkstatt: muhely; verein: egyesulet civil; schule: iskola; theaterstuck: szinhaz; wein: bor pince;
kotogetes: kototu; kotogetos: kototu; mokus: gyerek; okosora: okos telefon; netbank: ugyintez okos jelszo; ekreta:
ugyintez jelszo; dap: ugyintez jelszo; ugyseged: ugyintez; adobevallas: ugyintez nyomtatvany; kormanyablak: ugyintez
nyomtatvany; okmany: ugyintez nyomtatvany; eeszt: ugyintez jelszo; applikacio: okos telefon; app: okos telefon; viber:
okos telefon; messenger: okos telefon; whatsapp: okos telefon; videohivas: okos telefon; kutyu: okos telefon;
szoftver: okos telefon; wifi: okos internet; kamu: hir; csalas: okos jelszo; csalok: okos jelszo; mamika: idos
nagymama; papoka: idos nagyapa; dedi: nagymama idos; dedike: nagymama idos; matuzsalem: idos; veteran: idos; aggok:
idos; idosklub: nyugdijasklub; kolykok: gyerek; lurko: gyerek; poronty: gyerek; babazo: baba; pici: baba;
picik: baba; gyed: baba; szoptatas: baba mama; vedono: baba; csaladi: csalad; apas: apa; apaklub: apa; papas: apa;
nagycsaladosok: csalad; egyszulos: csalad; srac: kamasz fiatal; sracok: kamasz fiatal; haverok: fiatal
klub; lazulas: klub; csovezes: kamasz fiatal; bulizas: bal tanc; diszko: tanc bal; disco: tanc bal; garazs:
zenekar; dobolas: zenekar; gitarozas: zenekar; zenesz: zenekar; zeneszek: zenekar; punk: zenekar; metal: zenekar;
gamer: jatek; tarsasozas: tarsasjatek; tarsasest: tarsasjatek; malom: molnar; kvizest: vetelkedo; kviz: vetelkedo;
bazar: vasar gyerekek; zsibvasar: cserebere vasar; garazsvasar: cserebere vasar; turkalo: cserebere csere; hasznaltruha:
cserebere csere; leltar: raktar; leltarozas: adatrogzito raktar; begepeles: adatrogzito; adatbevitel: adatrogzito;
nyilvantartas: adatrogzito; katalogizalas: adatrogzito; nepmuveszet: himzo nepviselet farago szovo;
subazas: himzo; nemezeles: kezmuves; makrame: kezimunka; gobelin: himzo kezimunka; kalocsai: himzo; matyo: himzo;
szalmafonas: kezmuves; veso: farago; nyuszolas: locsolas; amatortarsulat: szinjatszo pajta; tarsulat: szinjatszo
szinhaz; eloadas: szinhaz; improvizacio: drama szinhaz; szerep: szinesz; mozizas: filmklub; filmezes: film;
filmvetites: filmklub vetit; filmnezes: filmklub; szuper8: filmtekercs; vhs: filmtekercs; kazetta: hangtar
filmtekercs; magno: hangtar hang; tablokep: osztaly evkonyv; cseledek: emlek; gyari: gyar munkas; uzem: gyar munkas;
tsz: gyar gazda; banya: gyar munkas; dolgozok: munkas; matt: sakk; focizas: foci; meccs: foci; edzes: torna
mozgas; fitnesz: torna mozgas; pilates: torna; jogazas: torna; gerinctorna: torna mozgas; eletmod: torna mozgas;
fogyokura: torna mozgas; kocogas: mozgas; futas: mozgas; nordic: seta; zarandok: seta templom; bortura: borospince;
pinceszer: borospince; borut: borospince; kostolas: kostolo; lekvarfozes: lekvar befoz; grillezes: bogracs; porkolt:
bogracs; gulyas: bogracs; lecso: bogracs; kovaszos: kovasz kenyer; kovasz: kenyer; pizza: kemence; langos: kemence;
pogacsa: sut kemence; agrar: gazda; foldek: gazda; kisallat: gazda; gazdakor: gazda; magbank: magcsere;
kiskert: kert; biokert: kert; magasagyas: kert agyas; komposztalo: kert; facsemete: ultet; fasor: ultet park; parkgondozas:
liget; padok: pad; padfestes: pad; vaganyok: vasut; szemle: felmeres; igeny: felmeres; hazalas: ajto felmeres;
csongetes: ajto felmeres; becsongetes: ajto felmeres; szorolap: meghivo futar; hirveres: meghivo hir; hirmondo: lap
hangosbeszelo; kisbiro: hangosbeszelo; dobolas: hangosbeszelo; megafon: hangosbeszelo; vegyesbolt: bolt;
elelmiszer: bolt kenyer; elelmiszerbolt: bolt; abc: bolt; boltos: bolt; szatocs: bolt; pekaru: kenyer bolt; coworking:
civil muhely; iroda: civil; kanape: nappali; teazo: nappali; kavezas: nappali; raktarlatogatas: raktar nyitott;
iskolataska: taska; foglalkozas: muzeumpedagogus; tanora: osztaly muzeumpedagogus; kihelyezett: borond lada vandorlo;
utaztatas: vandorlo borond; hagyatek: padlas iratok magan; csaladtortenet: csaladfa csalad; felmenok: csaladfa;
szarmazas: csaladfa; anyakonyv: csaladfa; hazateres: elszarmazott; hazavaras: elszarmazott; elvandorol: elszarmazott;
kitelepult: elszarmazott; teknovajo: roma mesterseg; nyelvgyakorlas: nyelvtanulo; nyelvparos: nyelvtanulo; tandem:
nyelvtanulo; nemetul: nyelvtanulo nemet; angolul: nyelvtanulo; magyarora: nyelvtanulo; expat: bekoltozo kulfoldi;
jottment: bekoltozo; gyuttment: bekoltozo; ujlako: bekoltozo; varosbol: bekoltozo;
csalan: gyogynoveny; hasfajas: gyogynoveny; kamilla: gyogynoveny; eszkoz: szerszam; barkacsgep: szerszam; furogep:
szerszam; letra: szerszam; funyiro: szerszam; audiobook: hangoskonyv; hangoskonyv: felolvas hang; print: betu; large:
nagybetus; nagybetu: nagybetus; bevasarlo: piac bolt; ottalvos: ejszaka; alvas: ejszaka; papirok: irat level
leveltar; iratok: leveltar; okirat: irat leveltar; rehearsal: probaterem; archeology: regeszet; archaeology: regeszet;
buli: bal; utcabuli: utcabal; hazibuli: bal; kornyezo: szomszed; kornyekbeli: szomszed kornyek; kornyek: szomszed;
megallo: varo buszmegallo; konyvmegallo: polc utca; konyvszekreny: polc utca; konyvespolc: polc; konyvdoboz: doboz
lada; szekreny: polc; unatkozik: klub program; lezongas: fiatal este; logas: fiatal este; bandazas: fiatal este;
hobbi: kor klub; kezdo: tanul kezd; szabadido: klub kor; delutani: delutan; hetvegi: hetvege; hetvege: szombat
vasarnap; esti: este; ev: evente; nyar: nyari; tel: kalyha fono; osz: szuret; tavasz: majus kert; walking: seta gyalog;
hike: jaras seta gyalog; cemetery: temeto; graveyard: temeto; cellar: pince; wine: pince; mill: malom; blacksmith:
kovacs; toy: jatek; toys: jatek; board: tarsasjatek; writer: iro szerzo; writers: iro szerzo; author: szerzo; poetry:
vers; poem: vers; letter: level; letters: level; postcard: kepeslap; postcards: kepeslap; wedding: menyasszony eskuvo;
bride: menyasszony; costume: jelmez nepviselet; costumes: jelmez; puppet: bab; cinema: film mozi; movie: film mozi;
film: mozi; radio: hangosbeszelo hang; sound: hang; voice: hang; recording: hang; loneliness: maganyos; lonely: maganyos;
phone: telefon; call: telefon; parents: szulo; father: apa; fathers: apa; dads: apa; dad: apa; grandma: nagymama;
grandmother: nagymama; grandfather: nagyapa; grandchildren: unoka; kindergarten: ovoda; preschool: ovoda; teacher:
tanito pedagogus; tutoring: korrepetalas; homework: korrepetalas; exam: vizsga; study: tanul; learning: tanul; teach:
tanit; skill: tudas tanit; exercise: torna; fitness: torna; football: foci; soccer: foci; sports: sport; bike: kerekpar;
bicycle: kerekpar; delivery: hazhoz; home: otthon hazhoz; shop: bolt; grocery: bolt; store: bolt; bakery: kenyer; beach:
strand; train: vasut; factory: gyar; farmers: gazda; farm: gazda; harvest: aratas szuret; herbs: gyogynoveny; herb:
gyogynoveny; plants: noveny; trees: fa; park: liget; bench: pad; street: utca; wells: kut; spring: forras; fire: tuz;
midsummer: ivan; easter: husvet; maypole: majusfa; mask: maskara; masks: maskara; jewish: zsido; synagogue: zsinagoga;
jew: zsido; religion: gyulekezet egyhaz; faith: gyulekezet; prayer: ima; bilingual: nyelv ketnyelvu; slovak: szlovak;
german: nemet; newcomers: bekoltozo; newcomer: bekoltozo; migrants: bekoltozo; refugees: bekoltozo; emigrants:
elszarmazott; diaspora: elszarmazott; visit: latogat; visitors: latogato; tourism: turista; tourists: turista; guide:
tarlatvezeto; guided: tarlatvezeto; suitcase: borond; archive: archiv leveltar; archives: leveltar archiv; digitize:
digitaliz; digitization: digitaliz; digitisation: digitaliz; scanning: digitaliz lemasol; restore: restaurator;
restoration: restaurator; conservation: restaurator; repairing: javit; fix: javit; lending: kolcsonoz; borrow:
kolcsonoz; loan: kolcsonoz; rent: kolcsonoz; swapping: csere; quilt: takaro varr; blanket: takaro; yarn: fonal kototu;
spinning: fono; loom: szovoszek; pottery: fazekas agyag; wood: fafarago; carving: farago; blue: kekfesto; indigo:
kekfesto; painting: festo kep; art: muvesz alkoto; artists: muvesz alkoto; artist: muvesz alkoto; sculpture: szobor;
concert: koncert zenekar; band: zenekar; song: dal enek; songs: dal enek; dancing: tanc; party: bal; ball: bal;
competition: verseny; contest: verseny; vote: szavaz dont; council: tanacs; youngsters: fiatal; pensioners: nyugdijas;
retired: nyugdijas; retirement: nyugdijas; hospital: rendelo; doctor: rendelo; waiting: varo; dementia: demens;
easy: konnyen; plain: konnyen ertheto; news: hir; paperwork: ugyintez nyomtatvany; forms: nyomtatvany; office: ugyintez;
empty: ures; building: epulet haz; room: szoba; space: ter; place: hely; meeting: talalkozo; night: ejszaka; evening:
este; morning: reggel; summer: nyari; winter: tel; camp: tabor; poverty: hatranyos; poor: hatranyos; inclusion: esely;
cserep: agyag; csempe: agyag; kalyha: kemence; csuhe: kezmuves; gyongy: kezmuves; gyongyfuzes: kezmuves; szalma:
kezmuves; vesszo: kosarfonas; mezeskalacs: sut karacsony; rejtveny: jatek vetelkedo; kviz: jatek vetelkedo; vetelkedo:
verseny jatek; csocso: jatek; biliard: jatek; pingpong: sport; asztalitenisz: sport; lovaglas: lo; ijaszat: sport;
drukker: foci; szurkolo: foci; bajnoksag: verseny sport; kupa: verseny sport; falu: kozseg
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
