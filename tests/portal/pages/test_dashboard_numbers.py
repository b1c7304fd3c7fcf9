"""Every number of a dashboard is the number of records behind its link, and stays so as they change."""

import datetime
from collections import Counter

import pytest
from django.urls import reverse

from institutions.base.kept import Unmapped
from institutions.models import Community, Consortium, Institution, Settlement
from mentors.models import Promise, Visit, VisitDay
from mentors.overview.queries import counters
from mentors.overview.queries.report import CountryReport, CountyReport, counts_of_a_county, counts_of_the_country
from mentors.overview.queries.tally import tally
from mentors.people.models.period import today
from portal.pages.dashboard_api import PAGES_ONLY

from ... import make


def figures_of(report) -> list:
    """Every figure with a link that a county's report holds."""
    found = [*report.counters, report.month, *report.stages, *report.coverage.values()]
    found += [one for one in report.attention if one.code not in PAGES_ONLY]
    found += [figure for _month, cells, total in report.months for figure in (*cells, total)]
    return found


def behind(client, address) -> int:
    """How many records the endpoint of that address lists."""
    answer = client.get(f"/api/v1{address}&limit=200")
    assert answer.status_code == 200, (address, answer.content)
    assert answer.json()["next"] is None
    return len(answer.json()["results"])


@pytest.mark.parametrize("persona", ["mentor", "coordinator", "lead"])
def test_each_number_of_a_county_is_that_of_its_records(busy, client_of, persona):
    client, user = client_of(busy[persona]), busy[persona]
    report = CountyReport(make.county(), today(), user)
    numbers = {(one.code, one.url): one.number for one in figures_of(report)}
    # A draft is its author's alone, hence no figure asks for that state; all else is the same for who may read it.
    assert {key: behind(client, key[1]) for key in numbers} == numbers
    assert {one.code for one in report.counters if one.number} == {one.code for one in counters.COUNTERS}
    assert report.month.number > 0
    assert behind(client, report.month.before_url) == report.month.before > 0
    told = {"waiting", "returned", "promises_open", "promises_overdue", "follow_ups_overdue", "processes_late"}
    assert {one.code for one in report.attention if one.number} >= told
    assert all(report.coverage[code].number for code in ("visited", "never", "cold"))


def test_the_page_behind_a_number_lists_as_many(busy, client_of):
    client = client_of(busy["coordinator"])
    report = CountyReport(make.county(), today(), busy["coordinator"])
    late = [one for one in report.attention if one.code != "mentors_silent"]
    shown = [*report.counters, report.month, *late, *report.coverage.values(), report.stages[3]]
    assert [client.get(one.url).context["total"] for one in shown] == [one.number for one in shown]


def test_each_number_of_a_mentor_is_that_of_their_records(busy, client_of):
    client = client_of(busy["coordinator"])
    team = CountyReport(make.county(), today(), busy["coordinator"]).team
    assert {row["name"] for row in team} >= {"Mentor Manó"}
    for row in team:
        assert behind(client, row["month_url"]) == row["visits_made"]
        assert behind(client, row["places_url"]) == row["places_seen"]
        last = Visit.objects.counted().filter(mentor=row["id"], county=make.county()).latest("date", "pk")
        assert row["last_date"] == last.date
    assert sum(row["visits_made"] for row in team) > 0


def test_each_number_of_the_country_is_that_of_its_records(busy, client_of):
    client, report = client_of(busy["lead"]), CountryReport(today(), busy["lead"])
    shown = [*report.counters, report.month]
    shown += [
        one
        for county, cells, month, _silent in report.rows()
        if county.ksh_code in ("05", "02")
        for one in (*cells, month)
    ]
    assert [behind(client, one.url) for one in shown] == [one.number for one in shown]
    by_county = [[one.number for one in cells] for _county, cells, _month, _silent in report.rows()]
    assert [sum(column) for column in zip(*by_county, strict=True)] == [one.number for one in report.counters]


def counted_anew(day, keys) -> dict:
    """What the tally of a county's dashboard must say, counted from the records themselves."""
    before, month = counters.year_before(day), day.replace(day=1)
    found: Counter = Counter()
    for suffix, last in (("", day), (":before", before), (":earlier", counters.year_before(before))):
        for code, rows, county in (
            ("supported", Consortium.objects.supported(last), "county"),
            ("reached", Settlement.objects.reached(last), "county"),
            ("contacted", Institution.objects.contacted(last), "settlement__county"),
            ("offered", Community.objects.offered(last), "settlement__county"),
            ("mentored", Community.objects.with_stage(last).filter(stage="mentored"), "settlement__county"),
            ("visits", Visit.objects.counted().filter(date__lte=last), "county"),
        ):
            found.update((code + suffix, at) for at in rows.values_list(county, flat=True))
    submitted, promises = Visit.objects.filter(state="submitted"), Promise.objects.in_force().open()
    stages = Community.objects.with_stage(day).exclude(stage=None).values_list("stage", "settlement__county")
    found.update((f"stage:{stage}", at) for stage, at in stages)
    for code, rows in (
        ("now", Visit.objects.counted().filter(date__range=(month, day))),
        ("before", Visit.objects.counted().filter(date__range=(before.replace(day=1), before))),
        ("waiting", submitted.filter(submitted_at__date__lt=day - datetime.timedelta(days=7))),
        ("returned", Visit.objects.filter(state="returned")),
        ("promises_open", promises),
        ("promises_overdue", promises.filter(due_on__lt=day)),
    ):
        found.update((code, at) for at in rows.values_list("county", flat=True))
    return {(code, at): number for (code, at), number in found.items() if at in keys}


