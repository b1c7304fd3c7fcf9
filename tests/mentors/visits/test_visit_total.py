"""How many visits a list holds is said exactly where the sums know it, and is the number of its rows."""

import datetime
import itertools
import random
from types import SimpleNamespace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from mentors.models import Visit
from mentors.overview.queries.report import CountryReport, CountyReport
from mentors.people.models.period import today
from mentors.visits.filters.visit import VisitFilter
from mentors.visits.models.visit import VisitState
from mentors.visits.queries import known_total
from mentors.visits.views.visit import VisitList

from ... import make

NOBODY_COUNTS = 0
"""A cap by which nothing can be counted: what is exact all the same comes from the sums."""


@pytest.fixture
def many(people, monkeypatch):
    """Visits in every state of four months, in two counties, by three mentors, the lead being one of them."""
    monkeypatch.setattr(VisitList, "count_cap", NOBODY_COUNTS)
    chance = random.Random(3)
    make.appoint(people["lead"], "mentor", make.HOME)
    home, other = ([make.settlement(code=code) for _ in range(3)] for code in (make.HOME, make.ELSEWHERE))
    first = today().replace(day=1) - datetime.timedelta(days=92)
    authors = [(people["mentor"], home), (people["lead"], home), (people["mentor_elsewhere"], other)]
    for (author, places), state in itertools.product(authors, VisitState.values):
        for _ in range(6):
            day = first + datetime.timedelta(days=chance.randint(0, (today() - first).days))
            method = chance.choice(Visit.Method.values)
            make.visit(author, chance.choice(places), date=day, state=state, method=method)
    return people


def told(person, **query) -> tuple[int | None, int]:
    """What the sums say of a list, and how many rows it has."""
    request = SimpleNamespace(user=person)
    data = {name: str(value) for name, value in query.items() if value}
    found = VisitFilter(data, queryset=Visit.objects.visible_to(person), request=request)
    rows = found.qs
    assert not found.form.errors, data
    return known_total(person, found.chosen(), rows, NOBODY_COUNTS), rows.count()


MONTH = today().replace(day=1)
BEFORE = MONTH - datetime.timedelta(days=1)
EARLIER = MONTH - datetime.timedelta(days=40)
DAYS = [None, MONTH, BEFORE, EARLIER, BEFORE.replace(day=1), today(), today() + datetime.timedelta(days=9)]
WHOLE = [(None, None), (MONTH, None), (BEFORE.replace(day=1), BEFORE), (None, BEFORE), (None, today())]
PERSONAS = ["mentor", "coordinator", "coordinator_elsewhere", "lead", "editor"]


@pytest.mark.parametrize("persona", PERSONAS)
@pytest.mark.parametrize("state", ["counted", "submitted", "returned"])
def test_of_months_and_of_days(many, persona, state):
    for county, since, until in itertools.product(["", "05"], DAYS, DAYS):
        query = {"county": county, "state": state, "date_from": since, "date_to": until}
        total, rows = told(many[persona], **query)
        assert total == rows, query


@pytest.mark.parametrize("persona", PERSONAS)
def test_of_mentors_methods_and_drafts_by_month(many, persona):
    mentors = [many["mentor"].pk, many["lead"].pk, ""] if persona != "editor" else [""]
    for mentor, method, state, days in itertools.product(mentors, ["", "phone"], ["", "draft", "accepted"], WHOLE):
        query = {"mentor": mentor, "method": method, "state": state, "date_from": days[0], "date_to": days[1]}
        if mentor and persona == "coordinator_elsewhere":
            continue
        total, rows = told(many[persona], **query)
        assert total == rows, query


def test_what_only_the_days_know_is_counted_to_the_cap(many):
    lead, place = many["lead"], make.settlement()
    make.visit(many["mentor"], place, date=EARLIER, method="phone")
    make.visit(lead, place, date=EARLIER, state="draft")
    for query in ({"method": "phone"}, {"mentor": many["mentor"].pk}, {"state": "draft", "county": "05"}):
        total, rows = told(lead, **query, date_from=EARLIER)
        assert total is None, query
        assert rows > 0
    for query in ({"activity": "discussion"}, {"settlement": Visit.objects.first().settlement.pk}):
        assert told(lead, **query)[0] is None


@pytest.mark.parametrize(
    "days",
    [
        (datetime.date(9999, 12, 31), None),
        (None, datetime.date(1, 1, 1)),
        (datetime.date(9999, 12, 31), datetime.date(1, 1, 1)),
        (None, datetime.date(9999, 12, 31)),
    ],
)
def test_days_at_the_ends_of_the_calendar(many, days):
    total, rows = told(many["lead"], date_from=days[0], date_to=days[1])
    assert total == rows


@pytest.mark.parametrize("persona", ["coordinator", "lead", "mentor"])
def test_every_number_of_a_dashboard_is_exact_behind_it(many, client_of, persona):
    client = client_of(many[persona])
    report = CountyReport(make.county(), today(), many[persona])
    figures = [*report.counters[-1:], report.month, *report.attention[:2]]
    figures += [one for _month, cells, total in report.months[-3:] for one in (*cells[:2], total)]
    numbers = [(one.number, one.url) for one in figures] + [(report.month.before, report.month.before_url)]
    numbers += [(row["visits_made"], row["month_url"]) for row in report.team]
    if persona == "lead":
        country = CountryReport(today(), many[persona])
        numbers += [(one.number, one.url) for one in (country.counters[-1], country.month)]
    for number, url in numbers:
        page = client.get(url).context
        assert (page["total"], page["total_is_capped"]) == (number, False), url


def test_a_list_that_the_sums_know_counts_no_visits(many, client_of):
    client = client_of(many["lead"])
    client.get("/visits/")
    for query in ("", "?state=counted", "?county=05&method=phone", f"?mentor={many['mentor'].pk}"):
        with CaptureQueriesContext(connection) as asked:
            client.get(f"/visits/{query}")
        assert [one["sql"] for one in asked if "COUNT(" in one["sql"]] == [], query


def test_the_page_says_that_there_are_more(many, client_of, monkeypatch):
    monkeypatch.setattr(VisitList, "count_cap", 3)
    page = client_of(many["lead"]).get("/visits/?activity=discussion")
    assert (page.context["total"], page.context["total_is_capped"]) == (3, True)
    assert "több mint 3 találat" in page.text


def test_a_contact_reads_by_layers_and_the_sums_say_nothing_of_them(many, client_of):
    place = make.settlement()
    community = make.community(place)
    make.speaks_for(many["mentor"], community=community)
    make.visit(many["lead"], place, [community])
    page = client_of(many["mentor"]).get("/visits/").context
    assert page["total_is_capped"]
