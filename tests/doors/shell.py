"""Doors of the shell itself."""

from .door import Door

DOORS = [
    Door("healthz", lambda w: "/healthz/", "public.read"),
    Door(
        "language", lambda w: "/language/", "public.read", method="post", data=lambda w: {"lang": "en"}, opens_with=302
    ),
]
