"""Doors of certificates: whoever has the code."""

from ...door import Door

DOORS = [
    Door("certificate-detail", lambda w: f"/certificates/{w.certificate.code}/", "public.read", why="by its code"),
    Door("certificate-pdf", lambda w: f"/certificates/{w.certificate.code}/pdf/", "public.read", why="by its code"),
]
