"""Exchange occasions on dashboards, on the page of a county and among the public figures."""

from django.contrib.auth.models import AnonymousUser

from .queries import figures


def of_dashboard(user, county=None) -> dict:
    """The figures of the country, or how many occasions a county held and who went from there."""
    found = figures(user, counties=[county] if county else [])
    return {"exchange": found, "exchange_here": found.of_county(county) if county else None}


def of_county(user, county) -> dict:
    """For the page of a county: what everybody may know."""
    return {"exchange_here": figures(user, counties=[county]).of_county(county)}


def public_figures() -> dict:
    """For the page of all public figures, which is the same for everybody."""
    return {"exchange": figures(AnonymousUser(), counties=[])}
