"""What a year says on the dashboards: what was added in it beside the year before; of a stock, how far it moved."""

import datetime

import pytest

from institutions.models import CommunityStage
from mentors.overview.queries.figure import Figure
from mentors.overview.queries.report import CountryReport, CountyReport
from mentors.people.models.period import today
from portal.pages.charts import Piece, stacked

from ... import make


def ago(days):
    return today() - datetime.timedelta(days=days)


@pytest.fixture
def slower(people):
    """Five visits in the year before, three in this one; two mentored communities a year ago, one of them today."""
    place = make.settlement()
    for days in (500, 501, 502, 503, 504, 20, 21, 22):
        make.visit(people["mentor"], place, date=ago(days))
    kept, left = make.community(place), make.community(place)
    for community in (kept, left):
        CommunityStage.objects.create(community=community, stage="mentored", date=ago(600))
    CommunityStage.objects.create(community=left, stage="dormant", date=ago(100))
    return people


def counters_of(report):
    return {one.code: (one.number, one.moved, one.moved_before, one.tone) for one in report.counters}


def test_a_year_in_which_less_was_done_is_not_green(slower, client_of):
    for report in (CountyReport(make.county(), today(), slower["lead"]), CountryReport(today(), slower["lead"])):
        found = counters_of(report)
        assert found["visits"] == (8, 3, 5, "bad")
        assert found["reached"] == (1, 0, 1, "bad")
        assert found["mentored"] == (1, -1, 2, "bad")
    for address in ("/dashboard/05/", "/dashboard/"):
        page = client_of(slower["lead"]).get(address).text
        assert "egy év alatt +3, előtte +5" in page
        assert "egy éve ennyivel több: 1" in page
        assert 'class="delta good"' not in page


@pytest.mark.parametrize(
    ("numbers", "is_stock", "tone"),
    [
        ((9, 5, 3), False, "good"),
        ((9, 6, 3), False, ""),
        ((9, 6, 1), False, "bad"),
        ((9, 9, 9), False, ""),
        ((9, 6, 1), True, "good"),
        ((6, 9, 1), True, "bad"),
        ((6, 6, 1), True, ""),
    ],
)
def test_better_or_worse(numbers, is_stock, tone):
    number, before, earlier = numbers
    assert Figure("x", number, "/", before=before, earlier=earlier, is_stock=is_stock).tone == tone


def test_the_endpoint_says_all_three(slower, client_of):
    said = client_of(slower["coordinator"]).get("/api/v1/counties/05/dashboard/").json()
    visits = {one["code"]: one for one in said["counters"]}["visits"]
    assert [visits[name] for name in ("number", "year_before", "two_years_before", "is_stock")] == [8, 5, 0, False]


def test_the_chart_shows_the_same_months_a_year_before(slower, client_of):
    client = client_of(slower["lead"])
    report = CountyReport(make.county(), today(), slower["lead"])
    assert sum(whole.before for _month, _cells, whole in report.months) >= 5
    for _month, _cells, whole in report.months:
        assert client.get(whole.before_url).context["total"] == whole.before
    assert len(client.get("/dashboard/05/").context["chart"].line) == 11


def test_the_line_goes_through_the_middles_of_the_columns():
    chart = stacked(["a"], [("jan", [1]), ("feb", [2])], ("előtte", [8, 4]))
    assert (chart.line, chart.ticks[0].label) == ([Piece(25.0, 0.0, 75.0, 50.0)], 8)
    assert stacked(["a"], [("jan", [1])]).line == []


def test_what_is_late_stands_before_the_counters(busy, client_of):
    for persona, address in (("coordinator", "/dashboard/05/"), ("lead", "/dashboard/05/"), ("lead", "/dashboard/")):
        page = client_of(busy[persona]).get(address).text
        assert 0 < page.index("Figyelmet igényel") < page.index('class="figures"')
        for words in ("több mint egy hete vár", "egyeztetése elmaradt", "késik a tervéhez képest", "határideje lejárt"):
            assert words in page


def test_silent_mentors_are_counted_and_marked(people, client_of):
    """The mentors of the home county: one logged lately, one long ago, one never, one began only yesterday."""
    make.visit(people["mentor"], date=ago(3))
    old, none, new = (make.user(name) for name in ("Régi Rita", "Soha Samu", "Új Ubul"))
    for who, days in ((old, 400), (none, 400), (new, 1)):
        make.appoint(who, "mentor", make.HOME, valid_from=ago(days))
    make.visit(old, date=ago(15))
    report = CountyReport(make.county(), today(), people["coordinator"])
    assert {row["name"] for row in report.team if row["is_silent"]} == {"Régi Rita", "Soha Samu"}
    assert {one.code: one.number for one in report.attention}["mentors_silent"] == 2
    country = CountryReport(today(), people["lead"])
    by_county = {county.ksh_code: silent.number for county, _cells, _month, silent in country.rows()}
    assert by_county["05"] == 2
    assert sum(by_county.values()) == {one.code: one.number for one in country.attention}["mentors_silent"]
    page = client_of(people["coordinator"]).get("/dashboard/05/").text
    assert '<div id="team"' in page
    assert "/dashboard/05/#team" in page


def test_unsigned_handovers_and_proposals_are_told(world, people, client_of):
    report = CountyReport(make.county(), today(), people["coordinator"])
    late = {one.code: one for one in report.attention}
    client = client_of(people["coordinator"])
    for code in ("letters_unsigned", "proposals_open"):
        assert client.get(late[code].url).context["total"] == late[code].number > 0
