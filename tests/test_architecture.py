"""The line of apps and its layers, held against the code itself: imports, foreign keys, migrations, text fields."""

import ast
import importlib
import importlib.util
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import models
from django.views import View

from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line, Lines

ROOT = Path(__file__).resolve().parent.parent
APPS = ["institutions", "mentors", "events", "portal"]
FEATURES = {
    "institutions": [
        "base",
        "links",
        "pdf",
        "retention",
        "once",
        "erasing",
        "certificates",
        "uploads",
        "exports",
        "imports",
        "outbox",
        "places",
        "parts",
        "organisations",
        "consortia",
        "communities",
        "bodies",
    ],
    "mentors": [
        "people",
        "visits",
        "supervision",
        "directory",
        "partnerships",
        "processes",
        "handovers",
        "practices",
        "collections",
        "adoptions",
        "guides",
        "proposals",
        "requests",
        "surveys",
        "questions",
        "overview",
        "digest",
    ],
    "events": [
        "publishing",
        "calendar",
        "programme",
        "projects",
        "sharing",
        "registration",
        "week",
        "exchange",
        "training",
        "news",
        "newsletter",
        "pages",
    ],
    "portal": ["boot", "pages", "demo"],
}
"""The rooms of each app, in a line: a feature imports those to its left."""
LAYERS = ["models", "rules", "queries", "actions", "boundary", "parts", "views", "urls"]
"""Each layer of a feature imports only those before it; commands are like views. Other modules of a feature (`text`,
`standing`) stand before them all.
"""
LAYER_OF = {
    "models": "models",
    "rules": "rules",
    "rights": "rules",
    "queries": "queries",
    "actions": "actions",
    "filters": "boundary",
    "forms": "boundary",
    "columns": "boundary",
    "parts": "parts",
    "views": "views",
    "api": "views",
    "management": "views",
    "urls": "urls",
}
OF_THE_APP = {"accounts", "apps", "management", "models", "templatetags", "urls"}
"""What stands at an app's own level, because Django or a stored value looks for it there."""
LONGEST_FILE = 250
LONG_FILES = {
    # One noun's whole boundary each; to be divided with the next change of it.
    "events/calendar/models/event.py",
    "mentors/partnerships/api.py",
    "mentors/visits/api/visit.py",
    "mentors/visits/forms/visit.py",
    "mentors/visits/models/visit.py",
    "mentors/visits/views/visit_form.py",
    # The table of rights is read in one piece.
    "mentors/people/rights.py",
    # Django reads all of it from one module.
    "portal/settings.py",
}


