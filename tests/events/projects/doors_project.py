"""Doors of projects, fundings and series."""

from ...door import Door
from ..calendar.doors_event import FORM_AGAIN, HIDDEN, KEEPERS

DRAFT, PUBLISH, FUNDING, SERIES = "project.draft", "project.publish", "funding.keep", "series.keep"


def address(which, way="", base="/projects/"):
    return lambda world: f"{base}{getattr(world, which).slug}/{way}"


def form(world):
    return {
        "name": "Könyvtárosok a helyi demokráciáért",
        "language": "hu",
        "county": world.county.pk,
        "starts_on": "2022-08-01",
        "precision": "month",
        "ends_on": "2022-11-15",
        "end_precision": "day",
    }


def in_api(world):
    return form(world) | {"county": world.county.ksh_code}


def read(world):
    return form(world) | {"revision": 1}


def read_in_api(world):
    return in_api(world) | {"revision": 1}


def country(world):
    return {"country": "MD", "number": 14, "about": "exactly"}


def country_read(world):
    return {"country": "UA", "number": 1, "about": "exactly", "revision": 1}


def part(does="", base="/projects/"):
    return lambda world: f"{base}{world.draft_project.slug}/parts/countries/{world.project_country.uuid}/{does}"


def funding(way, base="/fundings/"):
    return lambda world: f"{base}{world.funding.pk}/{way}"


def statement(does="", base="/fundings/"):
    return lambda world: f"{base}{world.funding.pk}/parts/texts/{world.funding_text.uuid}/{does}"


def series_text(does="", base="/series/"):
    return lambda world: f"{base}{world.series.slug}/parts/texts/{world.series_text.uuid}/{does}"


def paid(world):
    return {"name": "Erasmus+", "language": "hu", "revision": 1}


def words(world):
    return {"language": "sl", "statement": "Sofinancira Evropska unija."}


def named(world):
    return {"name": "Vrednotenje", "language": "sl"}


def changed(maker):
    return lambda world: maker(world) | {"revision": 1}


def latvian(world):
    return {"language": "lv", "name": "Sērija"}


def material(world):
    return f"/projects/{world.project.slug}/materials/{world.project_material.uuid}/small"


def picture(world):
    return f"/projects/{world.project.slug}/pictures/{world.project_material.uuid}/"


def paid_in_api(world):
    return {"name": "Erasmus+", "language": "hu", "statement": "Az Erasmus+ támogatásával."}


