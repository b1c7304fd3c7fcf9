"""Doors of counties and settlements: everybody's."""

from ...door import Door

DOORS = [
    Door("county-list", lambda w: "/counties/", "public.read"),
    Door("county-detail", lambda w: "/counties/05/", "public.read"),
    Door("settlement-list", lambda w: "/settlements/", "public.read"),
    Door("settlement-detail", lambda w: f"/settlements/{w.settlement.ksh_code}/", "public.read"),
    Door("api-settlement-list", lambda w: "/api/v1/settlements/", "public.read"),
    Door("api-settlement-detail", lambda w: f"/api/v1/settlements/{w.settlement.ksh_code}/", "public.read"),
    Door("api-county-list", lambda w: "/api/v1/counties/", "public.read"),
    Door("api-county-detail", lambda w: "/api/v1/counties/05/", "public.read"),
]
