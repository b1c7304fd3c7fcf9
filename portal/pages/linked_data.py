"""What search engines read of the portal, its institutions and counties (schema.org); nothing that a page hides."""

from django.conf import settings

from institutions.organisations.models.institution import Institution
from institutions.places.models.county import County

KINDS = {Institution.Kind.LIBRARY: "Library", Institution.Kind.MUSEUM: "Museum"}


def organisation(site: str) -> dict:
    """The network itself; `site` is the beginning of every address."""
    told = {
        "@type": "Organization",
        "name": settings.SITE_NAME,
        "legalName": settings.OPERATOR_NAME,
        "email": settings.OPERATOR_EMAIL,
    }
    return {"url": f"{site}/", "areaServed": {"@type": "Country", "name": "Magyarország"}} | _filled(told)


def institution(record: Institution, address: str) -> dict:
    """An institution; one that is closed says so."""
    place = {
        "@type": "PostalAddress",
        "streetAddress": record.address,
        "addressLocality": record.settlement.name,
        "addressRegion": record.settlement.county.name,
        "addressCountry": "HU",
    }
    told = {
        "@type": KINDS.get(record.kind, "Organization"),
        "name": record.name,
        "description": record.about,
        "sameAs": record.website,
    }
    return _filled(told) | {"url": address, "address": _filled(place)}


def county(record: County, name: str, address: str) -> dict:
    """A county under the name that it has today."""
    return {
        "@type": "AdministrativeArea",
        "name": name,
        "alternateName": record.name,
        "identifier": record.iso_code,
        "url": address,
        "containedInPlace": {"@type": "Country", "name": "Magyarország"},
    }


def _filled(told: dict) -> dict:
    return {name: value for name, value in told.items() if value}
