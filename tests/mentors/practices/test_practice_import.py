"""Collected descriptions out of a sheet: read, matched, carried out once, taken back; and files that are no sheets."""

import io
import uuid

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command

from institutions.models import SheetImport
from mentors.models import GoodPractice, PracticeStep, PracticeText
from mentors.practices.actions import practice_import as imports
from mentors.practices.sheet import COLUMNS, MOST, conditions_of, contact_of, themes_of

from ... import make

pytestmark = pytest.mark.django_db
HEADER = [headings[0] for headings in COLUMNS.values()]
LINE = {
    "institution": "Községi Könyvtár",
    "settlement": "golop",
    "field": "Könyvtár",
    "theme": "önkéntesség, helytörténet",
    "title": "Padlásolvasó",
    "aim": "Hogy a padlás éljen.\nÉs olvassanak.",
    "steps": "1. Kitakarítjuk.\n2. Meghívjuk őket.",
    "conditions": "Emberek: két segítő\nPénz: 50 ezer Ft",
    "results": "Negyven olvasó.",
    "contact": "Kovács Éva, +36 30 123 4567, eva@example.org",
}


@pytest.fixture
def editor(people):
    place = make.settlement("Golop")
    make.institution(place, name="Községi Könyvtár")
    return people["editor"]


def line(**changes) -> list[str]:
    return list((LINE | changes).values())


def xlsx(*rows, header=HEADER, spoil=None) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (header, *rows):
        sheet.append(row)
    if spoil:
        spoil(sheet)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def in_csv(*rows, delimiter=";", encoding="utf-8") -> bytes:
    quoted = ([f'"{cell}"' for cell in row] for row in (HEADER, *rows))
    return "\r\n".join(delimiter.join(row) for row in quoted).encode(encoding)


def send(client, content: bytes, name="gyujtes.xlsx"):
    return client.post("/practices/import/", {"file": SimpleUploadedFile(name, content), "cost_band": "low"})


def looked_at(client, content: bytes, **more) -> SheetImport:
    answer = send(client, content, **more)
    assert answer.status_code == 302, answer.context["form"].errors
    sent = SheetImport.objects.latest("pk")
    assert answer["Location"] == f"/practices/import/{sent.uuid}/"
    return sent


FILES = {
    "xlsx": xlsx(line()),
    "semicolons": in_csv(line()),
    "commas": in_csv(line(), delimiter=","),
    "with a mark": in_csv(line(), encoding="utf-8-sig"),
    "windows-1250": in_csv(line(), encoding="cp1250"),
    "utf-16": in_csv(line(), encoding="utf-16"),
    "semicolons below a title with commas": "Gyűjtőlap, Borsod, 2019\r\n".encode() + in_csv(line()),
    "commas below a title with semicolons": "Gyűjtőlap; Borsod; 2019\r\n".encode() + in_csv(line(), delimiter=","),
    "a title above": xlsx(HEADER, line(), header=["Gyűjtőlap 2019"]),
}


@pytest.mark.parametrize("name", FILES)
def test_from_a_sheet_to_a_draft(name, editor, client_of):
    client = client_of(editor)
    sent = looked_at(client, FILES[name])
    [row] = sent.rows
    assert (row["faults"], row["place"], row["body"]) == ([], "Golop", "Községi Könyvtár")
    assert row["notes"] == ["Ilyen téma nincs, kimarad: helytörténet."]
    page = client.get(f"/practices/import/{sent.uuid}/").text
    assert "Padlásolvasó" in page
    assert not GoodPractice.objects.exists()
    client.post(f"/practices/import/{sent.uuid}/run/")
    made = GoodPractice.objects.select_related("settlement", "institution").get()
    assert (made.state, made.settlement.name, made.institution.name) == ("draft", "Golop", "Községi Könyvtár")
    assert (made.field, made.themes, made.cost_band) == ("library", ["volunteering"], "low")
    assert (made.contact_name, made.contact_phone) == ("Kovács Éva", "+36 30 123 4567")
    assert (made.contact_email, made.contact_consent) == ("eva@example.org", False)
    text = made.texts.get()
    assert (text.title, text.aim, text.results) == (LINE["title"], LINE["aim"], LINE["results"])
    assert (text.people, text.things, text.money) == ("két segítő", "", "50 ezer Ft")
    assert not made.trail.exclude(contact_email="", contact_phone="").exists()


