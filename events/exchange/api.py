"""Endpoint of the figures of exchange occasions: the numbers of the page, with the addresses of their records."""

from django.urls import reverse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from . import queries
from .views import chosen_year


def in_api(address: str) -> str:
    """The same list in the API."""
    return f"{reverse('api-event-list')}?{address.partition('?')[2]}"


class ExchangeView(APIView):
    """How many exchange occasions and study visits there were, who came, by county; null where it is too few to be
    told.
    """

    permission_classes = [AllowAny]

    @extend_schema(
        parameters=[OpenApiParameter("year", OpenApiTypes.INT, description="of one year; all of them without it")],
        responses={200: OpenApiTypes.OBJECT},
    )
    def get(self, request):
        year = chosen_year(request.query_params.get("year", ""), queries.years())
        found = queries.figures(request.user, year)
        numbers = {
            one.code: {"number": one.number, "label": one.label, "rule": one.rule, "records": in_api(one.url)}
            for one in found.numbers
        }
        counties = [
            {
                "county": one.county.ksh_code,
                "held": one.held,
                "held_records": in_api(one.held_url),
                "went": one.went,
                "participants": one.participants,
                "went_records": in_api(one.went_url),
            }
            for one in found.counties
        ]
        return Response({"year": year, "numbers": numbers, "counties": counties})
