"""A published practice as search engines read it (schema.org)."""

from django.conf import settings

from .models.published_practice import PublishedPractice


def article_of(practice: PublishedPractice, heading: dict, language: str, address: str, collector: str) -> dict:
    """The practice as an Article; `collector` is the name of who wrote it down, if that is public."""
    portal = {"@type": "Organization", "name": settings.SITE_NAME}
    institution = practice.institution
    return {
        "@type": "Article",
        "headline": heading["title"],
        "description": heading["lead"],
        "inLanguage": language,
        "url": address,
        "datePublished": practice.published_at.isoformat(timespec="seconds"),
        "dateModified": practice.updated_at.isoformat(timespec="seconds"),
        "author": {"@type": "Person", "name": collector} if collector else portal,
        "publisher": portal,
        "keywords": practice.theme_labels(),
        "contentLocation": {
            "@type": "Place",
            "name": practice.settlement.name,
            "containedInPlace": {"@type": "AdministrativeArea", "name": practice.settlement.county.name},
        },
    } | ({"sourceOrganization": {"@type": "Organization", "name": institution.name}} if institution else {})