DAYS = [today() - datetime.timedelta(days=days) for days in (0, 8, 65, 71, 365, 390, 397)]
DAYS += [datetime.date(2024, 2, 29), today().replace(day=1), today().replace(day=1) - datetime.timedelta(days=1)]


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_the_kept_statement_answers_for_every_day_and_county(busy, day):
    """It is composed for days and counties that do not exist; the real ones must take the place of each of those. Whole
    months and the days of a broken one are as many as there are visits.
    """
    for key in ([make.county().pk], [make.county("02").pk, make.county().pk]):
        found = tally(counts_of_a_county, day, key)
        assert found == counted_anew(day, key)
        assert tally(counts_of_the_country, day, key).items() <= found.items()


def test_of_no_county_there_is_nothing_to_tell(db):
    for compose in (counts_of_a_county, counts_of_the_country, counters.counter_branches):
        assert tally(compose, today(), []) == {}


def of_the_day_after(day, counties):
    return [counters.branch("now", VisitDay.objects.filter(county__in=counties, date=day + datetime.timedelta(days=1)))]


def of_its_year(day, counties):
    return [counters.branch("now", VisitDay.objects.filter(county__in=counties, date__year=day.year))]


def of_the_next_county(day, counties):
    return [counters.branch("now", VisitDay.objects.filter(county__in=[one + 1 for one in counties], date=day))]


@pytest.mark.parametrize("compose", [of_the_day_after, of_its_year, of_the_next_county])
def test_a_count_over_what_nobody_named_is_refused(db, compose):
    with pytest.raises(Unmapped):
        tally(compose, today(), [make.county().pk])


def test_the_year_before_is_counted_as_of_that_day(busy):
    day = counters.year_before(today())
    report = CountyReport(make.county(), today(), busy["lead"])
    live = {
        "supported": Consortium.objects.supported(day).filter(county=report.county),
        "reached": Settlement.objects.reached(day).filter(county=report.county),
        "contacted": Institution.objects.contacted(day).filter(settlement__county=report.county),
        "offered": Community.objects.offered(day).filter(settlement__county=report.county),
        "mentored": Community.objects.mentored(day).filter(settlement__county=report.county),
        "visits": Visit.objects.counted().filter(county=report.county, date__lte=day),
    }
    assert {one.code: one.before for one in report.counters} == {code: rows.count() for code, rows in live.items()}
    assert 0 < report.counters[-1].before < report.counters[-1].number


def test_the_page_shows_what_the_endpoint_says(busy, client_of):
    client = client_of(busy["coordinator"])
    page = client.get(reverse("dashboard-county", args=["05"]))
    report = page.context["report"]
    said = client.get("/api/v1/counties/05/dashboard/").json()
    assert [one["number"] for one in said["counters"]] == [one.number for one in report.counters]
    assert [one["year_before"] for one in said["counters"]] == [one.before for one in report.counters]
    assert said["month_to_date"]["number"] == report.month.number
    assert [sum(month["by_method"].values()) for month in said["months"]] == [
        month["number"] for month in said["months"]
    ]
    assert len(said["months"]) == 12
    for one in figures_of(report):
        assert one.url.replace("&", "&amp;") in page.text or not one.number


def test_a_visit_counts_at_once_and_no_longer_when_it_is_withdrawn(busy, client_of):
    client, county = client_of(busy["coordinator"]), make.county()
    before = client.get("/api/v1/counties/05/dashboard/").json()["month_to_date"]["number"]
    visit = make.visit(busy["mentor"], make.settlement(), date=today())
    assert client.get("/api/v1/counties/05/dashboard/").json()["month_to_date"]["number"] == before + 1
    assert f"<b>{before + 1}</b> látogatás" in client.get(f"/dashboard/{county.ksh_code}/").text
    visit.state = "withdrawn"
    visit.save()
    assert client.get("/api/v1/counties/05/dashboard/").json()["month_to_date"]["number"] == before


def test_who_has_a_county_is_sent_there(people, client_of):
    assert client_of(people["mentor"]).get("/dashboard/").url == "/dashboard/05/"
    assert client_of(people["mentor"]).get("/dashboard/?lang=en").url == "/dashboard/05/?lang=en"
    assert client_of(people["coordinator_elsewhere"]).get("/dashboard/").url == "/dashboard/02/"


@pytest.mark.parametrize("code", ["99", "5", "05x", "é", "%00", "05%00"])
def test_no_such_county(people, client_of, code):
    assert client_of(people["lead"]).get(f"/dashboard/{code}/").status_code in (404, 400)
    assert client_of(people["lead"]).get(f"/api/v1/counties/{code}/dashboard/").status_code in (404, 400)


@pytest.mark.parametrize("address", ["/dashboard/05/", "/dashboard/20/"])
def test_an_empty_county_has_a_page(people, client_of, address):
    page = client_of(people["lead"]).get(address)
    assert page.status_code == 200
    assert "Még nincs látogatás" in page.text
