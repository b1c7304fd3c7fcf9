"""One noun, one name: class (or function), route and template of a page agree; the README's map is true."""

import re
from pathlib import Path

from django.urls import URLPattern, get_resolver

ROOT = Path(__file__).resolve().parent.parent
OURS = {"institutions", "mentors", "events", "portal"}
OTHERWISE = {
    # Three that are given on one form.
    "appointment-create",
    "representation-create",
    "supervision-create",
    # Three made by one function.
    "appointment-end",
    "representation-end",
    "supervision-end",
    "event-postpone",
    "event-cancel",
    "event-publish-later",
    # Parts of an event whose desk is the page of its registrations.
    "registration-part-create",
    "registration-part-edit",
    "registration-part-remove",
    # An earlier release of the same page, the same file of two features.
    "programme-version",
    # Forms that come back as the page they stand on.
    "community-add-stage",
    "consortium-step",
    "settlement-step",
    # The same picture in another size, and a feed that is an object.
    "visit-photo-small",
    "practice-feed",
    "question-feed",
    "event-feed",
    "week-feed",
    "post-feed",
    # Pages that are only a text.
    "about",
    "accessibility",
    "api",
    "privacy",
}
"""The closed list of pages whose names disagree, with the reason."""


def patterns(found=None):
    for pattern in get_resolver().url_patterns if found is None else found:
        if isinstance(pattern, URLPattern):
            yield pattern
        else:
            yield from patterns(pattern.url_patterns)


def kebab(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower().replace("_", "-")


def names_of(view) -> set[str]:
    """What a view calls its page: by its class and template, or as a function."""
    page = getattr(view, "view_class", None)
    if page is None:
        return {kebab(getattr(view, "__name__", ""))}
    if owner := view.view_initkwargs.get("owner"):  # parts of several nouns, one page
        return {f"{kebab(owner.model.__name__)}-{kebab(page.__name__)}"}
    template = getattr(page, "template_name", None) or ""
    _app, _slash, path = template.removesuffix(".html").partition("/")
    return {kebab(page.__name__)} | ({kebab(path.replace("/", "-"))} if path else set())


def test_class_route_and_template_agree():
    ours = [
        one
        for one in patterns()
        if one.callback.__module__.partition(".")[0] in OURS and not one.name.startswith(("api-", "account_"))
    ]
    assert {one.name for one in ours if names_of(one.callback) != {one.name}} == OTHERWISE


def test_the_readme_names_what_there_is():
    """Folders and files that it names in code, but for what `start` makes and what the reader brings."""
    text = re.sub(r"```.*?```", "", (ROOT / "README.md").read_text(), flags=re.DOTALL)
    named = {one for one in re.findall(r"`([\w.-]+/?(?:[\w./-]*))`", text) if "/" in one or "." in one}
    made = {"var/", ".venv"}
    missing = {one for one in named if not one.startswith("/") and "@" not in one and not (ROOT / one).exists()}
    assert missing - made == set()
    apps = {path.parent.name for path in ROOT.glob("*/apps.py")}
    assert {one.rstrip("/") for one in named if one.rstrip("/") in apps} == apps == OURS
