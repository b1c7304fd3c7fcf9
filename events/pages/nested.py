"""What an event, a series or a project carries in the API besides its own columns: read for many rows at once."""

from collections import defaultdict

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.db.models.functions import JSONObject
from django.urls import reverse

from events.calendar.counted import FromCounties
from events.calendar.models.event_parts import EventBody, EventText
from events.calendar.models.series import Membership
from events.programme.models.session import EventMaterial
from events.programme.queries import last_versions, speakers_of
from events.projects.models import ProjectBody, ProjectMaterial, ProjectText

LAID_OUT = ("uuid", "title", "kind", "language", "url", "alt", "credit", "licence")


def grouped(model, owner: str, keys, represent, *related) -> dict[int, list]:
    """The parts of these records by the record's id, each as `represent` makes it."""
    found = defaultdict(list)
    rows = model.objects.filter(**{f"{owner}__in": keys})
    for one in rows.select_related(*related) if related else rows:
        found[getattr(one, f"{owner}_id")].append(represent(one))
    return found


def organisation(one) -> dict:
    """A body in its role, as it was called then."""
    return {"name": one.name_then, "role": one.role, "country": one.body.country, "website": one.body.link}


def counted(model, owner: str) -> ArraySubquery:
    """From where people came, in the query of the list itself."""
    rows = model.objects.filter(**{owner: OuterRef("pk")}).order_by("pk")
    return ArraySubquery(rows.values(json=JSONObject(country="country", number="number", about="about")))


def editions() -> ArraySubquery:
    """The series of an event, in the query of the list itself."""
    rows = Membership.objects.filter(event=OuterRef("pk")).order_by("pk")
    return ArraySubquery(rows.values(json=JSONObject(slug="series__slug", name="series__name", edition="edition")))


def practices(model, owner: str) -> ArraySubquery:
    """The addresses of the published practices of an event or a project, in the query of the list itself."""
    rows = model.objects.filter(**{owner: OuterRef("pk")}, practice__published__isnull=False)
    return ArraySubquery(rows.order_by("position", "pk").values("practice__slug"))


def taken_home() -> ArraySubquery:
    """The conclusions of an event in further languages, in the query of the list itself."""
    rows = EventText.objects.filter(event=OuterRef("pk")).exclude(conclusions="").order_by("pk")
    return ArraySubquery(rows.values(json=JSONObject(language="language", conclusions="conclusions")))


def material(one, route: str, slug: str) -> dict:
    """A material; `file` is where ours is."""
    file = reverse(route, args=[slug, one.uuid, "large"]) if one.upload_id else None
    return {name: getattr(one, name) for name in LAID_OUT} | {"file": file}


def texts(model, owner: str, rows: list[dict], names: tuple[str, ...]) -> dict[int, dict]:
    """The texts of each record by language, its own among them."""
    found = {row["id"]: {row["language"]: {name: row[name] for name in names}} for row in rows}
    for one in model.objects.filter(**{f"{owner}__in": found}):
        found[getattr(one, f"{owner}_id")].setdefault(one.language, {name: getattr(one, name) for name in names})
    return found


def of_events(rows: list[dict], names: tuple[str, ...], exact: bool) -> list[dict]:
    """What each of these events carries; `exact`: for who reads how many came from each county."""
    keys = [row["id"] for row in rows]
    slugs = {row["id"]: row["slug"] for row in rows}
    versions = last_versions(keys)
    bodies = grouped(EventBody, "event", keys, organisation, "body__institution")
    files = grouped(EventMaterial, "event", keys, lambda one: material(one, "event-material-file", slugs[one.event_id]))
    words = texts(EventText, "event", rows, names)
    return [
        {
            "texts": words[key],
            "organisations": bodies[key],
            "countries": row["counted"],
            **FromCounties(row["kind"], row["came_from"], exact).in_api(),
            "series": row["editions"],
            "practices": row["shown"],
            "sessions": versions[key].sessions if key in versions else [],
            "speakers": speakers_of(versions[key].sessions) if key in versions else [],
            "programme_version": versions[key].number if key in versions else None,
            "materials": files[key],
            "outcome": outcome(row),
        }
        for key, row in zip(keys, rows, strict=True)
    ]


OUTCOME = ("conclusions", "levels", "individual", "institution", "environment", "topics")


def outcome(row: dict) -> dict | None:
    """The outcome of an event, where one was written."""
    if row["outcome__is_waived"] is not False:
        return None
    further = {one["language"]: one["conclusions"] for one in row["taken_home"]}
    return {name: row[f"outcome__{name}"] for name in OUTCOME} | {"conclusions_in": further}


def of_projects(rows: list[dict], names: tuple[str, ...], events: dict[int, list[str]], insights) -> list[dict]:
    """What each of these projects carries; `events` are the slugs of those that the person reads."""
    keys = [row["id"] for row in rows]
    slugs = {row["id"]: row["slug"] for row in rows}
    bodies = grouped(ProjectBody, "project", keys, organisation, "body__institution")
    files = grouped(
        ProjectMaterial, "project", keys, lambda one: material(one, "project-material-file", slugs[one.project_id])
    )
    words = texts(ProjectText, "project", rows, names)
    return [
        {
            "texts": words[key],
            "organisations": bodies[key],
            "countries": row["counted"],
            "events": events[key],
            "practices": row["shown"],
            "insights": insights[key],
            "materials": files[key],
        }
        for key, row in zip(keys, rows, strict=True)
    ]
