"""Endpoint of a county's dashboard: the same figures as the page, each with the address of its records in the API."""

from django.urls import resolve, reverse
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from events.registration import parts as registration
from mentors.overview.queries.report import CountyReport, Figure
from mentors.people.models.period import today

from .dashboard import county_of


class FigureSerializer(serializers.Serializer):
    """A number with the list that holds exactly the records it counts."""

    number = serializers.IntegerField()
    records = serializers.CharField(help_text="address of the records in this API")


class CounterSerializer(FigureSerializer):
    """A counter on the day, and on the same day a year and two years before."""

    code = serializers.CharField()
    label = serializers.CharField()
    rule = serializers.CharField()
    year_before = serializers.IntegerField()
    two_years_before = serializers.IntegerField()
    is_stock = serializers.BooleanField(help_text="rises and falls; else nothing is ever lost, only added")


class MonthToDateSerializer(FigureSerializer):
    """Counted visits of this month until the day, and of the same days a year before."""

    year_before = serializers.IntegerField()
    records_year_before = serializers.CharField()


class MonthSerializer(FigureSerializer):
    """Counted visits of a calendar month, altogether and by method, and of the same month a year before."""

    year_before = serializers.IntegerField()
    month = serializers.DateField(help_text="its first day")
    by_method = serializers.DictField(child=serializers.IntegerField())


class CoverageSerializer(serializers.Serializer):
    """Settlements of consortia: all, visited, never visited, visited but not for 60 days."""

    supported = FigureSerializer()
    visited = FigureSerializer()
    never = FigureSerializer()
    cold = FigureSerializer()


class StageFigureSerializer(FigureSerializer):
    """Communities that stand at a stage on the day."""

    stage = serializers.CharField()


class TeamSerializer(FigureSerializer):
    """A mentor: `number` of counted visits this month, settlements seen this month, day of the latest visit."""

    id = serializers.IntegerField()
    name = serializers.CharField()
    settlements = serializers.IntegerField()
    last_date = serializers.DateField(allow_null=True)


class DashboardSerializer(serializers.Serializer):
    """A county's dashboard as of a day in Budapest."""

    county = serializers.CharField(help_text="KSH code")
    name = serializers.CharField()
    as_of = serializers.DateField()
    year_before = serializers.DateField()
    counters = CounterSerializer(many=True)
    month_to_date = MonthToDateSerializer()
    months = MonthSerializer(many=True)
    coverage = CoverageSerializer()
    stages = StageFigureSerializer(many=True)
    team = TeamSerializer(many=True)
    attention = serializers.DictField(child=FigureSerializer())
    events = serializers.DictField(child=serializers.IntegerField(), help_text="of this year, with registrations")


PAGES_ONLY = frozenset({"letters_unsigned", "mentors_silent"})
"""What needs attention and has no list in the API."""


def represent(report: CountyReport) -> dict:
    return {
        "county": report.county.ksh_code,
        "name": report.county.name,
        "as_of": report.day,
        "year_before": report.before_day,
        "counters": [
            {"code": one.code, "label": one.label, "rule": one.rule, **number(one), **years(one)}
            for one in report.counters
        ],
        "month_to_date": {
            **number(report.month),
            "year_before": report.month.before,
            "records_year_before": in_api(report.month.before_url),
        },
        "months": [
            {
                "month": month,
                **number(total),
                "year_before": total.before,
                "by_method": {cell.code: cell.number for cell in cells},
            }
            for month, cells, total in report.months
        ],
        "coverage": {code: number(one) for code, one in report.coverage.items()},
        "stages": [{"stage": one.code, **number(one)} for one in report.stages],
        "team": [
            {
                "id": one["id"],
                "name": one["name"],
                "number": one["visits_made"],
                "records": in_api(one["month_url"]),
                "settlements": one["places_seen"],
                "last_date": one["last_date"],
            }
            for one in report.team
        ],
        "attention": {one.code: number(one) for one in report.attention if one.code not in PAGES_ONLY},
        "events": registration.of_dashboard(report.county.pk)["event_figures"],
    }


def years(figure: Figure) -> dict:
    return {"year_before": figure.before, "two_years_before": figure.earlier, "is_stock": figure.is_stock}


def number(figure: Figure) -> dict:
    return {"number": figure.number, "records": in_api(figure.url)}


def in_api(address: str) -> str:
    """A list's address in the API: the same filters, at the endpoint of the same noun."""
    path, _mark, query = address.partition("?")
    return f"{reverse(f'api-{resolve(path).url_name}')}?{query}"


class CountyDashboardView(APIView):
    """The dashboard of a county: its mentors and coordinator, and a lead."""

    @extend_schema(responses=DashboardSerializer)
    def get(self, request, ksh_code):
        county = county_of(request.user, ksh_code)
        return Response(represent(CountyReport(county, today(), request.user)))