def test_it_is_carried_out_once(editor, client_of):
    client = client_of(editor)
    sent = looked_at(client, FILES["xlsx"])
    for _time in range(2):
        assert client.post(f"/practices/import/{sent.uuid}/run/").status_code == 302
    again = looked_at(client, in_csv(line(title="padlásolvasó", aim="Más."), line(title="Új dolog")))
    assert [row["faults"] for row in again.rows] == [["Ez a jó gyakorlat már megvan."], []]
    client.post(f"/practices/import/{again.uuid}/run/")
    assert set(PracticeText.objects.values_list("title", flat=True)) == {"Padlásolvasó", "Új dolog"}


def test_two_previews_of_one_file_make_it_once(editor, client_of):
    client = client_of(editor)
    first, second = (looked_at(client, FILES["xlsx"]) for _time in range(2))
    for sent in (first, second):
        client.post(f"/practices/import/{sent.uuid}/run/")
    assert GoodPractice.objects.count() == 1
    client.post(f"/practices/import/{second.uuid}/undo/")
    assert GoodPractice.objects.count() == 1, "what the first began is not the second's to take back"


def test_it_is_taken_back(editor, client_of):
    client = client_of(editor)
    sent = looked_at(client, xlsx(line(), line(title="Másik"), line(title="Harmadik")))
    client.post(f"/practices/import/{sent.uuid}/run/")
    gone = GoodPractice.objects.get(texts__title="Padlásolvasó").pk
    PracticeText.objects.filter(title="Másik").update(revision=2)
    GoodPractice.objects.filter(texts__title="Harmadik").update(revision=2)
    told = client.post(f"/practices/import/{sent.uuid}/undo/", follow=True).text
    assert "1 piszkozat törölve" in told
    assert "2 megmaradt" in told
    assert set(PracticeText.objects.values_list("title", flat=True)) == {"Másik", "Harmadik"}
    trail = GoodPractice._meta.get_field("trail").related_model
    assert not trail.objects.filter(pgh_obj=gone).exclude(contact_email="").exists()
    assert "már visszavonták" in client.post(f"/practices/import/{sent.uuid}/run/", follow=True).text


def test_what_somebody_went_on_with_stays(editor, client_of):
    """A photo, an attachment, a question to the institution: none of them raises a revision."""
    client = client_of(editor)
    titles = ["Képpel", "Melléklettel", "Kérdéssel", "Érintetlen"]
    sent = looked_at(client, xlsx(*(line(title=one) for one in titles)))
    client.post(f"/practices/import/{sent.uuid}/run/")
    made = {one: GoodPractice.objects.get(texts__title=one) for one in titles}
    make.practice_photo(made["Képpel"], editor)
    make.attachment(made["Melléklettel"], editor)
    PracticeStep.objects.create(practice=made["Kérdéssel"], kind="consent_asked", by=editor)
    client.post(f"/practices/import/{sent.uuid}/undo/")
    assert sorted(PracticeText.objects.values_list("title", flat=True)) == sorted(titles[:3])


