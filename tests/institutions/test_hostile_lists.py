"""Whatever stands in the address of a list or an option, the answer is a page, a notice or a 400: never a 500."""

import base64

import pytest

pytestmark = pytest.mark.django_db

STRANGE = [
    "",
    "\x00",
    "'",
    "%",
    "a" * 5000,
    "9" * 40,
    "-1",
    "1e9",
    "NaN",
    "0001-01-01",
    "9999-12-31",
    "\ud7ff\u202e",
    "[]",
]
NAMES = {
    "settlements": [
        *("q", "county", "district", "status", "size", "supported", "reached", "quiet_for", "visited_by"),
        *("visited_in", "month", "closed", "on", "order", "after", "before"),
    ],
    "consortia": ["q", "county", "settlement", "call", "supported", "on", "order", "after"],
    "communities": ["q", "county", "settlement", "informal", "stage", "ever", "on", "order", "before"],
    "institutions": ["q", "county", "settlement", "kind", "status", "contacted", "on", "after"],
    "counties": ["q", "in_network", "order"],
}


@pytest.mark.parametrize("noun", NAMES)
def test_strange_values(noun, people, client_of):
    client = client_of(people["lead"])
    for name in NAMES[noun]:
        for value in STRANGE:
            data = {name: value} | (
                {"quiet_for": 3660, "visited_by": 5} if noun == "settlements" and name == "on" else {}
            )
            assert client.get(f"/{noun}/", data).status_code in (200, 400), (name, value)
            assert client.get(f"/api/v1/{noun}/", data).status_code in (200, 400), (name, value)


@pytest.mark.parametrize(
    "address", ["/settlements/?on=0001-01-01&quiet_for=3660", "/settlements/?visited_by=1&month=9999-12"]
)
def test_days_at_the_end_of_the_calendar(address, people, client_of):
    client = client_of(people["lead"])
    page = client.get(address)
    assert page.status_code == 200
    assert page.context["notice"]
    assert client.get(f"/api/v1{address}").status_code == 400


def test_an_unknown_filter_is_told(client_of):
    visitor = client_of(None)
    assert "szomszed" in visitor.get("/settlements/?szomszed=1").context["notice"]
    answer = visitor.get("/api/v1/settlements/?szomszed=1")
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["szomszed"])


# An unpaired surrogate, which no database takes; nesting deeper than a parser goes.
FORGED = [b'["\\ud800", 1]', b"[" * 5000]


@pytest.mark.parametrize("forged", FORGED)
@pytest.mark.parametrize("name", ["after", "before"])
def test_a_forged_cursor_is_refused(name, forged, client_of):
    address = f"settlements/?{name}={base64.urlsafe_b64encode(forged).decode()}"
    assert client_of(None).get(f"/{address}").status_code == 200
    assert client_of(None).get(f"/api/v1/{address}").status_code == 400


@pytest.mark.parametrize("limit", ["00000000150000", "1" * 5000, "000000001" + "0" * 5000])
def test_no_page_is_longer_than_the_longest(limit, client_of):
    assert client_of(None).get(f"/api/v1/settlements/?limit={limit}").status_code == 400