def sources():
    for app in APPS:
        yield from (path for path in (ROOT / app).rglob("*.py") if "migrations" not in path.parts)


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports_of(path: Path):
    """Absolute names of our own modules that a file imports, wherever in the file."""
    package = module_of(path) if path.name == "__init__.py" else module_of(path).rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = importlib.util.resolve_name("." * node.level + (node.module or ""), package)
            names = [f"{base}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from (name for name in names if name.partition(".")[0] in APPS)


def feature(name: str) -> str | None:
    """The feature that a module belongs to; None for what stands at the app's own level."""
    parts = name.split(".")
    return parts[1] if len(parts) > 1 and parts[1] in FEATURES[parts[0]] else None


def layer(name: str) -> int | None:
    """The place of a module in its feature's line of layers; None for those that stand outside it."""
    parts = name.split(".")
    known = LAYER_OF.get(parts[2]) if len(parts) > 2 and parts[0] != "portal" and feature(name) else None
    return LAYERS.index(known) if known else None


@pytest.mark.parametrize("path", list(sources()), ids=module_of)
def test_imports_point_left(path):
    here = APPS.index(module_of(path).partition(".")[0])
    assert [name for name in imports_of(path) if APPS.index(name.partition(".")[0]) > here] == []


@pytest.mark.parametrize("path", list(sources()), ids=module_of)
def test_features_point_left(path):
    app, here = module_of(path).partition(".")[0], feature(module_of(path))
    if here is None:
        return
    line = FEATURES[app]
    others = [name for name in imports_of(path) if name.partition(".")[0] == app and feature(name)]
    assert [name for name in others if line.index(feature(name)) > line.index(here)] == []


def test_every_module_stands_in_a_feature():
    """The portal, which is one thing, is free in this."""
    found = {
        module_of(path).split(".")[1]
        for path in sources()
        if "." in module_of(path) and module_of(path).partition(".")[0] != "portal"
    }
    assert found - {name for line in FEATURES.values() for name in line} == OF_THE_APP


@pytest.mark.parametrize("path", list(sources()), ids=module_of)
def test_layers_point_left(path):
    here = layer(module_of(path))
    if here is None:
        return
    own = module_of(path).split(".")[:2]
    assert [name for name in imports_of(path) if (layer(name) or 0) > here and name.split(".")[:2] == own] == []


@pytest.mark.parametrize("path", list(sources()), ids=module_of)
def test_models_are_imported_from_where_they_stand(path):
    """`<app>.models` re-exports for Django; who imports through it hides from the guards which feature they need."""
    if module_of(path) in {f"{app}.models" for app in APPS}:
        return
    assert [name for name in imports_of(path) if name.split(".")[1:2] == ["models"]] == []


def views_of(module: str):
    """The views (pages and endpoints) that a module defines."""
    for found in vars(importlib.import_module(module)).values():
        if isinstance(found, type) and issubclass(found, View) and found.__module__ == module:
            yield found


def test_no_page_inherits_another_features_page():
    """What several features make up is composed in the portal of their functions; they share only bases of views."""
    bases, shared = {"institutions.base", "institutions.once"}, {"mentors.people.public_form"}
    wrong = set()
    for name in {module_of(path) for path in sources() if path.name != "__main__.py"}:
        if "views" not in name and "api" not in name and not name.startswith("portal.pages"):
            continue
        for view in views_of(name):
            homes = {".".join(base.__module__.split(".")[:2]) for base in view.__mro__ if base.__module__ not in shared}
            others = {home for home in homes if home.partition(".")[0] in APPS} - {".".join(name.split(".")[:2])}
            wrong |= {(view.__name__, home) for home in others - bases}
    assert wrong == set()


def test_nothing_is_registered_when_the_apps_start():
    """Lists stand where they are read; only checks of Django's own are registered."""
    ready = [str(path.relative_to(ROOT)) for path in sources() if "def ready(" in path.read_text()]
    assert ready == ["portal/apps.py"]


def test_files_stay_short():
    long = {str(path.relative_to(ROOT)) for path in sources() if path.read_text().count("\n") > LONGEST_FILE}
    assert long == LONG_FILES


def test_no_import_cycle():
    graph = {module_of(path): set() for path in sources()}
    for path in sources():
        for name in imports_of(path):
            target = name if name in graph else name.rpartition(".")[0]
            if target in graph and target != module_of(path) and not module_of(path).startswith(target + "."):
                graph[module_of(path)].add(target)
    done: set[str] = set()

    def walk(name, way):
        assert name not in way, " -> ".join([*way[way.index(name) :], name])
        if name not in done:
            for other in sorted(graph[name]):
                walk(other, [*way, name])
            done.add(name)

    for name in sorted(graph):
        walk(name, [])


def our_models():
    return [model for model in apps.get_models() if model._meta.app_label in APPS]


def test_foreign_keys_point_left():
    wrong = []
    for model in our_models():
        here = APPS.index(model._meta.app_label)
        for field in model._meta.get_fields():
            if field.is_relation and field.concrete and field.related_model._meta.app_label in APPS:
                there = APPS.index(field.related_model._meta.app_label)
                if there > here:
                    wrong.append(f"{model.__name__}.{field.name}")
    assert wrong == []


def test_the_portal_owns_no_model():
    assert [model for model in our_models() if model._meta.app_label == "portal"] == []


def written_by_people(model) -> bool:
    return not hasattr(model, "pgh_tracked_model") and model._meta.managed


DERIVED = {
    # Kept by triggers or actions from audited rows, never edited by anybody.
    "ActivityMonth",
    "CommunityReach",
    "ConsortiumReach",
    "CountyMonth",
    "InstitutionReach",
    "PartnershipRevision",
    "PracticeVersion",
    "ProgrammeVersion",
    "PublishedAnswer",
    "PublishedPractice",
    "SearchWord",
    # Counted by the list of practices, of nobody in particular.
    "SearchMiss",
    # Written anew as a whole with the record that has them, whose own trail says when and by whom.
    "CollectionItem",
    "GuidePractice",
    # What a visitor asked, which is forgotten: a trail would remember who.
    "StudyVisit",
    "SettlementReach",
    "StageSpan",
    # The keys of forms that were carried out.
    "SentForm",
    "VisitDay",
    "VisitMonth",
    "VisitPlace",
    "VisitRevision",
    # Moves are the trail of the seats themselves; answers and feedback must leave none.
    "Answer",
    "Companion",
    "Feedback",
    "SeatMove",
    "SessionSeat",
    # A note about the database itself.
    "DemoMarker",
    # Notes of the jobs that send mails, and of the command that takes the official list over.
    "DigestDay",
    "SettlementList",
    "Mail",
    # Arrivals are only added, each with who wrote it.
    "Arrival",
    # How much went by itself.
    "Forgotten",
    # The log of the lists that were taken away.
    "Export",
    # What was sent in a file, until it is carried out or forgotten.
    "SheetImport",
    # What stands at the doors: counters, and the sessions of browsers.
    "Limit",
    "Session",
}
# The supervision layer is read by two people and copied nowhere; a conflict, an unsent text may hold some of it.
# Tallies are only added: each row is its own trail.
AUDIT_FREE = DERIVED | {
    "PracticeStep",
    "QuestionMessage",
    "Subscriber",
    "SupervisionNote",
    "SupervisionRecord",
    "Tally",
    "UnsentText",
    "VisitBurden",
    "VisitConflict",
}


def written_texts():
    return [
        (f"{model.__name__}.{field.name}", field)
        for model in our_models()
        if written_by_people(model) and model.__name__ not in DERIVED
        for field in model._meta.get_fields()
        if isinstance(field, models.CharField | models.TextField)
        and not isinstance(field, models.SlugField)
        and not field.generated
        and field.name not in ("password", "ksh_code", "project_id")
        and not field.choices
    ]


def test_every_text_field_refuses_control_characters():
    """Control characters crash exports and deceive readers."""
    guards = (plain_text, one_line)
    assert [name for name, field in written_texts() if not any(one in field.validators for one in guards)] == []


def test_every_text_field_is_cleaned():
    """Text that looks alike is alike. An address of the web cannot hold what nobody sees."""
    kinds = (Line, Lines, Email, models.URLField)
    assert [name for name, field in written_texts() if not isinstance(field, kinds)] == []


def test_a_text_of_one_line_refuses_line_breaks():
    """They break tables, subjects of mails and calendar entries. Addresses refuse them by themselves."""
    of_one_line = [(name, field) for name, field in written_texts() if isinstance(field, Line)]
    assert of_one_line != []
    assert [name for name, field in of_one_line if one_line not in field.validators] == []


def test_what_people_edit_is_audited():
    tracked = {model.pgh_tracked_model for model in apps.get_models() if hasattr(model, "pgh_tracked_model")}
    free = {m.__name__ for m in our_models() if written_by_people(m) and m not in tracked and not m._meta.auto_created}
    assert free == AUDIT_FREE


def test_the_trail_holds_no_secret():
    secrets = {"password", "last_login", "token", "secret", "digest"}
    leaking = [
        f"{model.__name__}.{field.name}"
        for model in apps.get_models()
        if hasattr(model, "pgh_tracked_model")
        for field in model._meta.get_fields()
        if field.name in secrets
    ]
    assert leaking == []


def test_psycopg_3_is_absent():
    """Django would silently prefer it to psycopg2."""
    assert importlib.util.find_spec("psycopg") is None


@pytest.mark.django_db
def test_no_migration_is_missing():
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


def test_migrations_have_names():
    unnamed = [path.name for app in APPS for path in (ROOT / app).glob("migrations/*_auto_*.py")]
    assert unnamed == []


def test_one_way_out_for_mails():
    """Whoever talks to a mail server elsewhere makes a request, or another job, wait for it."""
    ways = ("send_mail(", "mail_admins", "mail_managers", "EmailMessage", "EmailMultiAlternatives", "smtplib")
    used = {module_of(path) for path in sources() if any(way in path.read_text() for way in ways)}
    # The log-in library's own way out, closed.
    assert used - {"mentors.people.accounts"} == {"institutions.outbox.actions.mail_sending"}


def test_there_is_no_admin_site_and_no_signal():
    """A second door past actions and access rules; side effects that nobody can read from the code."""
    assert not apps.is_installed("django.contrib.admin")
    hidden = ("django.dispatch", "db.models.signals")
    found = [module_of(path) for path in sources() if any(name in path.read_text() for name in hidden)]
    assert found == []


def test_no_inline_style_or_script_in_templates():
    """The content security policy would block them; a mail has no policy, and no other place for its style."""
    found = []
    for path in (ROOT / "templates").rglob("*.html"):
        text = path.read_text()
        if path.parent.name == "emails":
            text = text.replace("<style>", "", 1)
        if " style=" in text or "<style" in text or " onclick=" in text or "javascript:" in text:
            found.append(str(path))
    assert found == []


def test_the_lines_of_templates_can_be_read_and_reviewed():
    """140 characters at most; mails in plain text are laid out by hand."""
    templates = sorted((ROOT / "templates").rglob("*.html"))
    assert len(templates) > 200
    long = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in templates
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if len(line) > 140
    ]
    assert long == []