API, API_SERIES, API_FUNDING = "/api/v1/projects/", "/api/v1/series/", "/api/v1/fundings/"
countries, texts = address("draft_project", "parts/countries/", API), address("series", "parts/texts/", API_SERIES)
new_text, NEW_COUNTRY = address("series", "parts/texts/new/", "/series/"), "parts/countries/new/"
DOORS = [
    Door("project-list", lambda w: "/projects/", "public.read"),
    Door("project-detail", address("project"), "public.read"),
    Door("project-detail", address("draft_project"), DRAFT, instead=HIDDEN),
    Door("project-create", lambda w: "/projects/new/", DRAFT, also=KEEPERS, why="the empty form"),
    Door("project-create", lambda w: "/projects/new/", DRAFT, "post", form, opens_with=302, instead=FORM_AGAIN),
    Door("project-edit", address("draft_project", "edit/"), DRAFT),
    Door("project-edit", address("draft_project", "edit/"), DRAFT, "post", read, opens_with=302),
    Door("project-desk", address("draft_project", "desk/"), DRAFT),
    Door("project-publish", address("draft_project", "publish/"), PUBLISH, "post", opens_with=302),
    Door("project-withdraw", address("project", "withdraw/"), PUBLISH, "post", opens_with=302),
    Door("project-material-file", material, "public.read"),
    Door("project-picture", picture, "public.read"),
    Door("project-part-create", address("draft_project", "parts/countries/new/"), DRAFT),
    Door(
        "project-part-create", address("draft_project", "parts/countries/new/"), DRAFT, "post", country, opens_with=302
    ),
    Door("project-part-edit", part("edit/"), DRAFT),
    Door("project-part-edit", part("edit/"), DRAFT, "post", country_read, opens_with=302),
    Door("project-part-remove", part("remove/"), DRAFT),
    Door("project-part-remove", part("remove/"), DRAFT, "post", opens_with=302),
    Door("api-project-list", lambda w: API, "public.read"),
    Door("api-project-list", lambda w: API, DRAFT, "post", in_api, opens_with=201),
    Door("api-project-detail", address("project", base=API), "public.read"),
    Door("api-project-detail", address("draft_project", base=API), DRAFT, "patch", read_in_api),
    Door("api-project-publish", address("draft_project", "publish/", API), PUBLISH, "post"),
    Door("api-project-withdraw", address("project", "withdraw/", API), PUBLISH, "post"),
    Door("api-project-part-list", address("draft_project", "parts/countries/", API), DRAFT),
    Door(
        "api-project-part-list",
        address("draft_project", "parts/countries/", API),
        DRAFT,
        "post",
        country,
        opens_with=201,
    ),
    Door("api-project-part-detail", part(base=API), DRAFT),
    Door("api-project-part-detail", part(base=API), DRAFT, "patch", country_read),
    Door("api-project-part-detail", part(base=API), DRAFT, "delete", opens_with=204),
    Door("funding-list", lambda w: "/fundings/", FUNDING),
    Door("funding-create", lambda w: "/fundings/new/", FUNDING),
    Door("funding-create", lambda w: "/fundings/new/", FUNDING, "post", paid, opens_with=302),
    Door("funding-edit", funding("edit/"), FUNDING),
    Door("funding-edit", funding("edit/"), FUNDING, "post", paid, opens_with=302),
    Door("funding-part-create", funding("parts/texts/new/"), FUNDING),
    Door("funding-part-create", funding("parts/texts/new/"), FUNDING, "post", words, opens_with=302),
    Door("funding-part-edit", statement("edit/"), FUNDING),
    Door("funding-part-edit", statement("edit/"), FUNDING, "post", changed(words), opens_with=302),
    Door("funding-part-remove", statement("remove/"), FUNDING),
    Door("funding-part-remove", statement("remove/"), FUNDING, "post", opens_with=302),
    Door("api-funding-list", lambda w: API_FUNDING, "public.read"),
    Door("api-funding-list", lambda w: API_FUNDING, FUNDING, "post", paid_in_api, opens_with=201),
    Door("api-funding-detail", funding("", API_FUNDING), "public.read"),
    Door("api-funding-detail", funding("", API_FUNDING), FUNDING, "patch", changed(paid_in_api)),
    Door("api-funding-part-list", funding("parts/texts/", API_FUNDING), FUNDING),
    Door("api-funding-part-list", funding("parts/texts/", API_FUNDING), FUNDING, "post", words, opens_with=201),
    Door("api-funding-part-detail", statement(base=API_FUNDING), FUNDING),
    Door("api-funding-part-detail", statement(base=API_FUNDING), FUNDING, "patch", changed(words)),
    Door("api-funding-part-detail", statement(base=API_FUNDING), FUNDING, "delete", opens_with=204),
    Door("series-list", lambda w: "/series/", "public.read"),
    Door("series-options", lambda w: "/series/options/?q=a", "public.read"),
    Door("series-detail", address("series", base="/series/"), "public.read"),
    Door("series-create", lambda w: "/series/new/", SERIES),
    Door("series-create", lambda w: "/series/new/", SERIES, "post", named, opens_with=302),
    Door("series-edit", address("series", "edit/", "/series/"), SERIES),
    Door("series-edit", address("series", "edit/", "/series/"), SERIES, "post", changed(named), opens_with=302),
    Door("series-part-create", address("series", "parts/texts/new/", "/series/"), SERIES),
    Door(
        "series-part-create", address("series", "parts/texts/new/", "/series/"), SERIES, "post", latvian, opens_with=302
    ),
    Door("series-part-edit", series_text("edit/"), SERIES),
    Door("series-part-edit", series_text("edit/"), SERIES, "post", changed(latvian), opens_with=302),
    Door("series-part-remove", series_text("remove/"), SERIES),
    Door("series-part-remove", series_text("remove/"), SERIES, "post", opens_with=302),
    Door("api-series-list", lambda w: API_SERIES, "public.read"),
    Door("api-series-list", lambda w: API_SERIES, SERIES, "post", named, opens_with=201),
    Door("api-series-detail", address("series", base=API_SERIES), "public.read"),
    Door("api-series-detail", address("series", base=API_SERIES), SERIES, "patch", changed(named)),
    Door("api-series-part-list", address("series", "parts/texts/", API_SERIES), SERIES),
    Door(
        "api-series-part-list", address("series", "parts/texts/", API_SERIES), SERIES, "post", latvian, opens_with=201
    ),
    Door("api-series-part-detail", series_text(base=API_SERIES), SERIES),
    Door("api-series-part-detail", series_text(base=API_SERIES), SERIES, "patch", changed(latvian)),
    Door("api-series-part-detail", series_text(base=API_SERIES), SERIES, "delete", opens_with=204),
]
