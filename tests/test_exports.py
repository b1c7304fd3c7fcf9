"""Every list has an export: the same rows for every persona, columns that do not grow the number of queries."""

import csv
import datetime
import io
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern
from django.utils import timezone
from openpyxl import load_workbook

from institutions.base.rules import may_export
from institutions.base.views import FilteredList
from institutions.exports.cells import in_csv

from . import make
from .lists import LISTS
from .test_access import DOORS
from .test_names import patterns
from .world import PERSONAS

HIGHEST, LOG = 24, "/exports/"
"""The most queries of a file; the list of files, to which each that is taken adds a row."""


def pages() -> dict[str, type]:
    """Every route of a filtered list, with its page."""
    found = {}
    for one in patterns():
        page = getattr(one.callback, "view_class", None)
        if isinstance(one, URLPattern) and page and issubclass(page, FilteredList):
            found[one.name] = page
    return found


def exports() -> dict[str, str]:
    return {name: f"{name.removesuffix('-list')}-export" for name in pages() if not name.endswith("-export")}


def test_every_list_declares_columns_and_has_an_export():
    """A list that is added gets one by declaring them, and a route beside its own."""
    assert [name for name, page in pages().items() if not page.columns] == []
    assert set(exports().values()) == {name for name in pages() if name.endswith("-export")}


def test_an_export_lies_under_its_list():
    by_name = {one.name: one.pattern for one in patterns()}
    assert [name for name, export in exports().items() if str(by_name[export]) != f"{by_name[name]}export/"] == []


def lines(response) -> list[list[str]]:
    """The rows of a CSV behind the line on top and the headings."""
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";"))[2:]


def sheet_of(response) -> list[tuple]:
    """The rows of a sheet behind the line on top and the headings."""
    sheet = load_workbook(io.BytesIO(b"".join(response.streaming_content))).active
    return list(sheet.iter_rows(min_row=3, values_only=True))


def sums(rows) -> list[float]:
    """Of each column the sum of what are numbers in it."""
    return [sum(float(value) for value in column if is_number(value)) for column in zip(*rows, strict=True)]


def is_number(value) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def check_file(client, user, page: str, query: str = "") -> None:
    """The file under a list's address holds the rows of its page, and numbers that add up to the page's."""
    shown = client.get(f"{page}{query}")
    address = f"{page}export/{query}{'&' if query else '?'}format="
    if shown.status_code != 200 or not may_export(user):
        assert client.get(f"{address}csv").status_code == (302 if user is None else 404)
        assert shown.status_code != 200 or "format=csv" not in shown.text
        return
    view, rows = shown.context["view"], shown.context["rows"]
    view.fill(rows)
    values = [[one.of(row) for one in view.columns] for row in rows]
    assert shown.context["total"] == len(rows)
    assert lines(client.get(f"{address}csv")) == [[in_csv(value) for value in row] for row in values]
    assert "format=csv" in shown.text
    if page != LOG:
        sheet = sheet_of(client.get(f"{address}xlsx"))
        assert len(sheet) == len(rows)
        assert sums(sheet) == pytest.approx(sums(values))


@pytest.mark.parametrize("persona", PERSONAS)
@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.noun)
def test_its_rows_are_those_of_the_list(kind, persona, people, world, client_of):
    kind.build(people, 4)
    for query in kind.queries:
        check_file(client_of(people[persona]), people[persona], kind.page, query)


def every_list(world) -> dict[str, str]:
    """The address of every list, with the records of the world on it, by the route of its file."""
    routes = set(exports().values())
    return {door.route: door.url(world).partition("export/")[0] for door in DOORS if door.route in routes}


@pytest.mark.parametrize("persona", PERSONAS)
def test_every_list_and_its_file_are_one(persona, people, world, client_of):
    """Those too that are no endpoint: none is left out."""
    found = every_list(world)
    assert set(found) == set(exports().values())
    client = client_of(people[persona])
    for page in found.values():
        check_file(client, people[persona], page)


def test_what_the_page_of_registrations_counts_is_what_its_file_holds(people, client_of):
    day = timezone.localdate() + datetime.timedelta(days=9)
    event = make.event(state="published", registration=True, starts_on=day, ends_on=day)
    for state, number in (("confirmed", 3), ("waiting", 2), ("offered", 1), ("cancelled", 4), ("attended", 1)):
        for _ in range(number):
            make.registration(event, state)
    address = f"/events/{event.slug}/registrations/"
    client = client_of(people["coordinator"])
    figures = client.get(address).context["figures"]
    states = [row[2] for row in sheet_of(client.get(f"{address}export/?format=xlsx"))]
    counted = {state: states.count(state) for state in set(states)}
    assert figures.coming == counted["megvan a helye"] + counted["ott volt"] == 4
    assert figures.waiting == counted["várólistán"] + counted["felajánlottuk a helyet"] == 3
    assert (figures.cancelled, counted["lemondva"]) == (4, 4)


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.noun)
def test_no_growth(kind, people, world, client_of):
    client, address = client_of(people[kind.reader]), f"{kind.page}export/?format=csv"
    kind.build(people, 2)
    client.get(address)
    few = queries(client, address)
    kind.build(people, 18)
    many = queries(client, address)
    assert len(many) == len(few) <= HIGHEST, "\n".join(many)


def queries(client, address) -> list[str]:
    with CaptureQueriesContext(connection) as caught:
        assert client.get(address).status_code == 200
    return [query["sql"] for query in caught.captured_queries]
