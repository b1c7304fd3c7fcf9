"""Doors of the search over everything: everybody's, each finds what they may read."""

from ...door import Door

DOORS = [
    Door("search", lambda w: "/search/?q=Abaújszántó", "public.read"),
    Door("api-search", lambda w: "/api/v1/search/?q=Abaújszántó", "public.read"),
]
