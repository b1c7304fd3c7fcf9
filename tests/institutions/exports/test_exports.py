"""A list as a file: what stands in it, what is refused, what large ones do, and what is known of it afterwards."""

import csv
import datetime
import io

import pytest
from django.utils import timezone
from openpyxl import load_workbook

from institutions.exports import actions as exports
from institutions.models import Export, Institution
from mentors.models import Appointment
from portal.management.commands.clock import TICKS

from ... import make
from ...jobs import work

pytestmark = pytest.mark.django_db
FORMULAS = [
    "=1+1",
    "+36 30 123",
    "-2",
    "@SUM(A1)",
    "|calc",
    '"=1+1"',
    "＝1+1",
    "'=1",
]


def body_of(response) -> bytes:
    assert response.status_code == 200, response
    return b"".join(response.streaming_content)


def table(response) -> list[list[str]]:
    return list(csv.reader(io.StringIO(body_of(response).decode("utf-8-sig")), delimiter=";"))


def sheet(response):
    return load_workbook(io.BytesIO(body_of(response))).active


def test_a_csv_says_what_it_is_and_as_of_when(people, client_of):
    place = make.settlement("Abaújszántó")
    make.community(place, stage="mentored", name="Őrség; „kör”")
    make.community(make.settlement("Zalaegerszeg", code=make.ELSEWHERE), name="Másik")
    answer = client_of(people["lead"]).get("/communities/export/?format=csv&county=05")
    assert answer["Content-Disposition"] == f'attachment; filename="kozossegek-{timezone.localdate()}.csv"'
    assert (answer["Cache-Control"], answer["X-Content-Type-Options"]) == ("private, no-store", "nosniff")
    body = body_of(answer)
    assert body.startswith(b"\xef\xbb\xbf")
    told, headings, *rows = csv.reader(io.StringIO(body.decode("utf-8-sig")), delimiter=";")
    assert len(told) == 1
    assert told[0].startswith("Közösségek – állapot: ")
    assert told[0].endswith("– szűrők: Megye: Borsod-Abaúj-Zemplén")
    assert headings == ["Név", "Település", "KSH-kód", "Megye", "Hol működik", "Nem bejegyzett", "Állapot"]
    county = "Borsod-Abaúj-Zemplén"
    assert rows == [["Őrség; „kör”", "Abaújszántó", place.ksh_code, county, "", "igen", "mentoráljuk"]]


def test_headings_are_in_the_language_of_the_page(people, client_of):
    told, headings, *_rows = table(client_of(people["lead"]).get("/settlements/export/?format=csv&lang=en"))
    assert headings == ["Name", "KSH code", "County", "District", "Status", "Population", "Dissolved"]
    assert "as of" in told[0]


def test_a_sheet_holds_numbers_and_days(people, client_of):
    """What the page adds up, a program adds up."""
    place = make.settlement()
    for number in (12, 30, None):
        make.visit(people["mentor"], place, participants=number, date=datetime.date(2026, 4, 1))
    found = sheet(client_of(people["lead"]).get("/visits/export/?format=xlsx"))
    told, headings, *rows = found.iter_rows(values_only=True)
    assert told[0].startswith("Látogatások – állapot: ")
    column = headings.index("Résztvevők száma")
    assert sorted((row[column] for row in rows), key=lambda one: one or 0) == [None, 12, 30]
    assert {row[headings.index("Nap")] for row in rows} == {datetime.datetime(2026, 4, 1)}  # noqa: DTZ001 -- cells have no zone
    assert (found.title, found.freeze_panes) == ("Látogatások", "A3")


def test_sums_of_a_sheet_are_those_of_the_page(people, client_of):
    for grant in (1_000_000, 29_500_123):
        make.consortium(make.settlement(), grant_huf=grant)
    client = client_of(people["lead"])
    found = sheet(client.get("/consortia/export/?format=xlsx"))
    _told, headings, *rows = found.iter_rows(values_only=True)
    shown = client.get("/consortia/").context["rows"]
    for heading, name in (("Támogatás (Ft)", "grant_huf"), ("Tagok", "size")):
        assert sum(row[headings.index(heading)] for row in rows) == sum(getattr(one, name) for one in shown)


