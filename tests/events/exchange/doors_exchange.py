"""Doors of exchange occasions; the occasions themselves are events."""

from ...door import Door
from ..calendar.doors_event import DRAFT, drafted, endpoint


def county(world):
    return {"county": world.county.pk, "number": "12"}


def county_in_api(world):
    return {"county": world.county.ksh_code, "number": 12}


DOORS = [
    Door("exchange-figures", lambda w: "/events/exchange/", "public.read"),
    Door("api-exchange-figures", lambda w: "/api/v1/events/exchange/", "public.read"),
    Door("event-part-create", drafted("parts/counties/new/"), DRAFT),
    Door("event-part-create", drafted("parts/counties/new/"), DRAFT, "post", county, opens_with=302),
    Door("api-event-part-list", endpoint("parts/counties/"), DRAFT, "post", county_in_api, opens_with=201),
]