def test_what_is_wrong_with_a_line_is_told(editor, client_of):
    make.settlement("Gönc")
    sent = looked_at(
        client_of(editor),
        xlsx(
            line(settlement="Nincsilyen"),
            line(title=""),
            line(field="kocsma"),
            line(title="x" * 161),
            line(title="Kapcsolatos", contact=f"{'ő' * 121}"),
            line(title="Kettő"),
            line(title="kettő"),
            line(title="Idegen ház", institution="Idegen Ház"),
            line(title="Képes", steps="![kép](https://example.org/a.png)"),
        ),
    )
    told = [" ".join(row["faults"]) for row in sent.rows]
    assert "„Nincsilyen” nevű település nincs a listánkon" in told[0]
    assert told[1] == "Üres: Cím."
    assert told[2] == "Ilyen terület nincs: kocsma."
    assert "160" in told[3]
    assert "120" in told[4]
    assert told[5:8] == ["", "Ugyanez a jó gyakorlat áll a(z) 7. sorban is.", ""]
    assert "„Idegen Ház” nevű intézmény ott nincs" in sent.rows[7]["notes"][0]
    client = client_of(editor)
    client.post(f"/practices/import/{sent.uuid}/run/")
    assert set(PracticeText.objects.values_list("title", flat=True)) == {"Kettő", "Idegen ház"}
    sent.refresh_from_db()
    assert sent.rows[8]["faults"] != []


def hide(sheet):
    sheet.row_dimensions[2].hidden = True


def merge(sheet):
    sheet.merge_cells("A2:A3")


def formula(sheet):
    sheet["E2"] = "=A2&B2"


def error(sheet):
    sheet["F2"] = "#REF!"


LINES = {hide: "A sor rejtve van", merge: "Összevont cella (A2:A3)", formula: "Képlet áll benne", error: "Hibás képlet"}


@pytest.mark.parametrize("spoil", LINES, ids=lambda one: one.__name__)
def test_nothing_is_guessed(spoil, editor, client_of):
    sent = looked_at(client_of(editor), xlsx(line(), line(title="Másik"), spoil=spoil))
    assert LINES[spoil] in " ".join(sent.rows[0]["faults"])
    others = [row["faults"] for row in sent.rows[1:]]
    assert others == (
        [["Összevont cella (A2:A3): bontsa szét, és írja be mindegyik sorba."]] if spoil is merge else [[]]
    )


