"""Every list has an export: the same rows for every persona, columns that do not grow the number of queries."""

import csv
import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, resolve
from openpyxl import load_workbook

from institutions.base.rules import may_export
from institutions.base.views import FilteredList
from institutions.exports.cells import in_csv

from .lists import LISTS
from .test_names import patterns
from .world import PERSONAS

HIGHEST = 24


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


def sheet_of(response):
    return load_workbook(io.BytesIO(b"".join(response.streaming_content))).active


def written(page, row) -> list[str]:
    return [in_csv(one.of(row)) for one in page.columns]


@pytest.mark.parametrize("persona", PERSONAS)
@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.noun)
def test_its_rows_are_those_of_the_list(kind, persona, people, world, client_of):
    kind.build(people, 4)
    client, user = client_of(people[persona]), people[persona]
    page = resolve(kind.page).func.view_class
    for query in kind.queries:
        shown = client.get(f"{kind.page}{query}")
        address = f"{kind.page}export/{query}{'&' if query else '?'}format="
        if shown.status_code != 200 or not may_export(user):
            assert client.get(f"{address}csv").status_code == (302 if user is None else 404)
            assert shown.status_code != 200 or "format=csv" not in shown.text
            continue
        rows = [written(page, row) for row in shown.context["rows"]]
        assert lines(client.get(f"{address}csv")) == rows
        assert sheet_of(client.get(f"{address}xlsx")).max_row == 2 + len(rows)
        assert "format=csv" in shown.text


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