def test_no_text_is_a_formula(people, client_of):
    place = make.settlement()
    for name in FORMULAS:
        make.institution(place, name=name)
    client = client_of(people["lead"])
    stored = set(Institution.objects.values_list("name", flat=True))
    names = [row[0] for row in table(client.get("/institutions/export/?format=csv"))[2:]]
    assert {name[0] for name in names} == {"'"}
    assert {name[1:] for name in names} == stored
    cells = [row[0] for row in sheet(client.get("/institutions/export/?format=xlsx")).iter_rows(min_row=3)]
    assert {(cell.data_type, cell.quotePrefix) for cell in cells} == {("s", True)}
    assert {cell.value for cell in cells} == stored


def test_a_filter_is_no_formula_either(people, client_of):
    told = table(client_of(people["lead"]).get("/institutions/export/?format=csv&q==1%2B1"))[0][0]
    assert told.endswith("– szűrők: Név: =1+1")


@pytest.mark.parametrize("kind", ["pdf", "", "XLSX", "json", "a" * 500])
def test_another_kind_of_file_is_refused(kind, people, client_of):
    answer = client_of(people["lead"]).get(f"/communities/export/?format={kind}&county=05")
    assert answer.status_code == 400
    assert "XLSX, CSV" in answer.text
    assert not Export.objects.exists()


def test_what_the_page_leaves_out_the_file_tells(people, client_of):
    """The rows are those that the page shows under the same address, and so is the word about it."""
    make.community()
    client = client_of(people["lead"])
    told, _headings, *rows = table(client.get("/communities/export/?format=csv&szomszed=1&after=xyz"))
    assert "ezért kihagytuk őket: szomszed" in told[0]
    assert len(rows) == 1
    assert table(client.get("/communities/export/?format=csv&settlement=Sehol"))[2:] == []


def test_a_page_links_to_its_own_filters(people, client_of):
    page = client_of(people["lead"]).get("/communities/?county=05&after=xyz")
    assert "/communities/export/?county=05&amp;format=xlsx" in page.text


def test_who_took_what_is_known(people, client_of):
    make.community()
    client_of(people["mentor"]).get("/communities/export/?format=csv&county=05")
    row = Export.objects.get()
    assert (row.by, row.title, row.format, row.number, row.state) == (
        people["mentor"].pk, "Közösségek", "csv", 1, "delivered",
    )  # fmt: skip
    assert (row.path, row.query) == ("/communities/export/", "county=05")
    shown = client_of(people["administrator"]).get("/exports/")
    assert "Mentor Manó" in shown.text
    assert "Megye: Borsod-Abaúj-Zemplén" in shown.text
    assert list(client_of(people["coordinator"]).get("/exports/").context["rows"]) == []


def test_what_is_not_taken_is_not_logged(people, client_of):
    for persona in (None, "contact", "expert", "supervisor"):
        assert client_of(people[persona] if persona else None).get("/communities/export/").status_code in (302, 404)
    assert not Export.objects.exists()


# -- Large ones ------------------------------------------------------------------------------------------------------


@pytest.fixture
def large(settings, people):
    settings.EXPORT_AT_ONCE = 2
    for number in range(3):
        make.community(name=f"Kör {number}")


def test_a_large_list_is_made_in_the_background(large, people, client_of):
    client = client_of(people["mentor"])
    answer = client.get("/communities/export/?format=csv&county=05")
    assert (answer.status_code, answer["Location"]) == (302, "/exports/")
    export = Export.objects.get()
    assert (export.state, export.number, export.file.exists()) == ("queued", None, False)
    assert client.get(f"/exports/{export.uuid}/").status_code == 404
    work()
    export.refresh_from_db()
    assert (export.state, export.number) == ("made", 3)
    rows = table(client.get(f"/exports/{export.uuid}/"))
    assert [row[0] for row in rows[2:]] == ["Kör 0", "Kör 1", "Kör 2"]
    assert rows[0][0].endswith("– szűrők: Megye: Borsod-Abaúj-Zemplén")
    assert f"/exports/{export.uuid}/" in client.get("/exports/").text