WRONG = {
    "20 000 rows": (xlsx(*([[f"Cím {n}"] for n in range(20_000)]), header=["Cím", "Település", "Terület"]), "500 sor"),
    "a doubled heading": (xlsx(line(), header=[*HEADER[:5], "A jó gyakorlat címe", *HEADER[6:]]), "Többször szerepel"),
    "a missing heading": (xlsx(line(), header=["Cím", "Település", "valami"]), "Hiányzik ez az oszlop: „Terület”"),
    "no heading": (xlsx(line(), header=["a", "b"]), "Nem találjuk a fejlécet"),
    "nothing below": (xlsx(), "nincs egyetlen sor sem"),
    "nothing": (b" ", "Nem találjuk a fejlécet"),
    "no workbook": (b"PK\x03\x04rubbish", "nem (ép) XLSX-fájl"),
    "half a workbook": (xlsx(line())[:900], "nem (ép) XLSX-fájl"),
    "an old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "régi Excel-fájl"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"\x00\xff" * 50, "sem XLSX-, sem CSV-fájl"),
    "a cell without end": ('Cím;Település;Terület\n"'.encode() + b"x" * 200_000, "nem olvasható végig"),
    "too much": (b"x" * 5_000_001, "túl nagy"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_file_is_refused_in_a_sentence(name, editor, client_of):
    content, told = WRONG[name]
    answer = send(client_of(editor), content)
    assert answer.status_code == 200
    assert told in " ".join(answer.context["form"].errors["file"])
    assert not SheetImport.objects.exists()


def test_unknown_headings_are_told(editor, client_of):
    client = client_of(editor)
    sent = looked_at(client, xlsx([*line(), "piros"], header=[*HEADER, "Kedvenc szín"]))
    assert sent.unknown == ["Kedvenc szín"]
    assert "Kedvenc szín" in client.get(f"/practices/import/{sent.uuid}/").text


def test_markup_is_text(editor, client_of):
    client = client_of(editor)
    sent = looked_at(client, xlsx(line(title="<script>alert(1)</script>", settlement="<b>Sehol</b>")), name="<i>.xlsx")
    page = client.get(f"/practices/import/{sent.uuid}/").text
    assert "<script>alert" not in page
    assert "<b>Sehol" not in page
    assert "<i>.xlsx" not in page


def test_editors_only(editor, people, client_of):
    sent = looked_at(client_of(editor), FILES["xlsx"])
    for persona in ("contact", "mentor", "coordinator", "expert", "lead", "administrator", "supervisor"):
        client = client_of(people[persona])
        assert client.get("/practices/import/").status_code == 404
        assert client.get(f"/practices/import/{sent.uuid}/").status_code == 404
        assert client.post(f"/practices/import/{sent.uuid}/run/").status_code == 404
    assert client_of(editor).get(f"/practices/import/{uuid.uuid4()}/").status_code == 404


# -- The command -----------------------------------------------------------------------------------------------------


def test_the_command(editor, tmp_path, capsys):
    file = tmp_path / "gyujtes.csv"
    file.write_bytes(in_csv(line(), line(settlement="Nincsilyen", title="Rossz")))
    call_command("import_practices", str(file), dry_run=True)
    assert "Csak próba" in capsys.readouterr().out
    assert (GoodPractice.objects.count(), SheetImport.objects.count()) == (0, 0)
    for _time in range(2):
        call_command("import_practices", str(file))
    assert GoodPractice.objects.count() == 1
    told = capsys.readouterr().out
    assert "3. sor: Rossz" in told
    first = SheetImport.objects.earliest("pk")
    call_command("import_practices", undo=str(first.uuid), by=editor.email)
    assert GoodPractice.objects.count() == 0


@pytest.mark.parametrize("options", [{}, {"undo": "nonsense"}, {"undo": str(uuid.uuid4())}])
def test_the_command_refuses(options, editor):
    with pytest.raises(CommandError):
        call_command("import_practices", **options)


def test_the_command_asks_the_right(editor, people, tmp_path):
    file = tmp_path / "gyujtes.csv"
    file.write_bytes(FILES["semicolons"])
    with pytest.raises(CommandError):
        call_command("import_practices", str(file), by=people["lead"].email)
    with pytest.raises(CommandError):
        call_command("import_practices", str(tmp_path / "nincs.csv"))


# -- Cells -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ("", "", "")),
        ("Kovács Éva", ("Kovács Éva", "", "")),
        ("eva@example.org", ("", "eva@example.org", "")),
        ("Kovács Éva (06-48/123-456); eva@example.org", ("Kovács Éva", "eva@example.org", "06-48/123-456")),
    ],
)
def test_a_contact(text, found):
    assert tuple(contact_of(text).values()) == found


def test_conditions_and_themes():
    assert conditions_of("Egy terem kell.") == {"people": "", "things": "Egy terem kell.", "money": ""}
    assert themes_of("Önkéntesség; volunteering / közösségfejlesztés") == (
        ["volunteering", "community_development"],
        [],
    )
    assert MOST == imports.MOST


def hide_column(sheet):
    sheet.column_dimensions["F"].hidden = True


def test_what_stands_in_a_hidden_column_is_told(editor, client_of):
    sent = looked_at(client_of(editor), xlsx(line(), line(title="Másik", aim=""), spoil=hide_column))
    told = "Rejtett oszlopban (F) is áll valami: fedje fel, vagy törölje."
    assert [row["faults"] for row in sent.rows] == [[told], []]


def test_a_hidden_column_with_nothing_of_ours_is_no_fault(editor, client_of):
    book = xlsx([*line(), "régi"], header=[*HEADER, "Belső jelölés"], spoil=lambda sheet: hide_last(sheet))
    assert [row["faults"] for row in looked_at(client_of(editor), book).rows] == [[]]


def hide_last(sheet):
    sheet.column_dimensions["K"].hidden = True


def blanks(sheet):
    for number in range(3, 20_000):
        sheet.cell(number, 1).number_format = "0.00"


@pytest.mark.parametrize("content", [xlsx(line(), spoil=blanks), in_csv(line()) + b"\r\n;;;;" * 20_000])
def test_blank_lines_at_the_end_are_none(content, editor, client_of):
    assert [row["faults"] for row in looked_at(client_of(editor), content).rows] == [[]]
