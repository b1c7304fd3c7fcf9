"""Whether this database is a demo, or untouched, or somebody's: the demo goes only into the first two."""

from django.apps import apps
from django.conf import settings
from django.db import connection

from mentors.people.models.demo_marker import DemoMarker

OURS = {"institutions", "mentors", "events", "account", "mfa", "knox", "sessions", "django_tasks_database"}
KEPT = {"institutions.County", "institutions.CountyName", "institutions.District", "institutions.Settlement"}
KEPT |= {"institutions.SettlementList", "mentors.Synonym"}
"""Places and what migrations bring: no demo takes them away."""
PASSING = {"sessions.Session", "django_tasks_database.DBTaskResult", "mentors.DigestDay", "mentors.Limit"}
"""What a portal leaves behind by merely running."""

IN_PUBLIC = (
    "the settings say that people elsewhere reach this portal (HTTPS, TRUSTED_PROXIES, ALLOWED_HOSTS, "
    "CSRF_TRUSTED_ORIGINS or SITE_URL), and everybody knows the demo's passwords; "
    "DEMO_IN_PUBLIC=1 shows it all the same"
)


class NoDemoHere(Exception):
    """The demo has no business in this database; its text says why."""


def emptied_tables() -> list[str]:
    """The tables that a demo empties before it fills them, in the order in which they are locked."""
    return sorted(model._meta.db_table for model in _models() if model._meta.label not in KEPT)


def is_demo() -> bool:
    """Whether the database holds a demo: one row says so."""
    return DemoMarker.objects.exists()


def signs_of_use() -> list[str]:
    """Names of the tables that hold what somebody brought in, traces of what was deleted again among them; none means
    untouched: nothing but counties, places and what migrations bring, and nobody was invited.
    """
    spared = KEPT | PASSING
    asked = [model._meta for model in _models() if _subject(model)._meta.label not in spared]
    union = " UNION ALL ".join(f"SELECT %s WHERE EXISTS (SELECT FROM {one.db_table})" for one in asked)  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(union, [one.label for one in asked])
        return sorted(label for (label,) in cursor.fetchall())


def check() -> None:
    """Raises NoDemoHere unless the demo may be loaded here."""
    if kept_at_home():
        raise NoDemoHere(IN_PUBLIC)
    if not is_demo() and (found := signs_of_use()):
        shown = ", ".join(found[:5]) + (" ..." if len(found) > 5 else "")
        raise NoDemoHere(f"this database is in use and is not a demo; the demo would empty it (it holds {shown})")


def kept_at_home() -> bool:
    """Whether a demo must not be shown under these settings."""
    return settings.PUBLIC and not settings.DEMO_IN_PUBLIC


def keep_others_out() -> None:
    """Until the transaction's end nobody writes what a demo empties: who is writing is waited for first."""
    with connection.cursor() as cursor:
        cursor.execute(f"LOCK TABLE {', '.join(emptied_tables())} IN SHARE ROW EXCLUSIVE MODE")


def _models():
    return [
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.app_label in OURS and model._meta.managed
    ]


def _subject(model):
    """What a table of the trail follows; the model itself for any other."""
    return getattr(model, "pgh_tracked_model", model)
