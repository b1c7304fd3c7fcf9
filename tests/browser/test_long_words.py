"""No word that somebody typed, however long, widens a page."""

import pgtrigger
import pytest
from django.db import connection

from institutions.base.text_fields import Line, Lines

from ..test_architecture import our_models, written_by_people
from . import site as the_site
from .test_grid import PAGES, WHAT_IS_WIDE

pytestmark = [pytest.mark.grid, pytest.mark.django_db]

WORD = "Megszentségteleníthetetlenségeskedéseitekért"
CODES = (
    "ksh_code",
    "iso_code",
    "nuts_code",
    "code",
    "country",
    "content_hash",
    "sha256",
    "language",
    "edition",
    "time_zone",
    "suffix",
)
COUNTY = {"County", "District"}


FILLED_ALONE = {"own_name", "contact_name", "contact_email", "contact_phone"}
"""What some records may not have: a name of their own, somebody who did not consent."""


def of_any(row, field) -> bool:
    return field.name not in FILLED_ALONE or bool(getattr(row, field.name))


def lengthen() -> None:
    """Makes each text of each record one word, as long as its field takes, up to 200 letters."""
    for model in our_models():
        if not written_by_people(model) or model.__name__ in COUNTY:
            continue
        fields = [field for field in model._meta.concrete_fields if isinstance(field, Line | Lines)]
        names = [field for field in fields if field.name not in CODES]
        for row in model._base_manager.all() if names else ():
            long = {
                field.name: f"{row.pk}{WORD * 5}"[: min(field.max_length or 200, 200)]
                for field in names
                if of_any(row, field)
            }
            model._base_manager.filter(pk=row.pk).update(**long)


@pytest.fixture(scope="module")
def site(browser, django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), the_site.running(browser, True) as running:
        with pgtrigger.ignore():
            lengthen()
        yield running


@pytest.mark.parametrize("width", [320, 800, 1280])
def test_no_page_is_widened(site, width):
    wide = {}
    with connection.cursor() as cursor:  # some doors ask where they lead, and minutes lie between
        cursor.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
    for door, persona in PAGES:
        page = site.window_of(persona)
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(door.url(site.records))
        if (found := page.evaluate("document.documentElement.scrollWidth")) > width:
            wide[door.route] = (found, page.evaluate(WHAT_IS_WIDE))
    assert {route: width for route, (width, _what) in wide.items()} == {}, wide