def test_it_is_nobody_elses(large, people, client_of):
    client_of(people["mentor"]).get("/communities/export/?format=xlsx")
    work()
    address = f"/exports/{Export.objects.get().uuid}/"
    answers = {name: client_of(who).get(address).status_code for name, who in people.items()}
    assert answers == dict.fromkeys(people, 404) | {"visitor": 302, "mentor": 200}


def test_the_same_wish_twice_is_one(large, people, client_of):
    client = client_of(people["mentor"])
    for query in ("format=csv", "format=csv", "format=xlsx"):
        assert client.get(f"/communities/export/?{query}").status_code == 302
    assert Export.objects.count() == 2
    client.get("/communities/export/?format=csv&county=05")
    told = client.get("/communities/export/?format=xlsx&county=05", follow=True)
    assert "Több listája is készül még" in told.text
    assert Export.objects.count() == 3


def test_rights_that_changed_meanwhile(large, people, client_of):
    """Neither is a file made, nor one handed out, for what the person may not read any more."""
    client = client_of(people["mentor"])
    client.get("/communities/export/?format=csv")
    work()
    made = Export.objects.get()
    client.get("/communities/export/?format=xlsx")
    make.appoint(people["mentor"], "coordinator", make.HOME)
    work()
    assert Export.objects.get(format="xlsx").answer == "rights"
    told = client.get(f"/exports/{made.uuid}/", follow=True)
    assert "kérje újra" in told.text
    Appointment.objects.filter(user=people["mentor"]).update(valid_until=timezone.localdate())
    assert client.get(f"/exports/{made.uuid}/").status_code == 404


def test_a_week_later_it_is_gone_and_a_year_later_forgotten(large, people, client_of):
    assert exports.tick in TICKS
    client = client_of(people["mentor"])
    client.get("/communities/export/?format=csv")
    work()
    made = Export.objects.get()
    Export.objects.update(changed_at=timezone.now() - datetime.timedelta(days=7, minutes=1))
    assert client.get(f"/exports/{made.uuid}/").status_code == 404
    exports.tick()
    made.refresh_from_db()
    assert (made.state, made.file.exists()) == ("gone", False)
    Export.objects.update(asked_at=timezone.now() - datetime.timedelta(days=366))
    assert exports.forget(timezone.now()) == 1
    assert not Export.objects.exists()


def test_a_lost_worker_is_replaced(large, people, client_of):
    client_of(people["mentor"]).get("/communities/export/?format=csv")
    Export.objects.update(state="making", changed_at=timezone.now() - datetime.timedelta(hours=2))
    work()
    assert Export.objects.get().state == "making"
    exports.tick()
    work()
    assert Export.objects.get().state == "made"


def test_more_rows_than_a_sheet_holds(large, people, client_of, monkeypatch):
    monkeypatch.setattr("institutions.exports.files.MOST_IN_SHEET", 2)
    client = client_of(people["mentor"])
    client.get("/communities/export/?format=xlsx")
    work()
    export = Export.objects.get()
    assert (export.state, list(export.file.parent.glob(f"{export.uuid}*"))) == ("failed", [])
    assert "vagy kérje CSV-ben" in client.get("/exports/").text


def test_a_full_disk(large, people, client_of, settings, tmp_path):
    """The row says so, and the next wish is heard."""
    client = client_of(people["mentor"])
    client.get("/communities/export/?format=csv")
    (tmp_path / "exports").write_text("no folder")
    settings.MEDIA_ROOT = tmp_path
    work()
    assert Export.objects.get().answer == "broken"
    client.get("/communities/export/?format=csv")
    assert Export.objects.waiting().count() == 1
